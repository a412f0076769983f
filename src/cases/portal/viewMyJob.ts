import { sql } from 'kysely'
import { z } from 'zod'
import { toldToEmployer } from '#matching/employerVoice.ts'
import { introductionKeys, introductions } from '#method/introductions.ts'
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

/** From these statuses on the employer has met the person, and so knows the whole name. */
const met: readonly string[] = ['introduced', 'secondTalk', 'chosen']

/**
 * Candidates who agreed that this employer may know of them: first name and how they stand towards the essential
 * skills. Nothing else of a person is read here, so nothing else can be shown.
 */
async function introduced(scope: Scope, job: { id: string; expectedFrom: string | null }) {
  const { tx, visible } = scope
  const rows = await tx
    .selectFrom('proposal')
    .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
    .select(['proposal.id as proposalId', 'proposal.candidateId as id', 'proposal.status'])
    .select(['proposal.answerBy', 'proposal.decidedOn', 'proposal.reasonKey', 'candidate.firstName'])
    .select((eb) =>
      eb.case().when('proposal.status', 'in', met).then(eb.ref('candidate.lastName')).end().as('lastName'),
    )
    .where('proposal.futureJobId', '=', job.id)
    .where(visible('proposal', 'read'))
    .orderBy('candidate.firstName')
    .orderBy('proposal.id')
    .execute()
  const skills = await tx
    .selectFrom('requirement')
    .select(['skill', 'level', 'essential'])
    .where('futureJobId', '=', job.id)
    .where('essential', '=', true)
    .where('leftOutReason', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const asks = { ...untold, id: job.id, skills, expectedFrom: job.expectedFrom }
  const context = await contextNow(scope)
  const told = await tellOf(
    scope,
    context,
    asks,
    rows.map((one) => ({ ...one, ...silent })),
  )
  return told.map(({ answer, proposalId, status, answerBy, decidedOn, reasonKey, firstName, lastName }) => {
    const { skills, ...rest } = toldToEmployer(answer.explanation)
    const essential = asks.skills.flatMap(({ skill }) =>
      skills
        .filter((one) => one.uri === skillUri(skill, context.skills))
        .map((one) => ({ skill, standing: one.standing })),
    )
    return { id: proposalId, status, answerBy, decidedOn, reasonKey, firstName, lastName, essential, ...rest }
  })
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
    .select(['trajectory.id', 'trajectory.status', 'trajectory.startedOn', 'trajectory.startsOn'])
    .select(['trajectory.expectedUntil', 'trajectory.guideName', 'candidate.firstName'])
    .where('trajectory.futureJobId', '=', futureJobId)
    .where('trajectory.status', '<>', 'ended')
    .where(visible('trajectory', 'follow'))
    .orderBy('candidate.firstName')
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
