import type { Part, Slot, StackedJobsInstance, StackingRules } from '#planning/stackedJobs/instance.ts'
import { randomFrom } from '#statistics/random.ts'

/** The rules of a usual full job: 24 to 40 hours, at most four employers, half an hour of travel. */
export const usualRules: StackingRules = {
  minHours: 24,
  maxHours: 40,
  maxParts: 4,
  maxSitesPerMonth: 3,
  maxTravel: 30,
  maxTags: 4,
  wJob: 10_000,
  wSite: 20,
}

const months = [
  [2, 3, 4, 5],
  [0, 1, 2, 3, 9, 10, 11],
  [0, 1, 2, 9, 10, 11],
  [6, 7, 8, 9],
  [4, 5, 6, 7, 8],
  [0, 1, 10, 11],
  [3, 4, 5, 6, 7, 8],
]
const allYear = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const shifts = [
  [480, 720],
  [780, 1020],
  [540, 900],
  [480, 960],
] as const
const trades = ['zorg', 'schoon', 'groen', 'horeca', 'logistiek', 'techniek']

/**
 * Part-jobs of one region, of any number: half of them seasonal, mornings, afternoons and days, around its towns.
 * In: how many, a seed, rules and how many towns when they are not the usual. Out: an instance; the same for a seed.
 */
export function stackingInstance(
  count: number,
  seed: number,
  rules: StackingRules = usualRules,
  townCount = 24,
): StackedJobsInstance {
  const random = randomFrom(seed)
  const below = (end: number) => Math.floor(random() * end)
  const towns = Array.from({ length: townCount }, () => [below(120), below(120)] as const)
  const part = (id: number): Part => {
    const town = towns[below(towns.length)] ?? [0, 0]
    const [from, to] = shifts[below(shifts.length)] ?? shifts[0]
    const days = [0, 1, 2, 3, 4].filter(() => random() < 0.65)
    const slots: Slot[] = (days.length > 0 ? days : [below(5)]).map((day) => [day, from, to])
    return {
      id,
      employer: below(Math.ceil(count / 3)),
      site: [town[0] + below(20) - 10, town[1] + below(20) - 10],
      months: random() < 0.5 ? allYear : (months[below(months.length)] ?? allYear),
      slots,
      hours: slots.reduce((sum, [, start, end]) => sum + (end - start) / 60, 0),
      tags: [
        ...new Set([trades[below(6)] ?? 'zorg', ...(random() < 0.4 ? [trades[below(6)] ?? 'zorg'] : [])]),
      ],
    }
  }
  return {
    type: 'stackedJobs',
    name: `stack_${count}_${seed}`,
    rules,
    parts: Array.from({ length: count }, (_, id) => part(id)),
  }
}
