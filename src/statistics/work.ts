import { contractKeys, contractKinds } from '#method/contracts.ts'
import { daysBetween, type PlainDate } from '#method/dates.ts'
import type { CountedOutcome, CountedTrajectory } from './counted.ts'
import type { CountedPerson } from './people.ts'

/** How one whole falls apart: every person in exactly one part, `unknown` where it is not recorded. */
export type Distribution = { readonly of: number; readonly parts: readonly { key: string; count: number }[] }

/** Hours a week in bands; what the report calls a small contract often goes with part of the benefit. */
export const hoursBands = ['under16', 'from16', 'from24', 'from32', 'unknown'] as const
export const permanentKeys = ['permanent', 'temporary', 'unknown'] as const
export const benefitKeys = ['independent', 'partly', 'unknown'] as const
export const contractParts = [...contractKeys, 'unknown'] as const
/** From the first day of learning in to the first working day, in months. */
export const durationBands = ['direct', 'upTo3', 'upTo6', 'upTo12', 'over12', 'unknown'] as const

/** What the contracts are of those who are at work. */
export function contractFacts(people: readonly CountedPerson[]) {
  const found = people.flatMap(({ work }) => (work?.outcome ? [work.outcome] : []))
  return {
    of: found.length,
    hours: distribute(found, hoursBands, hoursBand),
    permanent: distribute(found, permanentKeys, permanentKey),
    contractKind: distribute(found, contractParts, ({ contractKind }) => contractKind ?? 'unknown'),
    benefit: distribute(found, benefitKeys, benefitKey),
  }
}

/** The separate facts of a job, each with its own day: agreed, begun, trial period passed, ended (by the reference date). */
export function jobFactCounts(people: readonly CountedPerson[], on: PlainDate) {
  const found = people.flatMap(({ work }) => (work?.outcome ? [work.outcome] : []))
  const passed = (day: PlainDate | null) => day !== null && day <= on
  const count = (fact: (outcome: CountedOutcome) => PlainDate | null) =>
    found.filter((outcome) => passed(fact(outcome))).length
  return {
    contractAgreed: count(({ contractAgreedOn }) => contractAgreedOn),
    started: count(({ startsOn }) => startsOn),
    trialPassed: count(({ trialPassedOn }) => trialPassedOn),
    ended: count(({ contractEndedOn }) => contractEndedOn),
  }
}

/**
 * How long it took from the first day of learning in to the first working day, for those who work.
 * In: people, the reference date. Out: how they fall into bands, and the middle duration in whole days (null when none is
 * known). Who has not begun in the job by then, or whose days are not recorded, is 'unknown'.
 */
export function durations(people: readonly CountedPerson[], on: PlainDate) {
  const found = people.flatMap(({ first, work }) => (work ? [daysToJob(first, work, on)] : []))
  const known = found.filter((days) => days !== null).sort((a, b) => a - b)
  return {
    ...distribute(found, durationBands, durationBand),
    medianDays: known.length > 0 ? Math.round(middle(known)) : null,
  }
}

function daysToJob(first: CountedTrajectory, work: CountedTrajectory, on: PlainDate): number | null {
  const startsOn = work.outcome?.startsOn
  if (!startsOn || startsOn > on) return null
  // hired directly, without learning in first
  if (first.startedOn === null) return first.id === work.id ? 0 : null
  return Math.max(0, daysBetween(first.startedOn, startsOn))
}

function middle(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2
}

const month = 365.25 / 12

function durationBand(days: number | null): (typeof durationBands)[number] {
  if (days === null) return 'unknown'
  if (days === 0) return 'direct'
  if (days <= 3 * month) return 'upTo3'
  if (days <= 6 * month) return 'upTo6'
  return days <= 12 * month ? 'upTo12' : 'over12'
}

function hoursBand({ hours }: CountedOutcome): (typeof hoursBands)[number] {
  if (hours === null) return 'unknown'
  if (hours < 16) return 'under16'
  if (hours < 24) return 'from16'
  return hours < 32 ? 'from24' : 'from32'
}

function permanentKey({ permanent, contractKind }: CountedOutcome): (typeof permanentKeys)[number] {
  const known = permanent ?? (contractKind && contractKinds[contractKind].permanent)
  return known === null ? 'unknown' : known ? 'permanent' : 'temporary'
}

function benefitKey({ partlyOnBenefit }: CountedOutcome): (typeof benefitKeys)[number] {
  return partlyOnBenefit === null ? 'unknown' : partlyOnBenefit ? 'partly' : 'independent'
}

function distribute<T, K extends string>(
  all: readonly T[],
  keys: readonly K[],
  keyOf: (one: T) => K,
): Distribution {
  const found = all.map(keyOf)
  return {
    of: all.length,
    parts: keys.map((key) => ({ key, count: found.filter((one) => one === key).length })),
  }
}
