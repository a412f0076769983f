import { type OutcomeFacts, type OutcomeKind, outcomeAsOf, outcomeKeys, outcomes } from '#method/outcomes.ts'
import { type Route, routeKeys } from '#method/routes.ts'

/** One trajectory as the figures see it: no names, only what is counted. */
export type CountedTrajectory = {
  id: string
  /** The trajectory that this one goes on from, at another employer; null for a first one. */
  continuesId: string | null
  candidateId: string
  employerId: string
  route: Route
  outcome: OutcomeFacts | null
}

export type OutcomeCounts = Record<OutcomeKind, number>
export type Tally = { employers: number; candidates: number; underWay: number; outcomes: OutcomeCounts }
export type ProgrammeTally = Tally & { byRoute: Record<Route, Tally> }

/**
 * What became of a person who may have gone on elsewhere: the first trajectory counts, and a later job at another
 * employer is, seen from there, work elsewhere (R 3.3.1).
 * In: the first trajectory, those that go on from it in order, the reference date. Out: the kind that counts, or
 * undefined while still under way.
 */
export function outcomeOfChain(chain: readonly CountedTrajectory[], on: string): OutcomeKind | undefined {
  const [first, ...later] = chain
  if (!first) return undefined
  const own = kindAt(first, on)
  if (own === 'intendedJob' || later.length === 0) return own
  const last = later.at(-1)
  const then = last ? kindAt(last, on) : undefined
  if (then === undefined) return own
  if (then === 'intendedJob') return last?.employerId === first.employerId ? 'intendedJob' : 'otherEmployer'
  return outcomes[then].atWork || own === undefined ? then : own
}

const kindAt = (one: CountedTrajectory, on: string): OutcomeKind | undefined =>
  one.outcome ? outcomeAsOf(one.outcome, on) : undefined

/**
 * Counts people, employers and outcomes at a reference date, in all and by route. Every person of a chain counts
 * once, under the employer and route of the first trajectory.
 * In: trajectories in any order, the reference date 'YYYY-MM-DD'. Out: the tally; routes without anybody hold zeros.
 */
export function tally(trajectories: readonly CountedTrajectory[], on: string): ProgrammeTally {
  const chains = chainsOf(trajectories)
  const byRoute = Object.fromEntries(
    routeKeys.map((route) => [
      route,
      tallyOf(
        chains.filter((chain) => chain[0]?.route === route),
        on,
      ),
    ]),
  ) as Record<Route, Tally>
  return { ...tallyOf(chains, on), byRoute }
}

function tallyOf(chains: readonly CountedTrajectory[][], on: string): Tally {
  const counts = Object.fromEntries(outcomeKeys.map((kind) => [kind, 0])) as OutcomeCounts
  let underWay = 0
  for (const chain of chains) {
    const kind = outcomeOfChain(chain, on)
    if (kind) counts[kind]++
    else underWay++
  }
  const firsts = chains.flatMap((chain) => chain.slice(0, 1))
  return {
    employers: new Set(firsts.map((one) => one.employerId)).size,
    candidates: chains.length,
    underWay,
    outcomes: counts,
  }
}

/**
 * Groups trajectories into chains, each from its first to its last.
 * In: trajectories in any order. Out: chains; one whose start is not among them begins with what is.
 */
export function chainsOf(trajectories: readonly CountedTrajectory[]): CountedTrajectory[][] {
  const known = new Set(trajectories.map((one) => one.id))
  const next = new Map<string, CountedTrajectory[]>()
  const firsts: CountedTrajectory[] = []
  for (const one of [...trajectories].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (one.continuesId && known.has(one.continuesId))
      next.set(one.continuesId, [...(next.get(one.continuesId) ?? []), one])
    else firsts.push(one)
  }
  return firsts.map((first) => follow(first, next))
}

function follow(first: CountedTrajectory, next: Map<string, CountedTrajectory[]>): CountedTrajectory[] {
  const chain: CountedTrajectory[] = []
  const waiting = [first]
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    chain.push(one)
    waiting.push(...(next.get(one.id) ?? []))
  }
  return chain
}
