import { effortOfIterations } from '#planning/effort.ts'
import type { TrainInstance } from '#planning/train/instance.ts'
import { planTrain } from '#planning/train/planTrain.ts'
import { noWishes, type TrainWishes } from '#planning/train/wishes/wishes.ts'
import { randomFrom } from '#statistics/random.ts'

/**
 * A train of any size as work companies run them: people come in over the months, stays of 2 to 10 weeks, summer and
 * Christmas closed, due weeks that are tight for some.
 * In: candidates, places, the most seats of a place (1: one seat each; else from 2 up), a seed. Out: the instance.
 */
export function seededTrain(n: number, m: number, mostSeats: number, seed: number): TrainInstance {
  const random = randomFrom(seed)
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1))
  const capacity = Array.from({ length: m }, () => (mostSeats === 1 ? 1 : between(2, mostSeats)))
  const duration = Array.from({ length: n }, () => Array.from({ length: m }, () => between(2, 10)))
  const pressure = (6 * n) / Math.min(...capacity)
  const release = Array.from({ length: n }, () => between(0, Math.round(pressure / 2)))
  const due = duration.map(
    (row, one) =>
      (release[one] ?? 0) + Math.round(row.reduce((sum, weeks) => sum + weeks, 0) * (1 + random() * 2)),
  )
  const years = Math.ceil((pressure * 2) / 52)
  const holidays = Array.from({ length: years }, (_, year) =>
    [28, 29, 30, 51].map((week) => year * 52 + week),
  )
  return {
    type: 'train',
    name: `train_${n}x${m}_${mostSeats === 1 ? 'one seat' : `2-${mostSeats} seats`}_${seed}`,
    n,
    m,
    H: years * 52,
    capacity,
    duration,
    release,
    due,
    closed: capacity.map(() => holidays.flat().filter(() => random() < 0.7)),
    wTardy: 10,
    objective: 'late',
  }
}

/**
 * What people want of a train that was planned before: one in ten has a stay held fast, one in eight cannot for some
 * weeks, the last two join only now, and as little as can be may change.
 * In: the instance, a seed. Out: the wishes; there is a plan that keeps them.
 */
export function seededWishes(instance: TrainInstance, seed: number): TrainWishes {
  const random = randomFrom(seed)
  const { n, m } = instance
  const before = planTrain(instance, effortOfIterations(n, seed))
  if (before.kind !== 'plan') throw new Error('a train always has a plan')
  const { start } = before.plan
  const everybody = start.map((_, candidate) => candidate)
  const pins = everybody.flatMap((candidate) => {
    if (random() >= 0.1) return []
    const place = Math.floor(random() * m)
    return [{ candidate, place, start: start[candidate]?.[place] ?? 0 }]
  })
  const isPinned = new Set(pins.map((one) => one.candidate))
  const forbidden = everybody.flatMap((candidate) => {
    if (isPinned.has(candidate) || random() >= 0.125) return []
    const from = (instance.release[candidate] ?? 0) + Math.floor(random() * 20)
    return Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => ({ candidate, week: from + at }))
  })
  const previous = start.map((row, candidate) => (candidate < n - 2 ? row : null))
  return { ...noWishes(instance), pins, forbidden, previous, changeWeight: 4 }
}

/** A flow shop by the published generator: its seed gives the very numbers that others planned with. */
export type PublicFlowShop = {
  readonly name: string
  readonly n: number
  readonly m: number
  readonly seed: number
  readonly bestKnown: number
}

/** In: a public flow shop (Taillard 1993). Out: the train that it is when nothing may wait between places. */
export function flowShopTrain({ name, n, m, seed }: PublicFlowShop): TrainInstance {
  let state = seed
  const next = () => {
    const high = Math.floor(state / 127_773)
    state = 16_807 * (state - high * 127_773) - high * 2_836
    if (state < 0) state += 2_147_483_647
    return 1 + Math.floor((99 * state) / 2_147_483_647)
  }
  const byPlace = Array.from({ length: m }, () => Array.from({ length: n }, next))
  return {
    type: 'train',
    name,
    n,
    m,
    H: 0,
    capacity: byPlace.map(() => 1),
    duration: Array.from({ length: n }, (_, one) => byPlace.map((weeks) => weeks[one] ?? 1)),
    release: Array.from({ length: n }, () => 0),
    due: Array.from({ length: n }, () => 0),
    closed: byPlace.map(() => []),
    wTardy: 0,
    objective: 'makespan',
  }
}
