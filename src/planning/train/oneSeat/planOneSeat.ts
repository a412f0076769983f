import { randomFrom } from '#statistics/random.ts'
import type { Effort } from '../../effort.ts'
import type { Heard, Planned } from '../../planned.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import { type Track, trackOf } from '../track.ts'
import { boundOf } from './bound.ts'
import { branch, mostBranched } from './branch.ts'
import { greedyOf } from './greedy.ts'
import { planOfOrder } from './order.ts'

/**
 * A train with one seat a place: nobody overtakes, so that the order of entry is the whole plan.
 * In: instance, how long (asked once a round of the greedy search and once a branch; of many candidates, where a round is
 * long, also once an insertion), who hears of better plans; the first, a simple one, comes at once.
 * Out: the best plan found, proven when all orders were ruled out or the bound was met.
 */
export function planOneSeat(
  instance: TrainInstance,
  effort: Effort,
  heard?: Heard<TrainPlan>,
): Planned<TrainPlan> {
  const track = trackOf(instance)
  const bound = wholeBound(track)
  const isMany = instance.n > mostUnasked
  const greedy = greedyOf(track, randomFrom(effort.seed), isMany ? effort.isSpent : () => false)
  let best = greedy.best.slice()
  let cost = greedy.cost()
  const better = (order: Int32Array, reached: number) => {
    best = order.slice()
    cost = reached
    heard?.(planOfOrder(track, best), cost, bound)
  }
  better(best, cost)
  greedy.begin()
  if (greedy.cost() < cost) better(greedy.best, greedy.cost())
  const rounds = (most: number) => {
    for (let round = 0; round < most && cost > bound; round += 1) {
      if (effort.isSpent()) return false
      greedy.round()
      if (greedy.cost() < cost) better(greedy.best, greedy.cost())
    }
    return true
  }
  let isProven = false
  if (instance.n > mostBranched) rounds(Number.POSITIVE_INFINITY)
  else if (rounds(roundsBefore(track)))
    isProven = cost <= bound || branch(track, cost, effort.isSpent, better)
  isProven ||= cost <= bound
  return {
    kind: 'plan',
    plan: planOfOrder(track, best),
    objective: cost,
    bound: isProven ? cost : bound,
    isProven,
  }
}

/** Up to so many candidates a round takes a few milliseconds. */
const mostUnasked = 50

/** Rounds of the greedy search before branching: a makespan is seldom proven, so it gets more. */
function roundsBefore({ n, isMakespan }: Track): number {
  if (n <= 10) return 10
  return isMakespan ? 2_000 * n : 60 * n
}

function wholeBound(track: Track): number {
  const all = Int32Array.from({ length: track.n }, (_, candidate) => candidate)
  return boundOf(track)(all, track.n, new Int32Array(track.m), 0, 0)
}
