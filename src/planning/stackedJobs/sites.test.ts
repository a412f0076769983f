import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { travelBetween } from './instance.ts'
import { readPoint, sitesInMinutes } from './sites.ts'

const lelystad = { latitude: 52.508, longitude: 5.474 }
const almere = { latitude: 52.3748, longitude: 5.218 }

describe('sites in minutes', () => {
  it('are as far apart as on the map: Lelystad to Almere is 22.7 km', () => {
    const [one, other] = sitesInMinutes([lelystad, almere], 2)
    expect(travelBetween(one ?? [0, 0], other ?? [0, 0])).toBe(46)
  })

  it('put a site that nobody knows in the middle', () => {
    expect(sitesInMinutes([lelystad, null, almere], 2)[1]).toEqual([0, 0])
    expect(sitesInMinutes([null], 2)).toEqual([[0, 0]])
  })

  it('lie apart the same both ways, and nowhere negative', () => {
    const point = fc.record({
      latitude: fc.double({ min: 50.5, max: 53.5, noNaN: true }),
      longitude: fc.double({ min: 3.5, max: 7.2, noNaN: true }),
    })
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [one, other] = sitesInMinutes([a, b], 5) as [[number, number], [number, number]]
        expect(travelBetween(one, other)).toBe(travelBetween(other, one))
        expect(travelBetween(one, one)).toBe(0)
      }),
    )
  })
})

describe('a point as a map gives it', () => {
  it.each(['52.5185, 5.4714', '52.5185 5.4714', '52,5185; 5,4714'])('reads %s', (text) => {
    expect(readPoint(text)).toEqual({ latitude: 52.5185, longitude: 5.4714 })
  })
  it.each(['Lelystad', '5.4714, 52.5185', '48.85, 2.35', '52.5185'])('refuses %s', (text) => {
    expect(readPoint(text)).toBeNull()
  })
})
