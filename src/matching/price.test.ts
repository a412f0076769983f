import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { knowledgeOf } from './knowledge.ts'
import { packPeople } from './people.ts'
import { costliest, priceOf } from './price.ts'
import { rankPeople } from './rank.ts'
import type { AskedSkill, Job, Person } from './request.ts'
import { scratchPaper } from './scores.ts'

const knowledge = knowledgeOf(noTaxonomy)
const price = (job: Job, people: readonly Person[]) => priceOf(job, packPeople(people, knowledge), knowledge)

/** Who is in which tier, by the ranking itself. */
function tiers(job: Job, people: readonly Person[]) {
  const table = packPeople(people, knowledge)
  const ranked = rankPeople(job, table, knowledge, table.count, scratchPaper(table.count))
  const ids = (tier: number) =>
    ranked.filter((one) => one.tier === tier).map((one) => table.ids[one.number] ?? '')
  return { ready: ids(1), learning: ids(2), notFitting: ids(3) }
}
const sizes = (one: ReturnType<typeof tiers>) => ({
  ready: one.ready.length,
  learning: one.learning.length,
  notFitting: one.notFitting.length,
})
const has = (who: Person | undefined, { uri, level = 3 }: AskedSkill) =>
  who?.skills.some((one) => one.uri === uri && (one.level ?? 3) >= level) ?? false
const without = (job: Job, ...places: number[]): Job => ({
  ...job,
  required: job.required.filter((_, at) => !places.includes(at)),
})
const lowered = (job: Job, place: number, level: number): Job => ({
  ...job,
  required: job.required.map((one, at) => (at === place ? { ...one, level } : one)),
})

const uri = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const skill = fc.record(
  { uri, level: fc.integer({ min: 1, max: 5 }) },
  { requiredKeys: ['uri'], noNullPrototype: true },
)
const person = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    skills: fc.array(skill, { maxLength: 6 }),
    hoursMax: fc.nat(40),
  },
  { requiredKeys: ['id', 'skills'], noNullPrototype: true },
)
const jobs = fc.record(
  {
    id: fc.constant('job'),
    // a skill may be asked twice, at two levels
    required: fc.array(skill, { maxLength: 5 }),
    learnable: fc.array(fc.record({ uri, weeks: fc.nat(9) }, { noNullPrototype: true }), { maxLength: 5 }),
    weeksToStart: fc.nat(12),
    hoursMin: fc.nat(40),
  },
  { requiredKeys: ['id', 'required'], noNullPrototype: true },
)
const crowd = fc.uniqueArray(person, { maxLength: 12, selector: (one) => one.id })

describe('the price of a requirement', () => {
  const job: Job = {
    id: 'job',
    required: [
      { uri: 'solder', level: 3 },
      { uri: 'tidy', level: 2 },
    ],
    learnable: [{ uri: 'tidy', weeks: 4 }],
    weeksToStart: 6,
    hoursMin: 24,
  }
  const people: Person[] = [
    {
      id: 'has both',
      skills: [
        { uri: 'solder', level: 4 },
        { uri: 'tidy', level: 2 },
      ],
    },
    { id: 'learns tidy', skills: [{ uri: 'solder', level: 3 }] },
    {
      id: 'solders a little',
      skills: [
        { uri: 'solder', level: 2 },
        { uri: 'tidy', level: 5 },
      ],
    },
    { id: 'solders not at all', skills: [{ uri: 'tidy', level: 2 }] },
    { id: 'has nothing', skills: [] },
    { id: 'works too little', skills: [], hoursMax: 20 },
  ]

  test('is told in people', () => {
    expect(price(job, people)).toEqual({
      ready: 2,
      learning: 3,
      notFitting: 1,
      requirements: [
        {
          uri: 'solder',
          level: 3,
          leftOut: 3,
          couldLearn: 0,
          gainWhenDropped: 3,
          gainWhenLowered: [
            { level: 2, gain: 1 },
            { level: 1, gain: 1 },
          ],
        },
        {
          uri: 'tidy',
          level: 2,
          leftOut: 2,
          couldLearn: 1,
          gainWhenDropped: 0,
          gainWhenLowered: [{ level: 1, gain: 0 }],
        },
      ],
    })
  })

  test('counts only who counts', () => {
    const table = packPeople(people, knowledge)
    const one = table.ids.indexOf('has nothing')
    const found = priceOf(job, table, knowledge, (person) => person === one)
    expect(found).toMatchObject({ ready: 0, learning: 1, notFitting: 0 })
    expect(found.requirements.map((each) => each.leftOut)).toEqual([1, 1])
  })

  test('where it is not known what can be learnt nobody is kept from being ready', () => {
    const found = price({ ...job, learnable: undefined }, people)
    expect(found).toMatchObject({ ready: 5, learning: 0 })
    expect(found.requirements[0]).toMatchObject({ leftOut: 3, couldLearn: 3, gainWhenDropped: 0 })
  })

  test('a profile without requirements leaves out nobody of whom the conditions fit', () => {
    expect(price({ ...job, required: [] }, people)).toEqual({
      ready: 5,
      learning: 0,
      notFitting: 1,
      requirements: [],
    })
  })

  test('the sums are the tiers of the ranking', () => {
    fc.assert(
      fc.property(jobs, crowd, (one, all) => {
        const { requirements: _, ...sums } = price(one, all)
        expect(sums).toEqual(sizes(tiers(one, all)))
      }),
    )
  })

  test('left out is who lacks it and of whom no condition fails; who could learn it is ready all the same', () => {
    fc.assert(
      fc.property(jobs, crowd, (one, all) => {
        const byId = new Map(all.map((each) => [each.id, each]))
        const { ready, learning } = tiers(one, all)
        const lacking = (ids: string[], asked: AskedSkill) =>
          ids.filter((id) => !has(byId.get(id), asked)).length
        expect(
          price(one, all).requirements.map(({ leftOut, couldLearn }) => ({ leftOut, couldLearn })),
        ).toEqual(
          one.required.map((asked) => ({
            leftOut: lacking([...ready, ...learning], asked),
            couldLearn: lacking(ready, asked),
          })),
        )
      }),
    )
  })

  test('a gain is who newly becomes ready when only that requirement goes or is lowered', () => {
    fc.assert(
      fc.property(jobs, crowd, (one, all) => {
        const now = new Set(tiers(one, all).ready)
        const gain = (changed: Job) => tiers(changed, all).ready.filter((id) => !now.has(id)).length
        for (const [at, found] of price(one, all).requirements.entries()) {
          expect(found.gainWhenDropped).toBe(gain(without(one, at)))
          expect(found.gainWhenLowered.map((each) => each.level)).toEqual(
            [4, 3, 2, 1].filter((level) => level < found.level),
          )
          for (const { level, gain: told } of found.gainWhenLowered)
            expect(told).toBe(gain(lowered(one, at, level)))
          expect(found.couldLearn + found.gainWhenDropped).toBeLessThanOrEqual(found.leftOut)
        }
      }),
    )
  })

  test('dropping more never takes anybody from the ready, so gains together are a difference of sums', () => {
    fc.assert(
      fc.property(jobs, crowd, fc.array(fc.nat(4)), (one, all, places) => {
        const now = tiers(one, all).ready
        const then = new Set(tiers(without(one, ...places), all).ready)
        expect(now.filter((id) => !then.has(id))).toEqual([])
        expect(price(without(one, ...places), all).ready - price(one, all).ready).toBe(then.size - now.length)
      }),
    )
  })
})

describe('the costliest requirements', () => {
  const learnable: Job['learnable'] = []
  const find = (job: Job, people: readonly Person[], most: number) =>
    costliest(job, packPeople(people, knowledge), knowledge, most)

  test('are found one after the other: what gains most, then what gains most of what is left', () => {
    const job: Job = {
      id: 'job',
      required: [{ uri: 'a' }, { uri: 'b' }, { uri: 'c' }, { uri: 'd' }],
      learnable,
    }
    const people = [
      { id: '1', skills: [{ uri: 'a' }, { uri: 'b' }, { uri: 'c' }] },
      { id: '2', skills: [{ uri: 'a' }, { uri: 'c' }] },
      { id: '3', skills: [{ uri: 'a' }, { uri: 'c' }] },
      { id: '4', skills: [{ uri: 'b' }, { uri: 'c' }, { uri: 'd' }] },
    ]
    expect(find(job, people, 2)).toEqual([3, 1])
    expect(find(job, people, 9)).toHaveLength(4)
  })

  test('where none gains anything alone, the one that most cannot learn in time goes first', () => {
    const job: Job = { id: 'job', required: [{ uri: 'a' }, { uri: 'b' }, { uri: 'c' }], learnable }
    const people = [
      { id: '1', skills: [{ uri: 'a' }] },
      { id: '2', skills: [{ uri: 'b' }] },
    ]
    expect(price(job, people).requirements.map((one) => one.gainWhenDropped)).toEqual([0, 0, 0])
    expect(find(job, people, 1)).toEqual([2])
  })

  test('nobody left out, nothing asked: still an answer', () => {
    expect(find({ id: 'job', required: [], learnable }, [], 3)).toEqual([])
    expect(find({ id: 'job', required: [{ uri: 'a' }], learnable }, [], 3)).toEqual([0])
  })
})
