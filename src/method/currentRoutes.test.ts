import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { considerationKeys } from './considerations.ts'
import { chosenRoutes, currentRoutes, type RouteChoice } from './currentRoutes.ts'
import { routeKeys } from './routes.ts'

const line = (route: RouteChoice['route'], state: RouteChoice['state'], reason: string | null = null) => ({
  route,
  state,
  reason,
  onDate: '2027-03-01',
})

describe('where the routes of a job stand', () => {
  it('knows nothing of a job nobody looked at', () => {
    expect(currentRoutes([])).toEqual([])
    expect(chosenRoutes([])).toEqual([])
  })

  it('takes the last word about each route, also when a route was left and taken again', () => {
    const record = [
      line('largeScale', 'considered'),
      line('smallScale', 'chosen', 'een baan, meteen mee'),
      line('largeScale', 'notChosen', 'te klein'),
      line('smallScale', 'left', 'geen tijd op de vloer'),
      line('smallScale', 'chosen', 'toch wel'),
    ]
    expect(currentRoutes(record)).toEqual([
      line('smallScale', 'chosen', 'toch wel'),
      line('largeScale', 'notChosen', 'te klein'),
    ])
    expect(chosenRoutes(record)).toEqual(['smallScale'])
  })

  it('combines every route that is chosen, in the order of the method', () => {
    expect(chosenRoutes([line('stackedJobs', 'chosen'), line('smallScale', 'chosen')])).toEqual([
      'smallScale',
      'stackedJobs',
    ])
  })

  it('ignores what was said before about the same route', () => {
    const one = fc.record({
      route: fc.constantFrom(...routeKeys),
      state: fc.constantFrom(...considerationKeys),
      reason: fc.option(fc.string()),
      onDate: fc.constant('2027-03-01'),
    })
    fc.assert(
      fc.property(fc.array(one), one, (before, last) => {
        const after = currentRoutes([...before, last])
        expect(after.find((choice) => choice.route === last.route)).toEqual(last)
        const others = (choices: RouteChoice[]) => choices.filter((choice) => choice.route !== last.route)
        expect(others(after)).toEqual(others(currentRoutes(before)))
        expect(new Set(after.map((choice) => choice.route)).size).toBe(after.length)
      }),
    )
  })
})
