import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { randomFrom } from '#statistics/random.ts'
import { knowledgeOf } from '../knowledge.ts'
import type { Job, Person } from '../request.ts'
import { chanceOf, type InReach, jobChance } from './chances.ts'
import { exposureOf, gini } from './exposure.ts'
import { fairnessFigures } from './figures.ts'
import { guardedFairness } from './guarded.ts'
import { checkWhitelist, jobFields, personFields } from './whitelist.ts'

const knowledge = knowledgeOf(noTaxonomy)
const has = (id: string, skills: string, more: Partial<Person> = {}): Person => ({
  id,
  skills: [...skills].map((uri) => ({ uri })),
  ...more,
})
const needs = (id: string, skills: string, more: Partial<Job> = {}): Job => ({
  id,
  required: [...skills].map((uri) => ({ uri })),
  ...more,
})

describe('only the whitelist counts', () => {
  const everything: Person = {
    ...has('p', 'ab'),
    hoursMax: 24,
    shifts: ['day'],
    maxTravelMinutes: 30,
    home: [0, 0],
    dutchLevel: 3,
    motivation: 1,
  }
  const asked: Job = {
    ...needs('j', 'abc'),
    optional: [{ uri: 'd' }],
    learnable: [{ uri: 'c', weeks: 2 }],
    weeksToStart: 4,
    hoursMin: 16,
    shift: 'day',
    place: [1000, 0],
    dutchLevelMin: 2,
  }

  test('every field of the list is read, none besides, and nothing else changes anything', () => {
    expect(checkWhitelist([everything, has('q', 'c')], [asked], knowledge)).toEqual({
      people: 2,
      jobs: 1,
      readOfPeople: [...personFields],
      readOfJobs: [...jobFields],
      readOutside: [],
      same: true,
    })
  })

  test('a field that slips in is found out', () => {
    const sly = (people: readonly Person[]) => people.map((one) => (one as { gender?: string }).gender ?? '')
    expect(checkWhitelist([everything], [asked], knowledge, sly)).toMatchObject({
      readOutside: ['gender'],
      same: false,
    })
  })
})

describe('short and long profiles', () => {
  const one = (skills: number, place: number | null, held = 1): InReach => ({ skills, place, held })

  test('halves where they are most even, and the chance of each', () => {
    const found = jobChance([one(2, 1), one(2, null), one(3, 12), one(8, 2), one(9, 3)], 10, 'everybody')
    expect([found.short, found.long]).toEqual([
      { people: 2, shown: 1 },
      { people: 3, shown: 2 },
    ])
    expect(chanceOf([found]).ratio).toBeCloseTo(0.75, 10)
    expect(chanceOf([found]).interval).toBeNull()
  })

  test('alike: nobody is compared with somebody who has more of what is asked', () => {
    const people = [one(2, null, 1), one(4, null, 1), one(6, 1, 2), one(9, 2, 2)]
    expect(chanceOf([jobChance(people, 10, 'everybody')]).ratio).toBe(0)
    expect(chanceOf([jobChance(people, 10, 'alike')]).ratio).toBe(1)
  })

  test('when all profiles are equally long there is nothing to compare', () => {
    expect(chanceOf([jobChance([one(3, 1), one(3, null)], 10, 'alike')]).ratio).toBeNull()
  })

  test('chances that do not depend on length come out near 1, the interval around the ratio, the same twice', () => {
    const random = randomFrom(7)
    const jobs = Array.from({ length: 60 }, () =>
      jobChance(
        Array.from({ length: 60 }, () => one(1 + Math.floor(random() * 30), random() < 0.3 ? 1 : null)),
        10,
        'alike',
      ),
    )
    const found = chanceOf(jobs)
    expect(found.ratio).toBeGreaterThan(0.9)
    expect(found.ratio).toBeLessThan(1.1)
    const [low, high] = found.interval ?? [0, 0]
    expect(low).toBeLessThan(found.ratio ?? 0)
    expect(high).toBeGreaterThan(found.ratio ?? 9)
    expect(high - low).toBeLessThan(0.3)
    expect(chanceOf(jobs)).toEqual(found)
  })

  test('a ranking that favours long profiles is found out', () => {
    const jobs = Array.from({ length: 10 }, () =>
      jobChance(
        Array.from({ length: 40 }, (_, at) => one(at + 1, at >= 30 || at === 0 ? 1 : null)),
        10,
        'alike',
      ),
    )
    expect(chanceOf(jobs)).toMatchObject({ ratio: 0.1, interval: [0.1, 0.1] })
  })
})

describe('exposure', () => {
  test('who is shown, how unevenly, how often at most', () => {
    expect(exposureOf([0, 0, 1, 3, 12], [1, 0, 1, 1, 1])).toEqual({
      people: 5,
      shown: 3,
      inReach: 4,
      shownInReach: 3,
      gini: gini([0, 1, 3, 12]),
      most: 12,
      bands: [
        { from: 0, to: 0, people: 2 },
        { from: 1, to: 2, people: 1 },
        { from: 3, to: 5, people: 1 },
        { from: 6, to: 10, people: 0 },
        { from: 11, to: null, people: 1 },
      ],
    })
  })

  test('Gini: 0 when even, near 1 when one has all, null when there is nothing', () => {
    expect(gini([2, 2, 2, 2])).toBe(0)
    expect(gini([0, 0, 0, 8])).toBe(0.75)
    expect(gini([0, 0])).toBeNull()
  })

  test('Gini is the mean difference over twice the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0)
        fc.pre(total > 0)
        const differences = counts.flatMap((a) => counts.map((b) => Math.abs(a - b)))
        const sum = differences.reduce((all, one) => all + one, 0)
        expect(gini(counts)).toBeCloseTo(sum / (2 * counts.length * total), 10)
      }),
    )
  })
})

describe('the figures of people and jobs', () => {
  const people = [
    has('all', 'ab', { hoursMax: 32, dutchLevel: 4 }),
    has('few hours', 'ab', { hoursMax: 8, dutchLevel: 4 }),
    has('little Dutch', 'ab', { hoursMax: 32, dutchLevel: 0 }),
    has('both', 'ab', { hoursMax: 8, dutchLevel: 0 }),
    has('lacks b', 'a', { hoursMax: 32 }),
    has('elsewhere', 'z'),
  ]
  const jobs = [
    needs('j1', 'ab', { learnable: [], hoursMin: 24, dutchLevelMin: 2 }),
    needs('j2', 'xyc', { learnable: [] }),
  ]
  const found = fairnessFigures(people, jobs, knowledge)

  test('who drops out on one thing alone', () => {
    expect(found.dropOuts.filter((one) => one.people > 0)).toEqual([
      { key: 'hours', people: 1, pairs: 1 },
      { key: 'dutch', people: 1, pairs: 1 },
      { key: 'readiness', people: 1, pairs: 1 },
    ])
  })

  test('jobs nobody is close to, who is in reach, and the edition', () => {
    expect(found.nobodyClose).toEqual(['j2'])
    expect(found.exposure).toMatchObject({ people: 6, shown: 6, inReach: 5, shownInReach: 5, most: 2 })
    expect(found.taxonomy).toBe('none')
  })

  test('the same in any order', () => {
    expect(fairnessFigures(people.toReversed(), jobs.toReversed(), knowledge)).toEqual(found)
  })
})

describe('small groups are kept back', () => {
  const many = Array.from({ length: 12 }, (_, at) => has(`p${at}`, 'ab', { hoursMax: at < 5 ? 8 : 32 }))
  const asked = needs('j1', 'ab', { learnable: [], hoursMin: 24, dutchLevelMin: 2 })

  test('one to four people on a condition are not told, five are', () => {
    const told = (people: Person[]) => {
      const { dropOuts } = guardedFairness(fairnessFigures(people, [asked], knowledge))
      return dropOuts.find((one) => one.key === 'hours')?.people
    }
    expect(told(many)).toBe(5)
    expect(told(many.slice(1))).toBeNull()
    expect(told(many.slice(5))).toBe(0)
  })

  test('what is left of the whole is not one to four either', () => {
    const { exposure } = guardedFairness(fairnessFigures([...many, has('p12', 'z')], [asked], knowledge))
    expect(exposure.inReach).toBeNull()
    expect(exposure.shownInReach).toBeNull()
  })

  test('fewer than five people: nothing but how many there are', () => {
    const { exposure, chances } = guardedFairness(fairnessFigures(many.slice(0, 4), [asked], knowledge))
    expect(exposure).toMatchObject({ people: 4, shown: null, inReach: null, gini: null, most: null })
    expect(chances.every((one) => one.ratio === null)).toBe(true)
  })
})
