import { type AftercareMonth, aftercareMonths } from '#method/aftercare.ts'
import { addMonths, type PlainDate } from '#method/dates.ts'
import type { CountedAftercare, CountedTrajectory } from './counted.ts'
import type { CountedPerson } from './people.ts'

export const stayedKeys = ['working', 'stopped', 'unknown'] as const
export type Stayed = (typeof stayedKeys)[number]

/** For one moment after the start: of how many people it has come, and how it went with them. */
export type StayedAt = { readonly months: AftercareMonth; readonly of: number } & Readonly<
  Record<Stayed, number>
>

/**
 * How many people were still at work one, three, six and twelve months after their first working day.
 * In: people, the aftercare of their trajectories, the reference date. Out: per moment the people for whom it has
 * come by then, apart who was at work, who had stopped and of whom it is not known.
 */
export function stayed(
  people: readonly CountedPerson[],
  aftercare: readonly CountedAftercare[],
  on: PlainDate,
): StayedAt[] {
  const asked = Map.groupBy(aftercare, (one) => one.trajectoryId)
  return aftercareMonths.map((months) => {
    const found = people.flatMap(({ work }) => {
      const at = work?.outcome?.startsOn && addMonths(work.outcome.startsOn, months)
      return at && at <= on ? [stayedUntil(work, asked.get(work.id) ?? [], at, on)] : []
    })
    const count = (key: Stayed) => found.filter((one) => one === key).length
    return {
      months,
      of: found.length,
      working: count('working'),
      stopped: count('stopped'),
      unknown: count('unknown'),
    }
  })
}

/**
 * Whether somebody was at work on a day. An end of the contract says it at once. Who is said to work at a later
 * moment did so before; who is said to have stopped at an earlier one, did so after.
 */
function stayedUntil(
  { outcome }: CountedTrajectory,
  asked: readonly CountedAftercare[],
  at: PlainDate,
  on: PlainDate,
): Stayed {
  const ended = outcome?.contractEndedOn
  if (ended && ended <= on) return ended <= at ? 'stopped' : 'working'
  const answers = asked.filter(
    ({ doneOn, stillWorking }) => doneOn !== null && doneOn <= on && stillWorking !== null,
  )
  if (answers.some(({ stillWorking, dueOn }) => stillWorking && dueOn >= at)) return 'working'
  return answers.some(({ stillWorking, dueOn }) => !stillWorking && dueOn <= at) ? 'stopped' : 'unknown'
}
