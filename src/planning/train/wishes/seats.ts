import { takesIn } from '../../calendar/intakes.ts'
import type { TrainInstance } from '../instance.ts'
import type { TrainWishes } from './wishes.ts'

/** Weeks of a train with wishes, in typed arrays: when each place and each candidate can do what, and who sits where. */
export type Seats = {
  readonly instance: TrainInstance
  readonly wishes: TrainWishes
  readonly n: number
  readonly m: number
  /** Weeks that are looked at. */
  readonly horizon: number
  /** Per candidate by place: weeks of learning before each week. Who wishes nothing shares the row of the place. */
  readonly openBefore: readonly Int32Array[]
  /** Per candidate by place: whether the candidate may enter there in each week. */
  readonly mayEnter: readonly Uint8Array[]
  /** Place, week: seats that are left. */
  readonly free: Int16Array
}

/** In: an instance, wishes, up to which week. Out: the same, packed; only seats of others are taken. */
export function seatsOf(instance: TrainInstance, wishes: TrainWishes, horizon: number): Seats {
  const { n, m } = instance
  const places = instance.closed.map((weeks, place) => {
    const closed = new Set(weeks)
    return (busy: ReadonlySet<number>) => rowsOf(horizon, closed, busy, wishes.intakes[place])
  })
  const ofAll = places.map((rows) => rows(new Set()))
  const passing = new Uint8Array(horizon + 1).fill(1)
  const busy = Map.groupBy(wishes.forbidden, (one) => one.candidate)
  const pinned = new Map(wishes.pins.map(({ candidate, place, start }) => [candidate * m + place, start]))
  const openBefore: Int32Array[] = []
  const mayEnter: Uint8Array[] = []
  for (let candidate = 0; candidate < n; candidate += 1) {
    const own = busy.get(candidate)?.map((one) => one.week)
    const rows = own ? places.map((rowsWith) => rowsWith(new Set(own))) : ofAll
    for (let place = 0; place < m; place += 1) {
      const row = rows[place] as Rows
      const isPassed = (instance.duration[candidate]?.[place] ?? 0) === 0
      const pin = pinned.get(candidate * m + place)
      const enter = isPassed ? passing : row.mayEnter
      openBefore.push(row.openBefore)
      mayEnter.push(pin === undefined ? enter : enter.map((may, week) => (week === pin ? may : 0)))
    }
  }
  return { instance, wishes, n, m, horizon, openBefore, mayEnter, free: freeSeats(instance, wishes, horizon) }
}

type Rows = { readonly openBefore: Int32Array; readonly mayEnter: Uint8Array }

/** One place for whoever is busy in those weeks. */
function rowsOf(
  horizon: number,
  closed: ReadonlySet<number>,
  busy: ReadonlySet<number>,
  intakes: readonly number[] | null | undefined,
): Rows {
  const openBefore = new Int32Array(horizon + 1)
  const mayEnter = new Uint8Array(horizon + 1)
  for (let week = 0; week <= horizon; week += 1) {
    const isOpen = !closed.has(week) && !busy.has(week)
    mayEnter[week] = isOpen && takesIn(intakes, week) ? 1 : 0
    if (week < horizon) openBefore[week + 1] = (openBefore[week] as number) + (isOpen ? 1 : 0)
  }
  return { openBefore, mayEnter }
}

function freeSeats({ capacity, m }: TrainInstance, wishes: TrainWishes, horizon: number): Int16Array {
  const width = horizon + 1
  const free = new Int16Array(m * width)
  for (let place = 0; place < m; place += 1)
    free.fill(capacity[place] as number, place * width, (place + 1) * width)
  for (const { place, from, until } of wishes.taken)
    for (let week = Math.max(0, from); week < Math.min(until, width); week += 1)
      free[place * width + week] = (free[place * width + week] as number) - 1
  return free
}

/** In: packed seats, a candidate who enters a place in a week. Out: the first week in which nothing is left to learn there. */
export function doneIn(seats: Seats, candidate: number, place: number, entry: number): number {
  const row = seats.openBefore[candidate * seats.m + place] as Int32Array
  const needed = seats.instance.duration[candidate]?.[place] as number
  const open = (week: number) => row[Math.min(week, seats.horizon)] as number
  let done = entry
  while (done < seats.horizon && open(done) - open(entry) < needed) done += 1
  return done
}
