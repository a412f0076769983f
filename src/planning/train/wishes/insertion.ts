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
  const width = horizon + 1
  const ways = new Int32Array(n * (m + 1)).fill(-1)
  const reached = new Int32Array(m * width)
  const cameFrom = new Int32Array(m * width)
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
    isEntry: (week: number) => boolean,
    tell: (week: number, cost: number, from: number) => void,
  ) => {
    const open = (candidate * m + place) * width
    const row = place * width
    const needed = duration(candidate, place)
    if (needed === 0) {
      for (let week = 0; week < width; week += 1) {
        const cost = reached[row + week] as number
        if (cost < never && isEntry(week)) tell(week, cost, week)
      }
      return
    }
    let entry = 0
    let least = never
    let whence = -1
    for (let week = 1; week < width; week += 1) {
      if ((free[row + week - 1] as number) <= 0) {
        entry = week
        least = never
        continue
      }
      const weeksBefore = (openBefore[open + week] as number) - needed
      while (entry < week && (openBefore[open + entry] as number) <= weeksBefore) {
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

  const put = (candidate: number): boolean => {
    reached.fill(never)
    const release = instance.release[candidate] as number
    for (let week = Math.max(0, release); week < width; week += 1)
      if (mayEnter[candidate * m * width + week]) reached[week] = change(candidate, 0, week)
    for (let place = 0; place + 1 < m; place += 1) {
      const may = (candidate * m + place + 1) * width
      const row = (place + 1) * width
      onward(
        candidate,
        place,
        (week) => mayEnter[may + week] === 1,
        (week, cost, from) => {
          reached[row + week] = cost + change(candidate, place + 1, week)
          cameFrom[row + week] = from
        },
      )
    }
    let best = never
    let end = -1
    onward(
      candidate,
      m - 1,
      () => true,
      (week, cost, from) => {
        const whole = cost + endCost(candidate, week)
        if (whole >= best) return
        best = whole
        end = week
        finals[0] = from
      },
    )
    if (end < 0) return false
    const at = candidate * (m + 1)
    ways[at + m] = end
    ways[at + m - 1] = finals[0] as number
    for (let place = m - 1; place > 0; place -= 1)
      ways[at + place - 1] = cameFrom[place * width + (ways[at + place] as number)] as number
    occupy(candidate, -1)
    return true
  }

  const occupy = (candidate: number, change: number) => {
    for (let place = 0; place < m; place += 1) {
      const from = ways[candidate * (m + 1) + place] as number
      const until = ways[candidate * (m + 1) + place + 1] as number
      for (let week = from; week < until; week += 1)
        free[place * width + week] = (free[place * width + week] as number) + change
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

/** In: packed seats, somebody on a way everywhere. Out: the plan. */
export function planOfWays({ n, m }: Seats, ways: Int32Array): TrainPlan {
  return {
    start: Array.from({ length: n }, (_, one) => Array.from(ways.subarray(one * (m + 1), one * (m + 1) + m))),
    end: Array.from({ length: n }, (_, one) => ways[one * (m + 1) + m] as number),
  }
}
