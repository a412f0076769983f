import { z } from 'zod'
import { mayEver } from '#access/policy.ts'
import { type BarrierStatus, barrierCycle } from '#method/lifecycles/barrier.ts'
import { missingCandidate } from '#method/missingCandidate.ts'
import { currentSkills } from '#skills/currentSkills.ts'
import type { Tx } from '#store/db.ts'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import type { Comparable } from '../matching/asPerson.ts'
import { aheadOf } from './ahead.ts'
import { barriersOf } from './barriers.ts'
import { bestJobsFor } from './bestJobs.ts'
import { headOf } from './head.ts'
import { openActionsOf } from './openActions.ts'
import { peopleOf } from './people.ts'
import { skillClaimsOf } from './skillClaims.ts'
import { timelineOf } from './timeline.ts'

const newestEntries = 10

/** The dossier of one candidate: where somebody is, what is next, and everything known. */
export const viewCandidate = view({
  name: 'viewCandidate',
  rule: allow('candidate', 'dossier', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run(scope, { candidateId }) {
    const { tx, actor, today } = scope
    const head = await headOf(tx, candidateId)
    const candidate = await profileOf(tx, candidateId)
    const claims = await skillClaimsOf(tx, candidateId)
    const barriers = await barriersOf(tx, candidateId)
    const ahead = await aheadOf(tx, candidateId, today)
    const actions = await openActionsOf(tx, candidateId)
    const people = await peopleOf(tx, candidateId)
    const trajectories = await trajectoriesOf(tx, candidateId)
    const proposals = await proposalsOf(tx, candidateId)
    const entries = await timelineOf(tx, candidateId, today, { limit: newestEntries })
    const lastContact = await lastContactOn(tx, candidateId)
    const colleagues = await accountsWithRole(tx, ['coach', 'careDirector'])
    const skills = currentSkills(claims)
    const seeks = mayEver('candidate', 'match', actor.role) && head.stage !== 'atWork'
    const bestJobs = seeks ? await bestJobsFor(scope, asComparable(candidate), skills) : []
    const missing = missingCandidate(
      {
        ...candidate,
        skills: skills.length,
        openBarriers: barriers.filter((one) => barrierCycle[one.status as BarrierStatus].open),
        somethingPlanned: ahead.some((one) => one.onDate !== null),
        lastContactOn: lastContact,
      },
      today,
    )
    return {
      head,
      candidate,
      skills,
      barriers,
      ahead,
      actions,
      ...people,
      trajectories,
      proposals,
      bestJobs,
      timeline: { entries, total: entries[0]?.total ?? 0 },
      colleagues,
      missing,
      today,
      role: actor.role,
    }
  },
})

type Profile = Awaited<ReturnType<typeof profileOf>>

/** What matching compares of a whole profile, and nothing else of it. */
function asComparable(one: Profile): Comparable {
  const { id, city, hoursMin, hoursMax, shifts, travelMinutes, dutchLevel } = one
  const written = (text: string | null) => Boolean(text?.trim())
  return {
    ...{ id, city, hoursMin, hoursMax, shifts, travelMinutes, dutchLevel },
    motivated: written(one.motivation),
    wishing: written(one.wishes) || written(one.interests),
  }
}

/** The candidate's own row: what is edited on the profile page. */
export async function profileOf(tx: Tx, candidateId: string) {
  const found = await tx
    .selectFrom('candidate')
    .selectAll('candidate')
    .where('candidate.id', '=', candidateId)
    .executeTakeFirst()
  if (!found) throw notFound()
  return found
}

function trajectoriesOf(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('trajectory')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .leftJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
    .select(['trajectory.id', 'trajectory.status', 'trajectory.route', 'trajectory.startedOn'])
    .select([
      'trajectory.startsOn',
      'futureJob.function',
      'employer.name as employer',
      'outcome.kind as outcome',
    ])
    .where('trajectory.candidateId', '=', candidateId)
    .orderBy('trajectory.createdAt', 'desc')
    .orderBy('trajectory.id')
    .execute()
}

function proposalsOf(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('proposal')
    .innerJoin('futureJob', 'futureJob.id', 'proposal.futureJobId')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select([
      'proposal.id',
      'proposal.status',
      'proposal.futureJobId',
      'proposal.answerBy',
      'proposal.proposedOn',
    ])
    .select(['futureJob.function', 'employer.name as employer'])
    .where('proposal.candidateId', '=', candidateId)
    .orderBy('proposal.proposedOn', 'desc')
    .orderBy('proposal.id')
    .execute()
}

async function lastContactOn(tx: Tx, candidateId: string): Promise<string | null> {
  const last = await tx
    .selectFrom('note')
    .select((eb) => eb.fn.max<string | null>('note.onDate').as('onDate'))
    .where((eb) =>
      eb.or([
        eb('candidateId', '=', candidateId),
        eb(
          'trajectoryId',
          'in',
          eb.selectFrom('trajectory').select('id').where('candidateId', '=', candidateId),
        ),
      ]),
    )
    .where('kind', '<>', 'note')
    .executeTakeFirst()
  return last?.onDate ?? null
}
