import type { PlainDate } from '../dates.ts'

/** One stay at a place, as the train sees it. */
export type Carriage = {
  readonly id: string
  readonly status: string
  readonly startsOn: PlainDate | null
  readonly endsOn: PlainDate | null
  /** An instant in ISO form: who asked first, comes first. */
  readonly askedAt: string
}

/** Who may start at the place, and who has to leave for it (null: there is a free seat). */
export type TrainOffer<C extends Carriage> = { readonly starting: C; readonly leaving: C | null }

/**
 * The train (R 3.6.1): as soon as one candidate leaves a place, the next one starts there.
 * In: stays at one place, its capacity. Out: whoever waits, in order, each with the stay that makes room: first
 * those for whom a seat is free, then each behind the one who leaves first. Who cannot be paired yet, is left out.
 */
export function trainOffers<C extends Carriage>(stays: readonly C[], capacity: number): TrainOffer<C>[] {
  const running = stays.filter((stay) => stay.status === 'running').toSorted(byDay('endsOn'))
  const waiting = stays.filter((stay) => stay.status === 'planned').toSorted(byDay('startsOn'))
  const free = Math.max(0, capacity - running.length)
  return waiting.flatMap((starting, at): TrainOffer<C>[] => {
    if (at < free) return [{ starting, leaving: null }]
    const leaving = running[at - free]
    return leaving ? [{ starting, leaving }] : []
  })
}

/** By day; without a day last. Then who asked first. */
const byDay = (field: 'startsOn' | 'endsOn') => (a: Carriage, b: Carriage) =>
  (a[field] ?? '9999').localeCompare(b[field] ?? '9999') ||
  a.askedAt.localeCompare(b.askedAt) ||
  a.id.localeCompare(b.id)
