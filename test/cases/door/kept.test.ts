import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { givePasswords, password, signInAs, type Visitor, visitor } from './visitor.ts'

let test: TestHouse
const coach = 'coach@lelystad.example'
let employerId: string

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
  employerId = (await test.run(test.actor('coach'), createEmployer, { name: 'De Kade', city: '' })).id
})
afterAll(() => test.close())

/** Every form on the page that was seen last: its action and hidden fields. */
function forms(who: Visitor): { action: string; fields: Record<string, string> }[] {
  return [...who.page().matchAll(/<form[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, action = '', inside = '']) => ({
      action,
      fields: Object.fromEntries(
        [...inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
          ([, name, value]) => [name ?? '', plain(value ?? '')],
        ),
      ),
    }),
  )
}
const plain = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const formTo = (who: Visitor, action: string) => forms(who).find((one) => one.action === action)?.fields ?? {}

const contactPath = () => `/werkgevers/${employerId}/contactmoment`
const text = 'Een & ander: "straks" <drie> banen\nen nog een regel'

/** Types a contact moment; meanwhile the session ends; sends it. */
async function sendTooLate(who: Visitor): Promise<Response> {
  await signInAs(who, coach)
  await who.get(`/werkgevers/${employerId}`)
  who.cookies.delete('voorwerk')
  return who.post(contactPath(), {
    text,
    kind: 'visit',
    email: 'iemand@elders.example',
    presentPassword: 'geheim',
  })
}

const notes = () => test.inData((tx) => tx.selectFrom('note').select(['text', 'kind']).execute())

describe('a form whose session was over', () => {
  it('comes back after signing in with everything that was typed, and one button to send it', async () => {
    const who = visitor(test)
    const late = await sendTooLate(who)
    expect(late.status).toBe(401)
    expect(await notes()).toEqual([])
    await who.post('/inloggen/bewaard', formTo(who, '/inloggen/bewaard'))
    expect(who.page()).toContain('Log in, dan staat hij klaar')
    const form = formTo(who, '/inloggen')
    expect(who.page()).not.toContain('geheim')
    const first = await who.post('/inloggen', {
      ...form,
      organisatie: 'lelystad',
      email: coach,
      password: 'fout',
    })
    expect(first.status).toBe(422)
    const back = await who.post('/inloggen', {
      ...formTo(who, '/inloggen'),
      organisatie: 'lelystad',
      email: coach,
      password,
    })
    expect([back.status, who.cookies.has('voorwerk')]).toEqual([200, true])
    const sent = formTo(who, contactPath())
    expect(sent).toMatchObject({ text, kind: 'visit', email: 'iemand@elders.example' })
    expect((await who.post(contactPath(), sent)).status).toBe(303)
    expect(await notes()).toEqual([{ text, kind: 'visit' }])
  })

  it('keeps the version that it was about, so that nobody is overwritten', async () => {
    const who = visitor(test)
    await signInAs(who, coach)
    await who.get('/account')
    who.cookies.delete('voorwerk')
    await who.post('/account', { name: 'Laat', locale: 'nl', _version: '1' })
    await who.post('/inloggen/bewaard', formTo(who, '/inloggen/bewaard'))
    await test.inData((tx) =>
      tx.updateTable('account').set({ version: 7, name: 'Eerder' }).where('email', '=', coach).execute(),
    )
    await who.post('/inloggen', {
      ...formTo(who, '/inloggen'),
      organisatie: 'lelystad',
      email: coach,
      password,
    })
    const answer = await who.post('/account', formTo(who, '/account'))
    expect(answer.status).toBe(409)
    expect(who.page()).toContain('Eerder')
    expect(who.page()).toContain('Laat')
  })

  it('goes straight back when somebody signed in meanwhile in another tab', async () => {
    const who = visitor(test)
    await sendTooLate(who)
    const kept = formTo(who, '/inloggen/bewaard')
    await signInAs(who, coach)
    await who.post('/inloggen/bewaard', kept)
    expect(formTo(who, contactPath())).toMatchObject({ text })
  })

  it.each(['https://elders.example/x', '//elders.example', '/bestaat-niet', '/beheer/logboek', ''])(
    'never goes to %j',
    async (path) => {
      const who = visitor(test)
      await sendTooLate(who)
      const kept = { ...formTo(who, '/inloggen/bewaard'), _path: path }
      const answer = await who.post('/inloggen/bewaard', kept)
      expect(answer.headers.get('Location')).toBe('/inloggen')
      await who.get('/inloggen')
      const forged = JSON.stringify({ path, fields: { text } })
      const inside = await who.post('/inloggen', {
        _kept: forged,
        organisatie: 'lelystad',
        email: coach,
        password,
      })
      expect(inside.headers.get('Location')).toBe('/vandaag')
    },
  )

  it.each(['{', '[]', '{"path":5}', '{"path":"/account","fields":{"name":5}}'])(
    'is not read from %s',
    async (forged) => {
      const who = visitor(test)
      await who.get('/inloggen')
      const answer = await who.post('/inloggen', {
        _kept: forged,
        organisatie: 'lelystad',
        email: coach,
        password,
      })
      expect(answer.headers.get('Location')).toBe('/vandaag')
    },
  )

  it('cannot be started from another site', async () => {
    const who = visitor(test)
    await sendTooLate(who)
    const kept = formTo(who, '/inloggen/bewaard')
    const answer = await who.post('/inloggen/bewaard', kept, { Origin: 'https://elders.example' })
    expect(answer.headers.get('Location')).toBe('/inloggen')
  })
})
