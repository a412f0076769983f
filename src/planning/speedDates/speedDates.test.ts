import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planSpeedDates, roundStarts, roundsNeeded, type SpeedDates, type Talk } from './planSpeedDates.ts'

const dates: fc.Arbitrary<SpeedDates> = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 7 }))
  .chain(([people, tracks]) =>
    fc.record({
      people: fc.constant(people),
      tables: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: tracks, maxLength: tracks }),
      meetings: fc.uniqueArray(
        fc.record({ person: fc.nat({ max: people - 1 }), track: fc.nat({ max: tracks - 1 }) }),
        {
          selector: (one) => `${one.person} ${one.track}`,
          maxLength: 60,
        },
      ),
    }),
  )

const twiceAtOnce = (talks: readonly Talk[]) => {
  const busy = talks.flatMap((talk) => [
    `p${talk.person} ${talk.round}`,
    `t${talk.track}.${talk.table} ${talk.round}`,
  ])
  return busy.length - new Set(busy).size
}

describe('speed dates', () => {
  it('lets everybody meet whom they should, nobody twice at once, in the fewest rounds', () => {
    fc.assert(
      fc.property(dates, (asked) => {
        const talks = planSpeedDates(asked)
        expect(talks.map(({ person, track }) => ({ person, track }))).toEqual(asked.meetings)
        expect(twiceAtOnce(talks)).toBe(0)
        const rounds = Math.max(0, ...talks.map((talk) => talk.round + 1))
        expect(rounds).toBeLessThanOrEqual(roundsNeeded(asked))
        for (const { track, table } of talks) expect(table).toBeLessThan(asked.tables[track] ?? 0)
      }),
      { numRuns: 500 },
    )
  })

  it('knows no fewer rounds than the busiest has talks', () => {
    expect(
      roundsNeeded({ people: 3, tables: [1], meetings: [0, 1, 2].map((person) => ({ person, track: 0 })) }),
    ).toBe(3)
    expect(
      roundsNeeded({ people: 3, tables: [3], meetings: [0, 1, 2].map((person) => ({ person, track: 0 })) }),
    ).toBe(1)
    expect(
      roundsNeeded({ people: 1, tables: [1, 1], meetings: [0, 1].map((track) => ({ person: 0, track })) }),
    ).toBe(2)
  })

  it('does a fair of 500 people and 50 employers whole', () => {
    const meetings = Array.from({ length: 500 }, (_, person) =>
      Array.from({ length: 10 }, (_, at) => ({ person, track: (person * 7 + at * 5) % 50 })),
    ).flat()
    const asked = { people: 500, tables: Array.from({ length: 50 }, () => 2), meetings }
    const talks = planSpeedDates(asked)
    expect(twiceAtOnce(talks)).toBe(0)
    expect(Math.max(...talks.map((talk) => talk.round)) + 1).toBe(roundsNeeded(asked))
  })

  it('breaks for everybody after so many rounds', () => {
    const timing = { startsAt: 540, talkMinutes: 10, breakAfter: 3, breakMinutes: 15 }
    expect([0, 1, 2, 3, 6].map((round) => roundStarts(round, timing))).toEqual([540, 550, 560, 585, 630])
    expect(roundStarts(6, { ...timing, breakAfter: 0 })).toBe(600)
  })
})
