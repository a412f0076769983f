import type { TrainInstance } from '../instance.ts'
import { endless, isIntake, type TrainWishes } from './wishes.ts'

/** Weeks of a train with wishes, in typed arrays: when each place and each candidate can do what, and who sits where. */
export type Seats = {
  readonly instance: TrainInstance
  readonly wishes: TrainWishes
  readonly n: number
  readonly m: number
  /** Weeks that are looked at; by then everybody can be out. */
  readonly horizon: number
  /** Candidate, place, week: weeks of learning before that week. */
  readonly openBefore: Int32Array
  /** Candidate, place, week: whether the candidate may enter there. */
  readonly mayEnter: Uint8Array
  /** Place, week: seats that are left. */
  readonly free: Int16Array
}

/** In: an instance, wishes. Out: the same, packed; only seats of others are taken. */
export function seatsOf(instance: TrainInstance, wishes: TrainWishes): Seats {
  const { n, m } = instance
  const horizon = horizonOf(instance, wishes)
  const openBefore = new Int32Array(n * m * (horizon + 1))
  const mayEnter = new Uint8Array(n * m * (horizon + 1))
  const closed = instance.closed.map((weeks) => new Set(weeks))
  const busy = Array.from({ length: n }, () => new Set<number>())
  for (const { candidate, week } of wishes.forbidden) busy[candidate]?.add(week)
  const pinned = new Map(wishes.pins.map(({ candidate, place, start }) => [candidate * m + place, start]))
  for (let candidate = 0; candidate < n; candidate += 1) {
    for (let place = 0; place < m; place += 1) {
      const base = (candidate * m + place) * (horizon + 1)
      const pin = pinned.get(candidate * m + place)
      const isPassed = (instance.duration[candidate]?.[place] ?? 0) === 0
      for (let week = 0; week <= horizon; week += 1) {
        const isOpen = !closed[place]?.has(week) && !busy[candidate]?.has(week)
        const isDue = isIntake(wishes.intakes[place], week)
        const isPin = pin === undefined || pin === week
        mayEnter[base + week] = isPin && (isPassed || (isOpen && isDue)) ? 1 : 0
        if (week < horizon)
          openBefore[base + week + 1] = (openBefore[base + week] as number) + (isOpen ? 1 : 0)
      }
    }
  }
  const free = new Int16Array(m * (horizon + 1))
  for (let place = 0; place < m; place += 1)
    free.fill(instance.capacity[place] as number, place * (horizon + 1), (place + 1) * (horizon + 1))
  for (const { place, from, until } of wishes.taken)
    for (let week = Math.max(0, from); week < Math.min(until, horizon + 1); week += 1)
      free[place * (horizon + 1) + week] = (free[place * (horizon + 1) + week] as number) - 1
  return { instance, wishes, n, m, horizon, openBefore, mayEnter, free }
}

/** After the last week that is anything but ordinary, everybody one after the other would be out by then. */
function horizonOf({ H, n, release, duration, closed }: TrainInstance, wishes: TrainWishes): number {
  const last = Math.max(
    0,
    H,
    ...release,
    ...closed.flatMap((weeks) => weeks.map((week) => week + 1)),
    ...wishes.pins.map(({ start }) => start + 1),
    ...wishes.forbidden.map(({ week }) => week + 1),
    ...wishes.taken.map(({ until }) => (until < endless ? until : 0)),
    ...wishes.intakes.flatMap((weeks) => (weeks ?? []).map((week) => week + 1)),
  )
  const work = duration.reduce((sum, row) => sum + row.reduce((own, weeks) => own + weeks, 0), 0)
  return last + work + n
}

/** In: packed seats, a candidate who enters a place in a week. Out: the first week in which nothing is left to learn there. */
export function doneIn(seats: Seats, candidate: number, place: number, entry: number): number {
  const base = (candidate * seats.m + place) * (seats.horizon + 1)
  const needed = seats.instance.duration[candidate]?.[place] as number
  const open = (week: number) => seats.openBefore[base + Math.min(week, seats.horizon)] as number
  let done = entry
  while (done < seats.horizon && open(done) - open(entry) < needed) done += 1
  return done
}
