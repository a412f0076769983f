import type { ConditionKey } from './conditionMargins.ts'
import type { Knowledge } from './knowledge.ts'
import { byCodeUnit } from './numbering.ts'
import type { People } from './people.ts'
import type { Requirement } from './prepare.ts'
import type { Job } from './request.ts'
import { type Standing, standingsOf, surelyReady, weeksOver } from './standings.ts'

/** One step that would make somebody ready for a job. */
export type Step =
  | { readonly kind: 'skill'; readonly uri: string; readonly level: number }
  | { readonly kind: 'condition'; readonly key: ConditionKey }
  | { readonly kind: 'weeks'; readonly weeks: number }

/** Somebody who is one step from ready for a job; each of the steps alone is enough. */
export type Close = { readonly person: string; readonly job: string; readonly steps: readonly Step[] }

/** A start this many weeks later is still one step. */
export const closeWeeks = 4

/**
 * Who is one step from ready: one skill, one condition, or some weeks. Only among those who have one of the required
 * skills at least. Where it is not known what can be learnt, only having everything counts as ready.
 * In: jobs, people, the background, how many weeks later is still close. Out: by job and person, in the order of ids.
 */
export function whoIsClose(
  jobs: readonly Job[],
  people: People,
  knowledge: Knowledge,
  weeks: number = closeWeeks,
): Close[] {
  return jobs
    .toSorted((a, b) => byCodeUnit(a.id, b.id))
    .flatMap((job) =>
      standingsOf(job, people, knowledge).flatMap((standing) => {
        const steps = stepsOf(job, standing, weeks)
        return steps.length === 0 ? [] : [{ person: people.ids[standing.person] ?? '', job: job.id, steps }]
      }),
    )
}

/** In: a job, how somebody stands towards it. Out: whether every condition fits and the person is ready for certain. */
export const isReady = (job: Job, { failing, gaps }: Standing): boolean =>
  failing.length === 0 && surelyReady(job, gaps)

/** In: a job, how somebody stands towards it. Out: the steps of which each is enough; none for who is ready or further. */
export function stepsOf(job: Job, { failing, gaps }: Standing, weeks: number = closeWeeks): Step[] {
  const ready = surelyReady(job, gaps)
  const [key, ...others] = failing
  if (key !== undefined) return ready && others.length === 0 ? [{ kind: 'condition', key }] : []
  return ready ? [] : [...skillSteps(job, gaps), ...weekSteps(job, gaps, weeks)]
}

const skillSteps = (job: Job, gaps: readonly Requirement[]): Step[] =>
  gaps
    .filter((gap) =>
      surelyReady(
        job,
        gaps.filter((one) => one !== gap),
      ),
    )
    .map(({ uri, level }) => ({ kind: 'skill', uri, level }))

function weekSteps(job: Job, gaps: readonly Requirement[], most: number): Step[] {
  if (job.learnable === undefined) return []
  const weeks = weeksOver(job, gaps)
  return weeks > 0 && weeks <= most ? [{ kind: 'weeks', weeks }] : []
}

/** A skill, and what learning it would open. */
export type Unlock = {
  readonly uri: string
  /** Pairs of a person and a job that would become ready. */
  readonly openings: number
  readonly people: readonly string[]
  readonly jobs: readonly string[]
}

/**
 * Which one skill, learnt, would make most people ready for most jobs.
 * In: who is close. Out: skills with the most openings first, then the most people, then the most jobs, then by URI.
 */
export function unlockingSkills(close: readonly Close[]): Unlock[] {
  const found = new Map<string, { openings: number; people: Set<string>; jobs: Set<string> }>()
  for (const { person, job, steps } of close) {
    for (const step of steps) {
      if (step.kind !== 'skill') continue
      const one = found.get(step.uri) ?? { openings: 0, people: new Set(), jobs: new Set() }
      one.openings += 1
      one.people.add(person)
      one.jobs.add(job)
      found.set(step.uri, one)
    }
  }
  return [...found]
    .map(([uri, one]) => ({
      uri,
      openings: one.openings,
      people: [...one.people].sort(byCodeUnit),
      jobs: [...one.jobs].sort(byCodeUnit),
    }))
    .sort(mostOpeningsFirst)
}

const mostOpeningsFirst = (a: Unlock, b: Unlock) =>
  b.openings - a.openings ||
  b.people.length - a.people.length ||
  b.jobs.length - a.jobs.length ||
  byCodeUnit(a.uri, b.uri)
