import type { Nearness } from '#skills/nearness.ts'
import { reversed } from '#skills/reversed.ts'
import { bestOf } from './best.ts'
import { conditionMargins } from './conditionMargins.ts'
import type { Knowledge } from './knowledge.ts'
import { type Numbering, numberingOf, onceById } from './numbering.ts'
import { levelsBySkill } from './people.ts'
import {
  motivationUnits,
  type PreparedJob,
  prepareRequirements,
  readyInTime,
  unitsPerPoint,
} from './prepare.ts'
import type { Ranked } from './rank.ts'
import type { Job, Person, Tier } from './request.ts'
import { inTurn, shareInTurn, unitsAt } from './standIns.ts'

/** Jobs packed for ranking them for a person. */
export type Jobs = {
  readonly jobs: readonly Job[]
  readonly prepared: readonly PreparedJob[]
  readonly numbering: Numbering
  /** Per skill the requirements that ask for it. */
  readonly asked: readonly (readonly Asked[])[]
  /** Per skill the skills it stands near to. */
  readonly standsFor: Nearness
}

type Asked = {
  readonly job: number
  readonly requirement: number
  readonly level: number
  readonly units: number
  /** Whether only the skill itself counts. */
  readonly alone: boolean
}

/** In: jobs in any order (of an id that comes twice the last counts), the background. Out: the jobs, by id. */
export function packJobs(all: Iterable<Job>, knowledge: Knowledge): Jobs {
  const jobs = onceById(all)
  const numbering = numberingOf(
    knowledge,
    jobs.flatMap((job) => [...job.required, ...(job.optional ?? [])].map((one) => one.uri)),
  )
  const asked: Asked[][] = Array.from({ length: numbering.count }, () => [])
  const prepared = jobs.map((job, number) => {
    const one = prepareRequirements(job, knowledge, numbering)
    for (const [requirement, { skill, need, level, units }] of one.requirements.entries()) {
      if (skill === undefined) continue
      asked[skill]?.push({ job: number, requirement, level, units, alone: need === 'expected' })
    }
    return one
  })
  return { jobs, prepared, numbering, asked, standsFor: reversed(knowledge.nearness) }
}

/**
 * The best jobs for a person, by the same sums as the best people for a job.
 * In: a person, the jobs, how many. Out: best first: tier, then score, then id.
 */
export function rankJobs(person: Person, jobs: Jobs, top: number): Ranked[] {
  const levels = levelsAmong(person, jobs.numbering)
  const scores = scoresOf(levels, jobs)
  const best = bestOf(top)
  for (const [number, job] of jobs.prepared.entries()) {
    const score = (scores[number] ?? 0) + motivationUnits(job, person.motivation)
    if (best.lets(1, score)) best.offer(tierFor(job, person, levels), score, number)
  }
  return best.inOrder().map(({ number, tier, score }) => ({
    number,
    tier: tier as Tier,
    score: score / unitsPerPoint,
  }))
}

/** Skills that no job asks are left aside. */
function levelsAmong(person: Person, numbering: Numbering): ReadonlyMap<number, number> {
  const known = person.skills.filter((one) => numbering.of(one.uri) !== undefined)
  return levelsBySkill(known, numbering)
}

/** Per job the sum over its requirements of the most that any skill of the person adds. */
function scoresOf(levels: ReadonlyMap<number, number>, jobs: Jobs): Float64Array {
  const adds = new Map<number, number>()
  for (const [skill, level] of levels) {
    for (const [job, uses] of usesOf(skill, jobs)) {
      for (const [turn, use] of inTurn(uses).entries()) {
        const units = unitsAt(use.asked, shareInTurn(use.near, turn), level)
        const key = job * mostRequirements + use.at
        if (units > (adds.get(key) ?? 0)) adds.set(key, units)
      }
    }
  }
  const scores = new Float64Array(jobs.prepared.length)
  for (const [key, units] of adds) {
    const job = Math.floor(key / mostRequirements)
    scores[job] = (scores[job] ?? 0) + units
  }
  return scores
}

const mostRequirements = 2 ** 20

type Use = { readonly at: number; readonly near: number; readonly full: number; readonly asked: Asked }

/** What a skill could do, job by job. */
function usesOf(skill: number, jobs: Jobs): Map<number, Use[]> {
  const { from, to, near } = jobs.standsFor
  const uses = new Map<number, Use[]>()
  const offer = (target: number, nearness: number) => {
    for (const asked of jobs.asked[target] ?? []) {
      if (asked.alone && nearness < 1) continue
      const use = { at: asked.requirement, near: nearness, full: nearness * asked.units, asked }
      const known = uses.get(asked.job)
      if (known) known.push(use)
      else uses.set(asked.job, [use])
    }
  }
  offer(skill, 1)
  for (let at = from[skill] ?? 0; at < (from[skill + 1] ?? 0); at += 1) offer(to[at] ?? 0, near[at] ?? 0)
  return uses
}

function tierFor(job: PreparedJob, person: Person, levels: ReadonlyMap<number, number>): Tier {
  if (conditionMargins(job.job, person).some((one) => one.state === 'fails')) return 3
  const gaps = job.requirements.filter(
    (one) => one.need === 'required' && !((levels.get(one.skill ?? -1) ?? 0) >= one.level),
  )
  const missing = gaps.reduce((sum, one) => sum + one.gap, 0)
  return readyInTime(job, missing) ? 1 : 2
}
