import { hashPassword } from '#cases/door/passwords.ts'
import { createWeb } from '#web/http/app.ts'
import type { WebHouse } from '#web/http/request.ts'
import type { TestHouse } from '../../support/house.ts'

/** A browser with a jar of cookies and a street it stands in: somebody at the door. */
export type Visitor = {
  get(path: string): Promise<Response>
  /** Sends a form as its page would: with the token of the page that was seen last. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** The text of the page that was seen last. */
  page(): string
  cookies: Map<string, string>
  /** What the last answer set, as the header says it. */
  setCookies(): string[]
}

type Standing = { address?: string; publicUrl?: string }

export function visitor(test: TestHouse, standing: Standing = {}): Visitor {
  const publicUrl = standing.publicUrl ?? 'http://localhost'
  const house: WebHouse = { ...test.house, publicUrl, proxies: 1 }
  const web = createWeb(house)
  const cookies = new Map<string, string>()
  let text = ''
  let set: string[] = []
  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    headers.set('Host', 'localhost')
    headers.set('X-Forwarded-For', `203.0.113.250, ${standing.address ?? '203.0.113.7'}`)
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await web.request(`http://localhost${path}`, { ...init, headers })
    set = answer.headers.getSetCookie()
    for (const one of set) keep(cookies, one)
    text = await answer.clone().text()
    return answer
  }
  return {
    cookies,
    page: () => text,
    setCookies: () => set,
    get: (path) => send(path, {}),
    post(path, fields, headers = {}) {
      const token = [...text.matchAll(/name="_csrf" value="([^"]+)"/g)].at(-1)?.[1] ?? ''
      return send(path, {
        method: 'POST',
        body: new URLSearchParams({ _csrf: token, _key: crypto.randomUUID(), ...fields }),
        headers: { Origin: 'http://localhost', ...headers },
      })
    },
  }
}

function keep(jar: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split('; ')
  const name = pair.slice(0, pair.indexOf('='))
  if (attributes.includes('Max-Age=0')) jar.delete(name)
  else jar.set(name, pair.slice(pair.indexOf('=') + 1))
}

export const password = 'een paard met drie hoeden'
let hashed: Promise<string> | undefined

/** Gives every account of both organisations the same password. */
export async function givePasswords(test: TestHouse): Promise<void> {
  hashed ??= hashPassword(password)
  const passwordHash = await hashed
  for (const organisation of ['lelystad', 'almere'] as const)
    await test.inData((tx) => tx.updateTable('account').set({ passwordHash }).execute(), organisation)
}

/** Opens the door and sends the form. */
export async function signInAs(
  who: Visitor,
  email: string,
  given = password,
  more: Record<string, string> = {},
): Promise<Response> {
  await who.get('/inloggen')
  return who.post('/inloggen', { organisatie: 'lelystad', email, password: given, ...more })
}

/** Moves the clock of the house on from where it stands. */
export function later(test: TestHouse, minutes: number): void {
  test.setClock(new Date(test.house.clock().getTime() + minutes * 60_000).toISOString())
}
