import type { Handler } from 'hono'
import { inOrganisation } from '#store/db.ts'
import type { Variables, WebHouse } from './request.ts'

const colour = /^#[0-9a-f]{6}$/i

/** The organisation's own colour as a small style sheet; without a session the house's own. */
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
    return c.body(row && colour.test(row.brand) ? `:root { --brand: ${row.brand}; }` : '')
  }
}
