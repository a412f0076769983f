import { createHash, randomInt } from 'node:crypto'
import type { Tx } from '#store/db.ts'

/** Without i, l, o and u: they are read as 1, 0 and v. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const howMany = 10
/** 16 characters of 5 bits: guessing is hopeless, also for whoever has the hashes. */
const length = 16

/** A code as it is printed: 'k3f9-0pxm-7c2v-tq8d'. */
function newCode(): string {
  const characters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
  return characters.match(/.{4}/g)?.join('-') ?? characters
}

/** What was typed, as we keep it: without dashes and capitals, look-alikes read as what they look like. */
const tidy = (code: string) =>
  code
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[il]/g, '1')
    .replaceAll('o', '0')
    .replaceAll('u', 'v')

const hashOf = (accountId: string, code: string) =>
  createHash('sha256')
    .update(`${accountId}:${tidy(code)}`)
    .digest('hex')

/** Ten new codes in place of the old ones. Out: the codes, which are nowhere else from then on. */
export async function renewRecoveryCodes(tx: Tx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  await forgetRecoveryCodes(tx, accountId)
  await tx
    .insertInto('recoveryCode')
    .values(codes.map((code) => ({ accountId, codeHash: hashOf(accountId, code) })))
    .execute()
  return codes
}

export async function forgetRecoveryCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute()
}

/** Uses up a code. Out: whether it was one of the account's unused codes. */
export async function spendRecoveryCode(
  tx: Tx,
  accountId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const spent = await tx
    .updateTable('recoveryCode')
    .set({ usedAt: now })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', hashOf(accountId, code))
    .where('usedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return spent !== undefined
}
