import { sql } from 'kysely'
import { mayEver } from '#access/policy.ts'
import type { TodayItem } from '#method/today.ts'
import { type NextLinkFacts, nextLinkUnknownFrom } from '#method/trajectories/nextLink.ts'
import type { Scope } from '../case.ts'
import { fullName } from '../fullName.ts'

/** Each function is one query: the items of one kind (or a few) for the person who asks. */

/** How long somebody under guidance may go without a word. */
const quietDays = 30
/** How long a proposal or an offered agreement may lie still. */
const stillDays = 7
const list = (items: TodayItem[]) => items

export async function ownActions({ tx, actor, today }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('action')
    .leftJoin('employer', 'employer.id', 'action.employerId')
    .leftJoin('futureJob', 'futureJob.id', 'action.futureJobId')
    .leftJoin('trajectory', 'trajectory.id', 'action.trajectoryId')
    .leftJoin('candidate', (join) =>
      join.on((eb) =>
        eb('candidate.id', '=', eb.fn.coalesce('action.candidateId', 'trajectory.candidateId')),
      ),
    )
    .select([
      'action.id',
      'action.text',
      'action.dueOn',
      'action.employerId',
      'action.futureJobId',
      'action.candidateId',
    ])
    .select([
      'action.trajectoryId',
      'employer.name as employer',
      'futureJob.function',
      fullName('candidate').as('person'),
    ])
    .where('action.ownerId', '=', actor.accountId)
    .where('action.doneAt', 'is', null)
    .orderBy('action.dueOn')
    .orderBy('action.id')
    .execute()
  return rows.map((row) => ({
    kind: 'ownAction',
    id: row.id,
    about: row.employer ?? row.function ?? row.person ?? '',
    detail: row.text,
    due: row.dueOn ?? today,
    href: actionHref(row),
  }))
}

type ActionRow = {
  employerId: string | null
  futureJobId: string | null
  candidateId: string | null
  trajectoryId: string | null
}

function actionHref(row: ActionRow): string {
  if (row.employerId) return `/werkgevers/${row.employerId}`
  if (row.futureJobId) return `/banen/${row.futureJobId}`
  if (row.trajectoryId) return `/trajecten/${row.trajectoryId}`
  return `/kandidaten/${row.candidateId}`
}

export async function barriersDue({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('barrier')
    .innerJoin('candidate', 'candidate.id', 'barrier.candidateId')
    .select([
      'barrier.id',
      'barrier.action',
      'barrier.dueOn',
      'candidate.id as candidateId',
      fullName('candidate').as('person'),
    ])
    .where('barrier.status', 'in', ['open', 'inProgress'])
    .where('barrier.dueOn', 'is not', null)
    .where('candidate.archivedAt', 'is', null)
    .where(visible('candidate', 'dossier'))
    .orderBy('barrier.dueOn')
    .orderBy('barrier.id')
    .execute()
  return rows.map((row) => ({
    kind: 'barrierDue',
    id: row.id,
    about: row.person,
    detail: row.action,
    due: row.dueOn ?? '',
    href: `/kandidaten/${row.candidateId}`,
  }))
}

/** Proposals that lie still: the coach's to inform and prepare. */
export async function proposalsThatWait({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .select([
      'proposal.id',
      'futureJob.id as jobId',
      'futureJob.function',
      fullName('candidate').as('person'),
    ])
    .select(sql<string>`to_char(proposal.proposed_on + ${stillDays}::int, 'YYYY-MM-DD')`.as('due'))
    .where('proposal.status', 'in', ['proposed', 'informed', 'prepared'])
    .where(visible('proposal', 'write'))
    .orderBy('proposal.proposedOn')
    .orderBy('proposal.id')
    .execute()
  return rows.map((row) => ({
    kind: 'proposalWaits',
    id: row.id,
    about: row.person,
    detail: row.function,
    due: row.due,
    href: `/banen/${row.jobId}/match`,
  }))
}

/** What is planned in trajectories that one may write: activities, evaluations, places, the go/no-go. */
export async function activitiesDue({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('activity')
    .innerJoin('trajectory', 'trajectory.id', 'activity.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select([
      'activity.id',
      'activity.label',
      'activity.activityKey',
      'activity.dueOn',
      'trajectory.id as trajectoryId',
    ])
    .select(fullName('candidate').as('person'))
    .where('activity.status', '=', 'planned')
    .where('activity.dueOn', 'is not', null)
    .where('trajectory.status', '<>', 'ended')
    .where(visible('trajectory', 'write'))
    .orderBy('activity.dueOn')
    .orderBy('activity.id')
    .execute()
  return rows.map((row) => ({
    kind: 'activityDue',
    id: row.id,
    about: row.person,
    detail: row.label ?? row.activityKey,
    due: row.dueOn ?? '',
    href: `/trajecten/${row.trajectoryId}`,
  }))
}

export async function evaluationsDue({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('evaluation')
    .innerJoin('trajectory', 'trajectory.id', 'evaluation.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select([
      'evaluation.id',
      'evaluation.plannedOn',
      'trajectory.id as trajectoryId',
      fullName('candidate').as('person'),
    ])
    .where('evaluation.status', '=', 'planned')
    .where(visible('trajectory', 'write'))
    .orderBy('evaluation.plannedOn')
    .orderBy('evaluation.id')
    .execute()
  return rows.map((row) => ({
    kind: 'evaluationDue',
    id: row.id,
    about: row.person,
    detail: null,
    due: row.plannedOn,
    href: `/trajecten/${row.trajectoryId}`,
  }))
}

/** What a running trajectory lacks: an evaluation ahead, a next place, a word in the last weeks, a go or no-go. */
export async function trajectoryCare({ tx, visible, today, actor }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('trajectory')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select([
      'trajectory.id',
      'trajectory.candidateId',
      'trajectory.futureJobId',
      'futureJob.expectedFrom as jobFrom',
      'trajectory.status',
      'trajectory.expectedUntil',
      'trajectory.startedOn',
      'trajectory.goNoGo',
    ])
    .select(fullName('candidate').as('person'))
    .select(
      sql<boolean>`exists (select 1 from evaluation e where e.trajectory_id = trajectory.id and e.status = 'planned')`.as(
        'evaluationPlanned',
      ),
    )
    .select(
      sql<OpenStay[]>`(select coalesce(json_agg(json_build_object('status', s.status,
        'startsOn', to_char(s.starts_on, 'YYYY-MM-DD'), 'endsOn', to_char(s.ends_on, 'YYYY-MM-DD'))), '[]')
        from stay s where s.trajectory_id = trajectory.id and s.status in ('planned', 'running'))`.as(
        'stays',
      ),
    )
    .select(
      sql<string>`to_char(coalesce((select max(n.on_date) from note n where n.trajectory_id = trajectory.id
      or n.candidate_id = trajectory.candidate_id), trajectory.started_on, current_date) + ${quietDays}::int, 'YYYY-MM-DD')`.as(
        'wordDue',
      ),
    )
    .where('trajectory.status', 'in', ['agreed', 'learningIn', 'goGiven'])
    .where(visible('trajectory', 'write'))
    .orderBy('trajectory.id')
    .execute()
  const plansPaths = mayEver('candidate', 'path', actor.role)
  return rows.flatMap((row) => [...careOf(row, today), ...nextLinkOf(row, plansPaths)])
}

type OpenStay = NextLinkFacts['stays'][number]

type CareRow = {
  id: string
  person: string
  status: string
  expectedUntil: string | null
  goNoGo: string | null
  evaluationPlanned: boolean
  wordDue: string
}

function careOf(row: CareRow, today: string): TodayItem[] {
  const base = { id: row.id, about: row.person, detail: null, href: `/trajecten/${row.id}` }
  const learning = row.status === 'learningIn'
  if (row.status === 'agreed') return []
  return [
    ...(learning && !row.evaluationPlanned ? list([{ ...base, kind: 'noEvaluation', due: today }]) : []),
    ...(learning && !row.goNoGo && row.expectedUntil
      ? list([{ ...base, kind: 'goNoGoDue', due: row.expectedUntil }])
      : []),
    ...list([{ ...base, kind: 'quietFor', due: row.wordDue }]),
  ]
}

type LinkRow = Omit<NextLinkFacts, 'jobFrom'> & {
  id: string
  person: string
  candidateId: string
  futureJobId: string
  jobFrom: string | null
}

/** Where somebody goes on is not known: whoever may plan a path finds it there. */
function nextLinkOf(row: LinkRow, plansPaths: boolean): TodayItem[] {
  const due = nextLinkUnknownFrom(row)
  if (due === null) return []
  const path = `/kandidaten/${row.candidateId}/pad?baan=${row.futureJobId}`
  const href = plansPaths ? path : `/trajecten/${row.id}`
  return [{ kind: 'nextPlaceUnknown', id: row.id, about: row.person, detail: null, due, href }]
}

export async function agreementsThatWait({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('agreement')
    .innerJoin('trajectory', 'trajectory.id', 'agreement.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select(['agreement.id', 'trajectory.id as trajectoryId', fullName('candidate').as('person')])
    .select(sql<string>`to_char(agreement.offered_on + ${stillDays}::int, 'YYYY-MM-DD')`.as('due'))
    .where('agreement.status', '=', 'offered')
    .where('agreement.offeredOn', 'is not', null)
    .where(visible('trajectory', 'write'))
    .orderBy('agreement.offeredOn')
    .orderBy('agreement.id')
    .execute()
  return rows.map((row) => ({
    kind: 'agreementWaits',
    id: row.id,
    about: row.person,
    detail: null,
    due: row.due,
    href: `/trajecten/${row.trajectoryId}`,
  }))
}

export async function aftercareDue({ tx, visible }: Scope): Promise<TodayItem[]> {
  const rows = await tx
    .selectFrom('aftercare')
    .innerJoin('trajectory', 'trajectory.id', 'aftercare.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .select([
      'aftercare.id',
      'aftercare.dueOn',
      'trajectory.id as trajectoryId',
      fullName('candidate').as('person'),
    ])
    .where('aftercare.doneOn', 'is', null)
    .where(visible('trajectory', 'write'))
    .orderBy('aftercare.dueOn')
    .orderBy('aftercare.id')
    .execute()
  return rows.map((row) => ({
    kind: 'aftercareDue',
    id: row.id,
    about: row.person,
    detail: null,
    due: row.dueOn,
    href: `/trajecten/${row.trajectoryId}`,
  }))
}
