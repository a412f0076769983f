import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyWords } from './certaintyTexts.ts'
import { certaintyOf } from './planned.ts'

const nl = (objective: number, bound: number | null, isProven: boolean) =>
  certaintyWords(certaintyOf(objective, bound, isProven), 'nl')

describe('how good a plan is, in words', () => {
  it('has three sentences, in two languages', () => {
    expect(nl(5472, 5472, true)).toBe('Dit is het beste plan dat er is.')
    expect(nl(1000, 945, false)).toBe('Dit plan wijkt hoogstens 6 % af van het best mogelijke plan.')
    expect(nl(1000, null, false)).toBe(
      'Dit is het beste plan dat we tot nu toe vonden. Niemand weet hoe goed het is.',
    )
    expect(certaintyWords({ kind: 'within', share: 0.06 }, 'en')).toBe(
      'This plan is at most 6 % from the best possible.',
    )
  })

  it('rounds up, so that the promise holds; and promises nothing without a bound that helps', () => {
    expect(nl(10_000, 9_998, false)).toContain('hoogstens 0,1 %')
    expect(nl(1000, 996, false)).toContain('hoogstens 0,4 %')
    expect(nl(1000, 1000, false)).toContain('hoogstens 0,1 %')
    expect(nl(0, 0, false)).toContain('Niemand weet')
    expect(nl(100, 250, false)).toContain('Niemand weet')
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), (share) => {
        const [, said = ''] = /([\d.]+) %/.exec(certaintyWords({ kind: 'within', share }, 'en')) ?? []
        expect(Number(said)).toBeGreaterThanOrEqual(share * 100 - 1e-6)
        expect(Number(said)).toBeLessThan(share * 100 + 1.0001)
      }),
    )
  })
})
