import { faultsOfJob, type StackingFault } from '#planning/stackedJobs/check.ts'
import type { StackedJobsInstance, StackingRules } from '#planning/stackedJobs/instance.ts'
import type { StackingTask } from '#planning/stackedJobs/wholeStacking.ts'
import type { PartJob } from './partJob.ts'
import type { StackedRun } from './proposal.ts'
import type { Split, StackedSetup } from './setup.ts'

/** In: part-jobs, those of a run. Out: their numbers in it; null when one is not in it, or none was given. */
export function numbersOf(group: readonly string[], partIds: readonly string[]): [number[]] | null {
  const numbers = group.map((partId) => partIds.indexOf(partId))
  return numbers.length > 0 && numbers.every((number) => number >= 0) ? [numbers] : null
}

/**
 * What was kept and split, in the numbers of a run: which parts never are in one job, which rests stay together since they
 * hold as a full job, and which jobs are kept. The newest split goes first where two cannot both be had.
 */
export function whatIsAsked(
  { keep, splits }: Pick<StackedSetup, 'keep' | 'splits'>,
  partIds: readonly string[],
  instance: StackedJobsInstance,
): { apart: [number, number][]; together: number[][]; keep: number[][] } {
  const apart = splits.flatMap((split) => pairsOf(split, partIds))
  const rules = { ...instance.rules, apart }
  const kept = keep
    .flatMap((job) => numbersOf(job, partIds) ?? [])
    .filter((job) => !job.some((one) => job.some((other) => isPair(apart, one, other))))
  const taken = new Set(kept.flat())
  const together: number[][] = []
  for (const split of splits.toReversed()) {
    const [rest] = restOf(split, partIds) ?? []
    if (!rest || rest.some((number) => taken.has(number))) continue
    if (faultsOf(rest, instance, rules).length > 0) continue
    for (const number of rest) taken.add(number)
    together.push(rest)
  }
  return { apart, together, keep: kept }
}

/** Where parts were put apart there is no rest that has to stay together. */
const restOf = ({ kind, rest }: Split, partIds: readonly string[]) =>
  kind === 'out' ? numbersOf(rest, partIds) : null

function pairsOf({ kind, parts, rest }: Split, partIds: readonly string[]): [number, number][] {
  const pairs = parts.flatMap((one, at) =>
    (kind === 'out' ? rest : parts.slice(at + 1)).map((other) => [one, other]),
  )
  return pairs.flatMap(([one = '', other = '']) => {
    const pair: [number, number] = [partIds.indexOf(one), partIds.indexOf(other)]
    return pair.every((number) => number >= 0) ? [pair] : []
  })
}

const isPair = (pairs: readonly [number, number][], one: number, other: number) =>
  pairs.some(([first, second]) => first === one && second === other)

const faultsOf = (numbers: readonly number[], { parts }: StackedJobsInstance, rules: StackingRules) =>
  faultsOfJob(
    rules,
    numbers.flatMap((number) => parts[number] ?? []),
    0,
  )

/** A split as the page tells it. */
export type ToldSplit = Split & {
  /** In titles. */
  readonly titles: { readonly parts: string[]; readonly rest: string[] }
  /** What keeps the rest from being a full job; none when it holds, null where there is no rest or a part is not open. */
  readonly faults: readonly StackingFault[] | null
}

/** In: what was chosen, the newest run, the part-jobs. Out: each split, and whether its rest is a full job. */
export function splitsTold(
  { splits }: StackedSetup,
  run: StackedRun | null,
  parts: ReadonlyMap<string, PartJob>,
): ToldSplit[] {
  const titles = (ids: readonly string[]) => ids.map((partId) => parts.get(partId)?.title ?? '…')
  const { instance } = (run?.task ?? {}) as Partial<StackingTask>
  return splits.map((split) => {
    const [rest] = restOf(split, run?.about.partIds ?? []) ?? []
    return {
      ...split,
      titles: { parts: titles(split.parts), rest: titles(split.rest) },
      faults: rest && instance ? faultsOf(rest, instance, withoutGroups(instance.rules)) : null,
    }
  })
}

const withoutGroups = ({ together: _, ...rules }: StackingRules): StackingRules => rules
