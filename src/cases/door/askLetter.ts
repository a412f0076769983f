import { inOrganisation } from '#store/db.ts'
import { emit, type House } from '../perform.ts'
import { mayAskLetter } from './attempts.ts'
import type { Caller } from './caller.ts'

/**
 * Asks for a letter with a link to choose a new password. Nothing tells whether the account exists: an unknown
 * address makes the same rows, and the letter is simply not written.
 */
export async function askLetter(
  house: House,
  given: { organisationId: string; email: string },
  caller: Caller,
): Promise<void> {
  await inOrganisation(house.db, given.organisationId, async (tx) => {
    const now = house.clock()
    const attempt = { email: given.email, address: caller.address, device: null }
    if (!(await mayAskLetter(tx, attempt, now))) return
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('email', '=', given.email)
      .executeTakeFirst()
    const accountId = account?.id ?? crypto.randomUUID()
    await emit(tx, 'passwordForgotten', { accountId, askedAt: now.toISOString() })
  })
}
