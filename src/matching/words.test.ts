import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shiftKeys } from '#method/shifts.ts'
import { noTaxonomy } from '#skills/taxonomy.ts'
import { locales } from '#texts/catalogue.ts'
import { toldToEmployer } from './employerVoice.ts'
import { explainAll } from './explainAll.ts'
import { knowledgeOf } from './knowledge.ts'
import { readinessKeys } from './readiness.ts'
import type { Job, Person } from './request.ts'
import { changeWords, conditionWords, requirementWords } from './words.ts'

const knowledge = knowledgeOf(noTaxonomy)
const names = { a: 'Gips gieten', b: 'Solderen', c: 'Netjes werken' }
const uri = fc.constantFrom('a', 'b', 'c')
const skill = fc.record({ uri, level: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }) })
const few = fc.option(fc.nat(40), { nil: undefined })
const times = fc.subarray([...shiftKeys])
const town = fc.option(fc.constantFrom('lelystad', 'dronten'), { nil: undefined })
const level = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
const jobs: fc.Arbitrary<Job> = fc.record({
  id: fc.constant('job'),
  required: fc.array(skill, { minLength: 1, maxLength: 3 }),
  optional: fc.array(skill, { maxLength: 2 }),
  learnable: fc.option(fc.array(fc.record({ uri, weeks: fc.nat(20) })), { nil: undefined }),
  weeksToStart: few,
  hoursMin: few,
  hoursMax: few,
  shifts: times,
  dutchLevelMin: level,
  travelMinutes: few,
  town,
})
const people: fc.Arbitrary<Person> = fc.record({
  id: fc.constant('person'),
  skills: fc.array(skill, { maxLength: 4 }),
  hoursMin: few,
  hoursMax: few,
  shifts: times,
  dutchLevel: level,
  maxTravelMinutes: few,
  town,
})

const explained = (job: Job, person: Person) => {
  const [one] = explainAll(job, [person], knowledge)
  if (!one) throw new Error('not explained')
  return one.explanation
}
const telling = { names, untold: ['b'], on: '2027-03-01' }

describe('the words of an explanation', () => {
  test('what is had, nearly, not spoken of and to learn by when', () => {
    const job = {
      id: 'job',
      required: [
        { uri: 'a', level: 3 },
        { uri: 'b', level: 2 },
        { uri: 'c', level: 1 },
      ],
      learnable: [
        { uri: 'a', weeks: 6 },
        { uri: 'c', weeks: 1 },
      ],
      weeksToStart: 6,
    }
    const person = { id: 'person', skills: [{ uri: 'a', level: 2 }, { uri: 'b' }] }
    const explanation = explained(job, person)
    expect(explanation.requirements.map((one) => requirementWords(one, telling, 'nl'))).toEqual([
      'Gips gieten: nu met hulp, gevraagd met controle. Te leren in 6 weken, rond ma 19 april 2027',
      'Solderen: doet dit, hoe goed is nog niet bekend',
      'Netjes werken: nog niet bekend, vraag ernaar. Te leren in 1 week, rond ma 8 maart 2027',
    ])
    expect(changeWords(explanation, telling, 'nl')).toBe(
      'Dit helpt het meest: Netjes werken leren (begint). Dan: klaar op tijd',
    )
    expect(toldToEmployer(explanation)).toEqual({
      readiness: 'willLearn',
      inTime: false,
      skills: [
        { uri: 'a', standing: 'nearly' },
        { uri: 'b', standing: 'can' },
        { uri: 'c', standing: 'ask' },
      ],
    })
  })

  test('conditions tell both sides and the difference', () => {
    const job = { id: 'job', required: [], hoursMin: 24, shifts: ['early', 'night'], travelMinutes: 40 }
    const person = { id: 'p', skills: [], hoursMax: 16, shifts: ['day'], maxTravelMinutes: 30, dutchLevel: 2 }
    expect(explained(job, person).conditions.map((one) => conditionWords(one, 'nl'))).toEqual([
      'Uren: past nu niet. Baan: vanaf 24 uur per week. Kandidaat: hoogstens 16 uur per week. Verschil: 8 uur',
      'Werktijden: past nu niet. Baan: vroeg, nacht. Kandidaat: overdag',
      'Reizen: past nu niet. Baan: 40 minuten. Kandidaat: hoogstens 30 minuten. Verschil: 10 minuten',
      'Nederlands: van de baan nog niet bekend',
    ])
  })

  test('every finding has its words in every language', () => {
    fc.assert(
      fc.property(jobs, people, fc.constantFrom(...locales), (job, person, locale) => {
        const explanation = explained(job, person)
        const said = [
          ...explanation.requirements.map((one) => requirementWords(one, telling, locale)),
          ...explanation.conditions.map((one) => conditionWords(one, locale)),
          changeWords(explanation, telling, locale),
        ]
        for (const words of said) expect(words).not.toMatch(/undefined|null|NaN|\(\)|: $|\. ,/)
      }),
    )
  })
})

describe('what an employer hears', () => {
  test('nothing of a job that names no required skills, or of somebody not spoken of', () => {
    expect(toldToEmployer(explained({ id: 'j', required: [] }, { id: 'p', skills: [] })).readiness).toBeNull()
    const asks = { id: 'j', required: [{ uri: 'a', level: 1 }] }
    expect(toldToEmployer(explained(asks, { id: 'p', skills: [] })).readiness).toBeNull()
  })

  test('another skill never makes somebody less ready', () => {
    fc.assert(
      fc.property(jobs, people, skill, (job, person, more) => {
        const before = toldToEmployer(explained(job, person)).readiness
        const richer = { ...person, skills: [...person.skills, more] }
        const after = toldToEmployer(explained(job, richer)).readiness
        if (before && after)
          expect(readinessKeys.indexOf(after)).toBeLessThanOrEqual(readinessKeys.indexOf(before))
        else expect(before).toBeNull()
      }),
    )
  })

  test('no points, no circumstances, no motivation', () => {
    fc.assert(
      fc.property(jobs, people, (job, person) => {
        const told = toldToEmployer(explained(job, { ...person, motivation: 1 }))
        const changed = explained(job, { ...person, shifts: ['split'], motivation: undefined })
        expect(Object.keys(told)).toEqual(['readiness', 'inTime', 'skills'])
        expect(toldToEmployer(changed).skills).toEqual(told.skills)
      }),
    )
  })
})
