import { describe, expect, it } from 'vitest'
import { effortOfIterations } from '#planning/effort.ts'
import type { TrainPlan } from '#planning/train/instance.ts'
import { wishFaults } from '#planning/train/wishes/check.ts'
import { planWholeTrain, type TrainFacts } from '#planning/train/wishes/wholeTrain.ts'
import { noWishes } from '#planning/train/wishes/wishes.ts'
import { seededTrain, seededWishes } from '../../bench/support/planning/trains.ts'
import { countedEffort } from './countedEffort.ts'

/** A train of hundreds that was planned before, with wishes. */
function taskOf(n: number) {
  const instance = seededTrain(n, 5, 3, n)
  return { instance, wishes: seededWishes(instance, n), week: Math.max(...instance.due) }
}
function whole(task: ReturnType<typeof taskOf>, effort: ReturnType<typeof effortOfIterations>) {
  const answer = planWholeTrain(task, effort)
  if (answer.kind !== 'plan') throw new Error(answer.kind)
  return { ...answer, plan: answer.plan as TrainPlan, facts: answer.facts as TrainFacts }
}

describe('a train of hundreds with wishes', () => {
  const task = taskOf(300)

  it('has a plan when it is called off at once, and says that nothing else was reckoned', () => {
    const { effort, asked } = countedEffort(0)
    const { plan, bound, isProven, facts } = whole(task, effort)
    expect(wishFaults(task.instance, task.wishes, plan)).toEqual([])
    expect({ bound, isProven, facts }).toEqual({
      bound: null,
      isProven: false,
      facts: { oneMoreSeat: [], howMany: null },
    })
    expect(asked()).toBeLessThan(20)
  })

  it('stops soon after it is called off, wherever that is', () => {
    for (const most of [1, 150, 299, 305, 320, 340, 400]) {
      const { effort, asked } = countedEffort(most)
      const { plan, objective, bound } = whole(task, effort)
      expect(wishFaults(task.instance, task.wishes, plan)).toEqual([])
      expect(bound ?? 0).toBeLessThanOrEqual(objective)
      expect(asked()).toBeLessThan(most + 40)
    }
  })

  it('stops soon after it is called off when there is no plan', () => {
    const { instance } = task
    const pins = instance.release.map((week, candidate) => ({ candidate, place: 0, start: week }))
    for (const most of [0, 10, 100]) {
      const { effort, asked } = countedEffort(most)
      const answer = planWholeTrain({ ...task, wishes: { ...noWishes(instance), pins } }, effort)
      expect(answer.kind).not.toBe('plan')
      expect(asked()).toBeLessThan(most + 5)
    }
  })
})

describe('what is told beside a plan', () => {
  const task = taskOf(30)

  it('comes place by place as the effort grows, the same for the same effort', () => {
    const told = [60, 400, 1_000].map((iterations) => {
      const { facts } = whole(task, effortOfIterations(iterations, 1))
      expect(whole(task, effortOfIterations(iterations, 1)).facts).toEqual(facts)
      return facts.oneMoreSeat.length + (facts.howMany ? 1 : 0)
    })
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    expect([told.at(0), told.at(-1)]).toEqual([0, 6])
  })

  it('is never worse than the plan', () => {
    const { plan, objective, facts } = whole(task, effortOfIterations(3_000, 1))
    for (const more of facts.oneMoreSeat) expect(more.objective).toBeLessThanOrEqual(objective)
    expect(facts.howMany?.atLeast).toBeGreaterThanOrEqual(plan.end.filter((end) => end <= task.week).length)
  })
})
