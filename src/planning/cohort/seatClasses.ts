import type { Pairs } from './pairs.ts'

/**
 * Seats of a track are one class, or two when it has a quota: reserved and open. Anybody may sit on either; somebody of
 * the priority group on a reserved seat is worth so much more that reserved seats fill first whatever else that costs.
 * Option o of candidate c lies in from[c]..from[c+1].
 */
export type Classes = {
  readonly capacity: Int32Array
  readonly from: Int32Array
  readonly seat: Int32Array
  readonly worth: Float64Array
  /** The pair an option stands for. */
  readonly pair: Int32Array
}

/** In: the pairs. Out: the classes of seats and what each candidate may choose; only options that are worth something. */
export function seatClasses(pairs: Pairs): Classes {
  const capacity: number[] = []
  const open = new Int32Array(pairs.capacity.length).fill(-1)
  const reserved = new Int32Array(pairs.capacity.length).fill(-1)
  for (const [track, seats] of pairs.capacity.entries()) {
    const quota = pairs.quota[track] ?? 0
    if (quota > 0) reserved[track] = capacity.push(quota) - 1
    if (seats > quota) open[track] = capacity.push(seats - quota) - 1
  }
  const bonus = moreThanAll(pairs)
  const from = new Int32Array(pairs.count + 1)
  const options: { seat: number; worth: number; pair: number }[] = []
  for (let candidate = 0; candidate < pairs.count; candidate += 1) {
    const end = pairs.from[candidate + 1] ?? 0
    for (let pair = pairs.from[candidate] ?? 0; pair < end; pair += 1) {
      const track = pairs.track[pair] ?? 0
      const worth = pairs.worth[pair] ?? 0
      const extra = pairs.priority[candidate] ? bonus : 0
      const choose = (seat: number, worth: number) => {
        if (seat >= 0 && worth > 0) options.push({ seat, worth, pair })
      }
      choose(open[track] ?? -1, worth)
      choose(reserved[track] ?? -1, worth + extra)
    }
    from[candidate + 1] = options.length
  }
  return {
    capacity: Int32Array.from(capacity),
    from,
    seat: Int32Array.from(options, (one) => one.seat),
    worth: Float64Array.from(options, (one) => one.worth),
    pair: Int32Array.from(options, (one) => one.pair),
  }
}

/** More than any two assignments can differ in worth. */
function moreThanAll(pairs: Pairs): number {
  const most = pairs.worth.reduce((highest, one) => Math.max(highest, Math.abs(one)), 0)
  return 2 * most * pairs.count + 1
}
