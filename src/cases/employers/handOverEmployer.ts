import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import { allow, command, type Scope } from '../case.ts'
import { impossible, invalid } from '../errors.ts'
import { id, optionalText, ticked } from '../fields.ts'
import { save } from '../save.ts'

/** Who can be the one contact of an employer. */
export const ownerRoles: readonly Role[] = ['accountManager', 'coach', 'manager']

/**
 * Hands an employer to a colleague, with what he or she should know. There is always one owner; jobs in view and
 * open actions of the former owner can go along.
 * Errors: `invalid` when the colleague cannot take it or has it already, `impossible` when somebody handed it over before.
 */
export const handOverEmployer = command({
  name: 'handOverEmployer',
  rule: allow('employer', 'write', (input: { employerId: string }) => input.employerId),
  input: z.object({ employerId: id, fromId: id, ownerId: id, note: optionalText, takeAlong: ticked }),
  async run(scope, { employerId, fromId, ownerId, note, takeAlong }) {
    const { tx, actor, today } = scope
    await mustBeOwner(scope, ownerId)
    const before = await tx
      .selectFrom('employer')
      .select('ownerId')
      .where('id', '=', employerId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (before.ownerId !== fromId) throw impossible(handedOverBefore)
    if (ownerId === fromId) throw invalid({ ownerId: hasItAlready })
    const version = await save(scope, 'employer', employerId, null, { ownerId })
    await tx
      .insertInto('employerHandover')
      .values({ employerId, fromId, toId: ownerId, note, onDate: today, byId: actor.accountId })
      .execute()
    if (takeAlong) await giveAlong(scope, employerId, fromId, ownerId, note)
    return { version }
  },
})

async function mustBeOwner({ tx }: Scope, ownerId: string): Promise<void> {
  const colleague = await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', ownerId)
    .where('role', 'in', ownerRoles)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!colleague) throw invalid({ ownerId: chooseColleague })
}

async function giveAlong(scope: Scope, employerId: string, from: string, to: string, reason: string | null) {
  const { tx, actor, today } = scope
  const jobs = await tx
    .updateTable('futureJob')
    .set({ ownerId: to })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('employerId', '=', employerId)
    .where('ownerId', '=', from)
    .where('status', 'not in', ['lapsed', 'filled'])
    .returning('id')
    .execute()
  const change = {
    field: 'ownerId',
    oldValue: from,
    newValue: to,
    reason,
    onDate: today,
    byId: actor.accountId,
  }
  if (jobs.length > 0)
    await tx
      .insertInto('futureJobChange')
      .values(jobs.map((job) => ({ ...change, futureJobId: job.id })))
      .execute()
  await tx
    .updateTable('action')
    .set({ ownerId: to })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('employerId', '=', employerId)
    .where('ownerId', '=', from)
    .where('doneAt', 'is', null)
    .execute()
}

const chooseColleague = {
  nl: 'Kies een collega die deze werkgever kan overnemen.',
  en: 'Choose a colleague who can take over this employer.',
}
const hasItAlready = {
  nl: 'Deze collega is al het vaste contact.',
  en: 'This colleague is already the contact.',
}
const handedOverBefore = {
  nl: 'Iemand heeft deze werkgever intussen al overgedragen. Kijk eerst wie nu het vaste contact is.',
  en: 'Somebody handed over this employer in the meantime. First see who is the contact now.',
}
