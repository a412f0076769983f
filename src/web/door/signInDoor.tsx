import type { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { chosenDoor, directory } from '#cases/door/directory.ts'
import { nobodysHash } from '#cases/door/passwords.ts'
import { signIn } from '#cases/door/signIn.ts'
import { messages } from '#texts/catalogue.ts'
import { timeInAmsterdam } from '#texts/days.ts'
import type { Raw } from '../http/definitions.ts'
import { keptForm } from '../http/kept.tsx'
import type { Variables, WebContext, WebHouse } from '../http/request.ts'
import { sameSite } from '../http/security.ts'
import { signInPath } from '../http/signInPath.ts'
import { formValues, keptFields } from '../http/values.ts'
import { homeOf } from '../places.ts'
import { emptyForm, type FormState } from '../ui/formState.ts'
import { callerOf } from './callerOf.ts'
import { showCodePage } from './codeDoor.tsx'
import { readDoorCookie, setDoorCookie } from './cookies.ts'
import { doorDocument, sentFromDoor } from './doorDocument.tsx'
import { enter } from './enter.ts'
import { readKept } from './kept.ts'
import { formPath, pagePath } from './ownPaths.ts'
import { type Along, SignInPage } from './signInPage.tsx'
import { signInTexts } from './signInTexts.ts'
import { roundUp, secondsUntil } from './waiting.ts'

/** Signing in with email address and password; a form whose session was over comes along. */
export function signInDoor(web: Hono<{ Variables: Variables }>, house: WebHouse) {
  // Made before anybody knocks, so that the first refusal takes no longer than the next.
  void nobodysHash()
  web.get(signInPath, async (c) => {
    const along = { back: pagePath(c.req.query('terug')), kept: null }
    const actor = c.get('actor')
    if (actor) return c.redirect(along.back ?? homeOf(actor.role), 303)
    const notice = c.req.query('gekozen') ? messages(signInTexts, c.get('locale')).chosen : undefined
    return showSignIn(c, house, { along, notice })
  })
  web.post(signInPath, async (c) => answerSignIn(c, house, await formValues(c)))
  web.post(`${signInPath}/bewaard`, async (c) => {
    const raw = await formValues(c)
    const path = formPath(raw._path)
    if (!path || !sameSite(c)) return c.redirect(signInPath, 303)
    const kept = { path, fields: keptFields(raw) }
    if (c.get('actor')) return keptForm(c, house, kept.fields, 200, kept.path)
    return showSignIn(c, house, { along: { back: null, kept } })
  })
}

type Showing = { along: Along; state?: FormState; status?: ContentfulStatusCode; notice?: string }

async function showSignIn(c: WebContext, house: WebHouse, showing: Showing) {
  const { along, state = emptyForm, status = 200, notice } = showing
  const chosen = readDoorCookie(c, house, 'organisation') ?? ''
  const page = { doors: await directory(house), chosen, state, along, demo: house.demo !== undefined }
  const title = messages(signInTexts, c.get('locale')).signIn
  return doorDocument(c, house, { title, notice, body: <SignInPage {...page} /> }, status)
}

async function answerSignIn(c: WebContext, house: WebHouse, raw: Raw) {
  const t = messages(signInTexts, c.get('locale'))
  const along = { back: pagePath(raw.terug), kept: readKept(raw._kept) }
  const given = await readCredentials(house, raw)
  const values = { email: given.email, organisatie: String(raw.organisatie ?? '') }
  const again = (status: ContentfulStatusCode, message: string, errors = {}) =>
    showSignIn(c, house, { along, status, state: { values, errors, message } })
  if (!sentFromDoor(c, house, raw)) return again(403, t.sendAgain)
  const { door, email, password } = given
  if (!door || !email || !password) {
    return showSignIn(c, house, {
      along,
      status: 422,
      state: {
        values,
        errors: {
          ...(door ? {} : { organisatie: t.chooseOrganisation }),
          ...(email ? {} : { email: t.needed }),
          ...(password ? {} : { password: t.needed }),
        },
      },
    })
  }
  const result = await signIn(
    house,
    { organisationId: door.organisationId, email, password },
    callerOf(c, house),
  )
  if (result.kind === 'in') return enter(c, house, result.letIn, along)
  if (result.kind === 'half') {
    setDoorCookie(c, house, 'half', result.key)
    return showCodePage(c, house, { along })
  }
  if (result.kind === 'refused') return again(422, t.refused)
  c.header('Retry-After', secondsUntil(result.until, house.clock()))
  return again(429, t.wait(timeInAmsterdam(roundUp(result.until))))
}

async function readCredentials(house: WebHouse, raw: Raw) {
  const doors = await directory(house)
  const email = typeof raw.email === 'string' ? raw.email.trim().toLowerCase().slice(0, 200) : ''
  const password = typeof raw.password === 'string' ? raw.password : ''
  return { door: chosenDoor(doors, raw.organisatie), email, password }
}
