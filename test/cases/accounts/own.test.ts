import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { changePassword } from '#cases/accounts/own/changePassword.ts'
import { viewOwnAccount } from '#cases/accounts/own/viewOwnAccount.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { givePasswords, later, password, signInAs, type Visitor, visitor } from '../door/visitor.ts'

let test: TestHouse
const coach = 'coach@lelystad.example'
const fresh = 'een geit met zeven sloten'

beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  later(test, 25 * 60)
  await givePasswords(test)
  await test.inData(async (tx) => {
    await tx.deleteFrom('session').execute()
    await tx
      .updateTable('account')
      .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null, locale: 'nl' })
      .execute()
    await tx.deleteFrom('recoveryCode').execute()
  })
})

async function inside(email = coach): Promise<Visitor> {
  const who = visitor(test)
  await signInAs(who, email)
  await who.get('/account')
  return who
}

const account = () =>
  test.inData((tx) =>
    tx.selectFrom('account').selectAll().where('email', '=', coach).executeTakeFirstOrThrow(),
  )
const submissions = () => test.inData((tx) => tx.selectFrom('submission').select('caseName').execute())

describe('the own account', () => {
  it.each(roleKeys)('opens for the role %s and shows oneself', async (role) => {
    const email = `${role.toLowerCase()}@lelystad.example`
    const who = await inside(email)
    expect((await who.get('/account')).status).toBe(200)
    expect(who.page()).toContain(email)
    expect(who.page()).toContain('Dit apparaat')
  })

  it('changes name and language, and then speaks that language everywhere', async () => {
    const who = await inside()
    const answer = await who.post('/account', {
      name: 'Sanne H.',
      locale: 'en',
      _version: String((await account()).version),
    })
    expect(answer.status).toBe(303)
    expect(await account()).toMatchObject({ name: 'Sanne H.', locale: 'en' })
    const elsewhere = await inside()
    expect(elsewhere.page()).toContain('Where this account is open')
    await who.post('/account', { name: 'Sanne', locale: 'nl' })
  })

  it.each([
    [{ name: '', locale: 'nl' }, 'Vul dit in.'],
    [{ name: 'Sanne', locale: 'fr' }, 'Kies een van de mogelijkheden.'],
  ])('refuses %j', async (fields, text) => {
    const who = await inside()
    expect((await who.post('/account', fields)).status).toBe(422)
    expect(who.page()).toContain(text)
  })

  it('never becomes another account, role or address by fields that are not in the form', async () => {
    const before = await account()
    const who = await inside()
    await who.post('/account', {
      name: 'Sanne',
      locale: 'nl',
      role: 'administrator',
      email: 'baas@lelystad.example',
      accountId: test.actor('manager').accountId,
      organisationId: test.organisations.almere,
    })
    expect(await account()).toMatchObject({ id: before.id, role: 'coach', email: coach, name: 'Sanne' })
  })
})

describe('the language in the header', () => {
  it('is kept with the account and with the browser', async () => {
    const who = await inside()
    const answer = await who.post('/taal', { locale: 'en', back: '/account' })
    expect([answer.headers.get('Location'), (await account()).locale, who.cookies.get('taal')]).toEqual([
      '/account',
      'en',
      'en',
    ])
    await who.get('/account')
    await who.post('/taal', { locale: 'nl', back: '/account' })
    expect((await account()).locale).toBe('nl')
  })

  it('does not change the account from another site or without a token', async () => {
    const who = await inside()
    await who.post('/taal', { locale: 'en', back: '/account' }, { Origin: 'https://elders.example' })
    await who.post('/taal', { locale: 'en', back: '/account', _csrf: 'A'.repeat(43) })
    expect((await account()).locale).toBe('nl')
  })

  it.each([
    ['https://elders.example', '/'],
    ['//elders.example', '/'],
    ['/bestaat-niet', '/'],
    ['/account/wachtwoord', '/account'],
    ['/inloggen/vergeten', '/inloggen/vergeten'],
  ])('goes back from %s to %s', async (back, to) => {
    const who = visitor(test)
    await who.get('/inloggen')
    expect((await who.post('/taal', { locale: 'en', back })).headers.get('Location')).toBe(to)
    await who.get('/inloggen')
    expect(who.page()).toContain('Sign in')
  })
})

describe('changing the password', () => {
  const form = { presentPassword: password, newPassword: fresh, newPasswordAgain: fresh }

  it.each([
    ['a wrong present one', { presentPassword: 'fout' }, 'Dit is niet het wachtwoord van nu.'],
    ['no present one', { presentPassword: '' }, 'Vul dit in.'],
    ['a weak new one', { newPassword: 'kort', newPasswordAgain: 'kort' }, 'Maak het wachtwoord langer'],
    [
      'the own name',
      { newPassword: 'coach lelystad', newPasswordAgain: 'coach lelystad' },
      'makkelijk te raden',
    ],
    ['two different ones', { newPasswordAgain: 'iets anders' }, 'niet hetzelfde'],
  ])('refuses %s and changes nothing', async (_, fields, text) => {
    const before = await account()
    const who = await inside()
    expect((await who.post('/account/wachtwoord', { ...form, ...fields })).status).toBe(422)
    expect(who.page()).toContain(text)
    expect(who.page()).not.toContain(fresh)
    expect(await account()).toEqual(before)
  })

  it('waits after five wrong ones, also for the right one, and not at the door', async () => {
    const own = await inside()
    const before = await account()
    for (let time = 0; time < 5; time++) {
      await own.post('/account/wachtwoord', { ...form, presentPassword: `gok ${time}` })
      expect(own.page()).toContain('Dit is niet het wachtwoord van nu.')
    }
    expect((await own.post('/account/wachtwoord', form)).status).toBe(422)
    expect(own.page()).toContain('Te vaak een verkeerd wachtwoord.')
    expect(await account()).toEqual(before)
    expect((await signInAs(visitor(test), coach, password)).status).toBe(303)
    await test.inData((tx) => tx.deleteFrom('signInAttempt').execute())
  })

  it('ends all other sessions, open links and half sign-ins, and keeps this one', async () => {
    const who = await inside()
    const other = await inside()
    const before = (await submissions()).length
    const answer = await who.post('/account/wachtwoord', form)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/account'])
    expect([(await who.get('/account')).status, (await other.get('/account')).status]).toEqual([200, 303])
    expect((await signInAs(visitor(test), coach, password)).status).toBe(422)
    expect((await signInAs(visitor(test), coach, fresh)).status).toBe(303)
    // Not even the hash of a form with a password is kept.
    expect(await submissions()).toHaveLength(before)
  })

  it('works only on one’s own account, whatever is sent along', async () => {
    const manager = test.actor('manager')
    const before = await test.inData((tx) =>
      tx.selectFrom('account').selectAll().where('id', '=', manager.accountId).executeTakeFirstOrThrow(),
    )
    await test.run(test.actor('coach'), changePassword, { ...form, accountId: manager.accountId })
    const after = await test.inData((tx) =>
      tx.selectFrom('account').selectAll().where('id', '=', manager.accountId).executeTakeFirstOrThrow(),
    )
    expect(after).toEqual(before)
  })
})

describe('the code at sign-in', () => {
  const codeOf = (secret: string, minutes = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: test.house.clock().getTime() + minutes * 60_000,
    })

  async function begin(who: Visitor): Promise<string> {
    expect((await who.post('/account/code', { presentPassword: password })).status).toBe(303)
    await who.get('/account/code')
    return (/<strong>([A-Z2-7 ]+)<\/strong>/.exec(who.page())?.[1] ?? '').replaceAll(' ', '')
  }

  it('is not begun without the password, nor confirmed without having begun', async () => {
    const who = await inside()
    expect((await who.post('/account/code', { presentPassword: 'fout' })).status).toBe(422)
    expect((await account()).totpSecret).toBeNull()
    expect((await who.get('/account/code')).status).toBe(200)
    expect(who.page()).not.toContain('<strong>')
    expect((await who.post('/account/code/aanzetten', { code: '123456' })).status).toBe(409)
  })

  it('counts only after a code from the app; until then the password is enough', async () => {
    const who = await inside()
    const secret = await begin(who)
    expect(who.page()).toContain('<svg')
    expect(who.page()).toContain(`secret=${secret}`)
    expect((await who.post('/account/code/aanzetten', { code: '000000' })).status).toBe(422)
    expect((await signInAs(visitor(test), coach)).headers.get('Location')).toBe('/vandaag')
    const answer = await who.post('/account/code/aanzetten', { code: codeOf(secret) })
    expect(answer.status).toBe(200)
    expect(who.page().match(/<code>/g)).toHaveLength(10)
    expect((await signInAs(visitor(test), coach)).status).toBe(200)
    await who.get('/account/code')
    expect(who.page()).not.toContain(secret)
    expect((await who.post('/account/code', { presentPassword: password })).status).toBe(409)
    const stored = await account()
    expect(stored.totpSecret).not.toContain(secret)
    expect(test.house.secrets.open(stored.totpSecret ?? '', stored.id)).toBe(secret)
  })

  it('does not take at the door the very code that set it up', async () => {
    const who = await inside()
    const secret = await begin(who)
    await who.post('/account/code/aanzetten', { code: codeOf(secret) })
    const next = visitor(test)
    await signInAs(next, coach)
    expect((await next.post('/inloggen/code', { code: codeOf(secret) })).status).toBe(422)
    later(test, 1)
    expect((await next.post('/inloggen/code', { code: codeOf(secret) })).status).toBe(303)
  })

  it('is turned off with the password only, and its codes with it', async () => {
    const who = await inside()
    const secret = await begin(who)
    await who.post('/account/code/aanzetten', { code: codeOf(secret) })
    await who.get('/account')
    expect(who.page()).toContain('Nog 10 herstelcodes over')
    expect((await who.post('/account/code/uitzetten', { presentPassword: 'fout' })).status).toBe(422)
    expect((await account()).totpConfirmedAt).not.toBeNull()
    expect((await who.post('/account/code/uitzetten', { presentPassword: password })).status).toBe(303)
    expect(await account()).toMatchObject({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    expect(await test.inData((tx) => tx.selectFrom('recoveryCode').selectAll().execute())).toEqual([])
    expect((await signInAs(visitor(test), coach)).status).toBe(303)
  })

  it('has no recovery codes while it is off', async () => {
    const who = await inside()
    expect((await who.post('/account/herstelcodes', { presentPassword: password })).status).toBe(409)
    expect(who.page()).toContain('Herstelcodes zijn er pas')
  })
})

describe('where the account is open', () => {
  const sessionsOf = (who: Visitor) =>
    [...who.page().matchAll(/name="sessionId" value="([0-9a-f]{64})"/g)].map((match) => match[1] ?? '')

  it('can be ended one by one, from here', async () => {
    const who = await inside()
    const [one, two] = [await inside(), await inside()]
    await who.get('/account')
    expect(sessionsOf(who)).toHaveLength(2)
    expect((await who.post('/account/sessies', { sessionId: sessionsOf(who)[0] ?? '' })).status).toBe(303)
    const alive = [(await one.get('/account')).status, (await two.get('/account')).status]
    expect(alive.toSorted()).toEqual([200, 303])
    expect((await who.get('/account')).status).toBe(200)
  })

  it('can be ended everywhere else at once', async () => {
    const who = await inside()
    const [one, two] = [await inside(), await inside()]
    await who.get('/account')
    await who.post('/account/sessies/andere', {})
    expect([
      (await who.get('/account')).status,
      (await one.get('/account')).status,
      (await two.get('/account')).status,
    ]).toEqual([200, 303, 303])
  })

  it('of somebody else cannot be seen or ended', async () => {
    const manager = await inside('manager@lelystad.example')
    const own = await test.run(test.actor('manager'), viewOwnAccount, {})
    const who = await inside()
    expect(sessionsOf(who)).toHaveLength(0)
    await who.post('/account/sessies', { sessionId: own.sessions[0]?.id ?? '' })
    expect((await manager.get('/account')).status).toBe(200)
  })
})
