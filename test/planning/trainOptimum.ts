import type { TrainInstance } from '#planning/train/instance.ts'

/** Somebody on the way: in which place (-1 before the first, m when out), open weeks still to learn there. */
type Spot = { readonly place: number; readonly left: number }

/**
 * What the best plan of a small train costs, by keeping every situation that can be reached week after week; counted in
 * another way than any planner does.
 * In: an instance of a few candidates, the cost of some plan. Out: the least cost.
 */
export function optimumOf(instance: TrainInstance, costOfAPlan: number): number {
  const { n, m, release, due, wTardy } = instance
  const shut = instance.closed.map((weeks) => new Set(weeks))
  const isMakespan = instance.objective === 'makespan'
  const costOfOut = (candidate: number, week: number) =>
    isMakespan ? 0 : week - (release[candidate] ?? 0) + wTardy * Math.max(0, week - (due[candidate] ?? 0))
  const mayMove = ({ place, left }: Spot, candidate: number, week: number) =>
    place < m &&
    left === 0 &&
    week >= (release[candidate] ?? 0) &&
    (place + 1 === m || !shut[place + 1]?.has(week))
  const fits = (spots: readonly Spot[]) =>
    instance.capacity.every((seats, place) => spots.filter((spot) => spot.place === place).length <= seats)
  const afterWeek = (spots: readonly Spot[], week: number) =>
    spots.map(({ place, left }) => ({
      place,
      left: left > 0 && !shut[place]?.has(week) ? left - 1 : left,
    }))

  let best = costOfAPlan
  let reached = new Map([
    ['', { cost: 0, spots: Array.from({ length: n }, (): Spot => ({ place: -1, left: 0 })) }],
  ])
  for (let week = 0; reached.size > 0; week += 1) {
    const following: typeof reached = new Map()
    for (const { cost, spots } of reached.values()) {
      const movers = spots.flatMap((spot, one) => (mayMove(spot, one, week) ? [one] : []))
      for (let choice = 0; choice < 1 << movers.length; choice += 1) {
        const moving = new Set(movers.filter((_, bit) => choice & (1 << bit)))
        const moved = spots.map((spot, one) =>
          moving.has(one)
            ? { place: spot.place + 1, left: instance.duration[one]?.[spot.place + 1] ?? 0 }
            : spot,
        )
        if (!fits(moved)) continue
        const out = [...moving].filter((one) => moved[one]?.place === m)
        const now = out.reduce((sum, one) => sum + costOfOut(one, week), cost)
        if (moved.every(({ place }) => place === m)) {
          best = Math.min(best, isMakespan ? week : now)
          continue
        }
        const atLeast = moved.reduce(
          (sum, { place }, one) => sum + (place < m ? costOfOut(one, Math.max(week, release[one] ?? 0)) : 0),
          isMakespan ? week : now,
        )
        if (atLeast > best || week > 400) continue
        const next = afterWeek(moved, week)
        const key = next.map(({ place, left }) => `${place}.${left}`).join()
        const other = following.get(key)
        if (!other || now < other.cost) following.set(key, { cost: now, spots: next })
      }
    }
    reached = following
  }
  return best
}
