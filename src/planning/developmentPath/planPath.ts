import type { Effort } from '../effort.ts'
import type { Heard, Planned } from '../planned.ts'
import { clashesOf } from './clashes.ts'
import { fieldOf, type Shared } from './field.ts'
import type { PathInstance, PathPlan } from './instance.ts'
import { mostLabelsKept, search } from './search.ts'

/** How much a search may keep in mind. */
export type PathLimits = { readonly mostLabels: number }
const usual: PathLimits = { mostLabels: mostLabelsKept }

/**
 * In: an instance, how long (asked once a label), who hears of better chains, how much to keep in mind. Out: the chain
 * of least cost and weeks, proven when the search ended; what clashes when there is none; nothing when it was stopped,
 * by the effort or by its memory, before any was found.
 */
export function planPath(
  instance: PathInstance,
  effort: Effort,
  heard?: Heard<PathPlan>,
  limits = usual,
): Planned<PathPlan> {
  const planned = leastPath(instance, [], effort, limits, heard)
  if (planned !== 'none') return planned
  return { kind: 'infeasible', clashes: clashesOf(instance, effort.isSpent) }
}

export type FoundPath = Extract<Planned<PathPlan>, { kind: 'plan' }>

/** At most this share of the placements of an earlier chain may come back in a later one. */
const sharedAtMost = 0.5

/**
 * Different good chains, best first: each is the least of all chains in which at most half of the placements of every
 * earlier one come back. In: an instance, how long for all together, how many. Out: as many as there are; `isDone` tells
 * that there are no more of those asked for, where it is false nobody knows whether there is another.
 */
export function threePaths(
  instance: PathInstance,
  effort: Effort,
  count = 3,
  limits = usual,
): { readonly paths: readonly FoundPath[]; readonly isDone: boolean } {
  const paths: FoundPath[] = []
  const shared: Shared[] = []
  while (paths.length < count) {
    const planned = leastPath(instance, shared, effort, limits)
    if (planned === 'none') break
    if (planned.kind !== 'plan') return { paths, isDone: false }
    paths.push(planned)
    const { chain } = planned.plan
    if (chain.length === 0) break
    const placements = new Set(chain.map((link) => link.placement))
    shared.push({ placements, most: Math.floor(sharedAtMost * chain.length) })
  }
  return { paths, isDone: true }
}

function leastPath(
  instance: PathInstance,
  shared: readonly Shared[],
  effort: Effort,
  { mostLabels }: PathLimits,
  heard?: Heard<PathPlan>,
): Planned<PathPlan> | 'none' {
  const told =
    heard && ((chain: PathPlan['chain'], value: number, least: number) => heard({ chain }, value, least))
  const { chain, objective, bound, isDone } = search(
    fieldOf(instance, shared),
    effort.isSpent,
    told,
    mostLabels,
  )
  if (chain) return { kind: 'plan', plan: { chain }, objective, bound, isProven: isDone }
  return isDone ? 'none' : { kind: 'nothing' }
}
