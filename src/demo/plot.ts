import { addBarrier } from '#cases/candidates/addBarrier.ts'
import { addSkill } from '#cases/candidates/addSkill.ts'
import { createCandidate } from '#cases/candidates/createCandidate.ts'
import { saveCandidate } from '#cases/candidates/saveCandidate.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { saveEmployer } from '#cases/employers/saveEmployer.ts'
import { addRequirement } from '#cases/futureJobs/addRequirement.ts'
import { chooseRoute } from '#cases/futureJobs/chooseRoute.ts'
import { createFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { moveProposal } from '#cases/match/moveProposal.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { recordAgreement } from '#cases/match/recordAgreement.ts'
import { moveEvaluation } from '#cases/trajectories/evaluations/moveEvaluation.ts'
import { planEvaluation } from '#cases/trajectories/evaluations/planEvaluation.ts'
import { recordVoice } from '#cases/trajectories/evaluations/recordVoice.ts'
import { saveOutcome } from '#cases/trajectories/outcome/saveOutcome.ts'
import { scoreFactors } from '#cases/trajectories/outcome/scoreFactors.ts'
import { startFromProposal } from '#cases/trajectories/start/startFromProposal.ts'
import type { Factor } from '#method/factors.ts'
import type { Route } from '#method/routes.ts'
import type { PersonKey } from './people.ts'
import type { Storyteller } from './storyteller.ts'

/** Turns of a story that come back in many of them. */

type EmployerFacts = {
  name: string
  city?: string
  sector: string
  size: string
  motive?: string
  about?: string
  knowsGroup?: string
  workedBefore?: string
  willingToAdapt?: string
}

export async function newEmployer(story: Storyteller, by: PersonKey, facts: EmployerFacts): Promise<string> {
  const { name, city = 'Lelystad', ...profile } = facts
  const { id } = await story.tell(by, createEmployer, { name, city, sure: 'ja' })
  await story.tell(by, saveEmployer, { employerId: id, version: 1, name, city, ...profile })
  return id
}

type JobFacts = {
  function: string
  positions?: number
  expectedFrom?: string
  expectedUntil?: string
  certainty?: string
  hoursMin?: number
  hoursMax?: number
  shifts?: string[]
  growthForm?: string
  cameInView?: string
  conditions?: string
}

export type NewJob = JobFacts & {
  route: Route
  routeReason: string
  skills: [string, number][]
  /** How far it came; without it candidates are looked for. */
  stage?: 'inView' | 'mapping' | 'matching' | 'designing'
}

/** A job with its few essential skills; unless it only just came in view, with its route as well. */
export async function newJob(
  story: Storyteller,
  by: PersonKey,
  employerId: string,
  facts: NewJob,
): Promise<string> {
  const { route, routeReason, skills, stage = 'matching', ...job } = facts
  const { id } = await story.tell(by, createFutureJob, { employerId, ...job })
  if (stage !== 'inView') {
    await story.tell(by, moveFutureJob, { futureJobId: id, move: 'map' })
    await story.tell(by, chooseRoute, { futureJobId: id, route, state: 'chosen', reason: routeReason })
  }
  if (stage === 'matching' || stage === 'designing')
    await story.tell(by, moveFutureJob, { futureJobId: id, move: 'match' })
  for (const [newSkill, newLevel] of skills)
    await story.tell(by, addRequirement, { futureJobId: id, newSkill, newLevel })
  if (stage === 'designing') await story.tell(by, moveFutureJob, { futureJobId: id, move: 'design' })
  return id
}

export type CandidateFacts = {
  firstName: string
  lastName: string
  birthYear: number
  profile?: Record<string, unknown>
  skills?: [string, number, string][]
  barriers?: {
    domain: string
    meaningForWork: string
    ownerKind?: string
    ownerName?: string
    action?: string
    dueOn?: string
  }[]
}

export async function newCandidate(
  story: Storyteller,
  by: PersonKey,
  facts: CandidateFacts,
): Promise<string> {
  const { firstName, lastName, birthYear, profile, skills = [], barriers = [] } = facts
  const name = { firstName, lastName, birthYear, city: 'Lelystad' }
  const { id } = await story.tell(by, createCandidate, { ...name, anyway: 'ja' })
  if (profile) await story.tell(by, saveCandidate, { candidateId: id, version: 1, ...name, ...profile })
  for (const [skill, level, source] of skills)
    await story.tell(by, addSkill, { candidateId: id, skill, level, source })
  for (const barrier of barriers) await story.tell(by, addBarrier, { candidateId: id, ...barrier })
  return id
}

/** Proposed, informed, prepared, agreed and introduced. Out: the proposal. */
export async function introduce(
  story: Storyteller,
  by: PersonKey,
  futureJobId: string,
  candidateId: string,
  why: string,
): Promise<string> {
  await story.tell(by, proposeCandidates, { futureJobId, candidateIds: [candidateId], why })
  const { id: proposalId } = await story.arrange((tx) =>
    tx
      .selectFrom('proposal')
      .select('id')
      .where('futureJobId', '=', futureJobId)
      .where('candidateId', '=', candidateId)
      .executeTakeFirstOrThrow(),
  )
  await story.tell(by, moveProposal, { futureJobId, proposalId, move: 'inform' })
  await story.tell(by, moveProposal, { futureJobId, proposalId, move: 'prepare' })
  await story.tell(by, recordAgreement, { futureJobId, proposalId })
  await story.tell(by, moveProposal, { futureJobId, proposalId, move: 'introduce' })
  return proposalId
}

type Choice = { by: PersonKey; decider: string; reasonKey: string; reason?: string }

/** The employer chose: the trajectory begins. Out: the trajectory. */
export async function chosen(
  story: Storyteller,
  futureJobId: string,
  proposalId: string,
  { by, ...why }: Choice,
): Promise<string> {
  await story.tell(by, moveProposal, { futureJobId, proposalId, move: 'choose', ...why })
  const { id } = await story.tell(by, startFromProposal, { proposalId })
  return id
}

type Ending = Record<string, unknown> & {
  kind: string
  assumed?: boolean
  factors?: Partial<Record<Factor, 0 | 1 | 2>>
}

/** How it ended, what helped and what hindered; marked when the source does not tell it for this very person. */
export async function ended(
  story: Storyteller,
  by: PersonKey,
  trajectoryId: string,
  { assumed, factors, ...outcome }: Ending,
): Promise<void> {
  if (factors) {
    const scores = Object.fromEntries(
      Object.entries(factors).map(([factor, score]) => [factor, String(score)]),
    )
    await story.tell(by, scoreFactors, { trajectoryId, ...scores })
  }
  await story.tell(by, saveOutcome, { trajectoryId, ...outcome })
  if (assumed)
    await story.arrange((tx) =>
      tx.updateTable('outcome').set({ assumed }).where('trajectoryId', '=', trajectoryId).execute(),
    )
}

/** The version of a part of somebody's plan: 0 when it is not there yet. */
export async function partVersion(story: Storyteller, trajectoryId: string, part: string): Promise<number> {
  const row = await story.arrange((tx) =>
    tx
      .selectFrom('planPart')
      .select('version')
      .where('trajectoryId', '=', trajectoryId)
      .where('part', '=', part)
      .executeTakeFirst(),
  )
  return row?.version ?? 0
}

type Voice = [voice: string, mood: number, text: string]

/** An evaluation that was held, with everybody's voice. */
export async function evaluated(
  story: Storyteller,
  by: PersonKey,
  trajectoryId: string,
  day: string,
  voices: Voice[],
): Promise<void> {
  story.on(day)
  const { id: evaluationId } = await story.tell(by, planEvaluation, {
    trajectoryId,
    kind: 'interim',
    plannedOn: day,
  })
  for (const [voice, mood, text] of voices)
    await story.tell(by, recordVoice, { trajectoryId, evaluationId, voice, mood, text })
  await story.tell(by, moveEvaluation, { trajectoryId, evaluationId, move: 'hold', date: day })
}
