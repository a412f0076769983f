import type { Handler } from 'hono'
import { lightenFor } from '#cases/accounts/organisation/contrast.ts'
import { inOrganisation } from '#store/db.ts'
import type { Variables, WebHouse } from './request.ts'

const colour = /^#[0-9a-f]{6}$/i

/** The organisation's own colour as a small style sheet; without a session the house's own. */
export function theme(house: WebHouse): Handler<{ Variables: Variables }> {
  return async (c) => {
    const actor = c.get('actor')
    c.header('Content-Type', 'text/css; charset=utf-8')
    // A new colour shows on the next page.
    c.header('Cache-Control', 'private, no-cache')
    if (!actor) return c.body('')
    const row = await inOrganisation(house.db, actor.organisationId, (tx) =>
      tx
        .selectFrom('organisation')
        .select('brand')
        .where('organisationId', '=', actor.organisationId)
        .executeTakeFirst(),
    )
    return c.body(row && colour.test(row.brand) ? styleOf(row.brand) : '')
  }
}

/** `--paper` of the dark tokens. */
const night = '#12181a'

const styleOf = (brand: string) => `:root { --brand: ${brand}; }
@media screen and (prefers-color-scheme: dark) { :root { --brand: ${lightenFor(night, brand)}; } }
`
