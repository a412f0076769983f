import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import { isNear, joinsWithinDays, knownAheadDays, nextLinkUnknownFrom } from './nextLink.ts'

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-01-04', days))
const stay = fc
  .tuple(
    fc.constantFrom('planned', 'running', 'completed', 'stopped', 'cancelled'),
    day,
    fc.integer({ min: 7, max: 120 }),
  )
  .map(([status, startsOn, length]) => ({ status, startsOn, endsOn: addDays(startsOn, length) }))
const facts = fc.record({
  status: fc.constantFrom('designing', 'agreed', 'learningIn', 'goGiven', 'ended'),
  stays: fc.array(stay, { maxLength: 4 }),
  jobFrom: fc.option(day, { nil: null }),
})
const running = { status: 'running', startsOn: '2027-01-04', endsOn: '2027-03-29' }
const learning = { status: 'learningIn', stays: [running], jobFrom: null }

describe('the next link', () => {
  it('is unknown from the end of the last stay on when nothing follows', () => {
    expect(nextLinkUnknownFrom(learning)).toBe('2027-03-29')
    const planned = { status: 'planned', startsOn: '2027-03-29', endsOn: '2027-06-28' }
    expect(nextLinkUnknownFrom({ ...learning, stays: [planned, running] })).toBe('2027-06-28')
    const cancelled = { ...planned, status: 'cancelled' }
    expect(nextLinkUnknownFrom({ ...learning, stays: [running, cancelled] })).toBe('2027-03-29')
  })

  it('is known with a place to wait for, a stay without an end, or a job that joins on', () => {
    const waits = { status: 'planned', startsOn: null, endsOn: null }
    expect(nextLinkUnknownFrom({ ...learning, stays: [running, waits] })).toBeNull()
    expect(nextLinkUnknownFrom({ ...learning, stays: [{ ...running, endsOn: null }] })).toBeNull()
    const joins = addDays(running.endsOn, joinsWithinDays)
    expect(nextLinkUnknownFrom({ ...learning, jobFrom: joins })).toBeNull()
    expect(nextLinkUnknownFrom({ ...learning, jobFrom: addDays(joins, 1) })).toBe(running.endsOn)
    expect(nextLinkUnknownFrom({ ...learning, status: 'goGiven', jobFrom: '2028-01-03' })).toBeNull()
    expect(nextLinkUnknownFrom({ ...learning, status: 'goGiven' })).toBe(running.endsOn)
  })

  it('is nobody’s concern before a trajectory is set, after it, and without any stay', () => {
    expect(nextLinkUnknownFrom({ ...learning, status: 'designing' })).toBeNull()
    expect(nextLinkUnknownFrom({ ...learning, status: 'ended' })).toBeNull()
    expect(nextLinkUnknownFrom({ ...learning, stays: [] })).toBeNull()
  })

  it('is told six weeks before, and still when the day is past', () => {
    const today = addDays(running.endsOn, -knownAheadDays)
    expect(isNear(running.endsOn, today)).toBe(true)
    expect(isNear(running.endsOn, addDays(today, -1))).toBe(false)
    expect(isNear(running.endsOn, addDays(running.endsOn, 30))).toBe(true)
  })

  it('is the end of an open stay after which nothing is open, in any order of the stays', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const from = nextLinkUnknownFrom(given)
        expect(nextLinkUnknownFrom({ ...given, stays: given.stays.toReversed() })).toBe(from)
        if (from === null) return
        const open = given.stays.filter((one) => one.status === 'planned' || one.status === 'running')
        expect(open.map((one) => one.endsOn)).toContain(from)
        expect(open.every((one) => one.endsOn <= from)).toBe(true)
      }),
    )
  })

  it('is known for good once a later stay is planned up to the job', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const from = nextLinkUnknownFrom(given)
        if (from === null) return
        const next = { status: 'planned', startsOn: from, endsOn: addDays(from, 56) }
        const stays = [...given.stays, next]
        expect(nextLinkUnknownFrom({ ...given, stays, jobFrom: null })).toBe(next.endsOn)
        expect(nextLinkUnknownFrom({ ...given, stays, jobFrom: next.endsOn })).toBeNull()
      }),
    )
  })
})
