import type { PlainDate } from '#method/dates.ts'
import type { CountedTrajectory } from './counted.ts'

/** The trajectories of one person, from the first to the last. */
export type Chain = readonly [CountedTrajectory, ...CountedTrajectory[]]

/**
 * The first day on which a trajectory shows in the figures: the earliest day known of it, or the day it was written
 * down when nothing has happened yet. Null when it has an outcome without any date: it cannot be placed later.
 */
function entryDay({ startedOn, openedOn, outcome }: CountedTrajectory): PlainDate | null {
  const known = [startedOn, outcome?.contractAgreedOn, outcome?.startsOn, outcome?.endedOn].filter(
    (day) => day !== null && day !== undefined,
  )
  return known.sort()[0] ?? (outcome ? null : openedOn)
}

/**
 * Groups trajectories by person, so that everybody counts once however often he or she began.
 * In: trajectories in any order, the reference date. Out: one chain per person with what was known by then; within
 * a chain a trajectory that goes on from another comes after it, otherwise the earlier one comes first.
 */
export function chainsAt(trajectories: readonly CountedTrajectory[], on: PlainDate): Chain[] {
  const known = trajectories.filter((one) => (entryDay(one) ?? on) <= on)
  const byPerson = Map.groupBy(known, (one) => one.candidateId)
  return [...byPerson.values()].map(inOrder)
}

function inOrder(trajectories: readonly CountedTrajectory[]): Chain {
  const waiting = [...trajectories].sort(earlierFirst)
  const placed = new Set<string>()
  const chain: CountedTrajectory[] = []
  while (waiting.length > 0) {
    const ids = new Set(waiting.map((one) => one.id))
    const free = waiting.findIndex((one) => !one.continuesId || !ids.has(one.continuesId))
    const [next] = waiting.splice(Math.max(free, 0), 1)
    if (next && !placed.has(next.id)) chain.push(next)
    if (next) placed.add(next.id)
  }
  return chain as unknown as Chain
}

function earlierFirst(one: CountedTrajectory, other: CountedTrajectory): number {
  const [day, otherDay] = [entryDay(one) ?? '', entryDay(other) ?? '']
  return day === otherDay ? (one.id < other.id ? -1 : 1) : day < otherDay ? -1 : 1
}
