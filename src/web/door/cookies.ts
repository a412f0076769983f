import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieOptions, type WebContext, type WebHouse } from '../http/request.ts'

const days = 86_400

/** The cookies of the door besides the session's: their name, and how long they stay (seconds; none: until the browser closes). */
const cookies = {
  /** The secret behind the tokens of forms that are sent before anybody is signed in. */
  door: { name: 'deur' },
  /** Points at a half sign-in on the server. */
  half: { name: 'code' },
  /** Tells that somebody signed in with this browser before. */
  device: { name: 'toestel', maxAge: 180 * days },
  organisation: { name: 'organisatie', maxAge: 365 * days },
} as const satisfies Record<string, { name: string; maxAge?: number }>

export type DoorCookie = keyof typeof cookies

const fullName = (house: Pick<WebHouse, 'publicUrl'>, which: DoorCookie) =>
  `${house.publicUrl.startsWith('https:') ? '__Host-' : ''}voorwerk-${cookies[which].name}`

export const readDoorCookie = (c: WebContext, house: WebHouse, which: DoorCookie): string | undefined =>
  getCookie(c, fullName(house, which))

export function setDoorCookie(c: WebContext, house: WebHouse, which: DoorCookie, value: string): void {
  const { maxAge } = cookies[which] as { maxAge?: number }
  setCookie(c, fullName(house, which), value, { ...cookieOptions(house), maxAge })
}

export function dropDoorCookie(c: WebContext, house: WebHouse, which: DoorCookie): void {
  deleteCookie(c, fullName(house, which), cookieOptions(house))
}
