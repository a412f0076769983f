import type { Effort } from '../effort.ts'
import type { PackingSolver, Sets } from '../packing.ts'
import type { Clash, Heard, Planned } from '../planned.ts'
import { checkStackedJobs } from './check.ts'
import { components } from './components.ts'
import { greedyPlan, planOnTheWay } from './greedy.ts'
import type { Part, StackedJobsInstance, StackedJobsPlan } from './instance.ts'
import { allJobs, rowsOf, setsAt, worthOf } from './jobSets.ts'
import { mostJobsOf, roughBound } from './mostJobs.ts'
import { type PackedParts, packParts } from './packedParts.ts'
import { packJobs } from './packJobs.ts'

/**
 * Stacks part-jobs of employers into full jobs that count for most. There is always a plan, if only an empty one;
 * infeasible is said only of kept jobs that themselves break a rule.
 * In: an instance, how long, the solver, who hears of better plans, jobs to keep as they are (lists of ids).
 * Out: the plan (kept jobs first), what it counts for, and what no plan counts for more than.
 */
export function planStackedJobs(
  instance: StackedJobsInstance,
  effort: Effort,
  solver: PackingSolver,
  heard?: Heard<StackedJobsPlan>,
  keep: StackedJobsPlan['jobs'] = [],
): Planned<StackedJobsPlan> {
  const kept = checkStackedJobs(instance, { jobs: keep })
  if (kept.faults.length > 0) return { kind: 'infeasible', clashes: clashesOf(kept.faults) }
  const isKept = new Set(keep.flat())
  const parts = instance.parts.filter((part) => !isKept.has(part.id))
  const packed = packParts(instance.rules, parts)
  const { sets, isAll } = allJobs(packed, effort.isSpent)
  const tell = (places: readonly number[]) => {
    const plan = planOf(parts, sets, places, keep)
    return { plan, objective: checkStackedJobs(instance, plan).objective }
  }
  let best = planOnTheWay(packed.count, sets, packed.hourMonths)
  let most = roughBound(instance.rules, parts)
  const say = () => {
    if (!heard) return
    const { plan, objective } = tell(best)
    heard(plan, objective, Math.max(objective, most + kept.objective))
  }
  say()
  const offer = (places: readonly number[]) => {
    if (worthOf(sets, places) <= worthOf(sets, best)) return
    best = [...places]
    say()
  }
  const bounded = (bound: number) => {
    if (bound >= most) return
    most = bound
    say()
  }
  if (isAll) packApart({ instance, parts, sets, packed, solver, effort, offer, bounded })
  const { plan, objective } = tell(best)
  const bound = Math.max(objective, most + kept.objective)
  const isProven = objective >= bound - 1e-6
  return { kind: 'plan', plan, objective, bound: isProven ? objective : bound, isProven }
}

type Whole = {
  readonly instance: StackedJobsInstance
  readonly parts: readonly Part[]
  readonly sets: Sets
  readonly packed: PackedParts
  readonly solver: PackingSolver
  readonly effort: Effort
  readonly offer: (places: readonly number[]) => void
  /** Told what no plan counts for more than. */
  readonly bounded: (bound: number) => void
}

/**
 * Packs each group of jobs that has nothing to do with the others; the largest has all the time that is left.
 */
function packApart({ instance, parts, sets, packed, solver, effort, offer, bounded }: Whole): void {
  const groups = components(parts.length, sets)
  const chosen: number[][] = groups.map((group) =>
    greedyPlan(parts.length, setsAt(sets, group), packed.hourMonths).map((at) => group[at] as number),
  )
  offer(chosen.flat())
  const owns = groups.map((group) => ownRows(setsAt(sets, group)))
  const partsOf = owns.map((own) => own.rows.map((row) => parts[row] as Part))
  const bounds = partsOf.map((ownParts) => roughBound(instance.rules, ownParts))
  const sayBound = (number: number, bound: number) => {
    bounds[number] = bound
    bounded(bounds.reduce((sum, one) => sum + one, 0))
  }
  if (groups.length === 0) bounded(0)
  for (const [number, group] of groups.entries()) {
    const own = owns[number] as Own
    const ownParts = partsOf[number] as Part[]
    const found = packJobs({
      solver,
      rowCount: own.rows.length,
      sets: own.sets,
      hourMonths: Float64Array.from(own.rows, (row) => packed.hourMonths[row] as number),
      mostJobs: mostJobsOf(instance.rules, ownParts),
      roughBound: bounds[number] as number,
      seed: effort.seed,
      isSpent: effort.isSpent,
      heard: (places) => {
        chosen[number] = places.map((at) => group[at] as number)
        offer(chosen.flat())
      },
      heardBound: (bound) => sayBound(number, bound),
    })
    sayBound(number, found.bound)
  }
}

type Own = { readonly rows: readonly number[]; readonly sets: Sets }

/** The same jobs with rows counted among themselves: what is not there costs nothing. */
function ownRows(sets: Sets): Own {
  const rows = [...new Set(sets.rows)].sort((one, other) => one - other)
  const where = new Map(rows.map((row, at) => [row, at]))
  return { rows, sets: { ...sets, rows: sets.rows.map((row) => where.get(row) ?? 0) } }
}

function planOf(
  parts: readonly Part[],
  sets: Sets,
  places: readonly number[],
  keep: StackedJobsPlan['jobs'],
): StackedJobsPlan {
  const jobs = [...places].map((place) =>
    [...rowsOf(sets, place)].sort((one, other) => one - other).map((row) => (parts[row] as Part).id),
  )
  jobs.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
  return { jobs: [...keep.map((job) => [...job]), ...jobs] }
}

/** A kept job can only be let go, or the rule it breaks made wider. */
function clashesOf(faults: ReturnType<typeof checkStackedJobs>['faults']): Clash[] {
  const byJob = Map.groupBy(faults, (fault) => fault.job)
  return [...byJob].map(([job, ofJob]) => ({
    rules: [`keep[${job}]`, ...new Set(ofJob.map((fault) => fault.rule))],
    loosening: [{ rule: `keep[${job}]`, gives: 'plan' }],
  }))
}
