import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'

let test: TestHouse
let browser: TestBrowser
let employerId: string

beforeAll(async () => {
  test = await startHouse()
  const actor = test.actor('accountManager')
  browser = await test.browser(actor)
  employerId = (await test.run(actor, createEmployer, { name: 'Timmer & Zn <b>' })).id
})
afterAll(() => test.close())

const moment = () => `/werkgevers/${employerId}/contactmoment`

describe('pages and forms without script', () => {
  it('shows a page with a strict policy and never lets a cache keep it', async () => {
    const answer = await browser.get(`/werkgevers/${employerId}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(answer.headers.get('Content-Security-Policy')).not.toContain('unsafe')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('Timmer &amp; Zn &lt;b&gt;')
    expect(html).not.toContain('Zn <b>')
  })

  it('saves, goes on, and says so once', async () => {
    const sent = await browser.post(moment(), { text: 'Gebeld over groei', kind: 'call' })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('Location')).toBe(`/werkgevers/${employerId}`)
    const cookie = sent.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const next = await browser.get(`/werkgevers/${employerId}`, { Cookie: `${browser.cookie}; ${cookie}` })
    expect(next.headers.get('Set-Cookie')).toMatch(/voorwerk-melding=;/)
    const html = await next.text()
    expect(html).toContain('Gebeld over groei')
    expect(html).toContain('Contactmoment bewaard')
  })

  it('shows the page again with everything typed when something is wrong', async () => {
    const sent = await browser.post(moment(), { text: '', kind: 'postduif' })
    expect(sent.status).toBe(422)
    const html = await sent.text()
    expect(html).toContain('role="alert"')
  })

  it('refuses a form without its token, or from another site, and keeps the text', async () => {
    const before = await test.inData((tx) => tx.selectFrom('note').select('id').execute())
    const wrong = await browser.post(moment(), {
      text: 'vals verstuurd',
      kind: 'call',
      _csrf: 'x'.repeat(43),
    })
    const foreign = await browser.post(
      moment(),
      { text: 'vals verstuurd', kind: 'call' },
      { Origin: 'https://elders.example' },
    )
    const framed = await browser.post(
      moment(),
      { text: 'vals verstuurd', kind: 'call' },
      { 'Sec-Fetch-Site': 'cross-site' },
    )
    for (const answer of [wrong, foreign, framed]) {
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('vals verstuurd')
    }
    expect(await test.inData((tx) => tx.selectFrom('note').select('id').execute())).toEqual(before)
  })

  it('shows the kept text under the labels of the form, and no code of a choice', async () => {
    const page = await (await browser.get(`/werkgevers/${employerId}`)).text()
    const [, labels = ''] = page.match(/contactmoment" novalidate.*?name="_labels" value="([^"]*)"/) ?? []
    const sent = { text: 'blijft staan', kind: 'call', onDate: '2027-02-27', _csrf: 'x'.repeat(43) }
    const answer = await browser.post(moment(), { ...sent, _labels: labels.replaceAll('&quot;', '"') })
    const facts = (await answer.text()).match(/<dl class="facts">.*?<\/dl>/)?.[0] ?? ''
    const words = facts
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
    expect(words).toBe('Wat is er besproken? blijft staan Op welke dag za 27 februari 2027')
  })

  it('answers the same for refused and absent', async () => {
    const candidate = await test.browser(test.actor('candidate'))
    const refused = await candidate.get(`/werkgevers/${employerId}`)
    const absent = await candidate.get(`/werkgevers/${crypto.randomUUID()}`)
    const nowhere = await candidate.get('/bestaat-niet')
    const bodies = await Promise.all([refused, absent, nowhere].map((one) => one.text()))
    const plain = bodies.map((body) => body.replaceAll(/value="[^"]*"/g, ''))
    expect([refused.status, absent.status, nowhere.status]).toEqual([404, 404, 404])
    expect(plain[0]).toBe(plain[1])
    expect(plain[0]).not.toContain('Timmer')
  })

  it('takes no text above a megabyte, in clear words', async () => {
    const sent = await browser.post(moment(), { text: 'x'.repeat(1_100_000), kind: 'call' })
    expect(sent.status).toBe(413)
    expect(await sent.text()).toContain('te groot')
  })

  it('writes no personal data to the log', () => {
    const log = JSON.stringify(test.logged)
    expect(test.logged.length).toBeGreaterThan(5)
    expect(log).not.toContain(employerId)
    expect(log).not.toMatch(/Gebeld|Timmer|vals verstuurd/)
  })
})
