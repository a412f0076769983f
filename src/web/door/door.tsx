import type { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { closeSession } from '#store/sessions.ts'
import { locales } from '#texts/catalogue.ts'
import { cookieOptions, sessionCookieName, type Variables, type WebHouse } from '../http/request.ts'
import { sameSite } from '../http/security.ts'
import { signInPath } from '../http/signInPath.ts'
import { demoDoor } from './demoDoor.tsx'

/** What everybody may open: signing in and out, the language, and in the demo the page to pick a role. */
export function door(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  web.post('/uitloggen', async (c) => {
    const session = c.get('session')
    if (session && sameSite(c)) await closeSession(house.db, session)
    deleteCookie(c, sessionCookieName(house), cookieOptions(house))
    return c.redirect(signInPath, 303)
  })
  web.post('/taal', async (c) => {
    const body = await c.req.parseBody()
    const locale = locales.find((one) => one === body.taal) ?? 'nl'
    setCookie(c, 'taal', locale, { ...cookieOptions(house), maxAge: 31_536_000 })
    const back =
      typeof body.terug === 'string' && /^\/(?!\/)[\w/?=&%.-]*$/.test(body.terug) ? body.terug : '/'
    return c.redirect(back, 303)
  })
  if (house.demo) demoDoor(web, house)
}
