import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates.ts'
import { closuresWithin } from './closures.ts'
import { mostAtOnce, type SeatTaken } from './occupancy.ts'

const today = '2027-03-01'
const running = (startsOn: string, endsOn: string | null): SeatTaken => ({
  status: 'running',
  startsOn,
  endsOn,
})
const planned = (startsOn: string | null, endsOn: string | null): SeatTaken => ({
  status: 'planned',
  startsOn,
  endsOn,
})

describe('the seats of a learning place', () => {
  it('are free on the day that somebody leaves', () => {
    expect(
      mostAtOnce([planned('2027-04-01', '2027-05-01')], { from: '2027-05-01', until: null }, today),
    ).toBe(0)
    expect(
      mostAtOnce([planned('2027-04-01', '2027-05-01')], { from: '2027-04-30', until: null }, today),
    ).toBe(1)
  })

  it('are not taken by who waits in line, was cancelled or is done', () => {
    const stays = [
      planned(null, null),
      { ...planned('2027-04-01', null), status: 'cancelled' },
      { ...running('2027-01-01', '2027-06-01'), status: 'completed' },
    ]
    expect(mostAtOnce(stays, { from: '2027-04-01', until: null }, today)).toBe(0)
  })

  it('are still taken today by who should have left', () => {
    const late = [running('2027-01-01', '2027-02-01')]
    expect(mostAtOnce(late, { from: today, until: null }, today)).toBe(1)
    expect(mostAtOnce(late, { from: addDays(today, 1), until: null }, today)).toBe(0)
  })

  it('count people at the same time, not one after another', () => {
    const inSequence = [planned('2027-04-01', '2027-05-01'), planned('2027-05-01', '2027-06-01')]
    expect(mostAtOnce(inSequence, { from: '2027-04-01', until: '2027-06-01' }, today)).toBe(1)
  })

  it('are counted as somebody would who looks at every day', () => {
    const day = fc.integer({ min: 1, max: 60 }).map((n) => addDays(today, n))
    const stay = fc
      .tuple(day, fc.option(fc.integer({ min: 0, max: 30 })))
      .map(([from, length]) => planned(from, length === null ? null : addDays(from, length)))
    const holds = ({ startsOn, endsOn }: SeatTaken, on: string) =>
      startsOn === on || ((startsOn ?? '') < on && (endsOn === null || on < endsOn))
    fc.assert(
      fc.property(
        fc.array(stay, { maxLength: 8 }),
        day,
        fc.integer({ min: 0, max: 40 }),
        (stays, from, length) => {
          const days = Array.from({ length: Math.max(1, length) }, (_, n) => addDays(from, n))
          const expected = Math.max(...days.map((on) => stays.filter((one) => holds(one, on)).length))
          expect(mostAtOnce(stays, { from, until: addDays(from, length) }, today)).toBe(expected)
        },
      ),
    )
  })
})

describe('closures within a stay', () => {
  const closures = [
    { fromOn: '2027-12-24', untilOn: '2028-01-02', why: 'Kerst' },
    { fromOn: '2027-07-26', untilOn: '2027-08-13', why: 'Bouwvak' },
  ]
  it('touch it on their first or last day, and come in order', () => {
    expect(closuresWithin(closures, { from: '2027-08-13', until: null }).map((one) => one.why)).toEqual([
      'Bouwvak',
      'Kerst',
    ])
    expect(closuresWithin(closures, { from: '2027-08-14', until: '2027-12-24' })).toEqual([])
  })
})
