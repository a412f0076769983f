import { z } from 'zod'
import { allow, command } from '../case.ts'
import { impossible, invalid, notFound } from '../errors.ts'
import { choice, id } from '../fields.ts'
import { ids, moveFields } from './fields.ts'
import { gatheringOf } from './gatherings.ts'
import { guestMoveKeys } from './guestMoves.ts'
import { moveOne, seenByEmployer } from './moveOne.ts'
import { matchRefusals, notAgreedYet, nothingSharedYet } from './texts.ts'

/**
 * Moves the proposals of several guests at once, because a person pressed so. What the employer remarked about a
 * guest is kept as that guest's reason. All move, or none.
 */
export const moveGuests = command({
  name: 'moveGuests',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({
    futureJobId: id,
    gatheringId: id,
    proposalIds: ids,
    move: choice(guestMoveKeys),
    ...moveFields,
  }),
  async run(scope, { futureJobId, gatheringId, proposalIds, move, ...given }) {
    const { onDate } = await gatheringOf(scope.tx, futureJobId, gatheringId)
    if (proposalIds.length === 0) throw invalid({ proposalIds: matchRefusals.pickSomebody })
    const guests = await scope.tx
      .selectFrom('proposal')
      .innerJoin('gatheringGuest', 'gatheringGuest.proposalId', 'proposal.id')
      .innerJoin('candidate', 'candidate.id', 'proposal.candidateId')
      .select(['proposal.id', 'proposal.candidateAgreedOn', 'candidate.firstName', 'gatheringGuest.remark'])
      .select(seenByEmployer.as('seen'))
      .where('gatheringGuest.gatheringId', '=', gatheringId)
      .where('proposal.id', 'in', proposalIds)
      .where(scope.visible('proposal', 'write'))
      .orderBy('candidate.firstName')
      .orderBy('proposal.id')
      .execute()
    if (guests.length !== new Set(proposalIds).size) throw notFound()
    const silent = guests.filter((one) => !one.candidateAgreedOn)
    if (move === 'introduce' && silent.length > 0)
      throw impossible(notAgreedYet(silent.map((one) => one.firstName)))
    const unseen = guests.filter((one) => !one.seen)
    if (move === 'introduce' && unseen.length > 0)
      throw impossible(nothingSharedYet(unseen.map((one) => one.firstName)))
    const [notLaterThanToday] = [onDate, scope.today].toSorted()
    for (const guest of guests) {
      const reason = given.reason ?? (move === 'notChoose' ? guest.remark : null)
      await moveOne(scope, guest, move, { ...given, reason, onDate: given.onDate ?? notLaterThanToday })
    }
    return { moved: guests.length }
  },
})
