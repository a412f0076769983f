import { describe, expect, it } from 'vitest'
import { stepKeys, stepNumber, stepOrderKeys, stepsInOrder } from './steps.ts'

describe('the two orders of the steps', () => {
  it.each(stepOrderKeys)('%s holds each of the six steps once', (order) => {
    expect(stepsInOrder(order)).toHaveLength(6)
    expect([...stepsInOrder(order)].sort()).toEqual([...stepKeys].sort())
  })

  it.each(stepOrderKeys)('%s numbers the steps 1 to 6', (order) => {
    expect(stepsInOrder(order).map((step) => stepNumber(step, order))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('differs in the third and fourth step only', () => {
    const [report, brochure] = [stepsInOrder('matchFirst'), stepsInOrder('trajectoryFirst')]
    expect(report.slice(2, 4)).toEqual(['match', 'trajectory'])
    expect(brochure.slice(2, 4)).toEqual(['trajectory', 'match'])
    expect(report.toSpliced(2, 2)).toEqual(brochure.toSpliced(2, 2))
  })
})
