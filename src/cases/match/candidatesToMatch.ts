import { type Expression, type SqlBool, sql } from 'kysely'
import { type CandidateBrings, fitOf, type JobAsks } from '#matching/fit.ts'
import type { SkillLevel } from '#method/skillLevels.ts'
import type { SkillSource } from '#method/skillSources.ts'
import { currentSkills } from '#skills/currentSkills.ts'
import type { Tx } from '#store/db.ts'
import type { Scope } from '../case.ts'

/** Candidates as the match needs them: skills, motivation and circumstances; never barriers or characteristics. */
export function candidatesToMatch({ tx, visible }: Scope) {
  return tx
    .selectFrom('candidate')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(['candidate.id', 'candidate.firstName', 'candidate.lastName', 'candidate.city'])
    .select(['candidate.hoursMin', 'candidate.hoursMax', 'candidate.shifts', 'candidate.travelMinutes'])
    .select(['candidate.dutchLevel', 'candidate.motivation', 'candidate.wishes', 'candidate.interests'])
    .select(['coach.id as coachId', 'coach.name as coach'])
    .where('candidate.archivedAt', 'is', null)
    .where(visible('candidate', 'match'))
    .orderBy('candidate.lastName')
    .orderBy('candidate.id')
}

export type CandidateRow = Awaited<ReturnType<ReturnType<typeof candidatesToMatch>['execute']>>[number]

/** Has a job now, as far as the records say. */
export const atWork: Expression<SqlBool> = sql<boolean>`exists (
  select 1 from trajectory t join outcome o on o.organisation_id = t.organisation_id and o.trajectory_id = t.id
  where t.candidate_id = candidate.id and o.kind in ('intendedJob', 'otherEmployer', 'agency')
    and o.contract_ended_on is null)`

/** Is on the way to some job now. */
export const onTheWay = sql<boolean>`exists (
  select 1 from trajectory t where t.candidate_id = candidate.id and t.status <> 'ended')`

/**
 * Compares candidates with a job. One query for all their skills.
 * In: what the job asks, the candidates. Out: each candidate with name and fit, in the order given.
 */
export async function withFits<C extends CandidateRow>(tx: Tx, asks: JobAsks, candidates: readonly C[]) {
  const skills = await skillsOf(
    tx,
    candidates.map((one) => one.id),
  )
  return candidates.map((one) => ({
    ...one,
    name: `${one.firstName} ${one.lastName}`.trim(),
    fit: fitOf(asks, brings(one, skills.get(one.id) ?? [])),
  }))
}

/** What each of these people can do now. One query. */
export async function skillsOf(tx: Tx, candidateIds: readonly string[]) {
  const claims = await tx
    .selectFrom('candidateSkill')
    .select(['id', 'candidateId', 'skill', 'onDate'])
    .select((eb) => [eb.ref('level').$castTo<SkillLevel | null>().as('level')])
    .select((eb) => [eb.ref('source').$castTo<SkillSource>().as('source')])
    .where(sql<boolean>`candidate_id = any(${candidateIds}::uuid[])`)
    .orderBy('candidateId')
    .orderBy('id')
    .execute()
  const byCandidate = Map.groupBy(claims, (one) => one.candidateId)
  return new Map([...byCandidate].map(([id, own]) => [id, currentSkills(own)]))
}

function brings(one: CandidateRow, skills: CandidateBrings['skills']): CandidateBrings {
  return {
    skills,
    motivation: !!one.motivation?.trim(),
    wishes: !!one.wishes?.trim() || !!one.interests?.trim(),
    hours: { min: one.hoursMin, max: one.hoursMax },
    shifts: one.shifts,
    dutch: one.dutchLevel,
    city: one.city,
    travelMinutes: one.travelMinutes,
  }
}
