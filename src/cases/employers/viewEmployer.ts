import { z } from 'zod'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'

/** One employer: profile, people, what was said, which jobs may come. */
export const viewEmployer = view({
  name: 'viewEmployer',
  rule: allow('employer', 'read', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id }),
  async run({ tx }, { employerId }) {
    const employer = await tx
      .selectFrom('employer')
      .innerJoin('account as owner', 'owner.id', 'employer.ownerId')
      .selectAll('employer')
      .select('owner.name as owner')
      .where('employer.id', '=', employerId)
      .executeTakeFirst()
    if (!employer) throw notFound()
    const contacts = await tx
      .selectFrom('employerContact')
      .select(['id', 'name', 'function', 'email', 'phone', 'version'])
      .where('employerId', '=', employerId)
      .where('leftOn', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute()
    const notes = await tx
      .selectFrom('note')
      .innerJoin('account', 'account.id', 'note.byId')
      .select(['note.id', 'note.kind', 'note.onDate', 'note.text', 'account.name as by'])
      .where('note.employerId', '=', employerId)
      .orderBy('note.onDate', 'desc')
      .orderBy('note.createdAt', 'desc')
      .limit(30)
      .execute()
    const jobs = await tx
      .selectFrom('futureJob')
      .select(['id', 'function', 'positions', 'expectedFrom', 'expectedUntil', 'certainty', 'status'])
      .where('employerId', '=', employerId)
      .orderBy('expectedFrom')
      .orderBy('function')
      .orderBy('id')
      .execute()
    const conversations = await tx
      .selectFrom('growthConversation')
      .select(['id', 'heldOn', 'outcome', 'notJoiningReason'])
      .where('employerId', '=', employerId)
      .orderBy('heldOn', 'desc')
      .orderBy('id')
      .execute()
    const commitments = await tx
      .selectFrom('commitment')
      .select([
        'id',
        'kind',
        'positions',
        'agreedOn',
        'untilOn',
        'conditions',
        'status',
        'futureJobId',
        'version',
      ])
      .where('employerId', '=', employerId)
      .orderBy('agreedOn', 'desc')
      .orderBy('id')
      .execute()
    const owners = await accountsWithRole(tx, ['accountManager', 'coach', 'manager'])
    return { employer, contacts, notes, jobs, conversations, commitments, owners }
  },
})
