import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shiftKeys } from '#method/shifts.ts'
import { locales } from '#texts/catalogue.ts'
import { type CandidateBrings, fitOf, type HadSkill, type JobAsks } from './fit.ts'
import { compareFits, failing, inOrder } from './order.ts'
import { readinessKeys, readinessOf } from './readiness.ts'
import { conditionWords, skillWords } from './words.ts'

const names = ['solderen', 'gips gieten', 'klantcontact', 'Één ding tegelijk', 'tillen'] as const
const level = fc.option(fc.constantFrom(1, 2, 3, 4, 5))
const range = fc.record({ min: fc.option(fc.integer({ min: 0, max: 40 })), max: fc.option(fc.nat(40)) })
const conditions = {
  hours: range,
  shifts: fc.subarray([...shiftKeys]),
  dutch: fc.option(fc.constantFrom(0, 1, 2, 3, 4, 5)),
  city: fc.option(fc.constantFrom('Lelystad', 'lelystad ', 'Dronten')),
  travelMinutes: fc.option(fc.nat(120)),
}
const skill: fc.Arbitrary<HadSkill> = fc.record({ skill: fc.constantFrom(...names), level })
const jobs: fc.Arbitrary<JobAsks> = fc.record({
  ...conditions,
  skills: fc.uniqueArray(fc.record({ skill: fc.constantFrom(...names), level, essential: fc.boolean() }), {
    selector: (one) => one.skill,
  }),
})
const people: fc.Arbitrary<CandidateBrings> = fc.record({
  ...conditions,
  skills: fc.array(skill, { maxLength: 6 }),
  motivation: fc.boolean(),
  wishes: fc.boolean(),
})

const nothingKnown: CandidateBrings = {
  skills: [],
  motivation: false,
  wishes: false,
  hours: { min: null, max: null },
  shifts: [],
  dutch: null,
  city: null,
  travelMinutes: null,
}
const technician: JobAsks = {
  ...nothingKnown,
  skills: [
    { skill: 'Gips gieten', level: 3, essential: true },
    { skill: 'Solderen', level: 2, essential: true },
    { skill: 'Netjes werken', level: null, essential: true },
    { skill: 'Klantcontact', level: 3, essential: false },
  ],
  hours: { min: 32, max: 36 },
  shifts: ['day'],
  dutch: 3,
  city: 'Lelystad',
  travelMinutes: 30,
}
const states = (person: Partial<CandidateBrings>) => {
  const fit = fitOf(technician, { ...nothingKnown, ...person })
  return Object.fromEntries([
    ...[...fit.essential, ...fit.other].map((one) => [one.skill, one.state]),
    ...fit.conditions.map((one) => [one.key, one.state]),
  ])
}

describe('how a candidate fits a job', () => {
  test('of somebody of whom nothing is known, nothing fails and nothing is missing', () => {
    expect(states({})).toEqual({
      'Gips gieten': 'unknown',
      Solderen: 'unknown',
      'Netjes werken': 'unknown',
      Klantcontact: 'unknown',
      hours: 'unknown',
      shifts: 'unknown',
      travel: 'unknown',
      dutch: 'unknown',
    })
  })

  test('had, nearly, further away, and a skill whose level nobody said', () => {
    const skills = [
      { skill: 'gips  gieten', level: 2 },
      { skill: 'SOLDEREN', level: 5 },
      { skill: 'netjes werken', level: 1 },
      { skill: 'klantcontact', level: 1 },
    ]
    expect(states({ skills })).toMatchObject({
      'Gips gieten': 'near',
      Solderen: 'had',
      'Netjes werken': 'had',
      Klantcontact: 'below',
    })
    expect(states({ skills: [{ skill: 'solderen', level: null }] })).toMatchObject({
      Solderen: 'levelUnknown',
    })
  })

  test('conditions fail where both sides are known and do not meet', () => {
    const person = {
      hours: { min: 16, max: 24 },
      shifts: ['evening'],
      dutch: 2,
      city: 'Dronten',
      travelMinutes: 20,
    }
    expect(states(person)).toMatchObject({
      hours: 'fails',
      shifts: 'fails',
      travel: 'fails',
      dutch: 'fails',
    })
    expect(
      states({ ...person, hours: { min: null, max: 32 }, shifts: ['day', 'evening'], dutch: 3 }),
    ).toMatchObject({
      hours: 'fits',
      shifts: 'fits',
      dutch: 'fits',
    })
    expect(states({ city: 'lelystad', travelMinutes: 5 })).toMatchObject({ travel: 'fits' })
  })

  test('every finding has its words in every language', () => {
    const fit = fitOf(technician, {
      ...nothingKnown,
      skills: [
        { skill: 'gips gieten', level: 1 },
        { skill: 'solderen', level: 1 },
        { skill: 'netjes werken', level: 4 },
      ],
      hours: { min: 16, max: 24 },
      dutch: 4,
      city: 'Lelystad',
    })
    expect(fit.essential.map((one) => skillWords(one, 'nl'))).toEqual([
      'Gips gieten: nog te leren. Nu begint, gevraagd met controle',
      'Solderen: bijna. Nu begint, gevraagd met hulp',
      'Netjes werken: kan dit (zelfstandig)',
    ])
    expect(fit.conditions.map((one) => conditionWords(one, 'nl'))).toEqual([
      'Uren: past nu niet. Baan: 32 tot 36 uur per week. Kandidaat: 16 tot 24 uur per week',
      'Werktijden: nog niet bekend, vraag ernaar',
      'Reizen: woont in dezelfde plaats',
      'Nederlands: past (redt zich goed)',
    ])
    fc.assert(
      fc.property(jobs, people, fc.constantFrom(...locales), (job, person, locale) => {
        const found = fitOf(job, person)
        const said = [
          ...[...found.essential, ...found.other].map((one) => skillWords(one, locale)),
          ...found.conditions.map((one) => conditionWords(one, locale)),
        ]
        for (const words of said) expect(words).not.toMatch(/undefined|null|\(\)|: $|\. ,/)
      }),
    )
  })
})

describe('the order in which to talk about candidates', () => {
  test('adding a skill never lowers anybody', () => {
    fc.assert(
      fc.property(jobs, people, skill, (job, person, more) => {
        const richer = { ...person, skills: [...person.skills, more] }
        expect(compareFits(fitOf(job, richer), fitOf(job, person))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('unknown is never worse than known to fail', () => {
    const forget = {
      hours: { hours: { min: null, max: null } },
      shifts: { shifts: [] },
      travel: { travelMinutes: null },
      dutch: { dutch: null },
    }
    fc.assert(
      fc.property(jobs, people, (job, person) => {
        const fit = fitOf(job, person)
        for (const { key } of failing(fit))
          expect(compareFits(fitOf(job, { ...person, ...forget[key] }), fit)).toBeLessThan(0)
        const silent = person.skills.filter(
          (one) => !fit.essential.concat(fit.other).some((f) => f.state === 'below' && f.skill === one.skill),
        )
        expect(compareFits(fitOf(job, { ...person, skills: silent }), fit)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('what the job does not tell never fails anybody', () => {
    fc.assert(
      fc.property(jobs, people, (job, person) => {
        const silent = { ...nothingKnown, skills: job.skills }
        expect(failing(fitOf(silent, person))).toEqual([])
      }),
    )
  })

  test('the order in which people come in never matters, and nobody is lost', () => {
    const group = fc
      .tuple(
        jobs,
        fc.uniqueArray(fc.record({ id: fc.uuid(), name: fc.constantFrom('Amina', 'Bram'), person: people }), {
          selector: (one) => one.id,
          maxLength: 8,
        }),
      )
      .chain(([job, all]) => {
        const fitted = all.map(({ id, name, person }) => ({ id, name, fit: fitOf(job, person) }))
        return fc.tuple(
          fc.constant(fitted),
          fc.shuffledSubarray(fitted, { minLength: fitted.length, maxLength: fitted.length }),
        )
      })
    fc.assert(
      fc.property(group, ([a, b]) => {
        expect(inOrder(a)).toEqual(inOrder(b))
        expect(new Set(inOrder(a))).toEqual(new Set(a))
      }),
    )
  })

  test('the order holds: of three, who is before the second is before the third', () => {
    fc.assert(
      fc.property(jobs, people, people, people, (job, x, y, z) => {
        const [a, b, c] = [x, y, z].map((one) => fitOf(job, one)).toSorted(compareFits)
        if (a && b && c) expect(compareFits(a, c)).toBeLessThanOrEqual(0)
        if (a && b) expect(compareFits(b, a)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('a condition that does not fit comes last, then the essential skills decide', () => {
    const fits = (name: string, person: Partial<CandidateBrings>) => ({
      id: name,
      name,
      fit: fitOf(technician, { ...nothingKnown, ...person }),
    })
    const found = inOrder([
      fits('all skills, no Dutch', {
        dutch: 0,
        skills: technician.skills.map((one) => ({ skill: one.skill, level: 5 })),
      }),
      fits('unknown', {}),
      fits('nearly', { skills: [{ skill: 'solderen', level: 1 }] }),
      fits('one skill', { skills: [{ skill: 'solderen', level: 2 }] }),
      fits('motivated', { motivation: true }),
    ])
    expect(found.map((one) => one.name)).toEqual([
      'one skill',
      'nearly',
      'motivated',
      'unknown',
      'all skills, no Dutch',
    ])
  })
})

describe('how far somebody is, told to an employer', () => {
  test('nothing to say of a job that names no essential skills, or of somebody not spoken of', () => {
    expect(readinessOf([])).toBeNull()
    expect(readinessOf(fitOf(technician, nothingKnown).essential)).toBeNull()
  })

  test('from half of the essential skills on somebody is part of the way', () => {
    const finding = (state: 'had' | 'unknown') => ({ skill: 'x', asked: 3, has: null, state })
    expect(readinessOf([finding('had'), finding('had')])).toBe('canStart')
    expect(readinessOf([finding('had'), finding('unknown')])).toBe('partly')
    expect(readinessOf([finding('had'), finding('unknown'), finding('unknown')])).toBe('willLearn')
  })

  test('another skill never makes somebody less ready', () => {
    fc.assert(
      fc.property(jobs, people, skill, (job, person, more) => {
        const before = readinessOf(fitOf(job, person).essential)
        const after = readinessOf(fitOf(job, { ...person, skills: [...person.skills, more] }).essential)
        if (before && after)
          expect(readinessKeys.indexOf(after)).toBeLessThanOrEqual(readinessKeys.indexOf(before))
        else expect(before).toBeNull()
      }),
    )
  })
})
