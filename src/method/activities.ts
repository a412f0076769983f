import type { ActivityWords } from './activities/activity.ts'
import { inViewActivities } from './activities/inView.ts'
import { learningInActivities } from './activities/learningIn.ts'
import { mappingActivities } from './activities/mapping.ts'
import { matchActivities } from './activities/match.ts'
import { regularJobActivities } from './activities/regularJob.ts'
import { trajectoryActivities } from './activities/trajectory.ts'
import type { Route } from './routes.ts'
import { type StepKey, type StepOrder, stepsInOrder } from './steps.ts'

export type { ActivityLevel, ActivityWords } from './activities/activity.ts'

const byStep = {
  inView: inViewActivities,
  mapping: mappingActivities,
  match: matchActivities,
  trajectory: trajectoryActivities,
  learningIn: learningInActivities,
  regularJob: regularJobActivities,
} satisfies Record<StepKey, Record<string, ActivityWords>>

/** Every activity of the method. None is compulsory: each may be left out, added or moved, with a reason (R 3.4.1). */
export type Activity = { [Step in StepKey]: keyof (typeof byStep)[Step] }[StepKey]

export type ActivityFacts = ActivityWords & { readonly step: StepKey }

const entries = (Object.entries(byStep) as [StepKey, Record<string, ActivityWords>][]).flatMap(
  ([step, ofStep]) =>
    Object.entries(ofStep).map(([key, words]) => [key as Activity, { ...words, step }] as const),
)

export const activities = Object.fromEntries(entries) as Readonly<Record<Activity, ActivityFacts>>
export const activityKeys: readonly Activity[] = entries.map(([key]) => key)

/** One line of a plan: an activity in the step in which this plan does it. */
export type PlannedActivity = { readonly activity: Activity; readonly step: StepKey }

/**
 * The default plan: the usual activities of a route, step by step.
 * In: a route, or several that are combined (the first one decides where an activity goes), and the order of
 * steps 3 and 4. Out: the activities in order, each at most once.
 */
export function activitiesFor(routes: Route | readonly Route[], order: StepOrder): PlannedActivity[] {
  const chosen: readonly Route[] = typeof routes === 'string' ? [routes] : routes
  return stepsInOrder(order).flatMap((step) =>
    sequenceOf(step, chosen).map((activity) => ({ activity, step })),
  )
}

/** The activities of a step: those at home here in their order, and behind their forerunner those moved in. */
function sequenceOf(step: StepKey, routes: readonly Route[]): Activity[] {
  const usual = activityKeys.filter((key) => routes.some((route) => activities[key].usualIn.includes(route)))
  const moved = usual.filter((key) => moveOf(key, routes)?.step === step)
  const sequence = usual.filter((key) => activities[key].step === step && !moveOf(key, routes))
  for (const key of moved) {
    const after: string | undefined = moveOf(key, routes)?.after
    const forerunner = sequence.findIndex((other) => `${other}` === after)
    sequence.splice(forerunner === -1 ? sequence.length : forerunner + 1, 0, key)
  }
  return sequence
}

/** Where the first of these routes that usually does the activity puts it, if not in its own step. */
function moveOf(key: Activity, routes: readonly Route[]) {
  const decides = routes.find((route) => activities[key].usualIn.includes(route))
  return decides && activities[key].elsewhere?.[decides]
}
