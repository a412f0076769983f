import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { toldToEmployer } from '#matching/employerVoice.ts'
import { dayAfterWeeks } from '#matching/words.ts'
import type { ConsentItem } from '#method/consents.ts'
import { introductionKeys, introductions } from '#method/introductions.ts'
import { sharedColumn, sharedWith } from '#store/consents.ts'
import { allow, type Scope, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { skillUri } from '../matching/identity.ts'
import { contextNow, tellOf } from '../matching/ranking.ts'

/** One job as its employer sees it: the facts, who was introduced, who learns in, when people meet. */
export const viewMyJob = view({
  name: 'viewMyJob',
  rule: allow('futureJob', 'tell', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run(scope, { futureJobId }) {
    const job = await jobOf(scope, futureJobId)
    return {
      job,
      candidates: await introduced(scope, job),
      learning: await learningIn(scope, futureJobId),
      gatherings: await comingGatherings(scope, futureJobId),
      today: scope.today,
    }
  },
})

export type MyJobData = Awaited<ReturnType<typeof viewMyJob.run>>
export type IntroducedCandidate = MyJobData['candidates'][number]

async function jobOf({ tx }: Scope, futureJobId: string) {
  const job = await tx
    .selectFrom('futureJob')
    .innerJoin('account as owner', 'owner.id', 'futureJob.ownerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.positions', 'futureJob.status'])
    .select(['futureJob.expectedFrom', 'futureJob.expectedUntil', 'futureJob.certainty'])
    .select(['futureJob.hoursMin', 'futureJob.hoursMax', 'futureJob.shifts', 'futureJob.conditions'])
    .select(['futureJob.version', 'owner.name as contact', 'owner.email as contactEmail'])
    .where('futureJob.id', '=', futureJobId)
    .executeTakeFirst()
  if (!job) throw notFound()
  return job
}

/** From these statuses on the employer has met the person, and so knows the whole name and how to reach one another. */
const met: readonly string[] = ['introduced', 'secondTalk', 'chosen']

/** Of whom and for whom the switches are that stand before every column of a person. */
const here = { candidateId: sql.ref('proposal.candidateId'), employerId: sql.ref('futureJob.employerId') }
const shared = (item: ConsentItem) => sharedWith(here.candidateId, here.employerId, item)
const once = (condition: RawBuilder<boolean>, column: string) =>
  sql<string | null>`case when ${condition} then ${sql.ref(column)} end`
const hasMet = sql<boolean>`proposal.status = any(${[...met]}::text[])`

/** Candidates who agreed that this employer may know of them: of each only what candidate and coach both share. */
async function introduced(scope: Scope, job: { id: string; expectedFrom: string | null }) {
  const { tx, visible, today } = scope
  const rows = await tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .select(['proposal.id as proposalId', 'proposal.candidateId as id', 'proposal.status'])
    .select(['proposal.answerBy', 'proposal.decidedOn', 'proposal.reasonKey'])
    .select([
      sharedColumn('candidate.firstName', 'name', here).as('firstName'),
      once(sql`${shared('name')} and ${hasMet}`, 'candidate.lastName').as('lastName'),
      sharedColumn('candidate.strengths', 'strengths', here).as('strengths'),
      once(sql`${shared('contact')} and ${hasMet}`, 'candidate.phone').as('phone'),
      once(sql`${shared('contact')} and ${hasMet}`, 'candidate.email').as('email'),
    ])
    .select([
      sql<number | null>`case when ${shared('conditions')} then candidate.hours_min end`.as('hoursMin'),
      sql<number | null>`case when ${shared('conditions')} then candidate.hours_max end`.as('hoursMax'),
      sql<string[]>`case when ${shared('conditions')} then candidate.shifts else '{}' end`.as('shifts'),
      shared('skills').as('skills'),
      shared('readiness').as('readiness'),
    ])
    .where('proposal.futureJobId', '=', job.id)
    .where(visible('proposal', 'read'))
    .orderBy('firstName', (order) => order.asc().nullsLast())
    .orderBy('proposal.id')
    .execute()
  const told = await toldOf(scope, job, rows)
  return rows.map(({ id, proposalId, skills, readiness, ...row }) => {
    const of = told.get(id)
    return {
      ...row,
      id: proposalId,
      essential: skills ? (of?.essential ?? []) : [],
      readiness: skills ? (of?.readiness ?? null) : null,
      inTime: readiness ? (of?.inTime ?? null) : null,
      readyOn: readiness && of?.weeks ? dayAfterWeeks(today, of.weeks) : null,
    }
  })
}

type Opened = { readonly id: string; readonly skills: boolean; readonly readiness: boolean }

/** What the engine tells an employer of those who share their skills or when they are ready; of nobody else. */
async function toldOf(
  scope: Scope,
  job: { id: string; expectedFrom: string | null },
  rows: readonly Opened[],
) {
  const asked = await scope.tx
    .selectFrom('requirement')
    .select(['skill', 'level', 'essential'])
    .where('futureJobId', '=', job.id)
    .where('essential', '=', true)
    .where('leftOutReason', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const asks = { ...untold, id: job.id, skills: asked, expectedFrom: job.expectedFrom }
  const context = await contextNow(scope)
  const open = rows.filter((one) => one.skills || one.readiness).map(({ id }) => ({ id, ...silent }))
  const answers = await tellOf(scope, context, asks, open)
  return new Map(
    answers.map(({ id, answer }) => {
      const { skills, readiness, inTime } = toldToEmployer(answer.explanation)
      const essential = asked.flatMap(({ skill }) =>
        skills
          .filter((one) => one.uri === skillUri(skill, context.skills))
          .map((one) => ({ skill, standing: one.standing })),
      )
      return [
        id,
        { essential, readiness, inTime, weeks: inTime === null ? null : answer.explanation.weeksNeeded },
      ]
    }),
  )
}

const untold = {
  hoursMin: null,
  hoursMax: null,
  shifts: [],
  dutchLevel: null,
  city: null,
  travelMinutes: null,
}
const silent = { ...untold, motivated: false, wishing: false }

/** People on the way to this job. */
function learningIn({ tx, visible }: Scope, futureJobId: string) {
  return tx
    .selectFrom('trajectory')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select(['trajectory.id', 'trajectory.status', 'trajectory.startedOn', 'trajectory.startsOn'])
    .select(['trajectory.expectedUntil', 'trajectory.guideName'])
    .select(
      sharedColumn('candidate.firstName', 'name', {
        candidateId: sql.ref('trajectory.candidateId'),
        employerId: sql.ref('futureJob.employerId'),
      }).as('firstName'),
    )
    .where('trajectory.futureJobId', '=', futureJobId)
    .where('trajectory.status', '<>', 'ended')
    .where(visible('trajectory', 'follow'))
    .orderBy('firstName', (order) => order.asc().nullsLast())
    .orderBy('trajectory.id')
    .execute()
}

/** Where this employer is present; how candidates prepare, or at whose door else they look, is theirs. */
const withEmployer = introductionKeys.filter(
  (key) => introductions[key].hasVerdict || key === 'informationMeeting' || key === 'workVisit',
)

function comingGatherings({ tx, today }: Scope, futureJobId: string) {
  return tx
    .selectFrom('gathering')
    .leftJoin('gatheringGuest', 'gatheringGuest.gatheringId', 'gathering.id')
    .select(['gathering.id', 'gathering.kind', 'gathering.onDate', 'gathering.atTime', 'gathering.place'])
    .select((eb) => eb.fn.count<number>('gatheringGuest.id').as('guests'))
    .where('gathering.futureJobId', '=', futureJobId)
    .where('gathering.onDate', '>=', today)
    .where('gathering.kind', 'in', withEmployer)
    .where(sql<boolean>`gathering.hosts = '{}'`)
    .groupBy(['gathering.organisationId', 'gathering.id'])
    .orderBy('gathering.onDate')
    .orderBy('gathering.id')
    .execute()
}
