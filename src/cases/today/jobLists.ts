import { sql } from 'kysely'
import { mayEver } from '#access/policy.ts'
import type { TodayItem } from '#method/today.ts'
import type { Scope } from '../case.ts'
import { fullName } from '../fullName.ts'

/** What the contact of employers has to see to; a manager sees it of all. Each function is one query. */

/** Decisions that an employer owes us, at jobs of which one is the contact (a manager: at all jobs). */
export async function decisionsLate({ tx, actor, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .leftJoin('candidate', (join) =>
      join.onRef('candidate.id', '=', 'proposal.candidateId').on(visible('proposal', 'read')),
    )
    .select([
      'proposal.id',
      'futureJob.id as jobId',
      'futureJob.function',
      'employer.name',
      'proposal.answerBy',
    ])
    .select(fullName('candidate').as('person'))
    .where('proposal.status', 'in', ['introduced', 'secondTalk'])
    .where('proposal.answerBy', 'is not', null)
    .$if(actor.role !== 'manager', (query) => query.where('futureJob.ownerId', '=', actor.accountId))
    .orderBy('proposal.answerBy')
    .orderBy('proposal.id')
    .execute()
  return rows.map((row) => ({
    kind: 'decisionLate',
    id: row.id,
    about: row.name,
    detail: [row.function, row.person].filter(Boolean).join(', '),
    due: row.answerBy ?? '',
    href: mayEver('futureJob', 'match', actor.role) ? `/banen/${row.jobId}/match` : `/banen/${row.jobId}`,
  }))
}

/** Jobs that come near while too few people are on their way; one's own, or all for a manager. */
export async function jobsWithoutPeople({ tx, actor }: Scope): Promise<TodayItem[]> {
  const onTheWay = sql<number>`(select count(*) from trajectory t where t.future_job_id = future_job.id and t.status <> 'ended')
    + (select count(*) from trajectory t join outcome o on o.trajectory_id = t.id
       where t.future_job_id = future_job.id and o.kind = 'intendedJob')`
  const rows = await tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select([
      'futureJob.id',
      'futureJob.function',
      'futureJob.positions',
      'futureJob.expectedFrom',
      'employer.name',
    ])
    .select(onTheWay.as('onTheWay'))
    .where('futureJob.status', 'not in', ['lapsed', 'filled'])
    .where('futureJob.expectedFrom', 'is not', null)
    .where(sql<boolean>`future_job.positions > ${onTheWay}`)
    .$if(actor.role !== 'manager', (query) => query.where('futureJob.ownerId', '=', actor.accountId))
    .orderBy('futureJob.expectedFrom')
    .orderBy('futureJob.id')
    .execute()
  return rows.map((row) => ({
    kind: 'jobWithoutPeople',
    id: row.id,
    about: `${row.function} · ${row.name}`,
    detail: `${row.onTheWay}/${row.positions}`,
    due: row.expectedFrom ?? '',
    href: `/banen/${row.id}`,
  }))
}

/** Growth conversations that were begun and led to nothing yet. */
export async function conversationsOpen({ tx, actor }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('growthConversation')
    .innerJoin('employer', 'employer.id', 'growthConversation.employerId')
    .select([
      'growthConversation.id',
      'growthConversation.employerId',
      'employer.name',
      'growthConversation.heldOn',
    ])
    .where('growthConversation.outcome', 'is', null)
    .where('employer.ownerId', '=', actor.accountId)
    .orderBy('growthConversation.heldOn')
    .orderBy('growthConversation.id')
    .execute()
  return rows.map((row) => ({
    kind: 'conversationOpen',
    id: row.id,
    about: row.name,
    detail: null,
    due: row.heldOn,
    href: `/werkgevers/${row.employerId}/groeigesprek/${row.id}`,
  }))
}

export async function commitmentsThatEnd({ tx, actor }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('commitment')
    .innerJoin('employer', 'employer.id', 'commitment.employerId')
    .select(['commitment.id', 'commitment.employerId', 'commitment.untilOn', 'employer.name'])
    .where('commitment.status', '=', 'open')
    .where('commitment.untilOn', 'is not', null)
    .$if(actor.role !== 'manager', (query) => query.where('employer.ownerId', '=', actor.accountId))
    .orderBy('commitment.untilOn')
    .orderBy('commitment.id')
    .execute()
  return rows.map((row) => ({
    kind: 'commitmentEnds',
    id: row.id,
    about: row.name,
    detail: null,
    due: row.untilOn ?? '',
    href: `/werkgevers/${row.employerId}`,
  }))
}
