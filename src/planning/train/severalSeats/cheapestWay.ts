import type { Seats } from '../wishes/seats.ts'

/**
 * The way of least cost of somebody who has the train alone, where each week in a place has a price.
 * In: packed seats. Out: for a candidate and, per place, what all weeks before a week cost together: the cost of the way.
 * It writes to `stays`, per place and week, one more who comes and one fewer when somebody goes.
 */
export function cheapestWayOf(seats: Seats) {
  const { instance, wishes, m, horizon } = seats
  const width = horizon + 1
  // what it costs at least to enter a place in a week, and when the place before was entered then
  const reached = Array.from({ length: m }, () => new Float64Array(width))
  const entered = Array.from({ length: m }, () => new Int32Array(width))

  return (candidate: number, before: readonly Float64Array[], stays: readonly Float64Array[]): number => {
    const release = Math.max(0, instance.release[candidate] as number)
    const first = reached[0] as Float64Array
    for (let week = release; week < width; week += 1) first[week] = entryCost(candidate, 0, week)
    for (let place = 0; place + 1 < m; place += 1) {
      const next = reached[place + 1] as Float64Array
      const from = entered[place + 1] as Int32Array
      goThrough(candidate, place, release, before[place] as Float64Array, (week, cost, entry) => {
        next[week] = cost + entryCost(candidate, place + 1, week)
        from[week] = entry
      })
    }
    let least = Number.POSITIVE_INFINITY
    let leave = -1
    let entry = -1
    goThrough(candidate, m - 1, release, before[m - 1] as Float64Array, (week, cost, from) => {
      const late = week - (instance.due[candidate] as number)
      const whole = cost + week - release + (late > 0 ? instance.wTardy * late : 0)
      if (whole >= least) return
      least = whole
      leave = week
      entry = from
    })
    // nobody gets through: whatever is true of that costs nothing at least
    if (leave < 0) return 0
    for (let place = m - 1; place >= 0; place -= 1) {
      const row = stays[place] as Float64Array
      row[entry] = (row[entry] as number) + 1
      row[leave] = (row[leave] as number) - 1
      leave = entry
      entry = (entered[place] as Int32Array)[leave] as number
    }
    return least
  }

  /** Infinite where the candidate may not enter; a stay that begins in another week than before costs something. */
  function entryCost(candidate: number, place: number, week: number): number {
    if ((seats.mayEnter[candidate * m + place] as Uint8Array)[week] === 0) return Number.POSITIVE_INFINITY
    const before = wishes.previous[candidate]
    return before && before[place] !== week ? wishes.changeWeight : 0
  }

  /** Tells, for each week in which the place can be left, the least cost up to then and the week of entry that goes with it. */
  function goThrough(
    candidate: number,
    place: number,
    release: number,
    before: Float64Array,
    tell: (week: number, cost: number, entry: number) => void,
  ): void {
    const row = reached[place] as Float64Array
    const open = seats.openBefore[candidate * m + place] as Int32Array
    const needed = instance.duration[candidate]?.[place] as number
    let entry = release
    let least = Number.POSITIVE_INFINITY
    let at = -1
    for (let week = release; week < width; week += 1) {
      if (needed === 0) {
        tell(week, row[week] as number, week)
        continue
      }
      if (week > release && (seats.free[place * width + week - 1] as number) <= 0) {
        entry = week
        least = Number.POSITIVE_INFINITY
      }
      for (; entry < week && (open[entry] as number) <= (open[week] as number) - needed; entry += 1) {
        const cost = (row[entry] as number) - (before[entry] as number)
        if (cost >= least) continue
        least = cost
        at = entry
      }
      tell(week, least + (before[week] as number), at)
    }
  }
}
