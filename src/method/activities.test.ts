import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { type Activity, activities, activitiesFor, activityKeys } from './activities.ts'
import { type Route, routeKeys } from './routes.ts'
import { stepKeys, stepNumber, stepOrderKeys } from './steps.ts'

const order = fc.constantFrom(...stepOrderKeys)
const combined = fc.uniqueArray(fc.constantFrom(...routeKeys), { minLength: 1 })

const namesOf = (route: Route | Route[]) => activitiesFor(route, 'matchFirst').map(({ activity }) => activity)

/** Whether the first of two activities comes before the second in the default plan of a route. */
function comesBefore(route: Route, first: Activity, second: Activity): boolean {
  const names = namesOf(route)
  expect(names).toEqual(expect.arrayContaining([first, second]))
  return names.indexOf(first) < names.indexOf(second)
}

describe('the activities of the method', () => {
  it('has activities in each of the six steps', () => {
    for (const step of stepKeys) {
      expect(activityKeys.some((key) => activities[key].step === step)).toBe(true)
    }
  })

  it('has no key twice over the steps', () => {
    expect(new Set(activityKeys).size).toBe(activityKeys.length)
    expect(Object.keys(activities)).toEqual(activityKeys)
  })

  it('names for each at least one existing role', () => {
    const wrong = activityKeys.filter((key) => {
      const { by } = activities[key]
      return by.length === 0 || by.some((role) => !roleKeys.includes(role))
    })
    expect(wrong).toEqual([])
  })

  it('moves an activity only behind one that exists, in a route that usually has both', () => {
    for (const key of activityKeys) {
      for (const [route, elsewhere] of Object.entries(activities[key].elsewhere ?? {})) {
        expect(activities[key].usualIn).toContain(route)
        expect(namesOf(route as Route)).toContain(elsewhere.after)
      }
    }
  })
})

describe('the default plan', () => {
  it('holds every usual activity once and nothing else, for any combination of routes', () => {
    fc.assert(
      fc.property(combined, order, (routes, how) => {
        const usual = activityKeys.filter((key) =>
          routes.some((route) => activities[key].usualIn.includes(route)),
        )
        const planned = activitiesFor(routes, how).map(({ activity }) => activity)
        expect([...planned].sort()).toEqual([...usual].sort())
      }),
    )
  })

  it('runs through the steps in the chosen order, never back', () => {
    fc.assert(
      fc.property(combined, order, (routes, how) => {
        const numbers = activitiesFor(routes, how).map(({ step }) => stepNumber(step, how))
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        expect(new Set(numbers).size).toBe(6)
      }),
    )
  })

  it('is the same plan in either order, but for the place of steps 3 and 4', () => {
    fc.assert(
      fc.property(combined, (routes) => {
        const key = ({ step, activity }: { step: string; activity: string }) => `${step} ${activity}`
        const matchFirst = activitiesFor(routes, 'matchFirst').map(key)
        const trajectoryFirst = activitiesFor(routes, 'trajectoryFirst').map(key)
        expect([...matchFirst].sort()).toEqual([...trajectoryFirst].sort())
      }),
    )
  })

  it('gives one route the same plan alone as in a list', () => {
    for (const route of routeKeys) expect(namesOf(route)).toEqual(namesOf([route]))
  })

  it('follows the distribution centre: training, selection day, scores, second talk, check, decision', () => {
    const selection = namesOf('largeScale').filter((key) => activities[key].step === 'match')
    expect(selection.slice(selection.indexOf('empowermentTraining'))).toEqual([
      'empowermentTraining',
      'prepareTalk',
      'speedDate',
      'selectionDay',
      'discussScores',
      'secondTalk',
      'referenceCheck',
      'employerDecides',
    ])
  })

  it('lets a learning company choose late: after the placement in the neighbourhood', () => {
    const plan = activitiesFor('learningCompany', 'trajectoryFirst')
    expect(plan.find(({ activity }) => activity === 'employerDecides')?.step).toBe('learningIn')
    expect(comesBefore('learningCompany', 'orientingPlacement', 'selectionDay')).toBe(true)
    expect(comesBefore('learningCompany', 'selectionDay', 'employerDecides')).toBe(true)
    expect(comesBefore('learningCompany', 'employerDecides', 'practicePlacement')).toBe(true)
  })

  it('keeps the choice in the match for every other route', () => {
    for (const route of routeKeys.filter((key) => key !== 'learningCompany')) {
      const decision = activitiesFor(route, 'matchFirst').find(
        ({ activity }) => activity === 'employerDecides',
      )
      expect(decision?.step).toBe('match')
    }
  })

  it('plans no other employer beforehand: that is for when it does not work out', () => {
    for (const route of routeKeys) expect(namesOf(route)).not.toContain('proposeElsewhere')
  })
})
