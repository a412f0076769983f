import { z } from 'zod'
import { cohortRules } from './cohortRules.ts'
import { amount, list, mustBePositions, mustCount, mustHaveOwnId, unique, whole, wrong } from './numbers.ts'

const name = z
  .string('expected a text')
  .min(1, 'expected a name')
  .max(500, 'expected a shorter name')
  .optional()
const point = z.tuple([amount(), amount()], 'expected two numbers')

/** A calendar of a century: longer is a slip. */
const weeks = 5200
const week = whole(0, weeks)

export const trainShape = z
  .object({
    type: z.literal('train'),
    name,
    n: whole(1, 5000),
    m: whole(1, 100),
    H: week,
    capacity: list(whole(1, 100_000), 'seats'),
    duration: list(list(whole(1, weeks), 'weeks'), 'rows of weeks'),
    release: list(week, 'weeks'),
    due: list(whole(-weeks, 10 * weeks), 'weeks'),
    closed: list(unique(week, 'weeks'), 'lists of weeks'),
    wTardy: amount(0, 1_000_000),
    objective: z.enum(['late', 'makespan'], 'expected late or makespan'),
  })
  .superRefine((train, context) => {
    const { n, m, H } = train
    mustCount(context, ['capacity'], train.capacity, m, 'places (m)')
    mustCount(context, ['closed'], train.closed, m, 'places (m)')
    mustCount(context, ['duration'], train.duration, n, 'candidates (n)')
    mustCount(context, ['release'], train.release, n, 'candidates (n)')
    mustCount(context, ['due'], train.due, n, 'candidates (n)')
    for (const [at, row] of train.duration.entries())
      mustCount(context, ['duration', at], row, m, 'places (m)')
    for (const [place, closed] of train.closed.entries()) {
      const at = closed.findIndex((one) => one >= H)
      if (at >= 0)
        wrong(context, ['closed', place, at], `expected a week before H (${H}): from then on all is open`)
    }
  })

const slot = z
  .tuple([whole(0, 6), whole(0, 1440), whole(0, 1440)], 'expected a day, and minutes from and to')
  .refine(([, from, to]) => from < to, 'expected an end after the start')

export const stackedJobsShape = z
  .object({
    type: z.literal('stackedJobs'),
    name,
    rules: z
      .object(
        {
          minHours: amount(0, 168),
          maxHours: amount(0, 168),
          maxParts: whole(1, 1000),
          maxSitesPerMonth: whole(0),
          maxTravel: amount(0),
          maxTags: whole(0),
          wJob: amount(),
          wSite: amount(),
        },
        'expected the rules of a full job',
      )
      .refine((rules) => rules.minHours <= rules.maxHours, {
        path: ['minHours'],
        message: 'expected at most maxHours',
      }),
    parts: list(
      z.object(
        {
          id: whole(0),
          employer: whole(0),
          site: point,
          months: unique(whole(0, 11), 'months').min(1, 'expected a month at least'),
          slots: list(slot, 'slots'),
          hours: amount(0, 168),
          tags: unique(z.string('expected a text'), 'texts'),
        },
        'expected a part',
      ),
      'parts',
    ),
  })
  .superRefine(({ parts }, context) => mustHaveOwnId(context, 'parts', parts))

export const cohortShape = z
  .object({
    type: z.literal('cohort'),
    name,
    candidates: list(
      z.object(
        { id: whole(0), level: amount(), pos: point, priority: amount(), pref: unique(whole(0), 'tracks') },
        'expected a candidate',
      ),
      'candidates',
    ),
    tracks: list(
      z.object(
        {
          id: whole(0),
          capacity: whole(0),
          minLevel: amount(),
          pos: point,
          maxTravel: amount(0),
          pref: unique(whole(0), 'candidates'),
          quota: whole(0).optional(),
        },
        'expected a track',
      ),
      'tracks',
    ),
    weights: z.object({ match: amount(), candRank: amount(), trackRank: amount() }, 'expected the weights'),
  })
  .superRefine(cohortRules)

export const trainingGroupsShape = z
  .object({
    type: z.literal('trainingGroups'),
    name,
    minSize: whole(1, 100_000),
    maxSize: whole(1, 100_000),
    rooms: list(whole(0, 100_000), 'rooms by slot'),
    bands: whole(1, 1000),
    learners: list(
      z.object(
        { id: whole(0), level: whole(0, 1000), slots: unique(whole(0), 'slots') },
        'expected a learner',
      ),
      'learners',
    ),
  })
  .superRefine((groups, context) => {
    if (groups.minSize > groups.maxSize) wrong(context, ['minSize'], 'expected at most maxSize')
    mustBePositions(context, 'learners', groups.learners)
    const last = groups.rooms.length - 1
    for (const [at, learner] of groups.learners.entries()) {
      const slot = learner.slots.findIndex((one) => one > last)
      if (slot >= 0)
        wrong(
          context,
          ['learners', at, 'slots', slot],
          `expected a slot from 0 to ${last}: rooms has no more`,
        )
    }
  })

const placement = z
  .object(
    {
      id: whole(0),
      org: z.union([whole(0), z.string()], 'expected a number or a name'),
      level: amount(),
      requires: unique(whole(0), 'skills'),
      grants: unique(whole(0), 'skills'),
      weeks: whole(1, weeks),
      cost: amount(0),
      intakeEvery: whole(1, weeks),
      intakeOffset: whole(0, weeks),
    },
    'expected a placement',
  )
  .refine((one) => one.intakeOffset < one.intakeEvery, {
    path: ['intakeOffset'],
    message: 'expected less than intakeEvery: there is no such intake',
  })

export const developmentPathShape = z
  .object({
    type: z.literal('developmentPath'),
    name,
    skills: whole(0, 100_000),
    start: unique(whole(0), 'skills'),
    target: unique(whole(0), 'skills'),
    deadline: week,
    maxChain: whole(0, 1000),
    weeksWeight: amount(0),
    placements: list(placement, 'placements'),
  })
  .superRefine((path, context) => {
    mustHaveOwnId(context, 'placements', path.placements)
    const check = (at: PropertyKey[], skills: readonly number[]) => {
      const place = skills.findIndex((one) => one >= path.skills)
      if (place >= 0) wrong(context, [...at, place], `expected a skill below ${path.skills} (skills)`)
    }
    check(['start'], path.start)
    check(['target'], path.target)
    for (const [at, one] of path.placements.entries()) {
      check(['placements', at, 'requires'], one.requires)
      check(['placements', at, 'grants'], one.grants)
    }
  })

/** The shapes of the five problems, by their type. */
export const shapes = {
  train: trainShape,
  stackedJobs: stackedJobsShape,
  cohort: cohortShape,
  trainingGroups: trainingGroupsShape,
  developmentPath: developmentPathShape,
} as const
