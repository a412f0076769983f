import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Taxonomy } from '#skills/taxonomy.ts'
import { randomFrom } from '#statistics/random.ts'
import { explain } from './explain.ts'
import { knowledgeOf } from './knowledge.ts'
import { byCodeUnit } from './numbering.ts'
import { leavingOf, passingFor } from './passing.ts'
import { packPeople } from './people.ts'
import { prepareJob, unitsPerPoint } from './prepare.ts'
import { rankPeople } from './rank.ts'
import type { Job, Person } from './request.ts'
import { scratchPaper } from './scores.ts'

/** Enough skills, groups and occupations that most lists of holders add little to a job. */
function seeded(seed: number) {
  const random = randomFrom(seed)
  const pick = (count: number) => Math.floor(count * random() ** 2)
  const skills = 90
  const taxonomy: Taxonomy = {
    version: String(seed),
    uris: Array.from({ length: skills + 9 }, (_, at) => `skill ${at}`),
    broader: Array.from({ length: skills }, (_, at) => [at, skills + (at % 9)] as const),
    related: Array.from({ length: 40 }, () => [pick(skills), pick(skills)] as const),
    occupations: Array.from({ length: 25 }, () => ({
      essential: Array.from({ length: 9 }, () => pick(skills)),
      optional: Array.from({ length: 6 }, () => pick(skills)),
    })),
  }
  const had = (count: number) =>
    Array.from({ length: count }, () => ({ uri: `skill ${pick(skills + 3)}`, level: 1 + pick(5) }))
  const people = Array.from(
    { length: 240 },
    (_, at): Person => ({
      id: `p${(at * 7919) % 1009}`,
      skills: had(pick(14)),
      ...(random() < 0.5 && { hoursMax: pick(40) }),
      ...(random() < 0.2 && { motivation: random() }),
    }),
  )
  const job: Job = {
    id: 'job',
    required: had(1 + pick(9)),
    optional: had(pick(4)),
    ...(random() < 0.5 && { hoursMin: pick(40) }),
    ...(random() < 0.5 && {
      learnable: had(pick(9)).map(({ uri }) => ({ uri, weeks: pick(8) })),
      weeksToStart: pick(16),
    }),
  }
  return { knowledge: knowledgeOf(taxonomy), people, job }
}

const seed = fc.integer({ min: 0, max: 2 ** 31 })

describe('lists that are left out', () => {
  test('the ranking is the one of explaining everybody and sorting', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 30 }), (from, top) => {
        const { knowledge, people, job } = seeded(from)
        const table = packPeople(people, knowledge)
        const prepared = prepareJob(job, knowledge, table.numbering)
        const found = rankPeople(job, table, knowledge, top, scratchPaper(table.count))
        const told = people
          .map((one) => explain(prepared, one, table.numbering))
          .sort((a, b) => a.tier - b.tier || b.score - a.score || byCodeUnit(a.id, b.id))
          .slice(0, top)
        expect(found.map(({ number, tier, score }) => [table.ids[number], tier, score])).toEqual(
          told.map(({ id, tier, score }) => [id, tier, score]),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('nobody gets more out of them than is said, and that is within the bound', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0, max: 0.6, noNaN: true }), (from, share) => {
        const { knowledge, people, job } = seeded(from)
        const table = packPeople(people, knowledge)
        const prepared = prepareJob(job, knowledge, table.numbering)
        const units = prepared.requirements.reduce((sum, one) => sum + one.units, 0)
        const { rows, most } = passingFor(leavingOf(prepared, table), share * units)
        const passed = new Set(rows)
        const left = [...prepared.standIns.skill.keys()].filter((row) => !passed.has(row))
        const could = prepared.requirements.map((_, at) =>
          left
            .filter((row) => prepared.standIns.requirement[row] === at)
            .reduce((max, row) => Math.max(max, prepared.standIns.units[row * 8 + 5] ?? 0), 0),
        )
        expect(could.reduce((sum, one) => sum + one, 0)).toBe(most)
        expect(most).toBeLessThanOrEqual(share * units)
      }),
    )
  })

  test('most entries of a large table need not be gone through', () => {
    const { knowledge, people, job } = seeded(7)
    const table = packPeople(people, knowledge)
    const prepared = prepareJob(job, knowledge, table.numbering)
    const { standIns } = prepared
    const entries = (rows: Iterable<number>) =>
      [...rows].reduce((sum, row) => {
        const skill = standIns.skill[row] ?? 0
        return sum + (table.holdersFrom[skill + 1] ?? 0) - (table.holdersFrom[skill] ?? 0)
      }, 0)
    const { rows } = passingFor(leavingOf(prepared, table), 20 * unitsPerPoint)
    expect(entries(rows)).toBeLessThan(entries(standIns.skill.keys()) / 2)
  })
})
