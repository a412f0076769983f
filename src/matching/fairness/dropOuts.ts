import { type ConditionKey, conditionKeys } from '../conditionMargins.ts'
import type { Job } from '../request.ts'
import { countsAsReady, type Standing } from '../standings.ts'

/** What may keep somebody from the first list: a condition, or not being ready by the start. */
export const dropOutKeys = [...conditionKeys, 'readiness'] as const
export type DropOutKey = ConditionKey | 'readiness'

/** People, and pairs of a person and a job, for whom this is the one thing that does not fit. */
export type DropOut = { readonly key: DropOutKey; readonly people: number; readonly pairs: number }

/** In: a job, how somebody stands towards it. Out: the one thing that does not fit; null when all fits or more does not. */
export function onlyObstacle(job: Job, { failing, gaps }: Standing): DropOutKey | null {
  const ready = countsAsReady(job, gaps)
  if (failing.length === 0) return ready ? null : 'readiness'
  return failing.length === 1 && ready ? (failing[0] ?? null) : null
}

/** Counts who drops out on one thing alone. */
export function dropOutCounter() {
  const people = new Map<DropOutKey, Set<number>>()
  const pairs = new Map<DropOutKey, number>()
  return {
    add(key: DropOutKey, person: number): void {
      people.set(key, (people.get(key) ?? new Set()).add(person))
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
    },
    counts: (): DropOut[] =>
      dropOutKeys.map((key) => ({ key, people: people.get(key)?.size ?? 0, pairs: pairs.get(key) ?? 0 })),
  }
}
