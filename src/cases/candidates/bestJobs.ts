import { packJobs, rankJobs } from '#matching/jobs.ts'
import type { Tier } from '#matching/request.ts'
import type { CurrentSkill } from '#skills/currentSkills.ts'
import type { Scope } from '../case.ts'
import { asJob } from '../matching/asJob.ts'
import { asPerson, type Comparable } from '../matching/asPerson.ts'
import { backgroundOf } from '../matching/background.ts'
import { loadTaxonomy } from '../skills/loadTaxonomy.ts'
import { openJobsFor } from './openJobs.ts'

const most = 3

export type BestJob = {
  readonly id: string
  readonly function: string
  readonly employer: string
  readonly expectedFrom: string | null
  readonly tier: Tier
}

/**
 * The few open jobs that fit somebody best, in the order of the engine and without its reasons: those stand on the page
 * with all of them. A job of which a condition does not fit is not among them. Three queries at most.
 */
export async function bestJobsFor(
  scope: Scope,
  candidate: Comparable,
  had: readonly CurrentSkill[],
): Promise<BestJob[]> {
  const jobs = await openJobsFor(scope, candidate.id)
  if (jobs.length === 0) return []
  const skills = await loadTaxonomy(scope.tx)
  const packed = packJobs(
    jobs.map((one) => asJob(one, scope.today, skills)),
    backgroundOf(skills),
  )
  const byId = new Map(jobs.map((one) => [one.id, one]))
  return rankJobs(asPerson(candidate, had, skills), packed, most).flatMap(({ number, tier }) => {
    const job = byId.get(packed.jobs[number]?.id ?? '')
    if (!job || tier === 3) return []
    return [
      { id: job.id, function: job.function, employer: job.employer, expectedFrom: job.expectedFrom, tier },
    ]
  })
}
