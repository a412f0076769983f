import { z } from 'zod'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { id } from '../fields.ts'
import { actionsOf } from '../notes/actionsOf.ts'
import { jobHead } from './head.ts'
import { jobHistory } from './history.ts'
import { peopleOfJob } from './people.ts'
import { jobOwnerRoles } from './viewJobFacts.ts'

/** One job: where it stands, what is next, what is known, who is on the way. */
export const viewFutureJob = view({
  name: 'viewFutureJob',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run(scope, { futureJobId }) {
    const { tx, today } = scope
    const job = await jobHead(scope, futureJobId)
    const essentials = await tx
      .selectFrom('requirement')
      .select(['id', 'skill', 'level'])
      .where('futureJobId', '=', futureJobId)
      .where('essential', '=', true)
      .orderBy('position')
      .orderBy('id')
      .execute()
    const commitments = await tx
      .selectFrom('commitment')
      .select(['id', 'kind', 'positions', 'agreedOn', 'untilOn', 'conditions', 'status', 'futureJobId'])
      .where('employerId', '=', job.employerId)
      .where((eb) => eb.or([eb('futureJobId', '=', futureJobId), eb('futureJobId', 'is', null)]))
      .orderBy('agreedOn', 'desc')
      .orderBy('id')
      .execute()
    const notes = await tx
      .selectFrom('note')
      .innerJoin('account', 'account.id', 'note.byId')
      .select(['note.id', 'note.kind', 'note.onDate', 'note.text', 'account.name as by'])
      .where('note.futureJobId', '=', futureJobId)
      .orderBy('note.onDate', 'desc')
      .orderBy('note.createdAt', 'desc')
      .orderBy('note.id')
      .limit(20)
      .execute()
    const actions = await actionsOf(tx, 'futureJobId', futureJobId)
    const people = await peopleOfJob(scope, futureJobId)
    const { moves } = await jobHistory(scope, futureJobId)
    const owners = await accountsWithRole(tx, jobOwnerRoles)
    const me = scope.actor.accountId
    return { job, owners, me, essentials, commitments, notes, actions, people, lastMove: moves[0], today }
  },
})

export type JobData = Awaited<ReturnType<(typeof viewFutureJob)['run']>>
