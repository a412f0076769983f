import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './dates.ts'
import {
  type CandidateFacts,
  candidateGapKeys,
  contactEveryDays,
  missingCandidate,
} from './missingCandidate.ts'

const today = '2027-03-01'
const complete: CandidateFacts = {
  phone: '0612345678',
  email: null,
  birthYear: 1980,
  city: 'Lelystad',
  motivation: 'Wil met de handen werken',
  wishes: null,
  interests: 'Techniek',
  strengths: 'Komt op tijd',
  hoursMin: null,
  hoursMax: 32,
  shifts: ['day'],
  travelMinutes: 0,
  dutchLevel: 0,
  skills: 3,
  openBarriers: [{ ownerKind: 'coach', action: 'Fiets regelen', dueOn: '2027-03-10' }],
  somethingPlanned: true,
  lastContactOn: '2027-02-20',
}
const nothing: CandidateFacts = {
  phone: null,
  email: ' ',
  birthYear: null,
  city: '',
  motivation: null,
  wishes: null,
  interests: null,
  strengths: null,
  hoursMin: null,
  hoursMax: null,
  shifts: [],
  travelMinutes: null,
  dutchLevel: null,
  skills: 0,
  openBarriers: [{ ownerKind: 'coach', action: null, dueOn: null }],
  somethingPlanned: false,
  lastContactOn: null,
}

test('a dossier in which only a name stands lacks everything', () => {
  expect(missingCandidate(nothing, today)).toEqual([...candidateGapKeys])
})

test('a complete dossier lacks nothing: no Dutch and no travel are answers too', () => {
  expect(missingCandidate(complete, today)).toEqual([])
})

test.each([
  ['ownerKind', { ownerKind: null }],
  ['action', { action: '  ' }],
  ['date', { dueOn: null }],
])('a barrier needs its %s', (_, without) => {
  const barrier = { ownerKind: 'coach', action: 'Bellen', dueOn: '2027-03-02', ...without }
  expect(missingCandidate({ ...complete, openBarriers: [barrier] }, today)).toEqual(['barrierPlan'])
})

test('contact is missing from the day after four weeks', () => {
  const talked = (daysAgo: number) =>
    missingCandidate({ ...complete, lastContactOn: addDays(today, -daysAgo) }, today)
  expect(talked(contactEveryDays)).toEqual([])
  expect(talked(contactEveryDays + 1)).toEqual(['contact'])
})

test('filling in anything never makes the list longer', () => {
  const keys = Object.keys(complete) as (keyof CandidateFacts)[]
  fc.assert(
    fc.property(fc.subarray(keys), fc.constantFrom(...keys), (filled, oneMore) => {
      const take = (names: readonly string[]) =>
        Object.fromEntries(keys.map((key) => [key, (names.includes(key) ? complete : nothing)[key]]))
      const before = missingCandidate(take(filled) as CandidateFacts, today)
      const after = missingCandidate(take([...filled, oneMore]) as CandidateFacts, today)
      expect(before).toEqual(expect.arrayContaining(after))
    }),
  )
})
