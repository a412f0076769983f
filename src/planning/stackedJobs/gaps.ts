import { faultsOfPair } from './check.ts'
import { monthsAYear, type Part, type Slot, type StackedJobsInstance } from './instance.ts'
import { allJobs, rowsOf } from './jobSets.ts'
import { packParts } from './packedParts.ts'

/** Hours of one day that would complete groups of left over parts. */
export type Gap = {
  readonly day: number
  readonly from: number
  readonly to: number
  readonly months: readonly number[]
  readonly hours: number
  /** A part of each site that can be asked. */
  readonly of: readonly Part[]
}

/** So many groups of left over parts are looked at, and so many sites are asked the same. */
const mostGroups = 20_000
const mostSites = 40
/** Times to ask for when no part has a time of this length: in the morning and after lunch. */
const usualStarts = [540, 780]
const workingDays = [0, 1, 2, 3, 4]

/**
 * In: left over parts, the most hours to ask, when to stop. Out: gaps, those that most sites could fill first, and
 * whether every group was looked at.
 */
export function gapsOf(
  rest: StackedJobsInstance,
  mostHours: number,
  isSpent: () => boolean,
): { gaps: Gap[]; isAll: boolean } {
  const { groups, isAll } = groupsOf(rest, mostHours, isSpent)
  const times = timesByLength(rest.parts)
  const gaps = new Map<string, { gap: Omit<Gap, 'of'>; of: Map<string, Part> }>()
  for (const group of groups) {
    const lack = lackOf(rest, group)
    if (!lack || lack.hours > mostHours) continue
    for (const [day, from, to] of slotsOf(lack.hours, times))
      for (const part of group) {
        if (!canAsk(rest, group, part, { ...lack, slot: [day, from, to] })) continue
        const name = [day, from, to, lack.hours, ...lack.months].join(' ')
        const known = gaps.get(name) ?? { gap: { day, from, to, ...lack }, of: new Map<string, Part>() }
        gaps.set(name, known)
        if (known.of.size < mostSites) known.of.set(`${part.employer} ${part.site.join(' ')}`, part)
      }
  }
  const list = [...gaps.values()].map(({ gap, of }) => ({ ...gap, of: [...of.values()] }))
  list.sort((one, other) => other.of.length - one.of.length || one.hours - other.hours)
  return { gaps: list, isAll }
}

/** Groups that are a full job but for some hours: jobs by a rule of so many hours less, of one part less. */
function groupsOf(rest: StackedJobsInstance, mostHours: number, isSpent: () => boolean) {
  const least = Math.max(rest.rules.minHours - mostHours, 0.01)
  const rules = { ...rest.rules, minHours: least, maxParts: rest.rules.maxParts - 1, wJob: 1e12 }
  let steps = 0
  const { sets, isAll } = allJobs(packParts(rules, rest.parts), () => isSpent() || ++steps > mostGroups)
  const groups = Array.from({ length: sets.count }, (_, place) =>
    [...rowsOf(sets, place)].map((row) => rest.parts[row] as Part),
  )
  return { groups, isAll }
}

type Lack = { readonly months: readonly number[]; readonly hours: number }

/** The months in which a group has too few hours, and how many it lacks in the worst; null when it lacks none. */
function lackOf({ rules }: StackedJobsInstance, group: readonly Part[]): Lack | null {
  const lacking = Array.from({ length: monthsAYear }, (_, month) => rules.minHours - hoursIn(group, month))
  const months = lacking.flatMap((hours, month) => (hours > 0 ? [month] : []))
  if (months.length === 0) return null
  return { months, hours: Math.ceil(2 * Math.max(...lacking)) / 2 }
}

const hoursIn = (group: readonly Part[], month: number) =>
  group.reduce((sum, part) => sum + (part.months.includes(month) ? part.hours : 0), 0)

function slotsOf(hours: number, times: ReadonlyMap<number, readonly number[]>): Slot[] {
  const starts = times.get(hours * 60) ?? usualStarts
  return workingDays.flatMap((day) => starts.map((from): Slot => [day, from, from + hours * 60]))
}

/** The times at which parts begin, by how many minutes they last. */
function timesByLength(parts: readonly Part[]): Map<number, number[]> {
  const times = new Map<number, Set<number>>()
  for (const { slots } of parts)
    for (const [, from, to] of slots) times.set(to - from, (times.get(to - from) ?? new Set()).add(from))
  return new Map(
    [...times].map(([length, starts]) => [length, [...starts].sort((one, other) => one - other)]),
  )
}

/** Whether the employer of a part of the group could give the hours and the group would hold. */
function canAsk(
  { rules }: StackedJobsInstance,
  group: readonly Part[],
  of: Part,
  { months, hours, slot }: Lack & { readonly slot: Slot },
): boolean {
  if (months.some((month) => hoursIn(group, month) + hours > rules.maxHours)) return false
  const asked: Part = { ...of, id: -1, months, hours, slots: [slot], tags: [] }
  return group.every((part) => faultsOfPair(rules, asked, part, 0).length === 0)
}
