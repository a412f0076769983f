import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { givePasswords, later, password, signInAs, type Visitor, visitor } from './visitor.ts'

let test: TestHouse
const coach = 'coach@lelystad.example'
let codes: string[]
let secret: string

const codeAt = (minutes = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: test.house.clock().getTime() + minutes * 60_000,
  })
/** The code of now, with its last digit one further. */
const wrongCode = () => codeAt().replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
  const who = visitor(test)
  await signInAs(who, coach)
  await who.get('/account')
  await who.post('/account/code', { presentPassword: password })
  await who.get('/account/code')
  secret = (/<strong>([A-Z2-7 ]+)<\/strong>/.exec(who.page())?.[1] ?? '').replaceAll(' ', '')
  await who.post('/account/code/aanzetten', { code: codeAt() })
  codes = [...who.page().matchAll(/<code>([0-9a-z-]+)<\/code>/g)].map((match) => match[1] ?? '')
})
afterAll(() => test.close())
beforeEach(() => later(test, 25 * 60))

async function halfWay(more: Record<string, string> = {}): Promise<Visitor> {
  const who = visitor(test)
  await signInAs(who, coach, password, more)
  return who
}

describe('setting up', () => {
  it('gives ten codes of eighty bits, once, and keeps only their hashes', async () => {
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/)
    const stored = await test.inData((tx) => tx.selectFrom('recoveryCode').selectAll().execute())
    expect(stored).toHaveLength(10)
    for (const row of stored) expect(row.codeHash).toMatch(/^[0-9a-f]{64}$/)
    const everything = await test.inData(async (tx) =>
      JSON.stringify([
        await tx.selectFrom('submission').selectAll().execute(),
        await tx.selectFrom('outbox').selectAll().execute(),
        await tx.selectFrom('auditLine').selectAll().execute(),
        stored,
      ]),
    )
    for (const code of codes) {
      expect(everything).not.toContain(code)
      expect(everything).not.toContain(code.replaceAll('-', ''))
    }
  })
})

describe('the password alone', () => {
  it('opens nothing: the state stands on the server, the cookie only points at it', async () => {
    const who = await halfWay()
    expect([who.cookies.has('voorwerk'), who.cookies.has('voorwerk-toestel')]).toEqual([false, false])
    expect(who.page()).toContain('Nog een code')
    expect((await who.get('/account')).status).toBe(303)
    expect(who.cookies.get('voorwerk-code')).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/)
    who.cookies.set('voorwerk', who.cookies.get('voorwerk-code') ?? '')
    expect((await who.get('/account')).status).toBe(303)
    const rows = await test.inData((tx) => tx.selectFrom('halfSignIn').selectAll().execute())
    expect(JSON.stringify(rows)).not.toContain(who.cookies.get('voorwerk-code')?.split('.')[1])
  })

  it('is forgotten after ten minutes', async () => {
    const who = await halfWay()
    later(test, 10)
    const answer = await who.post('/inloggen/code', { code: codeAt() })
    expect([answer.status, who.cookies.has('voorwerk'), who.cookies.has('voorwerk-code')]).toEqual([
      422,
      false,
      false,
    ])
  })

  it('is worth nothing when the account is disabled meanwhile', async () => {
    const who = await halfWay()
    const set = (disabledAt: Date | null) =>
      test.inData((tx) => tx.updateTable('account').set({ disabledAt }).where('email', '=', coach).execute())
    await set(test.house.clock())
    const answer = await who.post('/inloggen/code', { code: codeAt() })
    await set(null)
    expect([answer.status, who.cookies.has('voorwerk')]).toEqual([422, false])
  })

  it.each([
    ['a wrong token', { _csrf: 'A'.repeat(43) }, {}],
    ['another site', {}, { Origin: 'https://elders.example' }],
    ['another site, as the browser tells', {}, { 'Sec-Fetch-Site': 'cross-site' }],
  ])('takes no code with %s', async (_, fields, headers) => {
    const who = await halfWay()
    const answer = await who.post('/inloggen/code', { code: codeAt(), ...fields }, headers)
    expect([answer.status, who.cookies.has('voorwerk')]).toEqual([403, false])
  })

  it('without a half sign-in the page of the code is not there', async () => {
    const who = visitor(test)
    expect((await who.get('/inloggen/code')).headers.get('Location')).toBe('/inloggen')
    await who.get('/inloggen')
    expect((await who.post('/inloggen/code', { code: codeAt() })).status).toBe(422)
  })
})

describe('a code from the app', () => {
  it('lets in, to where one was going', async () => {
    const who = await halfWay({ terug: '/werkgevers' })
    const back = /name="terug" value="([^"]+)"/.exec(who.page())?.[1] ?? ''
    const answer = await who.post('/inloggen/code', { code: codeAt(), terug: back })
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/werkgevers'])
    expect([who.cookies.has('voorwerk'), who.cookies.has('voorwerk-code')]).toEqual([true, false])
  })

  it('works once, and so does every code before it', async () => {
    const [first, second, third] = [await halfWay(), await halfWay(), await halfWay()]
    const before = codeAt(-0.5)
    expect((await first.post('/inloggen/code', { code: codeAt() })).status).toBe(303)
    expect((await second.post('/inloggen/code', { code: codeAt() })).status).toBe(422)
    expect((await third.post('/inloggen/code', { code: before })).status).toBe(422)
  })

  it('lets in one of two who send it at the same moment', async () => {
    const both = [await halfWay(), await halfWay()]
    const code = codeAt()
    const answers = await Promise.all(both.map((one) => one.post('/inloggen/code', { code })))
    expect(answers.map((one) => one.status).toSorted()).toEqual([303, 422])
  })

  it('of an hour ago is refused', async () => {
    const who = await halfWay()
    expect((await who.post('/inloggen/code', { code: codeAt(-60) })).status).toBe(422)
  })

  it('is asked with the password again after five wrong ones, and the guesser must wait', async () => {
    const who = await halfWay()
    const statuses: number[] = []
    for (let n = 0; n < 5; n++)
      statuses.push((await who.post('/inloggen/code', { code: wrongCode() })).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422])
    expect(who.cookies.has('voorwerk-code')).toBe(false)
    expect((await signInAs(who, coach)).status).toBe(429)
  })

  it('cannot be guessed by giving the right password again and again', async () => {
    const who = visitor(test)
    let guesses = 0
    for (let n = 0; n < 10; n++) {
      if ((await signInAs(who, coach)).status === 429) break
      await who.post('/inloggen/code', { code: wrongCode() })
      guesses++
    }
    expect(guesses).toBe(5)
  })
})

describe('a recovery code', () => {
  it('lets in once, however it is typed', async () => {
    const typed = (codes[0] ?? '').toUpperCase().replaceAll('-', ' ')
    expect((await (await halfWay()).post('/inloggen/code', { code: typed })).status).toBe(303)
    expect((await (await halfWay()).post('/inloggen/code', { code: codes[0] ?? '' })).status).toBe(422)
  })

  it('lets in one of two who send it at the same moment', async () => {
    const both = [await halfWay(), await halfWay()]
    const answers = await Promise.all(both.map((one) => one.post('/inloggen/code', { code: codes[1] ?? '' })))
    expect(answers.map((one) => one.status).toSorted()).toEqual([303, 422])
  })

  it('of somebody else opens nothing', async () => {
    await test.inData((tx) =>
      tx
        .updateTable('account')
        .set({ totpSecret: secret, totpConfirmedAt: test.house.clock() })
        .where('email', '=', 'manager@lelystad.example')
        .execute(),
    )
    const who = visitor(test)
    await signInAs(who, 'manager@lelystad.example')
    expect((await who.post('/inloggen/code', { code: codes[2] ?? '' })).status).toBe(422)
  })

  it('stops working when new ones are made', async () => {
    const who = await halfWay()
    await who.post('/inloggen/code', { code: codeAt() })
    await who.get('/account')
    await who.post('/account/herstelcodes', { presentPassword: password })
    const fresh = [...who.page().matchAll(/<code>([0-9a-z-]+)<\/code>/g)].map((match) => match[1] ?? '')
    expect(fresh).toHaveLength(10)
    expect((await (await halfWay()).post('/inloggen/code', { code: codes[3] ?? '' })).status).toBe(422)
    expect((await (await halfWay()).post('/inloggen/code', { code: fresh[3] ?? '' })).status).toBe(303)
  })
})
