import type { TrainPlan } from '../instance.ts'
import type { Seats } from './seats.ts'

/** Who sits where, one candidate's way at a time. */
export type Insertion = {
  /**
   * The way of least cost for a candidate through the seats that are free, and takes those seats.
   * Out: whether there is one.
   */
  readonly put: (candidate: number) => boolean
  /** Gives the seats of a candidate back. */
  readonly take: (candidate: number) => void
  /** Puts a candidate on a way that was free: its starts and its end. */
  readonly putBack: (candidate: number, way: Int32Array) => void
  /** Candidate by place and the end: the weeks of the present way. */
  readonly ways: Int32Array
  /** What the present ways cost together. */
  readonly cost: () => number
  /** What the present way of a candidate costs. */
  readonly costOfOne: (candidate: number) => number
}

const never = 0x3fffffff

/** In: packed seats. Out: nobody in them yet. */
export function insertionOf(seats: Seats): Insertion {
  const { instance, wishes, n, m, horizon, openBefore, mayEnter, free } = seats
  const rowLength = horizon + 1
  const ways = new Int32Array(n * (m + 1)).fill(-1)
  const reached = new Int32Array(m * rowLength)
  const cameFrom = new Int32Array(m * rowLength)
  const finals = new Int32Array(1)

  const change = (candidate: number, place: number, week: number): number => {
    const before = wishes.previous[candidate]
    return before && before[place] !== week ? wishes.changeWeight : 0
  }
  const endCost = (candidate: number, week: number): number => {
    if (instance.objective === 'makespan') return week
    const late = Math.max(0, week - (instance.due[candidate] as number))
    return instance.wTardy * late + week - (instance.release[candidate] as number)
  }
  const duration = (candidate: number, place: number) => instance.duration[candidate]?.[place] as number

  /** From every week of entry of a place to every week of entry of the next: the least cost, and whence. */
  const onward = (
    candidate: number,
    place: number,
    [first, width]: readonly [number, number],
    isEntry: (week: number) => boolean,
    tell: (week: number, cost: number, from: number) => void,
  ) => {
    const open = openBefore[candidate * m + place] as Int32Array
    const row = place * rowLength
    const needed = duration(candidate, place)
    if (needed === 0) {
      for (let week = first; week < width; week += 1) {
        const cost = reached[row + week] as number
        if (cost < never && isEntry(week)) tell(week, cost, week)
      }
      return
    }
    let entry = first
    let least = never
    let whence = -1
    for (let week = first + 1; week < width; week += 1) {
      if ((free[row + week - 1] as number) <= 0) {
        entry = week
        least = never
        continue
      }
      const weeksBefore = (open[week] as number) - needed
      while (entry < week && (open[entry] as number) <= weeksBefore) {
        const cost = reached[row + entry] as number
        if (cost < least) {
          least = cost
          whence = entry
        }
        entry += 1
      }
      if (least < never && isEntry(week)) tell(week, least, whence)
    }
  }

  /** The way of least cost of which no week is beyond a window. Out: its cost and end; the end is -1 when there is none. */
  const wayWithin = (candidate: number, window: readonly [number, number]): { cost: number; end: number } => {
    const [first, width] = window
    for (let place = 0; place < m; place += 1)
      reached.fill(never, place * rowLength + first, place * rowLength + width)
    const enterFirst = mayEnter[candidate * m] as Uint8Array
    for (let week = first; week < width; week += 1)
      if (enterFirst[week]) reached[week] = change(candidate, 0, week)
    for (let place = 0; place + 1 < m; place += 1) {
      const may = mayEnter[candidate * m + place + 1] as Uint8Array
      const row = (place + 1) * rowLength
      onward(
        candidate,
        place,
        window,
        (week) => may[week] === 1,
        (week, cost, from) => {
          reached[row + week] = cost + change(candidate, place + 1, week)
          cameFrom[row + week] = from
        },
      )
    }
    const best = { cost: never, end: -1 }
    onward(
      candidate,
      m - 1,
      window,
      () => true,
      (week, cost, from) => {
        const whole = cost + endCost(candidate, week)
        if (whole >= best.cost) return
        best.cost = whole
        best.end = week
        finals[0] = from
      },
    )
    return best
  }

  /** Whoever is out beyond the window pays for that week at least, so most ways need a small part of the weeks. */
  const put = (candidate: number): boolean => {
    const first = Math.max(0, instance.release[candidate] as number)
    let weeks = 16
    for (let place = 0; place < m; place += 1) weeks += 2 * duration(candidate, place)
    let width = 0
    let best = { cost: never, end: -1 }
    while (width < rowLength && (best.end < 0 || best.cost > endCost(candidate, width))) {
      width = Math.min(rowLength, first + weeks)
      weeks *= 2
      best = wayWithin(candidate, [first, width])
    }
    if (best.end < 0) return false
    const at = candidate * (m + 1)
    ways[at + m] = best.end
    ways[at + m - 1] = finals[0] as number
    for (let place = m - 1; place > 0; place -= 1)
      ways[at + place - 1] = cameFrom[place * rowLength + (ways[at + place] as number)] as number
    occupy(candidate, -1)
    return true
  }

  const occupy = (candidate: number, change: number) => {
    for (let place = 0; place < m; place += 1) {
      const from = ways[candidate * (m + 1) + place] as number
      const until = ways[candidate * (m + 1) + place + 1] as number
      for (let week = from; week < until; week += 1)
        free[place * rowLength + week] = (free[place * rowLength + week] as number) + change
    }
  }
  const costOfOne = (candidate: number): number => {
    const at = candidate * (m + 1)
    let cost = endCost(candidate, ways[at + m] as number)
    for (let place = 0; place < m; place += 1) cost += change(candidate, place, ways[at + place] as number)
    return cost
  }
  const cost = (): number => {
    let sum = 0
    for (let candidate = 0; candidate < n; candidate += 1) {
      const own = costOfOne(candidate)
      sum = instance.objective === 'makespan' ? Math.max(sum, own) : sum + own
    }
    return sum
  }
  return {
    put,
    take: (candidate) => occupy(candidate, 1),
    putBack: (candidate, way) => {
      ways.set(way, candidate * (m + 1))
      occupy(candidate, -1)
    },
    ways,
    cost,
    costOfOne,
  }
}

/** In: a plan, a candidate. Out: the weeks of that way: starts and end. */
export const wayOf = ({ start, end }: TrainPlan, candidate: number): Int32Array =>
  Int32Array.from([...(start[candidate] ?? []), end[candidate] ?? 0])

/** In: packed seats, somebody on a way everywhere. Out: the plan. */
export function planOfWays({ n, m }: Seats, ways: Int32Array): TrainPlan {
  return {
    start: Array.from({ length: n }, (_, one) => Array.from(ways.subarray(one * (m + 1), one * (m + 1) + m))),
    end: Array.from({ length: n }, (_, one) => ways[one * (m + 1) + m] as number),
  }
}
