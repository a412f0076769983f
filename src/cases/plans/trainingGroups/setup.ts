import { z } from 'zod'
import { dutchLevelKeys } from '#method/dutchLevels.ts'
import type { WeekTime } from '#method/weekTimes.ts'
import type { TrainingGroupsInstance } from '#planning/trainingGroups/instance.ts'
import type { Scope } from '../../case.ts'
import { loadPlan } from '../planRecord.ts'

const weekTime = z.tuple([z.number(), z.number(), z.number()]).readonly()

/** What people chose for training groups; kept as it is in `plan.setup`. */
export const groupsSetup = z.object({
  times: z.array(z.object({ time: weekTime, rooms: z.number() })),
  minSize: z.number(),
  maxSize: z.number(),
  /** Who learns, and at which of the times they can, by the keys of those. */
  people: z.array(z.object({ candidateId: z.uuid(), can: z.array(z.string()) })),
})
export type GroupsSetup = z.output<typeof groupsSetup>
export type ChosenTime = GroupsSetup['times'][number]

/** Which record each number of a run stands for. */
export type GroupsAbout = {
  readonly candidateIds: readonly string[]
  readonly times: readonly WeekTime[]
}

/** The most people at once; a planner of this size is still sure of its answer within its time. */
export const mostLearners = 200
export const mostTimes = 30
export const usualSizes = { minSize: 4, maxSize: 10 }

/** A time of the week as a form names it. */
export const keyOfTime = (time: WeekTime): string => time.join('-')

export const loadGroupsPlan = (scope: Scope, planId: string) =>
  loadPlan(scope, planId, 'trainingGroups', groupsSetup)

/** In: what was chosen, the level of each who has one. Out: the same in numbers, and what they stand for. */
export function groupsInstance(
  setup: GroupsSetup,
  levelOf: (candidateId: string) => number | null,
): { instance: TrainingGroupsInstance; about: GroupsAbout } {
  const learners = setup.people.flatMap(({ candidateId, can }) => {
    const level = levelOf(candidateId)
    return level === null ? [] : [{ candidateId, level, can }]
  })
  const keys = setup.times.map(({ time }) => keyOfTime(time))
  return {
    instance: {
      type: 'trainingGroups',
      name: 'groups',
      minSize: setup.minSize,
      maxSize: setup.maxSize,
      rooms: setup.times.map((one) => one.rooms),
      bands: dutchLevelKeys.length,
      learners: learners.map(({ level, can }, id) => ({
        id,
        level,
        slots: keys.flatMap((key, slot) => (can.includes(key) ? [slot] : [])),
      })),
    },
    about: {
      candidateIds: learners.map((one) => one.candidateId),
      times: setup.times.map((one) => one.time),
    },
  }
}
