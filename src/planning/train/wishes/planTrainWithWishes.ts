import { randomFrom } from '#statistics/random.ts'
import type { Effort } from '../../effort.ts'
import type { Heard, Planned } from '../../planned.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { planTrain } from '../planTrain.ts'
import { anewSearch, shuffle } from './anew.ts'
import { boundWithWishes } from './bound.ts'
import { wishClashes } from './clashes.ts'
import { weekOfAll, weekOfMost } from './horizon.ts'
import { type Insertion, insertionOf, planOfWays } from './insertion.ts'
import { type Seats, seatsOf } from './seats.ts'
import { isPlain, type TrainWishes } from './wishes.ts'

/**
 * A train with wishes: stays that must begin in a week, weeks in which somebody cannot, seats that others have, weeks of
 * intake, and a plan before from which as little as can be is changed.
 * In: instance, wishes, how long (asked once a person or an order that is tried, a part of the bound, a try), who hears of
 * better plans. One order of people is tried even when nothing is left: mostly that is a plan.
 * Out: the best plan found; its objective is the train's and what the changes cost. Proven where it meets the bound or
 * nothing is wished and the plain planner proves it. Infeasible where wishes clash; nothing where no plan was found and no
 * clash can be named.
 */
export function planTrainWithWishes(
  instance: TrainInstance,
  wishes: TrainWishes,
  effort: Effort,
  heard?: Heard<TrainPlan>,
): Planned<TrainPlan> {
  if (isPlain(instance, wishes)) return planTrain(instance, effort, heard)
  const next = randomFrom(effort.seed)
  const seated = firstSeated(instance, wishes)
  if (!seated) {
    const clashes = wishClashes(instance, wishes, effort.isSpent)
    if (clashes.length > 0) return { kind: 'infeasible', clashes }
  }
  const found = seated ?? otherSeated(instance, wishes, next, effort.isSpent)
  if (!found) return { kind: 'nothing' }
  const { seats, insertion } = found
  let best = insertion.cost()
  let plan = planOfWays(seats, insertion.ways)
  heard?.(plan, best, null)
  const bound = boundWithWishes(instance, wishes, effort.isSpent)
  if (bound !== null) heard?.(plan, best, bound)
  const search = anewSearch(seats, insertion, next)
  while (best > (bound ?? 0) && !effort.isSpent()) {
    search()
    const cost = insertion.cost()
    if (cost >= best) continue
    best = cost
    plan = planOfWays(seats, insertion.ways)
    heard?.(plan, best, bound)
  }
  return { kind: 'plan', plan, objective: best, bound, isProven: bound !== null && best <= bound }
}

type Seated = { readonly seats: Seats; readonly insertion: Insertion }

/** Seats everybody: first who is bound to weeks, then who is due first. Out: null when somebody finds no way. */
function firstSeated(instance: TrainInstance, wishes: TrainWishes): Seated | null {
  const seats = seatsOf(instance, wishes, weekOfMost(instance, wishes))
  const insertion = insertionOf(seats)
  return beginOrder(seats).every(insertion.put) ? { seats, insertion } : null
}

/** How many orders are tried before it is given up that everybody can be seated. */
const mostOrders = 60

/** Who got stuck goes first, and when that does not help any order may; in as many weeks as it can take. */
function otherSeated(
  instance: TrainInstance,
  wishes: TrainWishes,
  next: () => number,
  isSpent: () => boolean,
): Seated | null {
  const seats = seatsOf(instance, wishes, weekOfAll(instance, wishes))
  const insertion = insertionOf(seats)
  const order = beginOrder(seats)
  for (let turn = 0; turn < mostOrders && !isSpent(); turn += 1) {
    const stuck = order.findIndex((candidate) => !insertion.put(candidate))
    if (stuck < 0) return { seats, insertion }
    for (const candidate of order.slice(0, stuck)) insertion.take(candidate)
    order.unshift(...order.splice(stuck, 1))
    if (turn > order.length) shuffle(order, next)
  }
  return null
}

function beginOrder({ instance, wishes, n }: Seats): number[] {
  const isBound = new Set(wishes.pins.map((pin) => pin.candidate))
  const before = (one: number) => wishes.previous[one]?.[0] ?? Number.POSITIVE_INFINITY
  const slack = (one: number) =>
    (instance.due[one] as number) - (instance.duration[one] ?? []).reduce((sum, weeks) => sum + weeks, 0)
  return Array.from({ length: n }, (_, one) => one).sort(
    (one, other) =>
      Number(isBound.has(other)) - Number(isBound.has(one)) ||
      compare(before(one), before(other)) ||
      slack(one) - slack(other) ||
      one - other,
  )
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)
