import type { Context } from 'hono'
import type { Actor } from '#access/actor.ts'
import type { House } from '#cases/perform.ts'
import type { SessionCookie } from '#store/sessions.ts'
import type { Locale } from '#texts/catalogue.ts'
import type { View } from '../ui/view.tsx'
import { csrfToken } from './security.ts'

/** What the web needs from the process around it. */
export type WebHouse = House & {
  /** Public address; https makes cookies secure. */
  publicUrl: string
  assets: { css: string; js: string; icon?: string; folder: string }
  /** How many proxies of ours stand in front: so many last addresses of X-Forwarded-For can be believed. */
  proxies?: number
  log: (line: Record<string, unknown>) => void
  ready: () => Promise<Record<string, boolean>>
  /** Demo doors: pick a role without a password, read the mail. Absent in production. */
  demo?: { mailFolder: string }
}

/** What earlier steps of a request found out for the later ones. */
export type Variables = {
  requestId: string
  actor: Actor | null
  session: SessionCookie | null
  locale: Locale
}

export type WebContext = Context<{ Variables: Variables }>

export function viewOf(c: WebContext, house: WebHouse): View {
  const actor = c.get('actor')
  const session = c.get('session')
  return {
    locale: c.get('locale'),
    account: actor ? { name: actor.name, role: actor.role } : null,
    csrf: session ? csrfToken(session.token) : '',
    path: c.req.path,
    now: house.clock(),
    submission: () => crypto.randomUUID(),
  }
}

/** The cookie that holds the session: bound to this host and to https where there is https. */
export function sessionCookieName(house: Pick<WebHouse, 'publicUrl'>): string {
  return house.publicUrl.startsWith('https:') ? '__Host-voorwerk' : 'voorwerk'
}

export function cookieOptions(house: Pick<WebHouse, 'publicUrl'>) {
  return { httpOnly: true, sameSite: 'Lax', path: '/', secure: house.publicUrl.startsWith('https:') } as const
}
