import type { TrainInstance, TrainPlan } from '../instance.ts'
import { weekOfEnd, weekOfOne } from '../wishes/horizon.ts'
import { seatsOf } from '../wishes/seats.ts'
import type { TrainWishes } from '../wishes/wishes.ts'
import { cheapestWayOf } from './cheapestWay.ts'

/** A bound that grows round by round. */
export type Prices = {
  /** No plan costs less, as far as is known now. */
  readonly bound: () => number
  readonly isDone: () => boolean
  /** In: the cost of the best plan so far. */
  readonly round: (toBeat: number) => void
}

/** So many rounds that gave nothing make the steps half as long. */
const patience = 20
const shortestStep = 0.005
/** How much of the direction of the round before is kept. */
const momentum = 0.6
/** Prices are whole numbers of these, so that sums of them are exact and the bound is no rounding away from a proof. */
const grain = 1024

/**
 * A price for every week in every place, the same for each seat. Everybody goes the way that is cheapest for them with
 * the prices, and the prices of all seats are taken off: no plan costs less, whatever the prices are (Lagrange). A round
 * raises the price where more come than there are seats and lowers it where fewer do (a deflected subgradient).
 * In: instance of the objective `late`, wishes, a plan: up to its end weeks have a price. Out: the prices, none yet.
 */
export function pricesOf(instance: TrainInstance, wishes: TrainWishes, plan: TrainPlan): Prices {
  const { m, n } = instance
  const priced = Math.max(weekOfEnd(plan), weekOfOne(instance, wishes))
  const horizon = priced + weekOfOne(instance, wishes) - instance.H
  const seats = seatsOf(instance, wishes, horizon)
  const cheapestWay = cheapestWayOf(seats)
  const rows = () => Array.from({ length: m }, () => new Float64Array(horizon + 1))
  const [price, best, before, stays, direction] = [rows(), rows(), rows(), rows(), rows()]
  const seatsIn = (place: number, week: number) =>
    Math.max(0, seats.free[place * (horizon + 1) + week] as number)
  const isWhole = Number.isInteger(instance.wTardy) && Number.isInteger(wishes.changeWeight)
  let bound = 0
  let length = 1
  let inVain = 0

  return {
    bound: () => (isWhole ? Math.ceil(bound) : bound),
    isDone: () => length < shortestStep,
    round(toBeat) {
      const value = valueNow()
      if (value > bound) {
        bound = value
        inVain = 0
        for (const [place, row] of best.entries()) row.set(price[place] as Float64Array)
      } else inVain += 1
      if (inVain < patience) move(toBeat - value)
      else goBack()
    },
  }

  /** What the cheapest ways cost together, without the prices of all seats. */
  function valueNow(): number {
    let value = 0
    for (let place = 0; place < m; place += 1) {
      const sums = before[place] as Float64Array
      let sum = 0
      for (let week = 0; week < priced; week += 1) {
        const here = (price[place] as Float64Array)[week] as number
        sums[week] = sum
        sum += here
        if (here > 0) value -= here * seatsIn(place, week)
      }
      sums.fill(sum, priced)
      ;(stays[place] as Float64Array).fill(0)
    }
    for (let candidate = 0; candidate < n; candidate += 1) value += cheapestWay(candidate, before, stays)
    return value
  }

  function move(gap: number): void {
    let norm = 0
    for (let place = 0; place < m; place += 1) {
      const towards = direction[place] as Float64Array
      let there = 0
      for (let week = 0; week < priced; week += 1) {
        there += (stays[place] as Float64Array)[week] as number
        const wanted = there - seatsIn(place, week) + momentum * (towards[week] as number)
        const isFree = (price[place] as Float64Array)[week] === 0
        towards[week] = isFree && wanted < 0 ? 0 : wanted
        norm += (towards[week] as number) ** 2
      }
    }
    if (norm === 0 || gap <= 0) {
      length = 0
      return
    }
    const step = (length * gap) / norm
    for (let place = 0; place < m; place += 1) {
      const row = price[place] as Float64Array
      for (let week = 0; week < priced; week += 1) {
        const next = (row[week] as number) + step * ((direction[place] as Float64Array)[week] as number)
        row[week] = next > 0 ? Math.round(next * grain) / grain : 0
      }
    }
  }

  function goBack(): void {
    inVain = 0
    length /= 2
    for (const [place, row] of price.entries()) {
      row.set(best[place] as Float64Array)
      ;(direction[place] as Float64Array).fill(0)
    }
  }
}
