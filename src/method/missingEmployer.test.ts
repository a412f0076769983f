import { expect, test } from 'vitest'
import {
  type EmployerFacts,
  type MissingEmployer,
  missingEmployer,
  missingEmployerFacts,
  missingEmployerKeys,
} from './missingEmployer.ts'

const complete: EmployerFacts = {
  name: 'Hotel',
  sector: 'hospitality',
  size: 'small',
  motive: 'social',
  knowsGroup: false,
  workedBefore: false,
  willingToAdapt: false,
  contacts: 1,
  conversations: 1,
}

const missingBy: Record<MissingEmployer, Partial<EmployerFacts>> = {
  name: { name: '  ' },
  sector: { sector: null },
  size: { size: null },
  motive: { motive: null },
  knowsGroup: { knowsGroup: null },
  workedBefore: { workedBefore: null },
  willingToAdapt: { willingToAdapt: null },
  contact: { contacts: 0 },
  conversation: { conversations: 0 },
}

test('nothing is missing when all is known, and "no" is an answer', () => {
  expect(missingEmployer(complete)).toEqual([])
})

test.each(missingEmployerKeys)('one unknown thing is the one that is missing: %s', (key) => {
  expect(missingEmployer({ ...complete, ...missingBy[key] })).toEqual([key])
})

test('everything is missing of an employer that was only just thought of, in the order of the form', () => {
  const nothing = Object.assign({}, complete, ...Object.values(missingBy))
  expect(missingEmployer(nothing)).toEqual([...missingEmployerKeys])
  expect(Object.keys(missingEmployerFacts)).toEqual([...missingEmployerKeys])
})
