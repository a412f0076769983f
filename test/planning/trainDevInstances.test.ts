import { describe, expect, it } from 'vitest'
import { effortOfIterations } from '#planning/effort.ts'
import { checkTrain } from '#planning/train/check.ts'
import type { TrainInstance } from '#planning/train/instance.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { devInstances } from './devInstances.ts'

const oneSeat = devInstances<TrainInstance, { objective: number }>(
  'train_10x3_c111_s11',
  'train_20x5_c11111_s21',
)
const several = devInstances<TrainInstance, { objective: number }>('train_10x3_c212_s31')

describe.runIf(oneSeat.length > 0)('trains with known best values', () => {
  it.each(oneSeat)('$name is proven', ({ instance, best }) => {
    const answer = planTrain(instance, effortOfIterations(3_000_000, 1))
    expect(answer).toMatchObject({ kind: 'plan', isProven: true, objective: best.objective })
  })

  it.each(several)('$name is met, with a bound below', ({ instance, best }) => {
    const answer = planTrain(instance, effortOfIterations(150_000, 1))
    if (answer.kind !== 'plan') throw new Error('a train always has a plan')
    expect(checkTrain(instance, answer.plan)).toMatchObject({ faults: [], objective: best.objective })
    expect(answer.bound).toBeLessThanOrEqual(best.objective)
  })
})
