import { takesIn } from '../../calendar/intakes.ts'
import type { TrainInstance, TrainPlan } from '../instance.ts'
import type { TrainWishes } from './wishes.ts'

/**
 * The rules of a train with its wishes, counted week by week. In: instance, wishes, plan. Out: what is wrong, in words
 * for makers; empty when everything holds.
 */
export function wishFaults(instance: TrainInstance, wishes: TrainWishes, plan: TrainPlan): string[] {
  return [
    ...instance.duration.flatMap((_, candidate) => faultsOfOne(instance, wishes, plan, candidate)),
    ...seatFaults(instance, wishes, plan),
    ...wishes.pins.flatMap(({ candidate, place, start }) =>
      plan.start[candidate]?.[place] === start ? [] : [`pin ${candidate} ${place}`],
    ),
  ]
}

function faultsOfOne(
  instance: TrainInstance,
  wishes: TrainWishes,
  plan: TrainPlan,
  candidate: number,
): string[] {
  const faults: string[] = []
  const row = plan.start[candidate] ?? []
  const busy = new Set(wishes.forbidden.flatMap((one) => (one.candidate === candidate ? [one.week] : [])))
  let before = instance.release[candidate] ?? 0
  for (let place = 0; place < instance.m; place += 1) {
    const from = row[place] ?? -1
    const until = row[place + 1] ?? plan.end[candidate] ?? -1
    const needed = instance.duration[candidate]?.[place] ?? 0
    const name = `candidate ${candidate} place ${place}`
    if (from < before || until < from) faults.push(`${name}: out of order`)
    before = from
    if (needed === 0) {
      if (until !== from) faults.push(`${name}: stays where there is nothing to learn`)
      continue
    }
    const closed = new Set(instance.closed[place])
    if (closed.has(from) || busy.has(from)) faults.push(`${name}: enters in a closed week`)
    if (!takesIn(wishes.intakes[place], from)) faults.push(`${name}: enters beside the intakes`)
    let open = 0
    for (let week = from; week < until; week += 1) if (!closed.has(week) && !busy.has(week)) open += 1
    if (open < needed) faults.push(`${name}: ${open} weeks`)
  }
  return faults
}

/** Seats are counted whenever somebody enters; that others have more seats than there are is no fault of this train. */
function seatFaults(instance: TrainInstance, wishes: TrainWishes, plan: TrainPlan): string[] {
  return instance.capacity.flatMap((seats, place) => {
    const own = plan.start.map((row, candidate) => ({
      from: row[place] ?? 0,
      until: row[place + 1] ?? plan.end[candidate] ?? 0,
    }))
    const others = wishes.taken.filter((one) => one.place === place)
    const isFull = [...own, ...others].some(({ from: week }) => {
      const isThere = (one: { from: number; until: number }) => one.from <= week && week < one.until
      const mine = own.filter(isThere).length
      return mine > 0 && mine + others.filter(isThere).length > seats
    })
    return isFull ? [`place ${place}: over capacity`] : []
  })
}
