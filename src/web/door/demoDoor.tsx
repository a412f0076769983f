import type { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { type Role, roles } from '#access/roles.ts'
import { inOrganisation } from '#store/db.ts'
import { openSession } from '#store/sessions.ts'
import { messages } from '#texts/catalogue.ts'
import { plainDocument } from '../http/documents.tsx'
import {
  cookieOptions,
  sessionCookieName,
  type Variables,
  type WebContext,
  type WebHouse,
} from '../http/request.ts'
import { sameSite } from '../http/security.ts'
import { homeOf } from '../places.ts'
import { Person } from '../ui/data.tsx'
import { Buttons, LinkButton, PostButton } from '../ui/form.tsx'
import { PageHead, Section } from '../ui/page.tsx'
import { doorTexts } from './doorTexts.ts'

/** Only in the demo: step in as one of the people, without a password. */
export function demoDoor(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.get('/demo', async (c) => c.html(await demoPage(c, house)))
  web.post('/demo', async (c) => {
    const body = await c.req.parseBody()
    if (!sameSite(c)) return c.redirect('/demo', 303)
    const chosen = (await demoAccounts(house)).find((one) => one.id === body.account)
    if (!chosen) return c.redirect('/demo', 303)
    const cookie = await inOrganisation(house.db, chosen.organisationId, (tx) =>
      openSession(tx, chosen.organisationId, chosen.id, house.clock()),
    )
    setCookie(c, sessionCookieName(house), cookie, cookieOptions(house))
    return c.redirect(homeOf(chosen.role), 303)
  })
}

type DemoAccount = { id: string; organisationId: string; organisation: string; name: string; role: Role }

async function demoAccounts(house: WebHouse): Promise<DemoAccount[]> {
  const organisations = await house.db.kysely
    .selectFrom('organisation')
    .select(['organisationId', 'name'])
    .orderBy('createdAt')
    .orderBy('name')
    .execute()
  const lists = organisations.map(({ organisationId, name: organisation }) =>
    inOrganisation(house.db, organisationId, async (tx) => {
      const rows = await tx
        .selectFrom('account')
        .select(['id', 'name', 'role'])
        .orderBy('createdAt')
        .orderBy('name')
        .execute()
      return rows.map((row) => ({ ...row, role: row.role as Role, organisationId, organisation }))
    }),
  )
  return (await Promise.all(lists)).flat()
}

async function demoPage(c: WebContext, house: WebHouse): Promise<string> {
  const t = messages(doorTexts, c.get('locale'))
  const accounts = await demoAccounts(house)
  const organisations = [...new Set(accounts.map((one) => one.organisation))]
  const body = (
    <>
      <PageHead title={t.demoTitle} lead={t.demoLead} />
      <Buttons>
        <LinkButton href="/demo/post">{t.demoMail}</LinkButton>
        <LinkButton href="/inloggen" kind="quiet">
          {t.demoSignIn}
        </LinkButton>
      </Buttons>
      {organisations.map((organisation) => (
        <Section title={organisation}>
          <ul class="people">
            {accounts
              .filter((one) => one.organisation === organisation)
              .map((one) => (
                <li class="people__one">
                  <Person name={one.name} role={roles[one.role][c.get('locale')]} />
                  <PostButton action="/demo" label={t.enter} fields={{ account: one.id }} about={one.name} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  )
  return plainDocument(c, house, { title: t.demoTitle, body })
}
