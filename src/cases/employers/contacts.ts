import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'
import { email, line, optionalLine } from '../fields.ts'

/** What is known of somebody who works at an employer. */
export const contactFields = { name: line, function: optionalLine, email, phone: optionalLine }

/** Makes sure that this contact person is one of this employer. */
export async function contactOf(tx: Tx, employerId: string, contactId: string) {
  const contact = await tx
    .selectFrom('employerContact')
    .select(['id', 'leftOn'])
    .where('id', '=', contactId)
    .where('employerId', '=', employerId)
    .executeTakeFirst()
  if (!contact) throw notFound()
  return contact
}
