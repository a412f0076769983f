import { sql } from 'kysely'
import type { TodayItem } from '#method/today.ts'
import { sharedColumn } from '#store/consents.ts'
import type { Scope } from '../case.ts'

/** What waits for an employer: first names only, and only of people of whom it may know the name. */
const named = (candidateId: string) =>
  sharedColumn('candidate.firstName', 'name', {
    candidateId: sql.ref(candidateId),
    employerId: sql.ref('futureJob.employerId'),
  }).as('firstName')

export async function toDecide({ tx, visible, today }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .select(['proposal.id', 'proposal.answerBy', 'futureJob.id as jobId', 'futureJob.function'])
    .select(named('proposal.candidateId'))
    .where('proposal.status', 'in', ['introduced', 'secondTalk'])
    .where(visible('proposal', 'decide'))
    .orderBy('proposal.answerBy')
    .orderBy('proposal.id')
    .execute()
  return rows.map((row) => ({
    kind: 'decide',
    id: row.id,
    about: row.firstName ?? '',
    detail: row.function,
    due: row.answerBy ?? today,
    href: `/mijn-banen/${row.jobId}`,
  }))
}

export async function toSign({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('agreement')
    .innerJoin('agreementParty', 'agreementParty.agreementId', 'agreement.id')
    .innerJoin('trajectory', 'trajectory.id', 'agreement.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select(['agreement.id', 'trajectory.id as trajectoryId', 'agreement.offeredOn'])
    .select(named('trajectory.candidateId'))
    .where('agreement.status', '=', 'offered')
    .where('agreementParty.party', '=', 'employer')
    .where('agreementParty.signedOn', 'is', null)
    .where(visible('trajectory', 'sign'))
    .orderBy('agreement.offeredOn')
    .orderBy('agreement.id')
    .execute()
  return rows.map((row) => ({
    kind: 'signAgreement',
    id: row.id,
    about: row.firstName ?? '',
    detail: null,
    due: row.offeredOn ?? '',
    href: `/mijn-banen/traject/${row.trajectoryId}`,
  }))
}

/** Evaluations ahead to which this voice has not spoken yet. */
export async function toSpeak(
  { tx, visible }: Scope,
  voice: 'employer' | 'buddy',
  folder: string,
): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('evaluation')
    .innerJoin('trajectory', 'trajectory.id', 'evaluation.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select(['evaluation.id', 'evaluation.plannedOn', 'trajectory.id as trajectoryId'])
    .select(named('trajectory.candidateId'))
    .where('evaluation.status', '=', 'planned')
    .where(
      sql<boolean>`not exists (select 1 from evaluation_voice v where v.evaluation_id = evaluation.id and v.voice = ${voice})`,
    )
    .where(visible('trajectory', 'follow'))
    .orderBy('evaluation.plannedOn')
    .orderBy('evaluation.id')
    .execute()
  return rows.map((row) => ({
    kind: 'giveVoice',
    id: row.id,
    about: row.firstName ?? '',
    detail: null,
    due: row.plannedOn,
    href: `${folder}/${row.trajectoryId}`,
  }))
}
