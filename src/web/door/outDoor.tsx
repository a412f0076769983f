import type { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { chooseLanguage } from '#cases/accounts/own/chooseLanguage.ts'
import { signOut } from '#cases/door/signOut.ts'
import { perform } from '#cases/perform.ts'
import { locales, messages } from '#texts/catalogue.ts'
import type { Raw } from '../http/definitions.ts'
import { actorDocument } from '../http/documents.tsx'
import {
  cookieOptions,
  sessionCookieName,
  type Variables,
  type WebContext,
  type WebHouse,
} from '../http/request.ts'
import { csrfMatches, csrfToken, sameSite } from '../http/security.ts'
import { signInPath } from '../http/signInPath.ts'
import { formValues } from '../http/values.ts'
import { PostButton } from '../ui/form.tsx'
import { PageHead } from '../ui/page.tsx'
import { doorTexts } from './doorTexts.ts'
import { pagePath } from './ownPaths.ts'

const year = 31_536_000

/** The two small forms of every frame: sign out, and the language. */
export function outDoor(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.post('/uitloggen', async (c) => {
    const actor = c.get('actor')
    if (actor && !ownForm(c, await formValues(c))) return askAgain(c, house)
    if (actor) await signOut(house, actor, c.get('requestId'))
    deleteCookie(c, sessionCookieName(house), cookieOptions(house))
    return c.redirect(signInPath, 303)
  })
  web.post('/taal', async (c) => {
    const raw = await formValues(c)
    const locale = locales.find((one) => one === raw.locale)
    const actor = c.get('actor')
    if (locale && sameSite(c)) {
      setCookie(c, 'taal', locale, { ...cookieOptions(house), maxAge: year })
      if (actor && ownForm(c, raw))
        await perform(house, actor, chooseLanguage, { locale }, { requestId: c.get('requestId') })
    }
    return c.redirect(pagePath(raw.back) ?? '/', 303)
  })
}

/** Whether a form was sent from a page of this session. */
function ownForm(c: WebContext, raw: Raw): boolean {
  const session = c.get('session')
  return session !== null && sameSite(c) && csrfMatches(csrfToken(session.token), raw._csrf)
}

function askAgain(c: WebContext, house: WebHouse) {
  const t = messages(doorTexts, c.get('locale'))
  const body = (
    <>
      <PageHead title={t.signOutTitle} lead={t.signOutText} />
      <PostButton action="/uitloggen" label={t.signOutTitle} kind="main" />
    </>
  )
  return c.html(actorDocument(c, house, { title: t.signOutTitle, body }), 403)
}
