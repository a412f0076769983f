import type { PlainDate } from '#method/dates.ts'
import type { CountedTrajectory } from './counted.ts'
import { type CountedPerson, peopleAt } from './people.ts'
import { quarterEnds } from './periods.ts'
import { smallest } from './smallCells.ts'

export type Span = { readonly startsOn: PlainDate; readonly endsOn: PlainDate | null }

/** The day at which a programme is counted when nobody asks otherwise: its last day, or today while it runs. */
export function referenceDay({ endsOn }: Pick<Span, 'endsOn'>, today: PlainDate): PlainDate {
  return endsOn !== null && endsOn < today ? endsOn : today
}

/**
 * The day of the figures for those who may not see small groups. Whoever lays two sets of figures side by side must
 * not see one person move: while a programme runs, new figures appear at the end of a quarter in which at least five
 * people stand elsewhere than in the figures before. When it has ended, its last day counts.
 * In: the trajectories, the programme, today. Out: a day before today, or null when nothing can be shown yet.
 */
export function publicationDay(
  trajectories: readonly CountedTrajectory[],
  { startsOn, endsOn }: Span,
  today: PlainDate,
): PlainDate | null {
  if (endsOn !== null && endsOn < today) return endsOn
  let shown: { day: PlainDate; people: CountedPerson[] } | null = null
  for (const day of quarterEnds(startsOn, today)) {
    const people: CountedPerson[] = day < today ? peopleAt(trajectories, day) : []
    if (day < today && moved(shown?.people ?? [], people) >= smallest) shown = { day, people }
  }
  return shown?.day ?? null
}

/** How many people stand elsewhere than before, newcomers included. */
function moved(before: readonly CountedPerson[], after: readonly CountedPerson[]): number {
  const stood = new Map(before.map((one) => [one.first.candidateId, one.standing]))
  return after.filter((one) => stood.get(one.first.candidateId) !== one.standing).length
}
