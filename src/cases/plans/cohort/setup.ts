import { z } from 'zod'
import type { Scope } from '../../case.ts'
import { loadPlan } from '../planRecord.ts'

/** Of a cohort, when the talks are, and what people chose in the end; kept in `plan.setup`. */
export const cohortSetup = z.object({
  onDate: z.string().nullable(),
  /** Minutes after midnight. */
  startsAt: z.number(),
  talkMinutes: z.number(),
  breakAfter: z.number(),
  breakMinutes: z.number(),
  /** The answer that people chose, and why. */
  chosen: z
    .object({
      goal: z.enum(['stable', 'value']),
      reason: z.string(),
      pairs: z.array(z.tuple([z.uuid(), z.uuid()])),
    })
    .nullable(),
})
export type CohortSetup = z.output<typeof cohortSetup>

export const usualTimes: CohortSetup = {
  onDate: null,
  startsAt: 600,
  talkMinutes: 10,
  breakAfter: 4,
  breakMinutes: 15,
  chosen: null,
}

/** The most in one cohort: beyond that nobody oversees who meets whom, and no day is long enough. */
export const mostPeople = 200
export const mostJobs = 30

export const loadCohort = (scope: Scope, planId: string) => loadPlan(scope, planId, 'cohort', cohortSetup)

/** Who takes part: candidates, jobs with their places, and who is to meet whom. Three queries, each in one order. */
export async function loadTakers({ tx }: Scope, planId: string) {
  const candidates = await tx
    .selectFrom('cohortCandidate')
    .innerJoin('candidate', 'candidate.id', 'cohortCandidate.candidateId')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select([
      'candidate.id',
      'candidate.firstName',
      'candidate.lastName',
      'candidate.dutchLevel',
      'candidate.travelMinutes',
    ])
    .select(['candidate.hoursMin', 'candidate.hoursMax', 'cohortCandidate.isPriority', 'coach.name as coach'])
    .where('cohortCandidate.planId', '=', planId)
    .orderBy('candidate.firstName')
    .orderBy('candidate.lastName')
    .orderBy('candidate.id')
    .execute()
  const tracks = await tx
    .selectFrom('cohortTrack')
    .innerJoin('futureJob', 'futureJob.id', 'cohortTrack.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select([
      'futureJob.id',
      'futureJob.function',
      'employer.name as employer',
      'futureJob.dutchLevel',
      'futureJob.travelMinutes',
    ])
    .select(['futureJob.hoursMin', 'futureJob.hoursMax', 'futureJob.status'])
    .select(['cohortTrack.capacity', 'cohortTrack.interviewers', 'cohortTrack.reserved'])
    .where('cohortTrack.planId', '=', planId)
    .orderBy('employer.name')
    .orderBy('futureJob.function')
    .orderBy('futureJob.id')
    .execute()
  const meetings = await tx
    .selectFrom('cohortMeeting')
    .select(['candidateId', 'futureJobId', 'round', 'interviewer', 'candidateRank', 'employerRank'])
    .where('planId', '=', planId)
    .orderBy('candidateId')
    .orderBy('futureJobId')
    .execute()
  return { candidates, tracks, meetings }
}

export type Takers = Awaited<ReturnType<typeof loadTakers>>
export type CohortCandidate = Takers['candidates'][number]
export type CohortTrack = Takers['tracks'][number]
export type CohortMeeting = Takers['meetings'][number]
