import { roles } from '#access/roles.ts'
import type { Sending } from './ledger.ts'

/** A hanging answer counts as no answer. */
const SECONDS_TO_ANSWER = 15

/** An account manager at work, by the pages and forms that a browser without script would use. */
export type Visitor = {
  organisationId: string
  employers: string[]
  /** Sends a contact moment. Out: whether the application said that it is kept. */
  send(sending: Sending): Promise<boolean>
}

export async function enterDemo(url: string): Promise<Visitor> {
  const people = (await page(`${url}/demo`)).split('<li')
  const account = found(
    /name="account" value="([^"]+)"/,
    people.find((one) => one.includes(roles.accountManager.nl)) ?? '',
  )
  const entered = await post(`${url}/demo`, { account })
  const cookie = found(/(voorwerk=[^;]+)/, entered.headers.getSetCookie().join('\n'))
  const list = await page(`${url}/werkgevers`, cookie)
  const employers = [
    ...new Set([...list.matchAll(/href="\/werkgevers\/([0-9a-f-]{36})"/g)].map(([, id = '']) => id)),
  ]
  const csrf = found(/name="_csrf" value="([^"]+)"/, await page(`${url}/werkgevers/${employers[0]}`, cookie))
  return {
    organisationId: found(/^voorwerk=([^.]+)\./, cookie),
    employers,
    async send({ employerId, text, kind, key }) {
      const path = `/werkgevers/${employerId}`
      try {
        const fields = { text, kind, _csrf: csrf, _key: key }
        const answer = await post(`${url}${path}/contactmoment`, fields, cookie)
        if (answer.status === 303 && answer.headers.get('Location') === path) return true
        if (answer.status >= 500) return false
        throw new UnexpectedAnswer(`${answer.status} to ${answer.headers.get('Location')}`)
      } catch (error) {
        if (error instanceof UnexpectedAnswer) throw error
        return false
      }
    },
  }
}

/** Neither kept nor away: a person would have to do something else than send again. */
class UnexpectedAnswer extends Error {}

async function page(address: string, cookie = ''): Promise<string> {
  const answer = await fetch(address, { headers: { Cookie: cookie } })
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
  return answer.text()
}

async function post(address: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie, Origin: new URL(address).origin },
    redirect: 'manual',
    signal: AbortSignal.timeout(SECONDS_TO_ANSWER * 1000),
  })
  await answer.body?.cancel()
  return answer
}

function found(pattern: RegExp, text: string): string {
  const [, value] = pattern.exec(text) ?? []
  if (!value) throw new Error(`nothing on the page like ${pattern}`)
  return value
}
