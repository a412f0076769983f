import type { CohortData } from '#cases/plans/cohort/viewCohort.ts'
import { clock } from '#method/weekTimes.ts'
import { roundStarts } from '#planning/speedDates/planSpeedDates.ts'

export type Table = { readonly futureJobId: string; readonly name: string; readonly interviewer: number }

/** In: a cohort. Out: its tables in order: one for each interviewer of each job. */
export function tablesOf(data: CohortData): Table[] {
  return data.tracks.flatMap((track) =>
    Array.from({ length: track.interviewers }, (_, interviewer) => ({
      futureJobId: track.id,
      name: `${track.function}, ${track.employer}`,
      interviewer,
    })),
  )
}

/** In: a cohort. Out: how many rounds the schedule has; 0 when there is none. */
export const roundsOf = ({ meetings }: CohortData): number =>
  Math.max(0, ...meetings.map((one) => (one.round ?? -1) + 1))

/** '10:00' of a round; the round after the last gives the end. */
export const startOf = ({ plan }: CohortData, round: number): string => clock(roundStarts(round, plan.setup))

/** When the last talk is over. */
export const endOf = ({ plan }: CohortData, rounds: number): string =>
  clock(roundStarts(rounds - 1, plan.setup) + plan.setup.talkMinutes)

/** Whether everybody has a break before this round. */
export const isAfterBreak = ({ plan }: CohortData, round: number): boolean =>
  plan.setup.breakAfter > 0 && plan.setup.breakMinutes > 0 && round > 0 && round % plan.setup.breakAfter === 0

/** Who sits at a table in a round, or nobody. */
export function whoAt({ meetings, candidates }: CohortData, table: Table, round: number) {
  const meeting = meetings.find(
    (one) =>
      one.futureJobId === table.futureJobId && one.interviewer === table.interviewer && one.round === round,
  )
  return meeting ? (candidates.find((one) => one.id === meeting.candidateId) ?? null) : null
}
