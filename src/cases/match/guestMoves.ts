import type { Role } from '#access/roles.ts'
import { canMove } from '#method/lifecycles/lifecycle.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'

/** What a person can do with the result of a gathering. A verdict "through" is not yet a choice, so it moves nobody. */
export const guestMoveKeys = ['introduce', 'talkAgain', 'notChoose'] as const
export type GuestMove = (typeof guestMoveKeys)[number]

export type MovableGuest = {
  readonly status: string
  readonly attended: boolean | null
  readonly verdict: string | null
  /** Whether the person who looks may move this proposal. */
  readonly mine: boolean
}

/** Whether the result of the gathering gives a ground for this move. */
const grounds: Record<GuestMove, (guest: MovableGuest) => boolean> = {
  introduce: (guest) => guest.attended === true,
  talkAgain: (guest) => guest.verdict === 'secondTalk',
  notChoose: (guest) => guest.verdict === 'no',
}

/**
 * The guests whom this move suits, given what was written down of them.
 * In: guests, the move, the role that looks. Out: those guests, in the same order.
 */
export function guestsFor<G extends MovableGuest>(guests: readonly G[], move: GuestMove, role: Role): G[] {
  return guests.filter(
    (guest) =>
      guest.mine &&
      grounds[move](guest) &&
      canMove(proposalCycle, guest.status as ProposalStatus, move, role),
  )
}
