import { randomFrom } from '#statistics/random.ts'

/** Somebody in reach of a job: has one of its required skills at least. */
export type InReach = {
  /** How many skills are known of this person. */
  readonly skills: number
  /** How many of the required skills the person has. */
  readonly held: number
  /** Place in the ranking from 1, or null when it lies beyond what was looked at. */
  readonly place: number | null
}

export type Half = { readonly people: number; readonly shown: number }

/** Of one job: the shorter and the longer half, and the two sides of the weighed comparison. */
export type JobChance = {
  readonly short: Half
  readonly long: Half
  readonly forShort: number
  readonly forLong: number
}

export type Chance = {
  /** People counted once for every job they are in reach of. */
  readonly short: Half
  readonly long: Half
  /** The chance of the shorter half over that of the longer half: 1 is equal. Null when it cannot be told. */
  readonly ratio: number | null
  /** 95% of the ratio when the jobs are drawn again and again; null when it cannot be told. */
  readonly interval: readonly [number, number] | null
}

/** Who is compared: everybody in reach of a job, or only people who have equally many of its required skills. */
export type Compared = 'everybody' | 'alike'

/**
 * The shorter half of profiles against the longer half, for one job. Within each group that is compared the halves
 * are made at the number of skills that divides it most evenly; groups are added up by Mantel and Haenszel, so that a
 * large group counts for more and groups are never mixed.
 * In: everybody in reach of the job, the number of first places, who is compared. Out: sums for `chanceOf`.
 */
export function jobChance(people: readonly InReach[], top: number, compared: Compared): JobChance {
  const groups = Map.groupBy(people, ({ held }) => (compared === 'alike' ? held : 0))
  return [...groups.values()].map((group) => groupChance(group, top)).reduce(plus, none)
}

function groupChance(group: readonly InReach[], top: number): JobChance {
  const longestOfShort = evenCut(group.map((one) => one.skills))
  if (longestOfShort === null) return none
  const short = halfOf(
    group.filter((one) => one.skills <= longestOfShort),
    top,
  )
  const long = halfOf(
    group.filter((one) => one.skills > longestOfShort),
    top,
  )
  return {
    short,
    long,
    forShort: (short.shown * long.people) / group.length,
    forLong: (long.shown * short.people) / group.length,
  }
}

/** The number up to which a profile is short; null when all are equally long. */
function evenCut(counts: readonly number[]): number | null {
  const sorted = counts.toSorted((a, b) => a - b)
  const cuts = sorted.flatMap((count, at) => {
    const next = sorted[at + 1]
    return next !== undefined && next > count
      ? [{ count, uneven: Math.abs(2 * (at + 1) - sorted.length) }]
      : []
  })
  return cuts.toSorted((a, b) => a.uneven - b.uneven || a.count - b.count)[0]?.count ?? null
}

const halfOf = (people: readonly InReach[], top: number): Half => ({
  people: people.length,
  shown: people.filter(({ place }) => place !== null && place <= top).length,
})

const none: JobChance = {
  short: { people: 0, shown: 0 },
  long: { people: 0, shown: 0 },
  forShort: 0,
  forLong: 0,
}

const plus = (a: JobChance, b: JobChance): JobChance => ({
  short: { people: a.short.people + b.short.people, shown: a.short.shown + b.short.shown },
  long: { people: a.long.people + b.long.people, shown: a.long.shown + b.long.shown },
  forShort: a.forShort + b.forShort,
  forLong: a.forLong + b.forLong,
})

/** Draws for the interval; the same every time, so that the same files give the same figures. */
const draws = 1000
const seed = 20_260_101
/** With fewer jobs than this an interval says nothing. */
const fewestJobs = 5

/** In: the sums of every job. Out: the chances, their ratio and its interval (bootstrap over jobs, seeded). */
export function chanceOf(jobs: readonly JobChance[]): Chance {
  const { short, long } = jobs.reduce(plus, none)
  return { short, long, ratio: ratioOf(jobs), interval: intervalOf(jobs) }
}

function ratioOf(jobs: readonly JobChance[]): number | null {
  let forShort = 0
  let forLong = 0
  for (const one of jobs) {
    forShort += one.forShort
    forLong += one.forLong
  }
  return forLong > 0 ? forShort / forLong : null
}

function intervalOf(jobs: readonly JobChance[]): [number, number] | null {
  const telling = jobs.filter((one) => one.forShort > 0 || one.forLong > 0)
  if (telling.length < fewestJobs) return null
  const random = randomFrom(seed)
  const any = () => telling[Math.floor(random() * telling.length)] ?? none
  const ratios = Array.from({ length: draws }, () => ratioOf(telling.map(any)) ?? Number.POSITIVE_INFINITY)
  ratios.sort((a, b) => a - b)
  const low = ratios[Math.floor(draws * 0.025)]
  const high = ratios[Math.ceil(draws * 0.975) - 1]
  return low === undefined || high === undefined || high === Number.POSITIVE_INFINITY ? null : [low, high]
}
