import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import type { Tx } from '#store/db.ts'
import type { Text } from '#texts/catalogue.ts'
import { accountsWithRole } from '../accounts.ts'
import type { Scope } from '../case.ts'
import { allow, command, view } from '../case.ts'
import { invalid, notFound } from '../errors.ts'
import { id, optionalId, optionalText } from '../fields.ts'
import { coachFor } from './coachFor.ts'

const sameCoach: Text = { nl: 'Dit is al de coach.', en: 'This already is the coach.' }
const daysToMeet = 7
const meetText = {
  nl: 'Kennismaken: u bent nu de coach',
  en: 'Get to know each other: you are the coach now',
}

/** Who may take over a candidate. Tells no more than what everybody may find: name, town and coach. */
export const viewHandOver = view({
  name: 'viewHandOver',
  rule: allow('candidate', 'assign', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run({ tx, actor }, { candidateId }) {
    const candidate = await whoIs(tx, candidateId)
    const coaches = (await accountsWithRole(tx, ['coach'])).filter((one) => one.id !== candidate.coachId)
    return { candidate, coaches, role: actor.role }
  },
})

/**
 * Hands a candidate over to another coach. The former coach sees nothing of the dossier from this moment,
 * open actions go along, and the new coach finds a first action: to get to know each other.
 */
export const handOver = command({
  name: 'handOver',
  rule: allow('candidate', 'assign', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, coachId: optionalId, reason: optionalText }),
  async run(scope, { candidateId, coachId, reason }) {
    const { tx, actor, today } = scope
    const { coachId: fromId } = await whoIs(tx, candidateId)
    const toId = await coachFor(tx, coachId)
    if (toId === fromId) throw invalid({ coachId: sameCoach })
    await tx
      .updateTable('candidate')
      .set((eb) => ({ coachId: toId, version: eb('version', '+', 1) }))
      .where('id', '=', candidateId)
      .execute()
    await endMembership(scope, candidateId, [fromId, toId])
    await passActions(tx, candidateId, fromId, toId)
    await tx
      .insertInto('handover')
      .values({ candidateId, fromId, toId, reason, onDate: today, byId: actor.accountId })
      .execute()
    await tx
      .insertInto('action')
      .values({ candidateId, text: meetText[actor.locale], dueOn: addDays(today, daysToMeet), ownerId: toId })
      .execute()
    return { id: candidateId }
  },
})

async function whoIs(tx: Tx, candidateId: string) {
  const found = await tx
    .selectFrom('candidate')
    .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
    .select(['candidate.id', 'firstName', 'lastName', 'city', 'coachId', 'coach.name as coach'])
    .where('candidate.id', '=', candidateId)
    .forUpdate('candidate')
    .executeTakeFirst()
  if (!found) throw notFound()
  return found
}

/** The new coach needs no membership beside it, and the former coach must not keep one. */
async function endMembership({ tx, now, today }: Scope, candidateId: string, accountIds: string[]) {
  await tx
    .updateTable('candidateTeam')
    .set({ endedAt: now, untilOn: today })
    .where('candidateId', '=', candidateId)
    .where('accountId', 'in', accountIds)
    .where('endedAt', 'is', null)
    .execute()
}

async function passActions(tx: Tx, candidateId: string, fromId: string, toId: string) {
  await tx
    .updateTable('action')
    .set((eb) => ({ ownerId: toId, version: eb('version', '+', 1) }))
    .where('ownerId', '=', fromId)
    .where('doneAt', 'is', null)
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
    .execute()
}
