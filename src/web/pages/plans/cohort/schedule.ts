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

/**
 * What people are called where employers and each other's eyes come: the first name, with as many letters of the last
 * name as are needed to tell two of one name apart. In: a cohort. Out: the name by candidate.
 */
export function badgesOf({ candidates }: Pick<CohortData, 'candidates'>): ReadonlyMap<string, string> {
  const named = Map.groupBy(candidates, ({ firstName }) => fold(firstName))
  return new Map(
    candidates.map((one) => {
      const others = (named.get(fold(one.firstName)) ?? []).filter(({ id }) => id !== one.id)
      return [
        one.id,
        others.length === 0 ? one.firstName : `${one.firstName} ${startOfName(one, others)}`.trim(),
      ]
    }),
  )
}

type Named = { readonly lastName: string }

/** As much of the last name as none of the others begins with. */
function startOfName({ lastName }: Named, others: readonly Named[]): string {
  const letters = [...lastName.trim()]
  for (let count = 1; count < letters.length; count += 1) {
    const start = letters.slice(0, count).join('')
    if (!others.some((one) => fold(one.lastName).startsWith(fold(start)))) return `${start}.`
  }
  return lastName.trim()
}

const fold = (text: string): string => text.trim().toLocaleLowerCase('nl')

/** In: a cohort. Out: who sits at a table in a round, or nobody. */
export function seating({ meetings, candidates }: CohortData) {
  const seat = (futureJobId: string, interviewer: number | null, round: number | null) =>
    `${futureJobId} ${interviewer} ${round}`
  const people = new Map(candidates.map((one) => [one.id, one]))
  const taken = new Map(
    meetings.map((one) => [seat(one.futureJobId, one.interviewer, one.round), people.get(one.candidateId)]),
  )
  return (table: Table, round: number) => taken.get(seat(table.futureJobId, table.interviewer, round)) ?? null
}
