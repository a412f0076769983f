import { sql } from 'kysely'
import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, searchWords } from '../fields.ts'
import { findToLink } from './findToLink.ts'
import { linkOf } from './links.ts'

/** One account as the administrator sees it; never its password, secret or codes. */
export const viewAccount = view({
  name: 'viewAccount',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({ accountId: id, zoek: searchWords }),
  async run(scope, { accountId, zoek }) {
    const account = await scope.tx
      .selectFrom('account')
      .leftJoin('employer', 'employer.id', 'account.employerId')
      .leftJoin('candidate', 'candidate.id', 'account.candidateId')
      .select(['account.id', 'account.name', 'account.email', 'account.role', 'account.version'])
      .select(['account.employerId', 'account.candidateId', 'account.disabledAt', 'account.invitedAt'])
      .select('employer.name as employer')
      .select(sql<string | null>`candidate.first_name || ' ' || candidate.last_name`.as('candidate'))
      .select(sql<boolean>`account.password_hash is not null`.as('hasPassword'))
      .select(sql<boolean>`account.totp_confirmed_at is not null`.as('hasSecondStep'))
      .select((eb) =>
        eb
          .selectFrom('session')
          .select((one) => one.fn.countAll<number>().as('n'))
          .whereRef('session.accountId', '=', 'account.id')
          .where('session.expiresAt', '>', scope.now)
          .as('sessions'),
      )
      .where('account.id', '=', accountId)
      .executeTakeFirst()
    if (!account) throw notFound()
    const kind = linkOf(account.role as Role)
    return {
      account: { ...account, role: account.role as Role },
      kind,
      zoek,
      found: kind && zoek !== '' ? await findToLink(scope.tx, kind, zoek) : [],
      own: accountId === scope.actor.accountId,
    }
  },
})
