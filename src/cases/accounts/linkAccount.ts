import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import type { Tx } from '#store/db.ts'
import { allow, command } from '../case.ts'
import { impossible, notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { invite } from './invite.ts'
import { linkOf } from './links.ts'

/** Says of which employer or candidate an account is. Whoever was not invited yet is invited now. */
export const linkAccount = command({
  name: 'linkAccount',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({ accountId: id, recordId: id }),
  async run(scope, { accountId, recordId }) {
    const { tx } = scope
    const account = await tx
      .selectFrom('account')
      .select(['role', 'invitedAt', 'passwordHash', 'disabledAt'])
      .where('id', '=', accountId)
      .executeTakeFirst()
    const kind = account && linkOf(account.role as Role)
    if (!account || !kind || !(await exists(tx, kind, recordId))) throw notFound()
    if (kind === 'candidate') await refuseSecondAccount(tx, accountId, recordId)
    await tx
      .updateTable('account')
      .set((eb) => ({
        version: eb('version', '+', 1),
        employerId: kind === 'employer' ? recordId : null,
        candidateId: kind === 'candidate' ? recordId : null,
      }))
      .where('id', '=', accountId)
      .execute()
    if (!account.invitedAt && !account.passwordHash && !account.disabledAt) await invite(scope, accountId)
    return { id: accountId }
  },
})

async function exists(tx: Tx, kind: 'employer' | 'candidate', recordId: string): Promise<boolean> {
  const row = await tx
    .selectFrom(kind)
    .select('id')
    .where('id', '=', recordId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function refuseSecondAccount(tx: Tx, accountId: string, candidateId: string): Promise<void> {
  const other = await tx
    .selectFrom('account')
    .select('id')
    .where('candidateId', '=', candidateId)
    .where('id', '!=', accountId)
    .executeTakeFirst()
  if (other) throw impossible(linkedAlready)
}

const linkedAlready = {
  nl: 'Deze kandidaat heeft al een account.',
  en: 'This candidate already has an account.',
}
