import { type Database, inOrganisation, type Tx } from './db.ts'
import { isSealed, type SecretBox } from './secretBox.ts'

/**
 * Brings every stored secret under the present key: those of the earlier key, and those from before there were keys.
 * Out: how many were sealed anew, and how many no key here can open.
 */
export async function resealSecrets(
  db: Database,
  box: SecretBox,
): Promise<{ sealed: number; unreadable: number }> {
  const organisations = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .orderBy('organisationId')
    .execute()
  const counted = { sealed: 0, unreadable: 0 }
  for (const { organisationId } of organisations) {
    const found = await inOrganisation(db, organisationId, (tx) => resealOne(tx, box))
    counted.sealed += found.sealed
    counted.unreadable += found.unreadable
  }
  return counted
}

async function resealOne(tx: Tx, box: SecretBox): Promise<{ sealed: number; unreadable: number }> {
  const accounts = await tx
    .selectFrom('account')
    .select(['id', 'totpSecret'])
    .where('totpSecret', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const counted = { sealed: 0, unreadable: 0 }
  for (const { id, totpSecret: stored } of accounts) {
    if (!stored || box.isPresent(stored)) continue
    const secret = isSealed(stored) ? box.open(stored, id) : stored
    if (secret === null) counted.unreadable++
    else {
      counted.sealed++
      await tx
        .updateTable('account')
        .set({ totpSecret: box.seal(secret, id) })
        .where('id', '=', id)
        .execute()
    }
  }
  return counted
}
