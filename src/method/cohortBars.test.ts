import { expect, it } from 'vitest'
import { barsBetween } from './cohortBars.ts'

const unknown = { dutchLevel: null, travelMinutes: null, hoursMin: null, hoursMax: null }

it('bars nobody by what is not known', () => {
  expect(barsBetween(unknown, { dutchLevel: 3, travelMinutes: 30, hoursMin: 20, hoursMax: 32 })).toEqual([])
  expect(barsBetween({ dutchLevel: 1, travelMinutes: 10, hoursMin: 8, hoursMax: 12 }, unknown)).toEqual([])
})

it('bars by Dutch, travel and hours that do not meet', () => {
  const job = { dutchLevel: 3, travelMinutes: 30, hoursMin: 20, hoursMax: 32 }
  const able = { dutchLevel: 3, travelMinutes: 30, hoursMin: 16, hoursMax: 24 }
  expect(barsBetween(able, job)).toEqual([])
  expect(barsBetween({ ...able, dutchLevel: 2 }, job)).toEqual(['dutch'])
  expect(barsBetween({ ...able, travelMinutes: 20 }, job)).toEqual(['travel'])
  expect(barsBetween({ ...able, hoursMin: 8, hoursMax: 16 }, job)).toEqual(['hours'])
  expect(barsBetween({ ...able, hoursMin: 36, hoursMax: 40, dutchLevel: 0 }, job)).toEqual(['dutch', 'hours'])
})
