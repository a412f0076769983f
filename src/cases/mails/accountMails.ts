import type { Tx } from '#store/db.ts'
import { type Key, writeKey } from '#store/keys.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { issueMailKey } from '../door/mailKeys.ts'
import type { EventFacts } from '../events.ts'
import { accountMailTexts } from './accountTexts.ts'
import type { Mail } from './mail.ts'

/** The link is made while the letter is written: its secret is in the letter and nowhere else. */
export async function mailNewPassword(
  tx: Tx,
  { accountId, askedAt }: EventFacts['passwordForgotten'],
  publicUrl: string,
): Promise<Mail[]> {
  const account = await readerOf(tx, accountId)
  if (!account) return []
  const t = messages(accountMailTexts, account.locale)
  const key = await issueMailKey(tx, account, 'newPassword', new Date(askedAt))
  const text = t.newPasswordText(account.organisation, link(publicUrl, key))
  return [{ to: account.email, subject: t.newPasswordSubject, text, anew: true }]
}

export async function mailInvitation(
  tx: Tx,
  { accountId, askedAt }: EventFacts['accountInvited'],
  publicUrl: string,
): Promise<Mail[]> {
  const account = await readerOf(tx, accountId)
  if (!account) return []
  const t = messages(accountMailTexts, account.locale)
  const key = await issueMailKey(tx, account, 'invitation', new Date(askedAt))
  const text = t.invitationText(account.organisation, account.email, link(publicUrl, key))
  return [{ to: account.email, subject: t.invitationSubject(account.organisation), text, anew: true }]
}

const link = (publicUrl: string, key: Key) => `${publicUrl}/inloggen/wachtwoord/${writeKey(key)}`

async function readerOf(tx: Tx, accountId: string) {
  const row = await tx
    .selectFrom('account')
    .innerJoin('organisation', 'organisation.organisationId', 'account.organisationId')
    .select(['account.organisationId', 'account.id', 'account.email', 'account.locale'])
    .select('organisation.name as organisation')
    .where('account.id', '=', accountId)
    .where('account.disabledAt', 'is', null)
    .executeTakeFirst()
  return row && { ...row, locale: row.locale as Locale }
}
