import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seasonsOf } from './seasons.ts'

describe('seasons', () => {
  it('are one when all work is all year, and none is forgotten', () => {
    const year = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    expect(seasonsOf([{ months: year, hours: 20 }])).toEqual([{ months: year, at: [0], hours: 20 }])
    expect(seasonsOf([])).toEqual([{ months: year, at: [], hours: 0 }])
  })

  it('go over the end of the year', () => {
    const seasons = seasonsOf([
      { months: [10, 11, 12, 1, 2, 3], hours: 30 },
      { months: [4, 5, 6, 7, 8, 9], hours: 32 },
    ])
    expect(seasons).toEqual([
      { months: [1, 2, 3, 10, 11, 12], at: [0], hours: 30 },
      { months: [4, 5, 6, 7, 8, 9], at: [1], hours: 32 },
    ])
  })

  it('hold every month once, with the hours of all that is done in it', () => {
    const thing = fc.record({
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      hours: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 5 }), (things) => {
        const seasons = seasonsOf(things)
        const months = seasons.flatMap((season) => season.months)
        expect(months.toSorted((one, other) => one - other)).toEqual(
          Array.from({ length: 12 }, (_, at) => at + 1),
        )
        for (const season of seasons)
          for (const month of season.months)
            expect(season.hours).toBe(
              things.filter((one) => one.months.includes(month)).reduce((sum, one) => sum + one.hours, 0),
            )
      }),
    )
  })
})
