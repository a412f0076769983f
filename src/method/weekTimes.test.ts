import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursOf, monthWords, readTimes, writeTimes } from './weekTimes.ts'

describe('times of a day as people write them', () => {
  it.each([
    ['9-12', [[2, 540, 720]]],
    [
      '9:30 - 12.15, 13 tot 16',
      [
        [2, 570, 735],
        [2, 780, 960],
      ],
    ],
    [
      '13-16 en 9-12',
      [
        [2, 540, 720],
        [2, 780, 960],
      ],
    ],
    ['22-24', [[2, 1320, 1440]]],
    ['', []],
  ])('reads %s', (written, times) => {
    expect(readTimes(2, written)).toEqual(times)
  })

  it.each(['negen tot twaalf', '12-9', '9-9', '9-12, 11-13', '25-26', '9:75-12', '9'])(
    'does not guess at %s',
    (written) => {
      expect(readTimes(2, written)).toBeNull()
    },
  )

  it('reads what it wrote', () => {
    const time = fc.tuple(fc.nat({ max: 700 }), fc.integer({ min: 1, max: 700 }))
    fc.assert(
      fc.property(time, ([from, length]) => {
        const times = [[3, from, from + length]] as const
        expect(readTimes(3, writeTimes(times))).toEqual(times)
        expect(hoursOf(times)).toBeCloseTo(length / 60, 1)
      }),
    )
  })
})

describe('months in words', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'hele jaar'],
    [[5, 6, 7, 8], 'mei-aug'],
    [[11, 12, 1, 2], 'nov-feb'],
    [[3, 6, 7], 'mrt, jun-jul'],
    [[], 'geen'],
  ])('%j is %s', (months, words) => {
    expect(monthWords(months, 'hele jaar', 'geen', 'nl')).toBe(words)
  })
})
