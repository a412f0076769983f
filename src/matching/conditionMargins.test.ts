import { describe, expect, test } from 'vitest'
import { conditionMargins } from './conditionMargins.ts'
import type { Job, Person } from './request.ts'

describe('conditions', () => {
  const margins = (asks: Partial<Job>, who: Partial<Person>) =>
    Object.fromEntries(conditionMargins({ id: 'j', required: [], ...asks }, who).map((one) => [one.key, one]))

  test('hours that are too many or too few fail by how many; one end not told is asked about', () => {
    expect(margins({ hoursMin: 24, hoursMax: 32 }, { hoursMin: 8, hoursMax: 16 }).hours).toEqual({
      key: 'hours',
      state: 'fails',
      asked: 24,
      has: 16,
      margin: -8,
    })
    expect(margins({ hoursMin: 8, hoursMax: 12 }, { hoursMin: 20, hoursMax: 36 }).hours).toEqual({
      key: 'hours',
      state: 'fails',
      asked: 12,
      has: 20,
      margin: -8,
      tooFew: true,
    })
    expect(margins({ hoursMax: 32 }, { hoursMin: 8 }).hours).toMatchObject({ state: 'fits' })
    expect(margins({ hoursMin: 24, hoursMax: 32 }, { hoursMin: 8 }).hours).toMatchObject({ state: 'unknown' })
  })

  test('of several times of work one person does all', () => {
    const asks = { shifts: ['early', 'night'] }
    expect(margins(asks, { shifts: ['early'] }).shift).toMatchObject({ state: 'fails', asked: asks.shifts })
    expect(margins(asks, { shifts: ['night', 'early', 'day'] }).shift).toMatchObject({ state: 'fits' })
    expect(margins(asks, { shifts: [] }).shift).toMatchObject({ state: 'unknown' })
  })

  test('minutes that were measured go before the straight line; the own town is always near enough', () => {
    const asks = { travelMinutes: 40, place: [0, 0], town: 'lelystad' } as const
    expect(margins(asks, { maxTravelMinutes: 30, home: [0, 0] }).travel).toMatchObject({
      state: 'fails',
      margin: -10,
    })
    expect(margins(asks, { maxTravelMinutes: 30, town: 'lelystad' }).travel).toEqual({
      key: 'travel',
      state: 'fits',
      asked: 40,
      has: 30,
      sameTown: true,
    })
    expect(margins(asks, {}).travel).toMatchObject({ state: 'unknown' })
  })
})
