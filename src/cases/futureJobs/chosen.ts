import { sql } from 'kysely'
import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import type { Tx } from '#store/db.ts'
import type { Text } from '#texts/catalogue.ts'
import { invalid } from '../errors.ts'

export const chooseAgain: Text = {
  nl: 'Deze keuze bestaat niet meer. Kies opnieuw.',
  en: 'This choice is no longer there. Choose again.',
}

/** A record that has to be chosen in a form: nothing chosen is said at the field, and is no wrong address. */
export const chosenId = z.preprocess(
  (value) => (value === '' ? null : value),
  z.string({ error: 'choice' }).refine((text) => z.uuid().safeParse(text).success, 'choice'),
)

type Choosable = 'programme' | 'employer' | 'partner' | 'place' | 'training'

/**
 * Makes sure that a chosen record is there.
 * In: table, id or none, the field it was chosen in. Errors: `invalid` on that field.
 */
export async function mustExist(tx: Tx, table: Choosable, id: string | null, field: string): Promise<void> {
  if (id === null) return
  const found = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(tx)
  if (found.rows.length === 0) throw invalid({ [field]: chooseAgain })
}

/** The same for a new choice: what was archived meanwhile can no longer be chosen. */
export async function mustBeInUse(
  tx: Tx,
  table: 'partner' | 'training',
  id: string | null,
  field: string,
): Promise<void> {
  if (id === null) return
  const found = await tx
    .selectFrom(table)
    .select('id')
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw invalid({ [field]: chooseAgain })
}

/** The same for a chosen colleague: an account that is in use, in one of the roles. */
export async function mustBeColleague(
  tx: Tx,
  accountId: string | null,
  wanted: readonly Role[],
  field: string,
): Promise<void> {
  if (accountId === null) return
  const found = await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('role', 'in', wanted)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw invalid({ [field]: chooseAgain })
}
