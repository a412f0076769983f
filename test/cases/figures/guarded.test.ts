import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factorKeys } from '#method/factors.ts'
import { outcomeKeys } from '#method/outcomes.ts'
import { routeKeys } from '#method/routes.ts'
import type { CountedTrajectory } from '#statistics/counted.ts'
import { type Figures, fullFigures } from '#statistics/figures.ts'
import { guardedFigures } from '#statistics/guardedFigures.ts'
import { peopleAt } from '#statistics/people.ts'
import { isSmall } from '#statistics/smallCells.ts'
import { pilotTrajectories } from './pilot.ts'

const on = '2019-07-31'
const guard = (all: CountedTrajectory[]) =>
  guardedFigures({ people: peopleAt(all, on), aftercare: [], scores: [] }, on)

describe('the pilot as the steering group sees it', () => {
  const figures = guard(pilotTrajectories())

  it('takes the one of whom nothing is known together with those without work', () => {
    expect(figures.columns.map(({ key }) => key)).toEqual(['intendedJob', 'elsewhere', 'notAtWork'])
    expect([figures.candidates, figures.employers, figures.total.counts]).toEqual([29, 8, [12, 6, 11]])
  })

  it('tells the routes apart, without outcomes that would point at people', () => {
    expect(figures.tables).toEqual([
      {
        dimension: 'route',
        rows: [
          { key: 'smallScale', employers: null, candidates: 7, counts: [null, null, null] },
          { key: 'largeScale', employers: null, candidates: 22, counts: [null, null, null] },
        ],
      },
    ])
  })

  it('keeps back who has not begun in the job, and as much more as hides it', () => {
    const parts = Object.fromEntries(figures.durations?.parts.map(({ key, count }) => [key, count]) ?? [])
    expect(parts).toEqual({ direct: null, upTo3: null, upTo6: 11, upTo12: null, over12: 0, unknown: null })
    expect(figures.durations?.medianDays).toBeNull()
  })
})

it('shows nothing of four people', () => {
  const { candidates, columns, total, tables, contracts, factors } = guard(pilotTrajectories().slice(0, 4))
  expect({ candidates, columns, total: total.counts, tables, contracts, factors }).toEqual({
    ...{ candidates: 0, columns: [], total: [], tables: [] },
    ...{ contracts: null, factors: null },
  })
})

it('does not tell that everybody is without a job', () => {
  const all = pilotTrajectories().filter(({ outcome }) => outcome?.kind === 'noJob')
  const figures = guard(all)
  expect([figures.candidates, figures.columns, figures.tables]).toEqual([10, [], []])
})

const person = fc.record({
  employerId: fc.constantFrom('A', 'B', 'C'),
  route: fc.constantFrom(...routeKeys.slice(0, 3)),
  growthForm: fc.constantFrom('expansion' as const, 'replacement' as const, null),
  startedOn: fc.constantFrom('2018-02-01', '2018-11-01', '2019-02-01', null),
  kind: fc.constantFrom(...outcomeKeys, 'underWay' as const),
  hours: fc.option(fc.constantFrom(12, 20, 28, 36)),
  permanent: fc.option(fc.boolean()),
  partlyOnBenefit: fc.option(fc.boolean()),
})
const programmes = fc.array(person, { maxLength: 45, size: 'max' }).map((all) =>
  all.map(
    ({ kind, hours, permanent, partlyOnBenefit, ...one }, at): CountedTrajectory => ({
      ...one,
      ...{ id: `t${at}`, candidateId: `p${at}`, continuesId: null, openedOn: '2018-01-01' },
      outcome:
        kind === 'underWay'
          ? null
          : {
              ...{ kind, contractAgreedOn: '2019-03-01', startsOn: '2019-03-01', endedOn: '2019-03-01' },
              ...{
                contractKind: null,
                hours,
                permanent,
                partlyOnBenefit,
                trialPassedOn: null,
                contractEndedOn: null,
              },
            },
    }),
  ),
)

/** Every list of counts that are parts of one known whole. */
function wholes(figures: Figures): { of: number; counts: (number | null)[] }[] {
  const { contracts, durations } = figures
  const parts = [
    contracts?.hours,
    contracts?.permanent,
    contracts?.benefit,
    contracts?.contractKind,
    durations,
  ]
  return [
    { of: figures.candidates, counts: [...figures.total.counts] },
    ...figures.tables.flatMap(({ rows }) =>
      rows.map(({ candidates, counts }) => ({ of: candidates, counts: [...counts] })),
    ),
    ...figures.tables.flatMap(({ rows }) =>
      figures.total.counts.map((of, at) => ({
        of: of ?? 0,
        counts: rows.map(({ counts }) => counts[at] ?? null),
      })),
    ),
    ...parts.flatMap((one) => (one ? [{ of: one.of, counts: one.parts.map(({ count }) => count) }] : [])),
    ...figures.aftercare.map(({ of, working, stopped, unknown }) => ({
      of,
      counts: [working, stopped, unknown],
    })),
  ]
}

describe('what those may see who may not see small groups', () => {
  it('holds no group of one to four people, shown, left over or in between', () => {
    let [lists, small] = [0, 0]
    fc.assert(
      fc.property(programmes, (all) => {
        const figures = guard(all)
        for (const { of, counts } of wholes(figures)) {
          if (counts.length === 0) continue
          lists++
          const shown = counts.reduce<number>((total, count) => total + (count ?? 0), 0)
          const hidden = counts.filter((count) => count === null).length
          const bad =
            counts.some((count) => count !== null && isSmall(count)) || isSmall(of - shown) || hidden === 1
          if (bad) small++
          expect(bad).toBe(false)
          if (hidden === 0) expect(shown).toBe(of)
        }
      }),
      { numRuns: 1500 },
    )
    expect(lists).toBeGreaterThan(5000)
    expect(small).toBe(0)
  })

  it('tells apart by one thing only, and never by employer', () => {
    fc.assert(
      fc.property(programmes, (all) => {
        const { tables, jobFacts } = guard(all)
        expect(tables.length).toBeLessThanOrEqual(1)
        expect(tables.some(({ dimension, rows }) => dimension === 'employer' || rows.length < 2)).toBe(false)
        expect(jobFacts).toBeNull()
      }),
    )
  })

  it('shows no other number than the full figures hold', () => {
    fc.assert(
      fc.property(programmes, (all) => {
        const people = peopleAt(all, on)
        const full = fullFigures({ people, aftercare: [], scores: [] }, on, 'year')
        const guarded = guard(all)
        if (guarded.candidates > 0) expect(guarded.candidates).toBe(full.candidates)
        const hours = new Map(full.contracts?.hours.parts.map(({ key, count }) => [key, count]))
        for (const { key, count } of guarded.contracts?.hours.parts ?? [])
          if (count !== null) expect(count).toBe(hours.get(key))
      }),
    )
  })

  it('keeps back a factor that played in few trajectories, or in nearly all', () => {
    const all = pilotTrajectories()
    const scores = all.slice(0, 10).flatMap(({ id: trajectoryId }, at) => [
      { trajectoryId, factor: 'tightness' as const, score: 1 as const },
      { trajectoryId, factor: 'motivation' as const, score: at < 5 ? (2 as const) : (0 as const) },
      { trajectoryId, factor: 'competences' as const, score: at < 9 ? (2 as const) : (0 as const) },
      { trajectoryId, factor: 'train' as const, score: at < 1 ? (2 as const) : (0 as const) },
    ])
    const { factors } = guardedFigures({ people: peopleAt(all, on), aftercare: [], scores }, on)
    const played = new Map(factors?.rows.map((row) => [row.factor, row.played]))
    expect([factors?.scored, factors?.rows.length]).toEqual([10, factorKeys.length])
    expect(
      (['tightness', 'motivation', 'competences', 'train'] as const).map((key) => played.get(key)),
    ).toEqual([10, 5, null, null])
    expect(factors?.rows.every(({ decisive }) => decisive === null)).toBe(true)
  })
})
