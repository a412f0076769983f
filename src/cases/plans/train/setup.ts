import { z } from 'zod'
import type { Scope } from '../../case.ts'
import { loadPlan } from '../planRecord.ts'

const day = z.string()
const chosenPerson = z.object({
  candidateId: z.uuid(),
  futureJobId: z.uuid(),
  /** Null as long as there is no trajectory; accepting opens it. */
  trajectoryId: z.uuid().nullable(),
  proposalId: z.uuid().nullable(),
})

/** What people chose for a train; kept as it is in `plan.setup`. */
export const trainSetup = z.object({
  /** The Monday of week 0. */
  firstMonday: day,
  /** The day on which the job begins. */
  readyOn: day,
  placeIds: z.array(z.uuid()),
  people: z.array(chosenPerson),
  /** Weeks that people said instead of those proposed. */
  weeks: z.array(z.object({ candidateId: z.uuid(), placeId: z.uuid(), weeks: z.number() })),
  pins: z.array(z.object({ candidateId: z.uuid(), placeId: z.uuid(), weekOn: day })),
  /** From and until: both days in weeks in which somebody cannot. */
  away: z.array(z.object({ candidateId: z.uuid(), fromOn: day, untilOn: day })),
})
export type TrainSetup = z.output<typeof trainSetup>
export type TrainPerson = TrainSetup['people'][number]

/** Which record each number of a run stands for. */
export type TrainAbout = {
  readonly firstMonday: string
  readonly candidateIds: readonly string[]
  readonly placeIds: readonly string[]
}

/** The most people and places in one train: beyond that nobody oversees it any more. */
export const mostPeople = 200
export const mostPlaces = 8

/** How many weeks a train is planned ahead; after them every place counts as open. */
export const weeksAhead = 104

export const loadTrainPlan = (scope: Scope, planId: string) => loadPlan(scope, planId, 'train', trainSetup)
