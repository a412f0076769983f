import type { Handler } from 'hono'
import { inOrganisation } from '#store/db.ts'
import type { Variables, WebHouse } from './request.ts'

const colour = /^#[0-9a-f]{6}$/i

/** The organisation's own colour as a small style sheet, on light screens and on paper; without a session nothing. */
export function theme(house: WebHouse): Handler<{ Variables: Variables }> {
  return async (c) => {
    const actor = c.get('actor')
    c.header('Content-Type', 'text/css; charset=utf-8')
    c.header('Cache-Control', 'private, max-age=300')
    if (!actor) return c.body('')
    const row = await inOrganisation(house.db, actor.organisationId, (tx) =>
      tx
        .selectFrom('organisation')
        .select('brand')
        .where('organisationId', '=', actor.organisationId)
        .executeTakeFirst(),
    )
    if (!row || !colour.test(row.brand)) return c.body('')
    // On a dark screen the house's own light tone stays: a dark brand would be hard to see there.
    return c.body(`@media print, (prefers-color-scheme: light) { :root { --brand: ${row.brand}; } }`)
  }
}
