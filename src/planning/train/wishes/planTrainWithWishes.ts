import { randomFrom } from '#statistics/random.ts'
import type { Effort } from '../../effort.ts'
import type { Heard, Planned } from '../../planned.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { planTrain } from '../planTrain.ts'
import { boundWithWishes } from './bound.ts'
import { wishClashes } from './clashes.ts'
import { type Insertion, insertionOf, planOfWays } from './insertion.ts'
import { type Seats, seatsOf } from './seats.ts'
import { isPlain, type TrainWishes } from './wishes.ts'

/**
 * A train with wishes: stays that must begin in a week, weeks in which somebody cannot, seats that others have, weeks of
 * intake, and a plan before from which as little as can be is changed.
 * In: instance, wishes, how long (asked once a try), who hears of better plans.
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
  const clashes = wishClashes(instance, wishes)
  if (clashes.length > 0) return { kind: 'infeasible', clashes }
  const seats = seatsOf(instance, wishes)
  const insertion = insertionOf(seats)
  const next = randomFrom(effort.seed)
  if (!begin(seats, insertion, next)) return { kind: 'nothing' }
  const bound = boundWithWishes(instance, wishes)
  let best = insertion.cost()
  let plan = planOfWays(seats, insertion.ways)
  heard?.(plan, best, bound)
  const search = anewSearch(seats, insertion, next)
  while (best > bound && !effort.isSpent()) {
    search()
    const cost = insertion.cost()
    if (cost >= best) continue
    best = cost
    plan = planOfWays(seats, insertion.ways)
    heard?.(plan, best, bound)
  }
  return { kind: 'plan', plan, objective: best, bound, isProven: best <= bound }
}

/** How many orders are tried before it is given up that everybody can be seated. */
const mostOrders = 60

/** Seats everybody: first who is bound to weeks, then who is due first. Out: whether that could be done. */
function begin(seats: Seats, insertion: Insertion, next: () => number): boolean {
  const order = beginOrder(seats)
  for (let turn = 0; turn < mostOrders; turn += 1) {
    const stuck = order.findIndex((candidate) => !insertion.put(candidate))
    if (stuck < 0) return true
    for (const candidate of order.slice(0, stuck)) insertion.take(candidate)
    order.unshift(...order.splice(stuck, 1))
    if (turn > order.length) shuffle(order, next)
  }
  return false
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

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}

const mostOut = 4
/** Now and then a plan that is this much worse, in weeks of one person, is gone on from. */
const patience = 2

/**
 * Takes a few candidates out and puts each back by its best way, in another order.
 * Out: one try; it keeps what is no worse, and now and then a little worse.
 */
function anewSearch({ n, m, instance }: Seats, insertion: Insertion, next: () => number): () => void {
  const width = m + 1
  const everybody = Array.from({ length: n }, (_, one) => one)
  const kept = new Int32Array(mostOut * width)
  return () => {
    const count = Math.min(n, 1 + Math.floor(next() * mostOut))
    const out: number[] = []
    while (out.length < count) {
      const one = everybody[Math.floor(next() * n)] as number
      if (!out.includes(one)) out.push(one)
    }
    const before = insertion.cost()
    for (const [at, candidate] of out.entries()) {
      kept.set(insertion.ways.subarray(candidate * width, (candidate + 1) * width), at * width)
      insertion.take(candidate)
    }
    const order = [...out]
    shuffle(order, next)
    const stuck = order.findIndex((candidate) => !insertion.put(candidate))
    const slack = next() < 0.1 && instance.objective === 'late' ? patience * next() : 0
    if (stuck < 0 && insertion.cost() <= before + slack) return
    for (const candidate of stuck < 0 ? order : order.slice(0, stuck)) insertion.take(candidate)
    for (const [at, candidate] of out.entries())
      insertion.putBack(candidate, kept.slice(at * width, (at + 1) * width))
  }
}
