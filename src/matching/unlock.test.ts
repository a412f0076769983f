import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { explain } from './explain.ts'
import { knowledgeOf } from './knowledge.ts'
import { packPeople } from './people.ts'
import { prepareJob } from './prepare.ts'
import type { Job, Person } from './request.ts'
import { unlockingSkills, whoIsClose } from './unlock.ts'

const knowledge = knowledgeOf(noTaxonomy)
const close = (people: readonly Person[], jobs: readonly Job[], weeks?: number) =>
  whoIsClose(jobs, packPeople(people, knowledge), knowledge, weeks)

const uri = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const skill = fc.record({ uri, level: fc.integer({ min: 1, max: 5 }) }, { noNullPrototype: true })
const person = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    skills: fc.array(skill, { maxLength: 6 }),
    hoursMax: fc.integer({ min: 0, max: 40 }),
    dutchLevel: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['id', 'skills'], noNullPrototype: true },
)
const job = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    required: fc.array(skill, { minLength: 1, maxLength: 4 }),
    learnable: fc.array(
      fc.record({ uri, weeks: fc.integer({ min: 0, max: 9 }) }, { noNullPrototype: true }),
      { maxLength: 4 },
    ),
    weeksToStart: fc.integer({ min: 0, max: 12 }),
    hoursMin: fc.integer({ min: 0, max: 40 }),
    dutchLevelMin: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['id', 'required'], noNullPrototype: true },
)
const people = fc.uniqueArray(person, { maxLength: 8, selector: (one) => one.id })
const jobs = fc.uniqueArray(job, { maxLength: 5, selector: (one) => one.id })

/** Ready for certain, told by the explanation alone. */
function ready(one: Job, who: Person): boolean {
  const table = packPeople([who], knowledge)
  const told = explain(prepareJob(one, knowledge, table.numbering), who, table.numbering)
  return told.tier === 1 && told.weeksNeeded !== null
}
const learnt = (who: Person, skill: { uri: string; level: number }): Person => ({
  ...who,
  skills: [...who.skills, skill],
})
const highestAsked = (one: Job, uri: string) => ({
  uri,
  level: Math.max(...one.required.flatMap((each) => (each.uri === uri ? [each.level ?? 3] : []))),
})
const holdsOne = (one: Job, who: Person) =>
  one.required.some((asked) => who.skills.some((had) => had.uri === asked.uri))

describe('who is close', () => {
  const asked: Job = {
    id: 'job',
    required: [
      { uri: 'a', level: 3 },
      { uri: 'b', level: 3 },
    ],
    learnable: [{ uri: 'b', weeks: 8 }],
    weeksToStart: 6,
    hoursMin: 24,
  }

  test('one skill, one condition, some weeks: each with what it takes', () => {
    expect(
      close(
        [
          { id: 'ready', skills: [{ uri: 'a' }, { uri: 'b' }], hoursMax: 24 },
          { id: 'learns b', skills: [{ uri: 'a' }] },
          { id: 'no a', skills: [{ uri: 'b' }] },
          { id: 'few hours', skills: [{ uri: 'a' }, { uri: 'b' }], hoursMax: 16 },
          { id: 'two steps', skills: [{ uri: 'a' }], hoursMax: 16 },
          { id: 'nothing asked', skills: [{ uri: 'z' }] },
        ],
        [asked],
      ),
    ).toEqual([
      { person: 'few hours', job: 'job', steps: [{ kind: 'condition', key: 'hours' }] },
      {
        person: 'learns b',
        job: 'job',
        steps: [
          { kind: 'skill', uri: 'b', level: 3 },
          { kind: 'weeks', weeks: 2 },
        ],
      },
      { person: 'no a', job: 'job', steps: [{ kind: 'skill', uri: 'a', level: 3 }] },
    ])
  })

  test('a start that would have to be too much later is no step', () => {
    const steps = (weeks: number) => close([{ id: 'p', skills: [{ uri: 'a' }] }], [asked], weeks)[0]?.steps
    expect(steps(1)).toEqual([{ kind: 'skill', uri: 'b', level: 3 }])
    expect(steps(2)).toContainEqual({ kind: 'weeks', weeks: 2 })
  })

  test('where it is not known what can be learnt, only having everything is ready', () => {
    const unknown: Job = { ...asked, learnable: undefined }
    expect(close([{ id: 'p', skills: [{ uri: 'a' }] }], [unknown])).toEqual([
      { person: 'p', job: 'job', steps: [{ kind: 'skill', uri: 'b', level: 3 }] },
    ])
  })

  test('exactly the skills that make somebody ready when learnt, as the explanation tells', () => {
    fc.assert(
      fc.property(people, jobs, (everybody, all) => {
        const found = close(everybody, all)
        for (const one of all) {
          for (const who of everybody) {
            const uris = [...new Set(one.required.map((each) => each.uri))].sort()
            const opening = uris.filter(
              (each) => !ready(one, who) && ready(one, learnt(who, highestAsked(one, each))),
            )
            const steps = found.find((each) => each.job === one.id && each.person === who.id)?.steps ?? []
            const named = steps.flatMap((step) => (step.kind === 'skill' ? [step.uri] : []))
            expect(named).toEqual(holdsOne(one, who) ? opening : [])
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a condition is a step exactly when letting it go makes somebody ready', () => {
    fc.assert(
      fc.property(people, jobs, (everybody, all) => {
        const found = close(everybody, all)
        for (const one of all) {
          for (const who of everybody) {
            const without: [string, Job][] = [
              ['hours', { ...one, hoursMin: undefined }],
              ['dutch', { ...one, dutchLevelMin: undefined }],
            ]
            const opening = without.flatMap(([key, freed]) =>
              !ready(one, who) && ready(freed, who) && holdsOne(one, who) ? [key] : [],
            )
            const steps = found.find((each) => each.job === one.id && each.person === who.id)?.steps ?? []
            expect(steps.flatMap((step) => (step.kind === 'condition' ? [step.key] : []))).toEqual(opening)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test('weeks are a step exactly when that much later makes somebody ready', () => {
    fc.assert(
      fc.property(people, jobs, (everybody, all) => {
        for (const { job: id, person: name, steps } of close(everybody, all)) {
          for (const step of steps) {
            if (step.kind !== 'weeks') continue
            const one = all.find((each) => each.id === id) as Job
            const who = everybody.find((each) => each.id === name) as Person
            const later = { ...one, weeksToStart: (one.weeksToStart ?? 0) + step.weeks }
            expect([ready(one, who), ready(later, who)]).toEqual([false, true])
            expect(ready({ ...later, weeksToStart: later.weeksToStart - 0.5 }, who)).toBe(false)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the skill that unlocks', () => {
  test('most openings first, then people, then jobs, ties by URI', () => {
    const needs = (id: string, ...uris: string[]): Job => ({
      id,
      required: uris.map((each) => ({ uri: each })),
      learnable: [],
    })
    const has = (id: string, ...uris: string[]): Person => ({
      id,
      skills: uris.map((each) => ({ uri: each })),
    })
    const found = unlockingSkills(
      close(
        [has('p1', 'a'), has('p2', 'a'), has('p3', 'c')],
        [needs('j1', 'a', 'b'), needs('j2', 'a', 'b'), needs('j3', 'a', 'd'), needs('j4', 'c', 'e')],
      ),
    )
    expect(found).toEqual(
      [
        { uri: 'b', openings: 4, people: ['p1', 'p2'], jobs: ['j1', 'j2'] },
        { uri: 'd', openings: 2, people: ['p1', 'p2'], jobs: ['j3'] },
        { uri: 'a', openings: 0, people: [], jobs: [] },
        { uri: 'c', openings: 0, people: [], jobs: [] },
        { uri: 'e', openings: 1, people: ['p3'], jobs: ['j4'] },
      ].filter((one) => one.openings > 0),
    )
  })

  test('the same whatever the order of people and jobs, and nobody more makes it less', () => {
    fc.assert(
      fc.property(people, jobs, person, (everybody, all, newcomer) => {
        const found = unlockingSkills(close(everybody, all))
        expect(unlockingSkills(close(everybody.toReversed(), all.toReversed()))).toEqual(found)
        if (everybody.some((one) => one.id === newcomer.id)) return
        const more = unlockingSkills(close([...everybody, newcomer], all))
        for (const one of found) {
          expect(more.find((each) => each.uri === one.uri)?.openings).toBeGreaterThanOrEqual(one.openings)
        }
      }),
      { numRuns: 100 },
    )
  })
})
