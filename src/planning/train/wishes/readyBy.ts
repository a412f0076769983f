import type { Effort } from '../../effort.ts'
import type { Planned } from '../../planned.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { aloneWeeks, leavingWeeks } from '../severalSeats/bound.ts'
import { trackOf } from '../track.ts'
import { insertionOf } from './insertion.ts'
import { planTrainWithWishes } from './planTrainWithWishes.ts'
import { doneIn, type Seats, seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/** Why somebody is not ready by a week. */
export type Short =
  /** Even alone in the train it takes until then. */
  | { readonly candidate: number; readonly kind: 'time'; readonly aloneReady: number }
  /** Most weeks were waited before or in this place for a seat further on. */
  | { readonly candidate: number; readonly kind: 'seat'; readonly place: number; readonly waited: number }

/**
 * Of a plan: who is ready by a week, and what the others are short of.
 * In: instance, wishes, plan, week (ready means out of the last place at the beginning of it). Out: both lists, by number.
 */
export function readyBy(
  instance: TrainInstance,
  wishes: TrainWishes,
  plan: TrainPlan,
  week: number,
): { readonly ready: readonly number[]; readonly short: readonly Short[] } {
  const everybody = plan.end.map((_, candidate) => candidate)
  const isReady = (candidate: number) => (plan.end[candidate] as number) <= week
  const seats = seatsOf(instance, wishes)
  const alone = aloneEnds(instance, wishes)
  return {
    ready: everybody.filter(isReady),
    short: everybody
      .filter((candidate) => !isReady(candidate))
      .map((candidate): Short => {
        const aloneReady = alone[candidate] as number
        if (aloneReady > week) return { candidate, kind: 'time', aloneReady }
        return { candidate, kind: 'seat', ...longestWait(seats, plan, candidate) }
      }),
  }
}

/** When each would be out if nobody else of the train were in the way. */
export function aloneEnds(instance: TrainInstance, wishes: TrainWishes): number[] {
  const free = { ...wishes, previous: wishes.previous.map(() => null), changeWeight: 0 }
  const alone = insertionOf(seatsOf(instance, free))
  return instance.release.map((_, candidate) => {
    if (!alone.put(candidate)) return Number.POSITIVE_INFINITY
    alone.take(candidate)
    return alone.ways[candidate * (instance.m + 1) + instance.m] as number
  })
}

/** The place for which somebody waited longest: weeks between being done with the one before and entering it. */
function longestWait(seats: Seats, plan: TrainPlan, candidate: number) {
  const { instance } = seats
  let longest = { place: 0, waited: 0 }
  let done = instance.release[candidate] as number
  for (let place = 0; place < instance.m; place += 1) {
    const entry = plan.start[candidate]?.[place] as number
    if (entry - done > longest.waited) longest = { place, waited: entry - done }
    done = doneIn(seats, candidate, place, entry)
  }
  return longest
}

/** How many can be ready by a week. */
export type HowMany = {
  /** So many are in a plan that was found. */
  readonly atLeast: number
  /** No plan has more. */
  readonly atMost: number
}

/**
 * How many can be ready by a week if everything is planned for that.
 * In: instance, wishes, week, how long. Out: the most that was found and a number that no plan is above; and that plan.
 */
export function howManyReadyBy(
  instance: TrainInstance,
  wishes: TrainWishes,
  week: number,
  effort: Effort,
): HowMany & { readonly planned: Planned<TrainPlan> } {
  const toward: TrainInstance = {
    ...instance,
    objective: 'late',
    due: instance.due.map(() => week),
    wTardy: Math.max(instance.wTardy, 10),
  }
  const planned = planTrainWithWishes(toward, { ...wishes, changeWeight: 0 }, effort)
  const atLeast = planned.kind === 'plan' ? planned.plan.end.filter((end) => end <= week).length : 0
  return { atLeast, atMost: Math.max(atLeast, mostReady(toward, wishes, week)), planned }
}

/** Who could be ready alone; and where everybody goes everywhere, how many can have left the last place by then. */
function mostReady(instance: TrainInstance, wishes: TrainWishes, week: number): number {
  const alone = aloneEnds(instance, wishes).filter((end) => end <= week).length
  if (instance.duration.some((row) => row.some((weeks) => weeks === 0))) return alone
  const track = trackOf(instance)
  const leaving = leavingWeeks(track, aloneWeeks(track))[instance.m - 1] ?? new Int32Array()
  return Math.min(alone, leaving.filter((end) => end <= week).length)
}

/** What a plan would become with one more seat at a place. */
export type OneMoreSeat = {
  readonly place: number
  readonly objective: number
  readonly lateWeeks: number
  readonly onTime: number
}

/**
 * What if there were one more seat, place by place. In: instance, wishes, how long each (asked anew per place).
 * Out: per place what the best plan found is worth; places where no plan was found are left out.
 */
export function oneMoreSeat(
  instance: TrainInstance,
  wishes: TrainWishes,
  effortOfPlace: () => Effort,
): OneMoreSeat[] {
  return instance.capacity.flatMap((seats, place) => {
    const capacity = instance.capacity.with(place, seats + 1)
    const planned = planTrainWithWishes({ ...instance, capacity }, wishes, effortOfPlace())
    if (planned.kind !== 'plan') return []
    const late = planned.plan.end.map((end, candidate) =>
      Math.max(0, end - (instance.due[candidate] as number)),
    )
    return [
      {
        place,
        objective: planned.objective,
        lateWeeks: late.reduce((sum, weeks) => sum + weeks, 0),
        onTime: late.filter((weeks) => weeks === 0).length,
      },
    ]
  })
}
