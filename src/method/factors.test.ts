import { describe, expect, it } from 'vitest'
import { factorKeys, factors, factorsOf } from './factors.ts'
import { stepKeys } from './steps.ts'

describe('the factors of table 3.7', () => {
  it.each([
    ['inView', 5, 0],
    ['mapping', 4, 2],
    ['match', 5, 2],
    ['trajectory', 2, 1],
    ['learningIn', 5, 6],
    ['regularJob', 3, 1],
  ] as const)('%s: %i help, %i hinder', (step, help, hinder) => {
    expect(factorsOf(step, 'help')).toHaveLength(help)
    expect(factorsOf(step, 'hinder')).toHaveLength(hinder)
  })

  it('lists every factor once, step by step', () => {
    expect(Object.keys(factors)).toEqual(factorKeys)
    const places = factorKeys.map((key) => stepKeys.indexOf(factors[key].step))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
