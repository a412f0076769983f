import { setCookie } from 'hono/cookie'
import { directory } from '#cases/door/directory.ts'
import type { LetIn } from '#cases/door/letIn.ts'
import { closeSession, findActor, readSessionCookie } from '#store/sessions.ts'
import { keptForm } from '../http/kept.tsx'
import { cookieOptions, sessionCookieName, type WebContext, type WebHouse } from '../http/request.ts'
import { signInPath } from '../http/signInPath.ts'
import { homeOf } from '../places.ts'
import { dropDoorCookie, setDoorCookie } from './cookies.ts'
import { pagePath } from './ownPaths.ts'
import type { Along } from './signInPage.tsx'

/** Takes somebody inside: the new session, to where he or she was going, with what was typed. */
export async function enter(c: WebContext, house: WebHouse, letIn: LetIn, along: Along) {
  const before = c.get('session')
  if (before) await closeSession(house.db, before)
  setCookie(c, sessionCookieName(house), letIn.session, cookieOptions(house))
  setDoorCookie(c, house, 'device', letIn.device)
  dropDoorCookie(c, house, 'half')
  const session = readSessionCookie(letIn.session)
  const actor = session && (await findActor(house.db, session, house.clock()))
  if (!actor) return c.redirect(signInPath, 303)
  const doors = await directory(house)
  const door = doors.find((one) => one.organisationId === actor.organisationId)
  if (door) setDoorCookie(c, house, 'organisation', door.slug)
  c.set('session', session)
  c.set('actor', actor)
  c.set('locale', actor.locale)
  if (along.kept) return keptForm(c, house, along.kept.fields, 200, along.kept.path)
  const back = pagePath(along.back)
  return c.redirect(back && !back.startsWith(signInPath) ? back : homeOf(actor.role), 303)
}
