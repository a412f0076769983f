import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EventFacts } from '#cases/events.ts'
import { composers } from '#cases/mails/compose.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { givePasswords, later, password, signInAs, type Visitor, visitor } from './visitor.ts'

let test: TestHouse
const coach = 'coach@lelystad.example'
const fresh = 'een geit met zeven sloten'

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
})
afterAll(() => test.close())
beforeEach(() => later(test, 25 * 60))

async function ask(who: Visitor, email: string): Promise<Response> {
  await who.get('/inloggen/vergeten')
  return who.post('/inloggen/vergeten', { organisatie: 'lelystad', email })
}

/** Does what the background work does: writes the letters that wait in the outbox. */
async function writeLetters() {
  return test.inData(async (tx) => {
    const rows = await tx
      .selectFrom('outbox')
      .select(['id', 'subscriber', 'facts'])
      .where('event', '=', 'passwordForgotten')
      .where('doneAt', 'is', null)
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
    const letters = []
    for (const row of rows) {
      const facts = row.facts as EventFacts['passwordForgotten']
      letters.push(...(await composers.mailNewPassword(tx, facts as never, 'https://werk.example')))
      await tx.updateTable('outbox').set({ doneAt: new Date() }).where('id', '=', row.id).execute()
    }
    return letters
  })
}

async function linkFor(email: string): Promise<string> {
  await ask(visitor(test), email)
  const [letter] = await writeLetters()
  return /https:\/\/werk\.example(\/inloggen\/wachtwoord\/\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
}

async function choose(who: Visitor, link: string, given = fresh, again = given): Promise<Response> {
  await who.get(link)
  return who.post(link, { newPassword: given, newPasswordAgain: again })
}

const keys = () => test.inData((tx) => tx.selectFrom('mailKey').selectAll().execute())

describe('asking for a new password', () => {
  it('answers the same and makes the same rows whether the account exists or not', async () => {
    const outbox = () =>
      test.inData((tx) => tx.selectFrom('outbox').select(['event', 'subscriber']).execute())
    const known = visitor(test)
    const before = (await outbox()).length
    const one = await ask(known, coach)
    const middle = (await outbox()).length
    const unknown = visitor(test)
    const other = await ask(unknown, 'niemand@lelystad.example')
    expect([one.status, other.status]).toEqual([200, 200])
    expect(known.page().replaceAll(/value="[\w-]{36,43}"/g, '')).toBe(
      unknown.page().replaceAll(/value="[\w-]{36,43}"/g, ''),
    )
    expect([middle - before, (await outbox()).length - middle]).toEqual([1, 1])
    const letters = await writeLetters()
    expect(letters.map((letter) => letter.to)).toEqual([coach])
  })

  it('writes to nobody whose account is closed', async () => {
    await test.inData((tx) =>
      tx
        .updateTable('account')
        .set({ disabledAt: new Date() })
        .where('email', '=', 'trainer@lelystad.example')
        .execute(),
    )
    await ask(visitor(test), 'trainer@lelystad.example')
    expect(await writeLetters()).toEqual([])
  })

  it('fills nobody’s letter box: three letters an hour, twenty from one place', async () => {
    const who = visitor(test, { address: '198.51.100.1' })
    for (let n = 0; n < 6; n++) expect((await ask(who, coach)).status).toBe(200)
    expect(await writeLetters()).toHaveLength(3)
    const elsewhere = visitor(test, { address: '198.51.100.2' })
    await ask(elsewhere, coach)
    expect(await writeLetters()).toHaveLength(0)
    const waiting = () => test.inData((tx) => tx.selectFrom('outbox').select('id').execute())
    const before = (await waiting()).length
    for (let n = 0; n < 25; n++) await ask(elsewhere, `iemand${n}@lelystad.example`)
    expect((await waiting()).length - before).toBe(19)
    later(test, 61)
    await ask(elsewhere, coach)
    expect((await writeLetters()).map((letter) => letter.to)).toEqual([coach])
  })

  it.each([
    ['a wrong address', { email: 'geen adres' }, {}, 422],
    ['no organisation', { organisatie: '' }, {}, 422],
    ['a wrong token', { _csrf: 'A'.repeat(43) }, {}, 403],
    ['another site', {}, { Origin: 'https://elders.example' }, 403],
    ['another site, as the browser tells', {}, { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('says what is wrong with %s', async (_, fields, headers, status) => {
    const who = visitor(test)
    await who.get('/inloggen/vergeten')
    const answer = await who.post(
      '/inloggen/vergeten',
      { organisatie: 'lelystad', email: coach, ...fields },
      headers as Record<string, string>,
    )
    expect(answer.status).toBe(status)
    expect(await writeLetters()).toEqual([])
  })
})

describe('the link in the letter', () => {
  it('has a secret that is in the letter and nowhere else', async () => {
    const link = await linkFor(coach)
    const secret = link.split('.').at(-1) ?? ''
    expect(secret).toMatch(/^[\w-]{43}$/)
    const stored = await test.inData(async (tx) =>
      JSON.stringify([await keys(), await tx.selectFrom('outbox').selectAll().execute()]),
    )
    expect(stored).not.toContain(secret)
  })

  it('opens a page however often it is looked at, and chooses a password once', async () => {
    const link = await linkFor(coach)
    const who = visitor(test)
    expect([(await who.get(link)).status, (await who.get(link)).status]).toEqual([200, 200])
    expect(who.page()).toContain(coach)
    const inside = visitor(test)
    await signInAs(inside, coach)
    const answer = await choose(who, link)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/inloggen?gekozen=ja'])
    expect((await inside.get('/account')).status).toBe(303)
    expect(who.cookies.has('voorwerk')).toBe(false)
    expect((await choose(visitor(test), link, password)).status).toBe(404)
    expect((await who.get(link)).status).toBe(404)
    expect((await signInAs(visitor(test), coach, password)).status).toBe(422)
    expect((await signInAs(visitor(test), coach, fresh)).status).toBe(303)
    await givePasswords(test)
  })

  it('lets one of two choose who send it at the same moment', async () => {
    const link = await linkFor(coach)
    const both = [visitor(test), visitor(test)]
    for (const one of both) await one.get(link)
    const form = { newPassword: fresh, newPasswordAgain: fresh }
    const answers = await Promise.all(both.map((one) => one.post(link, form)))
    expect(answers.map((one) => one.status).toSorted()).toEqual([303, 404])
    await givePasswords(test)
  })

  it('works for an hour', async () => {
    const link = await linkFor(coach)
    later(test, 59)
    expect((await visitor(test).get(link)).status).toBe(200)
    later(test, 1)
    expect((await visitor(test).get(link)).status).toBe(404)
    expect((await choose(visitor(test), link)).status).toBe(404)
    later(test, 1)
    await linkFor('manager@lelystad.example')
    expect(await keys()).toHaveLength(1)
  })

  it('stops working when a newer letter is written, and when the account is closed', async () => {
    const first = await linkFor(coach)
    const second = await linkFor(coach)
    expect([(await visitor(test).get(first)).status, (await visitor(test).get(second)).status]).toEqual([
      404, 200,
    ])
    const set = (disabledAt: Date | null) =>
      test.inData((tx) => tx.updateTable('account').set({ disabledAt }).where('email', '=', coach).execute())
    await set(new Date())
    expect((await visitor(test).get(second)).status).toBe(404)
    await set(null)
  })

  it.each(['x', 'x.y', `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.${'A'.repeat(43)}`])(
    'is not %s',
    async (key) => {
      expect((await visitor(test).get(`/inloggen/wachtwoord/${key}`)).status).toBe(404)
    },
  )

  it.each([
    ['a weak password', 'kort', 'kort', {}, {}, 422],
    ['the own name', 'Werkcoach-2027', 'Werkcoach-2027', {}, {}, 422],
    ['two different ones', fresh, `${fresh}!`, {}, {}, 422],
    ['a wrong token', fresh, fresh, { _csrf: 'A'.repeat(43) }, {}, 403],
    ['another site', fresh, fresh, {}, { Origin: 'https://elders.example' }, 403],
  ])('is not used up by %s', async (_, one, two, fields, headers, status) => {
    const link = await linkFor(coach)
    const who = visitor(test)
    await who.get(link)
    const form = { newPassword: one, newPasswordAgain: two, ...fields }
    expect((await who.post(link, form, headers as Record<string, string>)).status).toBe(status)
    expect(who.page()).not.toContain(fresh)
    expect((await who.get(link)).status).toBe(200)
    expect((await signInAs(visitor(test), coach)).status).toBe(303)
  })

  it('makes the browser known, so that strangers cannot keep its owner waiting', async () => {
    const stranger = visitor(test)
    for (let n = 0; n < 7; n++) await signInAs(stranger, coach, 'fout fout fout')
    const who = visitor(test)
    expect((await signInAs(who, coach)).status).toBe(429)
    await choose(who, await linkFor(coach))
    expect((await signInAs(who, coach, fresh)).status).toBe(303)
    await givePasswords(test)
  })
})
