import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { findActor, readSessionCookie } from '#store/sessions.ts'
import { type Locale, locales } from '#texts/catalogue.ts'
import { sessionCookieName, type Variables, type WebHouse } from './request.ts'

/** Finds out who asks and in which language, before anything else happens. */
export function identify(house: WebHouse): MiddlewareHandler<{ Variables: Variables }> {
  return async (c, next) => {
    // First what needs no database: when that is away, the page that says so still has a language.
    const locale = localeFrom(getCookie(c, 'taal'), c.req.header('Accept-Language'))
    c.set('session', null)
    c.set('actor', null)
    c.set('locale', locale)
    const cookie = readSessionCookie(getCookie(c, sessionCookieName(house)))
    const actor = cookie ? await findActor(house.db, cookie, house.clock()) : null
    c.set('session', actor ? cookie : null)
    c.set('actor', actor)
    c.set('locale', actor?.locale ?? locale)
    await next()
  }
}

function localeFrom(cookie: string | undefined, accepted: string | undefined): Locale {
  const chosen = locales.find((locale) => locale === cookie)
  if (chosen) return chosen
  return accepted && /^en\b/i.test(accepted) ? 'en' : 'nl'
}
