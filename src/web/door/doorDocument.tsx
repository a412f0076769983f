import { randomBytes } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Raw } from '../http/definitions.ts'
import { plainDocument } from '../http/documents.tsx'
import type { WebContext, WebHouse } from '../http/request.ts'
import { csrfMatches, csrfToken, sameSite } from '../http/security.ts'
import { useView, ViewContext } from '../ui/view.tsx'
import { readDoorCookie, setDoorCookie } from './cookies.ts'

type Shown = { title: string; body: Child; notice?: string }

/** A page in front of the door. Its forms carry a token that only this browser can have. */
export function doorDocument(
  c: WebContext,
  house: WebHouse,
  shown: Shown,
  status: ContentfulStatusCode = 200,
) {
  const csrf = csrfToken(doorSecret(c, house))
  return c.html(
    plainDocument(c, house, { ...shown, body: <AtTheDoor csrf={csrf}>{shown.body}</AtTheDoor> }),
    status,
  )
}

function AtTheDoor({ csrf, children }: { csrf: string; children?: Child }) {
  return <ViewContext.Provider value={{ ...useView(), csrf }}>{children}</ViewContext.Provider>
}

const secretForm = /^[\w-]{43}$/

function doorSecret(c: WebContext, house: WebHouse): string {
  const known = readDoorCookie(c, house, 'door')
  if (known && secretForm.test(known)) return known
  const fresh = randomBytes(32).toString('base64url')
  setDoorCookie(c, house, 'door', fresh)
  return fresh
}

/** Whether a form was sent from a page that the door showed to this very browser. */
export function sentFromDoor(c: WebContext, house: WebHouse, raw: Raw): boolean {
  const secret = readDoorCookie(c, house, 'door')
  return sameSite(c) && !!secret && secretForm.test(secret) && csrfMatches(csrfToken(secret), raw._csrf)
}
