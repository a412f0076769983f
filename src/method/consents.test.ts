import { describe, expect, test } from 'vitest'
import {
  consentItemKeys,
  consentItems,
  introductionItems,
  isShared,
  mayWriteDown,
  nothingSaid,
  turned,
} from './consents.ts'

const inPerson = { on: true, inPerson: true }
const written = { on: true, inPerson: false }

describe('the switches of what an employer sees', () => {
  test('nothing is shown while nobody said anything, or only one of the two did', () => {
    expect(isShared(nothingSaid)).toBe(false)
    expect(isShared(turned(nothingSaid, 'candidate', inPerson))).toBe(false)
    expect(isShared(turned(nothingSaid, 'coach', inPerson))).toBe(false)
  })

  test('both on is shown; either takes it back alone', () => {
    const both = turned(turned(nothingSaid, 'candidate', inPerson), 'coach', inPerson)
    expect(isShared(both)).toBe(true)
    for (const side of ['candidate', 'coach'] as const)
      expect(isShared(turned(both, side, { on: false, inPerson: true }))).toBe(false)
  })

  test('what the candidate switched off in person, nobody else writes on again', () => {
    const off = turned(turned(nothingSaid, 'candidate', written), 'candidate', { on: false, inPerson: true })
    expect(mayWriteDown(off, true)).toBe(false)
    expect(mayWriteDown(off, false)).toBe(true)
    expect(mayWriteDown(turned(off, 'candidate', inPerson), true)).toBe(true)
  })

  test('what a coach wrote off for the candidate may be written on again', () => {
    const off = turned(nothingSaid, 'candidate', { on: false, inPerson: false })
    expect(mayWriteDown(off, true)).toBe(true)
  })

  test('an introduction shares the least: never how to reach somebody, never own words', () => {
    expect(introductionItems).toEqual(['name', 'skills', 'readiness'])
    expect(Object.keys(consentItems)).toEqual([...consentItemKeys])
  })
})
