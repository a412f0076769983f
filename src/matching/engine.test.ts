import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Taxonomy } from '#skills/taxonomy.ts'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { explain } from './explain.ts'
import { packJobs, rankJobs } from './jobs.ts'
import { alsoKnownAs, exactOnly, knowledgeOf } from './knowledge.ts'
import { packPeople } from './people.ts'
import { prepareJob, unitsPerPoint } from './prepare.ts'
import { rankPeople } from './rank.ts'
import type { Job, Person } from './request.ts'
import { scratchPaper } from './scores.ts'
import { pack, unpack } from './threads.ts'

/** Two groups of skills, three occupations: enough for every kind of nearness. */
const taxonomy: Taxonomy = {
  version: 'test',
  uris: ['a', 'b', 'c', 'd', 'e', 'f', 'group1', 'group2'],
  broader: [
    [0, 6],
    [1, 6],
    [2, 6],
    [3, 7],
    [4, 7],
    [1, 0],
  ],
  related: [[2, 3]],
  occupations: [
    { essential: [0, 1, 2], optional: [3] },
    { essential: [3, 4], optional: [5] },
    { essential: [0, 5], optional: [] },
  ],
}
const knowledge = knowledgeOf(taxonomy)

const ranked = (job: Job, people: readonly Person[], with_ = knowledge, top = 100) => {
  const table = packPeople(people, with_)
  return rankPeople(job, table, with_, top, scratchPaper(table.count)).map((one) => ({
    id: table.ids[one.number] ?? '',
    tier: one.tier,
    score: one.score,
  }))
}

const uri = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x', 'y')
const skill = fc.record(
  { uri, level: fc.integer({ min: 1, max: 5 }) },
  { requiredKeys: ['uri'], noNullPrototype: true },
)
const shiftName = fc.constantFrom('day', 'night', 'weekend')
const spot = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }))
const person = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 4 }),
    skills: fc.array(skill, { maxLength: 8 }),
    hoursMax: fc.integer({ min: 0, max: 40 }),
    hoursMin: fc.integer({ min: 0, max: 40 }),
    shifts: fc.array(shiftName, { maxLength: 3 }),
    town: fc.constantFrom('lelystad', 'dronten'),
    maxTravelMinutes: fc.integer({ min: 0, max: 90 }),
    home: spot,
    dutchLevel: fc.integer({ min: 0, max: 5 }),
    motivation: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['id', 'skills'], noNullPrototype: true },
)
const people = fc.uniqueArray(person, { selector: (one) => one.id, maxLength: 12 })
const job = fc.record(
  {
    id: fc.constant('job'),
    required: fc.array(skill, { minLength: 1, maxLength: 5 }),
    optional: fc.array(skill, { maxLength: 3 }),
    learnable: fc.array(fc.record({ uri, weeks: fc.integer({ min: 0, max: 20 }) }), { maxLength: 4 }),
    weeksToStart: fc.integer({ min: 0, max: 30 }),
    hoursMin: fc.integer({ min: 0, max: 40 }),
    hoursMax: fc.integer({ min: 0, max: 40 }),
    shift: shiftName,
    shifts: fc.array(shiftName, { maxLength: 3 }),
    place: spot,
    town: fc.constantFrom('lelystad', 'dronten', 'urk'),
    travelMinutes: fc.integer({ min: 0, max: 90 }),
    dutchLevelMin: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: ['id', 'required'], noNullPrototype: true },
)

describe('the order of people for a job', () => {
  test('nobody: an empty list', () => {
    expect(ranked({ id: 'j', required: [{ uri: 'a' }] }, [])).toEqual([])
  })

  test('the worked example of the format', () => {
    const example: Job = {
      id: 'j',
      required: [
        { uri: 'a', level: 3 },
        { uri: 'b', level: 3 },
      ],
      learnable: [{ uri: 'b', weeks: 6 }],
      weeksToStart: 6,
      shift: 'day',
    }
    const has = (id: string, a?: number, b?: number, shifts?: string[]): Person => ({
      id,
      skills: [...(a ? [{ uri: 'a', level: a }] : []), ...(b ? [{ uri: 'b', level: b }] : [])],
      shifts,
    })
    const six = [
      has('P5', 3, 3, ['night']),
      has('P6', 2, 3),
      has('P4', undefined, 3),
      has('P3', 3, 2, []),
      has('P2', 3),
      has('P1', 3, 3, ['day']),
    ]
    for (const with_ of [knowledge, exactOnly(knowledge), knowledgeOf(noTaxonomy)]) {
      const order = ranked(example, six, with_)
      expect(order.map((one) => one.tier)).toEqual([1, 1, 1, 2, 2, 3])
      expect(order[0]?.id).toBe('P1')
      expect(
        order
          .slice(1, 3)
          .map((one) => one.id)
          .toSorted(),
      ).toEqual(['P2', 'P3'])
      expect(
        order
          .slice(3, 5)
          .map((one) => one.id)
          .toSorted(),
      ).toEqual(['P4', 'P6'])
      expect(order[5]?.id).toBe('P5')
    }
  })

  test('a skill counts under every URI by which it is known', () => {
    const known = alsoKnownAs(knowledge, new Map([['other:a', 'a']]))
    const who: Person = { id: 'p', skills: [{ uri: 'a', level: 4 }] }
    const [found] = ranked({ id: 'j', required: [{ uri: 'other:a' }] }, [who], known)
    expect(found).toEqual(ranked({ id: 'j', required: [{ uri: 'a' }] }, [who])[0])
    expect(found?.score).toBeGreaterThan(0)
  })

  test('people who have nothing of it stand behind, in the order of their ids by code units', () => {
    const order = ranked({ id: 'j', required: [{ uri: 'a' }] }, [
      { id: 'é', skills: [] },
      { id: 'b', skills: [] },
      { id: 'Z', skills: [] },
      { id: 'has', skills: [{ uri: 'a', level: 3 }] },
    ])
    expect(order.map((one) => one.id)).toEqual(['has', 'Z', 'b', 'é'])
  })

  test('who has nothing but may be ready in time stands before who fails a condition', () => {
    const asks: Job = {
      id: 'j',
      required: [{ uri: 'a' }],
      learnable: [{ uri: 'a', weeks: 2 }],
      weeksToStart: 2,
      hoursMin: 32,
    }
    const order = ranked(asks, [
      { id: 'has, too few hours', skills: [{ uri: 'a', level: 5 }], hoursMax: 20 },
      { id: 'nothing yet', skills: [] },
    ])
    expect(order.map((one) => [one.id, one.tier])).toEqual([
      ['nothing yet', 1],
      ['has, too few hours', 3],
    ])
  })

  test('a shorter list is the beginning of a longer one', () => {
    fc.assert(
      fc.property(job, people, fc.integer({ min: 1, max: 12 }), (asks, all, top) => {
        expect(ranked(asks, all, knowledge, top)).toEqual(ranked(asks, all).slice(0, top))
      }),
    )
  })

  test('the same in every order of people, skills and requirements', () => {
    const shuffle = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    const twice = fc.tuple(job, people).chain(([asks, all]) =>
      fc.tuple(
        fc.constant({ asks, all }),
        shuffle(asks.required).map((required) => ({ ...asks, required })),
        shuffle(all.map((one) => ({ ...one, skills: one.skills.toReversed() }))),
      ),
    )
    fc.assert(
      fc.property(twice, ([{ asks, all }, otherJob, others]) => {
        expect(JSON.stringify(ranked(otherJob, others))).toBe(JSON.stringify(ranked(asks, all)))
      }),
    )
  })

  test('one sheet of scratch paper gives job after job the same answer as a clean one', () => {
    fc.assert(
      fc.property(fc.array(job, { minLength: 2, maxLength: 4 }), people, (asked, all) => {
        const table = packPeople(all, knowledge)
        const paper = scratchPaper(table.count)
        for (const asks of asked) {
          expect(rankPeople(asks, table, knowledge, 5, paper)).toEqual(
            rankPeople(asks, table, knowledge, 5, scratchPaper(table.count)),
          )
        }
      }),
    )
  })

  test('wanting the work never outweighs being able to do one thing it asks', () => {
    fc.assert(
      fc.property(job, fc.double({ min: 0, max: 1, noNaN: true }), (asks, motivation) => {
        const { requirements } = prepareJob(asks, knowledge, packPeople([], knowledge).numbering)
        const most = Math.max(...requirements.map((each) => each.units)) / unitsPerPoint
        const [wants] = ranked(asks, [{ id: 'wants', skills: [], motivation }])
        expect(wants?.score).toBeLessThanOrEqual(most / 2 + 1 / unitsPerPoint)
      }),
    )
  })

  test('another thread, with the same columns, gives the same answer', () => {
    fc.assert(
      fc.property(job, people, (asks, all) => {
        const table = packPeople(all, knowledge)
        const far = unpack(structuredClone(pack(knowledge, table)))
        expect(rankPeople(asks, far.people, far.knowledge, 9, scratchPaper(table.count))).toEqual(
          rankPeople(asks, table, knowledge, 9, scratchPaper(table.count)),
        )
      }),
    )
  })
})

describe('what is fair', () => {
  const one = (asks: Job, who: Person) => {
    const [found] = ranked(asks, [who])
    if (!found) throw new Error('Nobody was ranked')
    return found
  }

  test('one more skill never lowers a score, nor takes somebody back a tier', () => {
    fc.assert(
      fc.property(job, person, skill, (asks, who, more) => {
        const before = one(asks, who)
        const after = one(asks, { ...who, skills: [...who.skills, more] })
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        expect(after.tier).toBeLessThanOrEqual(before.tier)
      }),
      { numRuns: 500 },
    )
  })

  test('a higher level never lowers a score', () => {
    fc.assert(
      fc.property(job, person, (asks, who) => {
        const raised = who.skills.map(({ uri: same, level }) => ({
          uri: same,
          level: Math.min(5, (level ?? 3) + 1),
        }))
        expect(one(asks, { ...who, skills: raised }).score).toBeGreaterThanOrEqual(one(asks, who).score)
      }),
    )
  })

  test('unknown is never worse than known to fail, in any condition', () => {
    const forget = fc.constantFrom('hoursMax', 'hoursMin', 'shifts', 'maxTravelMinutes', 'home', 'dutchLevel')
    fc.assert(
      fc.property(job, person, forget, (asks, who, field) => {
        const { [field]: _, ...unknown } = who
        expect(one(asks, unknown as Person).tier).toBeLessThanOrEqual(one(asks, who).tier)
      }),
      { numRuns: 500 },
    )
  })

  test('asking less never lowers anyone’s tier', () => {
    const drop = fc.constantFrom('hoursMin', 'hoursMax', 'shift', 'shifts', 'place', 'dutchLevelMin')
    fc.assert(
      fc.property(job, person, drop, (asks, who, field) => {
        const { [field]: _, ...looser } = asks
        expect(one(looser as Job, who).tier).toBeLessThanOrEqual(one(asks, who).tier)
      }),
      { numRuns: 500 },
    )
  })

  test('nobody’s record changes anybody else’s score', () => {
    fc.assert(
      fc.property(job, people, person, (asks, all, more) => {
        const before = ranked(asks, all)
        const after = ranked(asks, [...all.filter((each) => each.id !== more.id), more])
        const others = (list: typeof before) => list.filter((each) => each.id !== more.id)
        expect(others(after)).toEqual(others(before))
      }),
    )
  })

  test('a fact that is not on the list of what counts changes nothing', () => {
    fc.assert(
      fc.property(job, person, fc.string(), (asks, who, text) => {
        const named = { ...who, firstName: text, birthYear: 1960, city: text } as Person
        expect(one(asks, named)).toEqual(one(asks, who))
      }),
    )
  })
})

describe('why somebody stands there', () => {
  test('the points add up to the score of the ranking, the tier is the same', () => {
    fc.assert(
      fc.property(job, people, (asks, all) => {
        const table = packPeople(all, knowledge)
        const prepared = prepareJob(asks, knowledge, table.numbering)
        const byId = new Map(all.map((each) => [each.id, each]))
        for (const place of ranked(asks, all)) {
          const why = explain(prepared, byId.get(place.id) as Person, table.numbering)
          const points = why.requirements.reduce((sum, each) => sum + each.points, why.motivation)
          expect(why.score).toBeCloseTo(place.score, 9)
          expect(Math.abs(points - place.score)).toBeLessThan(1e-6)
          expect(why.tier).toBe(place.tier)
        }
      }),
    )
  })

  test('tells what is had, learnt in turn, near or missing, and what would help most', () => {
    const asks: Job = {
      id: 'j',
      required: [{ uri: 'a' }, { uri: 'b' }, { uri: 'd' }, { uri: 'x' }],
      learnable: [
        { uri: 'b', weeks: 6 },
        { uri: 'x', weeks: 2 },
      ],
      weeksToStart: 10,
      hoursMin: 24,
    }
    const who: Person = {
      id: 'p',
      skills: [{ uri: 'a', level: 4 }, { uri: 'c', level: 3 }, { uri: 'y' }],
      hoursMax: 32,
    }
    const table = packPeople([who], knowledge)
    const why = explain(prepareJob(asks, knowledge, table.numbering), who, table.numbering)
    const asked = why.requirements.filter((each) => each.need === 'required')
    expect(asked).toMatchObject([
      { uri: 'a', state: 'has', had: 4 },
      { uri: 'b', state: 'learnable', weeks: 6, readyInWeeks: 8 },
      { uri: 'd', state: 'nearby', via: 'c' },
      { uri: 'x', state: 'learnable', weeks: 2, readyInWeeks: 2, points: 0 },
    ])
    expect(why).toMatchObject({
      tier: 2,
      weeksNeeded: null,
      bestChange: { kind: 'skill', uri: 'd', tier: 1 },
    })
    expect(why.conditions[0]).toEqual({ key: 'hours', state: 'fits', asked: 24, has: 32, margin: 8 })
    expect(why.notUsed).toEqual({ skills: ['y'], unknown: ['shift', 'travel', 'dutch'] })
  })
})

describe('jobs for a person', () => {
  test('the same score and tier as the other way around', () => {
    fc.assert(
      fc.property(fc.array(job, { maxLength: 5 }), person, (asked, who) => {
        const all = asked.map((each, at) => ({ ...each, id: `job ${at}` }))
        const jobs = packJobs(all, knowledge)
        for (const place of rankJobs(who, jobs, 10)) {
          const [other] = ranked(jobs.jobs[place.number] as Job, [who])
          expect(place.tier).toBe(other?.tier)
          expect(place.score).toBeCloseTo(other?.score ?? 0, 6)
        }
      }),
    )
  })

  test('a person without skills still gets the jobs, in the order of their ids', () => {
    const jobs = packJobs(
      [
        { id: 'b', required: [{ uri: 'a' }] },
        { id: 'a', required: [{ uri: 'x' }] },
      ],
      knowledge,
    )
    expect(rankJobs({ id: 'p', skills: [] }, jobs, 5).map((one) => jobs.jobs[one.number]?.id)).toEqual([
      'a',
      'b',
    ])
  })
})
