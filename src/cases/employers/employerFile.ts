import type { CommitmentStatus } from '#method/lifecycles/commitment.ts'
import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'

const notesPerScreen = 20

/** The parts of the file of one employer, one query each. */

export async function employerWithOwner(tx: Tx, employerId: string) {
  const employer = await tx
    .selectFrom('employer')
    .innerJoin('account as owner', 'owner.id', 'employer.ownerId')
    .selectAll('employer')
    .select('owner.name as owner')
    .where('employer.id', '=', employerId)
    .executeTakeFirst()
  if (!employer) throw notFound()
  return employer
}

/** Everybody who works or worked there. */
export function contactsOf(tx: Tx, employerId: string) {
  return tx
    .selectFrom('employerContact')
    .select(['id', 'name', 'function', 'email', 'phone', 'leftOn', 'version'])
    .where('employerId', '=', employerId)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** What was said, newest first; one more than shown tells that there is more. */
export async function notesOf(tx: Tx, employerId: string, screens: number) {
  const shown = notesPerScreen * screens
  const notes = await tx
    .selectFrom('note')
    .innerJoin('account', 'account.id', 'note.byId')
    .select(['note.id', 'note.kind', 'note.onDate', 'note.text', 'note.createdAt', 'note.byId'])
    .select('account.name as by')
    .where('note.employerId', '=', employerId)
    .orderBy('note.onDate', 'desc')
    .orderBy('note.createdAt', 'desc')
    .orderBy('note.id')
    .limit(shown + 1)
    .execute()
  return { notes: notes.slice(0, shown), olderNotes: notes.length > shown }
}

export function handoversOf(tx: Tx, employerId: string) {
  return tx
    .selectFrom('employerHandover')
    .innerJoin('account as former', 'former.id', 'employerHandover.fromId')
    .innerJoin('account as next', 'next.id', 'employerHandover.toId')
    .select([
      'employerHandover.id',
      'employerHandover.onDate',
      'employerHandover.at',
      'employerHandover.note',
    ])
    .select(['former.name as from', 'next.name as to'])
    .where('employerHandover.employerId', '=', employerId)
    .orderBy('employerHandover.at', 'desc')
    .orderBy('employerHandover.id')
    .execute()
}

export function jobsOf(tx: Tx, employerId: string) {
  return tx
    .selectFrom('futureJob')
    .select(['id', 'function', 'positions', 'expectedFrom', 'expectedUntil', 'certainty', 'status'])
    .where('employerId', '=', employerId)
    .orderBy('expectedFrom')
    .orderBy('function')
    .orderBy('id')
    .execute()
}

export function conversationsOf(tx: Tx, employerId: string) {
  return tx
    .selectFrom('growthConversation')
    .select(['id', 'heldOn', 'spokenWith', 'outcome', 'notJoiningReason', 'notJoiningNote', 'createdAt'])
    .where('employerId', '=', employerId)
    .orderBy('heldOn', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
}

export function commitmentsOf(tx: Tx, employerId: string) {
  return tx
    .selectFrom('commitment')
    .leftJoin('futureJob', 'futureJob.id', 'commitment.futureJobId')
    .select(['commitment.id', 'commitment.kind', 'commitment.positions', 'commitment.agreedOn'])
    .select(['commitment.untilOn', 'commitment.conditions', 'commitment.futureJobId', 'commitment.version'])
    .select(['futureJob.function as job'])
    .select((eb) => eb.ref('commitment.status').$castTo<CommitmentStatus>().as('status'))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('statusChange')
          .select(['reason', 'decider'])
          .where('subjectKind', '=', 'commitment')
          .whereRef('subjectId', '=', 'commitment.id')
          .orderBy('at', 'desc')
          .orderBy('statusChange.id')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['last.reason as lastReason', 'last.decider as lastDecider'])
    .where('commitment.employerId', '=', employerId)
    .orderBy('commitment.agreedOn', 'desc')
    .orderBy('commitment.id')
    .execute()
}
