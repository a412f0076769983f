import { inOrganisation } from '#store/db.ts'
import { type Key, writeKey } from '#store/keys.ts'
import { closeSessionsOf } from '#store/sessions.ts'
import type { Text } from '#texts/catalogue.ts'
import type { House } from '../perform.ts'
import { auditAtDoor, type Caller } from './caller.ts'
import { rememberDevice } from './devices.ts'
import { findMailKey, type MailKeyKind, spendMailKeys } from './mailKeys.ts'
import { hashPassword, weakness } from './passwords.ts'

export type PasswordPage = {
  kind: MailKeyKind
  name: string
  email: string
  organisation: string
  slug: string
}

/** What the page behind a link from a letter shows; null when the link is not good any more. */
export async function openPasswordPage(house: House, key: Key): Promise<PasswordPage | null> {
  const found = await inOrganisation(house.db, key.organisationId, (tx) =>
    findMailKey(tx, key, house.clock()),
  )
  if (!found) return null
  const { kind, name, email, organisation, slug } = found
  return { kind: kind as MailKeyKind, name, email, organisation, slug }
}

export type ChoosePasswordResult =
  | { kind: 'chosen'; device: string; slug: string }
  | { kind: 'weak'; reason: Text }
  | { kind: 'over' }

/**
 * Sets a password with a link from a letter, once. All sessions end. The browser counts as known from then on, so
 * that guessing by strangers does not keep its owner waiting. The second step, if set up, is still asked at the door.
 */
export async function choosePassword(
  house: House,
  key: Key,
  password: string,
  caller: Caller,
): Promise<ChoosePasswordResult> {
  const page = await openPasswordPage(house, key)
  if (!page) return { kind: 'over' }
  const reason = weakness(password, [page.name, page.email, page.organisation])
  if (reason) return { kind: 'weak', reason }
  const passwordHash = await hashPassword(password)
  return inOrganisation(house.db, key.organisationId, async (tx): Promise<ChoosePasswordResult> => {
    const now = house.clock()
    const account = await findMailKey(tx, key, now)
    if (!account || !(await spendMailKeys(tx, key, account.id))) return { kind: 'over' }
    await tx
      .updateTable('account')
      .set((eb) => ({ passwordHash, version: eb('version', '+', 1) }))
      .where('id', '=', account.id)
      .execute()
    await closeSessionsOf(tx, account.id)
    await tx.deleteFrom('halfSignIn').where('accountId', '=', account.id).execute()
    const device = await rememberDevice(tx, key.organisationId, account.id, caller.device, now)
    await auditAtDoor(tx, 'choosePassword', key.organisationId, account, now, caller.requestId)
    return { kind: 'chosen', device: writeKey(device), slug: page.slug }
  })
}
