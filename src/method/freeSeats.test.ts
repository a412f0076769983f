import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './dates.ts'
import {
  freeSeatsDuring,
  freeSeatsOn,
  nextSeatChange,
  type SeatStay,
  type Seats,
  sitsOn,
} from './freeSeats.ts'
import { stayStatuses } from './lifecycles/stay.ts'

const today = '2027-03-01'
const stay = (
  status: SeatStay['status'],
  startsOn: string | null,
  endsOn: string | null = null,
): SeatStay => ({ status, startsOn, endsOn })
const place = (capacity: number, stays: SeatStay[] = [], more: Partial<Seats> = {}): Seats => ({
  capacity,
  ended: false,
  stays,
  closures: [],
  ...more,
})

describe('who sits at a place', () => {
  it.each([
    ['cancelled never', stay('cancelled', '2027-02-01', '2027-04-01'), today, false],
    ['planned without a day not yet', stay('planned', null), today, false],
    ['planned from its first day', stay('planned', today), today, true],
    ['planned, the day before', stay('planned', '2027-03-02'), today, false],
    ['its last day included', stay('running', '2027-02-01', today), today, true],
    ['after its last day no more', stay('planned', '2027-02-01', '2027-02-28'), today, false],
    ['running without days always', stay('running', null), '2020-01-01', true],
    ['running over time today still', stay('running', '2027-01-01', '2027-02-01'), today, true],
    ['running over time tomorrow too', stay('running', '2027-01-01', '2027-02-01'), '2027-03-02', true],
    ['completed until its last day', stay('completed', '2027-01-01', '2027-02-01'), '2027-02-01', true],
    ['stopped without a last day no more', stay('stopped', '2027-01-01'), today, false],
  ])('%s', (_, one, day, wanted) => {
    expect(sitsOn(one, day, today)).toBe(wanted)
  })
})

describe('free seats', () => {
  it('is none where the place ended or is closed', () => {
    expect(freeSeatsOn(place(3, [], { ended: true }), today, today)).toBe(0)
    const closed = place(3, [], { closures: [{ fromOn: today, untilOn: today }] })
    expect(freeSeatsOn(closed, today, today)).toBe(0)
    expect(freeSeatsOn(closed, '2027-03-02', today)).toBe(3)
  })

  it('is never less than none', () => {
    expect(freeSeatsOn(place(1, [stay('running', null), stay('running', null)]), today, today)).toBe(0)
  })

  it('of a period is the capacity minus the busiest day', () => {
    const seats = place(3, [
      stay('running', '2027-02-01', '2027-03-10'),
      stay('planned', '2027-03-11', '2027-03-20'),
      stay('planned', '2027-03-15', '2027-03-25'),
    ])
    expect(freeSeatsDuring(seats, today, '2027-03-14', today)).toBe(2)
    expect(freeSeatsDuring(seats, today, '2027-03-31', today)).toBe(1)
    expect(freeSeatsDuring(seats, '2027-03-26', '2027-04-30', today)).toBe(3)
  })

  it('of a period counts on through closing weeks, unless all of it is closed', () => {
    const seats = place(2, [], { closures: [{ fromOn: '2027-03-08', untilOn: '2027-03-14' }] })
    expect(freeSeatsDuring(seats, today, '2027-03-31', today)).toBe(2)
    expect(freeSeatsDuring(seats, '2027-03-09', '2027-03-12', today)).toBe(0)
    expect(freeSeatsDuring(seats, '2027-03-09', '2027-03-15', today)).toBe(2)
  })

  it('tells when the number changes: the day after a last day', () => {
    const train = place(1, [stay('running', '2027-02-01', '2027-03-14'), stay('planned', '2027-04-05')])
    expect(nextSeatChange(train, today)).toEqual({ on: '2027-03-15', free: 1 })
    expect(nextSeatChange(place(1, [stay('running', null)]), today)).toBeNull()
    const handover = place(1, [stay('running', '2027-02-01', '2027-03-14'), stay('planned', '2027-03-15')])
    expect(nextSeatChange(handover, today)).toBeNull()
  })
})

describe('free seats, whatever the place', () => {
  const day = fc.integer({ min: -60, max: 120 }).map((days) => addDays(today, days))
  const stays = fc.record({
    status: fc.constantFrom(...stayStatuses),
    startsOn: fc.option(day),
    endsOn: fc.option(day),
  })
  const closures = fc
    .tuple(day, fc.integer({ min: 0, max: 30 }))
    .map(([fromOn, days]) => ({ fromOn, untilOn: addDays(fromOn, days) }))
  const places = fc.record({
    capacity: fc.integer({ min: 0, max: 6 }),
    ended: fc.boolean(),
    stays: fc.array(stays, { maxLength: 8 }),
    closures: fc.array(closures, { maxLength: 3 }),
  })

  it('a period has the fewest seats of its open days', () => {
    fc.assert(
      fc.property(places, day, fc.integer({ min: 0, max: 60 }), (seats, from, length) => {
        const days = Array.from({ length: length + 1 }, (_, at) => addDays(from, at))
        const open = { ...seats, closures: [] }
        const closed = days.every(
          (one) => freeSeatsOn({ ...seats, stays: [], capacity: 1 }, one, today) === 0,
        )
        const fewest = Math.min(...days.map((one) => freeSeatsOn(open, one, today)))
        expect(freeSeatsDuring(seats, from, addDays(from, length), today)).toBe(closed ? 0 : fewest)
      }),
    )
  })

  it('nothing changes before the next change', () => {
    fc.assert(
      fc.property(places, (seats) => {
        const change = nextSeatChange(seats, today)
        const now = freeSeatsOn(seats, today, today)
        const until = change?.on ?? addDays(today, 300)
        for (let one = today; one < until; one = addDays(one, 1))
          expect(freeSeatsOn(seats, one, today)).toBe(now)
        if (change) expect(freeSeatsOn(seats, change.on, today)).toBe(change.free)
      }),
    )
  })
})
