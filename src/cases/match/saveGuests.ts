import { z } from 'zod'
import { saveVersion } from '#store/save.ts'
import { allow, command, type Scope } from '../case.ts'
import { agreeToMeet } from '../consents/agreeToMeet.ts'
import { conflict } from '../errors.ts'
import { id, version } from '../fields.ts'
import { gatheringOf } from './gatherings.ts'
import { type GuestInput, guestField, readGuests } from './guestFields.ts'

/**
 * Attendance, verdicts and remarks of all guests in one go. It only writes down what was said: no proposal moves by
 * it. The list as a whole has a version, so that two people who fill it in at once both see what the other wrote.
 */
export const saveGuests = command({
  name: 'saveGuests',
  rule: allow('futureJob', 'match', (input: { futureJobId: string }) => input.futureJobId),
  input: z
    .looseObject({ futureJobId: id, gatheringId: id, version })
    .transform(({ futureJobId, gatheringId, version, ...raw }, context) => ({
      futureJobId,
      gatheringId,
      version,
      guests: readGuests(raw, context.issues),
    })),
  async run(scope, { futureJobId, gatheringId, version, guests }) {
    await gatheringOf(scope.tx, futureJobId, gatheringId)
    const result = await saveVersion(scope.tx, 'gathering', gatheringId, version, {})
    const stored = await storedGuests(scope, gatheringId)
    if (!result.saved) throw conflict(asFields(stored), result.version)
    for (const guest of stored) {
      const given = guests[guest.id]
      if (given) await saveGuest(scope, guest, given)
    }
    return { version: result.version }
  },
})

type Stored = Awaited<ReturnType<typeof storedGuests>>[number]

function storedGuests({ tx, visible }: Scope, gatheringId: string) {
  return tx
    .selectFrom('gatheringGuest')
    .innerJoin('proposal', 'proposal.id', 'gatheringGuest.proposalId')
    .select(['gatheringGuest.id', 'gatheringGuest.attended', 'gatheringGuest.verdict'])
    .select(['gatheringGuest.remark', 'gatheringGuest.preferredEmployer', 'proposal.id as proposalId'])
    .select(['proposal.candidateAgreedOn'])
    .select(visible('proposal', 'write').as('mine'))
    .where('gatheringGuest.gatheringId', '=', gatheringId)
    .orderBy('gatheringGuest.id')
    .forUpdate('gatheringGuest')
    .execute()
}

async function saveGuest(scope: Scope, stored: Stored, given: GuestInput): Promise<void> {
  const { attended, verdict, remark, preferredEmployer } = stored
  const values = {
    attended: given.attended === undefined ? attended : given.attended,
    verdict: given.verdict === undefined ? verdict : given.verdict,
    remark: given.remark === undefined ? remark : given.remark,
    preferredEmployer: given.preferred === undefined ? preferredEmployer : given.preferred,
  }
  const before = { attended, verdict, remark, preferredEmployer }
  if (JSON.stringify(values) !== JSON.stringify(before)) {
    await scope.tx
      .updateTable('gatheringGuest')
      .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
      .where('id', '=', stored.id)
      .execute()
  }
  if (given.agreed && stored.mine && !stored.candidateAgreedOn)
    await agreeToMeet(scope, stored.proposalId, scope.today)
}

/** The list as it is stored, under the names its form uses. */
function asFields(stored: readonly Stored[]): Record<string, unknown> {
  return Object.fromEntries(
    stored.flatMap((one) => [
      [guestField('attended', one.id), one.attended],
      [guestField('verdict', one.id), one.verdict],
      [guestField('remark', one.id), one.remark],
      [guestField('preferred', one.id), one.preferredEmployer],
    ]),
  )
}
