import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { relationNeeded } from '#access/policy.ts'
import { type Role, roleKeys } from '#access/roles.ts'
import { routes } from '#web/routes.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { givePasswords, signInAs, visitor } from './visitor.ts'

/** What holds for every route there is, also for the one that is added tomorrow. */
let test: TestHouse
const browsers = new Map<Role, TestBrowser>()

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
  for (const role of roleKeys) browsers.set(role, await test.browser(test.actor(role)))
})
afterAll(() => test.close())

const fill = (path: string) => path.replaceAll(/:\w+/g, crypto.randomUUID())

/** A browser of somebody who may send this form. */
function somebody(route: (typeof routes)[number]): TestBrowser {
  const { resource, action } = route.case.rule
  const role = roleKeys.find((one) => relationNeeded(resource, action as never, one) !== null)
  const browser = role && browsers.get(role)
  if (!browser) throw new Error(`${route.path}: nobody may`)
  return browser
}

/** How many rows there are of everything that a form could make, and the versions of what it could change. */
const state = () =>
  test.inData(async (tx) => {
    const accounts = await tx.selectFrom('account').selectAll().orderBy('id').execute()
    const audit = await tx.selectFrom('auditHead').select('seq').execute()
    const sessions = await tx.selectFrom('session').select('id').orderBy('id').execute()
    return { accounts, audit, sessions }
  })

const forms = routes.filter((route) => route.kind === 'form').map((route) => [route.path, route] as const)

describe('every form', () => {
  it('is covered', () => expect(forms.length).toBeGreaterThan(20))

  it.each(forms)(
    'POST %s refuses a wrong token, no token and other sites, and does nothing',
    async (_, route) => {
      const browser = somebody(route)
      const path = fill(route.path)
      const before = await state()
      const fields = { name: 'Veranderd', presentPassword: 'geheim' }
      const cases: [Record<string, string>, Record<string, string>][] = [
        [{ _csrf: 'A'.repeat(43) }, {}],
        [{ _csrf: '' }, {}],
        [{}, { Origin: 'https://elders.example' }],
        [{}, { Origin: 'null' }],
        [{}, { 'Sec-Fetch-Site': 'cross-site' }],
        [{}, { 'Sec-Fetch-Site': 'same-site' }],
      ]
      for (const [more, headers] of cases) {
        const answer = await browser.post(path, { ...fields, ...more }, headers)
        expect([more, headers, answer.status]).toEqual([more, headers, 403])
        const text = await answer.text()
        expect(text).toContain('Nog niet opgeslagen')
        expect(text).not.toContain('geheim')
      }
      expect(await state()).toEqual(before)
    },
  )
})

describe('every answer', () => {
  const strict = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }

  function check(answer: Response, label: string): void {
    const found = Object.fromEntries(Object.keys(strict).map((name) => [name, answer.headers.get(name)]))
    expect({ label, ...found }).toEqual({ label, ...strict })
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*/)
  }

  it('carries the strict headers, on every page and form, for who may and who may not', async () => {
    for (const route of routes) {
      const path = fill(route.path)
      for (const browser of [somebody(route), browsers.get('researcher')]) {
        const answer = route.kind === 'form' ? await browser?.post(path, {}) : await browser?.get(path)
        if (!answer) throw new Error('nobody')
        check(answer, `${route.kind} ${route.path} ${answer.status}`)
        expect([route.path, answer.status < 500]).toEqual([route.path, true])
        expect([route.path, answer.headers.get('cache-control')]).toEqual([route.path, 'no-store'])
      }
    }
  })

  it.each([
    '/',
    '/livez',
    '/readyz',
    '/thema.css',
    '/inloggen',
    '/inloggen/vergeten',
    '/inloggen/code',
    '/bestaat-niet',
    '/inloggen/wachtwoord/x',
  ])('of %s carries them too', async (path) => {
    const who = visitor(test)
    check(await who.get(path), path)
  })

  it('carries them when something of ours broke, and tells nothing of it', async () => {
    const who = visitor(test)
    let calls = 0
    const clock = () => {
      if (calls++ === 0) throw new TypeError('select secret from somewhere')
      return test.house.clock()
    }
    const broken = visitor({ ...test, house: { ...test.house, clock } })
    await signInAs(who, 'coach@lelystad.example')
    broken.cookies.set('voorwerk', who.cookies.get('voorwerk') ?? '')
    const answer = await broken.get('/account')
    expect(answer.status).toBe(500)
    check(answer, 'a fault')
    expect(broken.page()).not.toMatch(/TypeError|at \w+ \(|secret/)
    expect(broken.page()).toContain('Er ging bij ons iets mis')
    expect(broken.page()).toContain('lang="nl"')
    expect(broken.page()).toContain('Nederlands')
  })

  it('carries them when too much is sent', async () => {
    const who = visitor(test)
    await who.get('/inloggen')
    const answer = await who.post('/inloggen', { email: 'a'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
    expect(who.page()).toContain('Dit is te groot')
    expect(who.page()).toContain('Nederlands')
    check(answer, 'too much')
  })

  it('asks for https for a year where there is https, and only there', async () => {
    const safe = await visitor(test, { publicUrl: 'https://werk.example' }).get('/inloggen')
    expect(safe.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect((await visitor(test).get('/inloggen')).headers.has('strict-transport-security')).toBe(false)
  })
})

describe('every cookie', () => {
  it('is bound to this host and to https, out of reach of scripts and of other sites', async () => {
    const who = visitor(test, { publicUrl: 'https://werk.example' })
    await who.get('/inloggen')
    const seen = [...who.setCookies()]
    await who.post('/inloggen', {
      organisatie: 'lelystad',
      email: 'coach@lelystad.example',
      password: 'een paard met drie hoeden',
    })
    seen.push(...who.setCookies())
    expect(seen.map((one) => one.slice(0, one.indexOf('='))).toSorted()).toEqual([
      '__Host-voorwerk',
      '__Host-voorwerk-code',
      '__Host-voorwerk-deur',
      '__Host-voorwerk-organisatie',
      '__Host-voorwerk-toestel',
    ])
    for (const cookie of seen) {
      expect(cookie).toMatch(/; Path=\/(;|$)/)
      expect(cookie).toMatch(/; Secure(;|$)/)
      expect(cookie).toMatch(/; HttpOnly(;|$)/)
      expect(cookie).toMatch(/; SameSite=Lax(;|$)/)
      expect(cookie).not.toMatch(/Domain=/i)
    }
    expect(seen.find((one) => one.startsWith('__Host-voorwerk='))).not.toMatch(/Max-Age|Expires/)
  })

  it('holds nothing to read: an organisation or a random key', async () => {
    const who = visitor(test)
    await signInAs(who, 'coach@lelystad.example')
    for (const [name, value] of who.cookies)
      expect([name, value]).toEqual([
        name,
        expect.stringMatching(/^(lelystad|[\w-]{43}|[0-9a-f-]{36}\.[\w-]{43})$/),
      ])
  })
})

describe('the log', () => {
  it('names no person, no key and no address', async () => {
    test.logged.length = 0
    const who = visitor(test)
    await signInAs(who, 'coach@lelystad.example')
    await who.get('/account')
    await who.get('/werkgevers?zoek=Kanariebedrijf')
    await who.get(`/inloggen/wachtwoord/${test.organisations.lelystad}.${'K'.repeat(43)}`)
    await who.get('/bestaat-niet/Kanariebedrijf')
    const told = JSON.stringify(test.logged)
    expect(test.logged.length).toBeGreaterThanOrEqual(6)
    expect(told).not.toMatch(/Kanariebedrijf|coach@|KKKK|203\.0\.113/)
    for (const value of who.cookies.values())
      if (value.includes('.')) expect(told).not.toContain(value.split('.')[1])
  })
})
