import { sql, type Updateable } from 'kysely'
import { answerDayAfter } from '#method/answering.ts'
import { type ChoiceReason, choiceReasons, type ReasonSide, reasonsFor } from '#method/choiceReasons.ts'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { sharedWith } from '#store/consents.ts'
import type { DB } from '#store/schema.ts'
import type { Text } from '#texts/catalogue.ts'
import type { Scope } from '../case.ts'
import { impossible, invalid } from '../errors.ts'
import { move } from '../move.ts'
import { matchRefusals, notAgreedYet, nothingSharedYet } from './texts.ts'

/** Every move in the life of a proposal. */
export const proposalMoveKeys = [
  'inform',
  'prepare',
  'introduce',
  'talkAgain',
  'choose',
  'notChoose',
  'withdraw',
  'reconsider',
  'proposeAgain',
] as const
export type ProposalMove = (typeof proposalMoveKeys)[number]

export type MoveGiven = {
  reasonKey?: ChoiceReason | null
  reason?: string | null
  decider?: string | null
  onDate?: string | null
  answerBy?: string | null
}

/** The list of reasons that belongs to a move; other moves that need a reason take it in own words. */
export const reasonSideOf: Partial<Record<ProposalMove, Exclude<ReasonSide, 'any'>>> = {
  choose: 'choose',
  notChoose: 'notChoose',
  withdraw: 'withdraw',
}

/** `seen`: whether the employer sees anything of the person, where that was read already. */
type Named = { id: string; firstName: string; candidateAgreedOn: string | null; seen?: boolean }

/**
 * Moves one proposal on, by its life cycle, and keeps what belongs to the new status: who decided and why, by when
 * the employer answers. Who is introduced or decided upon, is told to those who wait for it.
 * Errors: `invalid` when a reason or name is missing, `impossible` when the move is not open now.
 */
export async function moveOne(scope: Scope, proposal: Named, key: ProposalMove, given: MoveGiven) {
  if (key === 'introduce' && !proposal.candidateAgreedOn) throw impossible(notAgreedYet([proposal.firstName]))
  if (key === 'introduce' && !(proposal.seen ?? (await isSeen(scope, proposal.id))))
    throw impossible(nothingSharedYet([proposal.firstName]))
  const onDate = given.onDate ?? scope.today
  const reason = reasonWords(key, given)
  const status = await move(scope, 'proposal', proposal.id, proposalCycle, {
    move: key,
    given: { reason, decider: given.decider, date: onDate },
  })
  const values = keptBy[key]?.({ ...given, onDate }, scope)
  if (values) await scope.tx.updateTable('proposal').set(values).where('id', '=', proposal.id).execute()
  if (key === 'introduce') await scope.emit('candidateIntroduced', { proposalId: proposal.id })
  if (key === 'choose' || key === 'notChoose')
    await scope.emit('proposalDecided', { proposalId: proposal.id })
  return status
}

/** Whether the employer of a proposal sees anything of the person, so that there is somebody to decide about. */
export const seenByEmployer = sharedWith(
  sql`proposal.candidate_id`,
  sql`(select j.employer_id from future_job j where j.id = proposal.future_job_id)`,
)

async function isSeen({ tx }: Scope, proposalId: string): Promise<boolean> {
  const seen = await tx
    .selectFrom('proposal')
    .select('id')
    .where('id', '=', proposalId)
    .where(seenByEmployer)
    .executeTakeFirst()
  return seen !== undefined
}

type Kept = (given: MoveGiven & { onDate: string }, scope: Scope) => Updateable<DB['proposal']>

const decided: Kept = ({ reasonKey, reason, decider, onDate }, { actor }) => ({
  decidedOn: onDate,
  decidedBy: actor.accountId,
  decider: decider ?? actor.name,
  reasonKey: reasonKey ?? 'otherReason',
  reason: reason ?? null,
})
const undecided = { decidedOn: null, decidedBy: null, decider: null, reasonKey: null, reason: null }
const waiting: Kept = ({ answerBy, onDate }) => ({ answerBy: answerBy ?? answerDayAfter(onDate) })

/** What a proposal keeps of each move, beside its status. */
const keptBy: Partial<Record<ProposalMove, Kept>> = {
  introduce: waiting,
  talkAgain: waiting,
  choose: decided,
  notChoose: decided,
  withdraw: ({ reasonKey, reason }) => ({ reasonKey: reasonKey ?? 'otherReason', reason: reason ?? null }),
  reconsider: (given, scope) => ({ ...undecided, ...waiting(given, scope) }),
  // whoever withdrew is asked anew
  proposeAgain: () => ({ ...undecided, answerBy: null, candidateAgreedOn: null }),
}

/** The reason in words, from the list and what was written beside it; null when none was given. */
function reasonWords(key: ProposalMove, { reasonKey, reason }: MoveGiven): string | null {
  const side = reasonSideOf[key]
  if (!side || !reasonKey) return reason ?? null
  if (!reasonsFor(side).includes(reasonKey)) throw invalid({ reasonKey: matchRefusals.pickReason })
  if (reasonKey === 'otherReason' && !reason) throw invalid({ reason: matchRefusals.tellReason })
  const { label }: { label: Text } = choiceReasons[reasonKey]
  return [label.nl, reason].filter(Boolean).join(': ')
}
