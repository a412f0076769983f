import { sql } from 'kysely'
import { z } from 'zod'
import { roleKeys } from '#access/roles.ts'
import { allow, view } from '../case.ts'
import { optionalChoice, pageNumber, searchWords } from '../fields.ts'
import { rowsOfPage } from '../pageOf.ts'

const pageSize = 50

/** Who has an account here, and how far each one is: invited, at work, disabled. */
export const listAccounts = view({
  name: 'listAccounts',
  rule: allow('account', 'list'),
  input: z.object({ zoek: searchWords, rol: optionalChoice(roleKeys).catch(null), pagina: pageNumber }),
  async run({ tx, visible }, { zoek, rol, pagina: asked }) {
    const query = tx
      .selectFrom('account')
      .leftJoin('employer', 'employer.id', 'account.employerId')
      .leftJoin('candidate', 'candidate.id', 'account.candidateId')
      .select(['account.id', 'account.name', 'account.email', 'account.role'])
      .select(['account.employerId', 'account.candidateId', 'account.disabledAt', 'account.invitedAt'])
      .select('employer.name as employer')
      .select(sql<boolean>`account.password_hash is not null`.as('hasPassword'))
      .select(sql<boolean>`account.totp_confirmed_at is not null`.as('hasSecondStep'))
      .select(sql<number>`count(*) over ()`.as('total'))
      .where(visible('account', 'list'))
      .$if(rol !== null, (query) => query.where('account.role', '=', rol ?? ''))
      .$if(zoek !== '', (query) =>
        query.where(sql<boolean>`strpos(fold(account.name || ' ' || account.email), fold(${zoek})) > 0`),
      )
      .orderBy(sql`account.disabled_at is not null`)
      .orderBy('account.name')
      .orderBy('account.id')
      .limit(pageSize)
    const { rows, ...page } = await rowsOfPage(asked, pageSize, (offset) => query.offset(offset).execute())
    return { rows, zoek, rol, ...page }
  },
})
