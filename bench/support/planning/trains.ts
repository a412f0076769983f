import type { TrainInstance } from '#planning/train/instance.ts'
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
