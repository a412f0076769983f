import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { createAccount } from '#cases/accounts/createAccount.ts'
import { disableAccount } from '#cases/accounts/disableAccount.ts'
import { enableAccount } from '#cases/accounts/enableAccount.ts'
import { inviteAccount } from '#cases/accounts/inviteAccount.ts'
import { linkAccount } from '#cases/accounts/linkAccount.ts'
import { listAccounts } from '#cases/accounts/listAccounts.ts'
import { resetSecondStep } from '#cases/accounts/resetSecondStep.ts'
import { saveAccount } from '#cases/accounts/saveAccount.ts'
import { viewAccount } from '#cases/accounts/viewAccount.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { composers } from '#cases/mails/compose.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { givePasswords, password, signInAs, visitor } from '../door/visitor.ts'

let test: TestHouse
let administrator: Actor
let employerId: string
let candidateId: string

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
  administrator = test.actor('administrator')
  employerId = (await test.run(test.actor('coach'), createEmployer, { name: 'De Kade', city: 'Urk' })).id
  candidateId = crypto.randomUUID()
  await test.inData((tx) =>
    tx
      .insertInto('candidate')
      .values({
        id: candidateId,
        firstName: 'Amin',
        lastName: 'Rahimi',
        city: 'Lelystad',
        coachId: test.actor('coach').accountId,
      })
      .execute(),
  )
})
afterAll(() => test.close())

let counter = 0
const add = (role: string, more: Record<string, string> = {}) =>
  test.run(administrator, createAccount, {
    name: 'Nieuw',
    email: `nieuw${++counter}@lelystad.example`,
    role,
    ...more,
  })
const stored = (id: string) =>
  test.inData((tx) => tx.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
const invitations = () =>
  test.inData((tx) =>
    tx
      .selectFrom('outbox')
      .select(['facts'])
      .where('event', '=', 'accountInvited')
      .orderBy('createdAt')
      .execute(),
  )
const refusal = (code: string) => ({ refusal: expect.objectContaining({ code }) })

describe('a new account', () => {
  it.each([
    [{ name: '' }, 'name'],
    [{ email: '' }, 'email'],
    [{ email: 'geen adres' }, 'email'],
    [{ email: 'COACH@lelystad.example' }, 'email'],
    [{ role: 'baas' }, 'role'],
    [{ role: '' }, 'role'],
  ])('is refused with %j', async (more, field) => {
    const before = await test.run(administrator, listAccounts, {})
    await expect(add('coach', more)).rejects.toMatchObject({
      refusal: { code: 'invalid', fields: { [field]: expect.anything() } },
    })
    expect(await test.run(administrator, listAccounts, {})).toEqual(before)
  })

  it('may have an address that another organisation uses too', async () => {
    await expect(add('coach', { email: 'coach@almere.example' })).resolves.toEqual({ id: expect.any(String) })
  })

  it('is invited at once by a letter with a link to choose a first password', async () => {
    const before = (await invitations()).length
    const { id } = await add('coach', { name: 'Bilal', email: 'bilal@lelystad.example' })
    expect(await stored(id)).toMatchObject({
      name: 'Bilal',
      role: 'coach',
      passwordHash: null,
      invitedAt: expect.any(Date),
    })
    const facts = (await invitations()).slice(before).map((row) => row.facts)
    expect(facts).toEqual([{ accountId: id, askedAt: test.house.clock().toISOString() }])
    const [letter] = await test.inData((tx) =>
      composers.mailInvitation(tx, facts[0] as never, 'https://werk.example'),
    )
    expect(letter?.to).toBe('bilal@lelystad.example')
    const link = /https:\/\/werk\.example(\/inloggen\/wachtwoord\/\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const who = visitor(test)
    await who.get(link)
    expect(who.page()).toContain('Welkom, Bilal')
    await who.post(link, { newPassword: password, newPasswordAgain: password })
    expect((await signInAs(who, 'bilal@lelystad.example')).headers.get('Location')).toBe('/vandaag')
    await expect(test.run(administrator, inviteAccount, { accountId: id })).rejects.toMatchObject(
      refusal('impossible'),
    )
  })

  it('of an employer or a candidate is invited after it is linked, and linked by name', async () => {
    const { id } = await add('employer')
    expect(await stored(id)).toMatchObject({ employerId: null, invitedAt: null })
    await expect(test.run(administrator, inviteAccount, { accountId: id })).rejects.toMatchObject(
      refusal('impossible'),
    )
    const seen = await test.run(administrator, viewAccount, { accountId: id, zoek: 'de  kadde' })
    expect(seen.found).toEqual([{ id: employerId, name: 'De Kade', city: 'Urk' }])
    await test.run(administrator, linkAccount, { accountId: id, recordId: employerId })
    expect(await stored(id)).toMatchObject({ employerId, candidateId: null, invitedAt: expect.any(Date) })
  })

  it('is given once to a candidate', async () => {
    const { id } = await add('candidate')
    const seen = await test.run(administrator, viewAccount, { accountId: id, zoek: 'rahimi' })
    expect(seen.found).toEqual([{ id: candidateId, name: 'Amin Rahimi', city: 'Lelystad' }])
    await test.run(administrator, linkAccount, { accountId: id, recordId: candidateId })
    expect(await stored(id)).toMatchObject({ candidateId, employerId: null })
    const second = await add('candidate')
    const other = await test.run(administrator, viewAccount, { accountId: second.id, zoek: 'rahimi' })
    expect(other.found).toEqual([])
    await expect(
      test.run(administrator, linkAccount, { accountId: second.id, recordId: candidateId }),
    ).rejects.toMatchObject(refusal('impossible'))
  })

  it('is not linked to what is not there, of another kind or of another organisation', async () => {
    const { id } = await add('employer')
    const coach = await add('coach')
    const elsewhere = await test.run(test.actor('coach', 'almere'), createEmployer, {
      name: 'Almeerse',
      city: '',
    })
    for (const [accountId, recordId] of [
      [id, crypto.randomUUID()],
      [id, candidateId],
      [id, elsewhere.id],
      [coach.id, employerId],
    ])
      await expect(test.run(administrator, linkAccount, { accountId, recordId })).rejects.toMatchObject(
        refusal('notFound'),
      )
  })
})

describe('closing an account', () => {
  it('ends everything that it had open from the next request on, and opens none of it again', async () => {
    const { id } = await add('coach', { email: 'weg@lelystad.example' })
    await givePasswords(test)
    const who = visitor(test)
    await signInAs(who, 'weg@lelystad.example')
    expect((await who.get('/account')).status).toBe(200)
    await test.run(administrator, disableAccount, { accountId: id })
    expect((await who.get('/account')).status).toBe(303)
    expect((await signInAs(visitor(test), 'weg@lelystad.example')).status).toBe(422)
    await expect(test.run(administrator, inviteAccount, { accountId: id })).rejects.toMatchObject(
      refusal('impossible'),
    )
    await test.run(administrator, enableAccount, { accountId: id })
    expect((await who.get('/account')).status).toBe(303)
    expect((await signInAs(visitor(test), 'weg@lelystad.example')).status).toBe(303)
  })

  it('is never done to oneself, nor is one’s own role changed: somebody must stay to manage', async () => {
    const accountId = administrator.accountId
    await expect(test.run(administrator, disableAccount, { accountId })).rejects.toMatchObject(
      refusal('impossible'),
    )
    await expect(
      test.run(administrator, saveAccount, {
        accountId,
        name: 'Kees',
        email: 'administrator@lelystad.example',
        role: 'coach',
      }),
    ).rejects.toMatchObject(refusal('impossible'))
    expect(await stored(accountId)).toMatchObject({ disabledAt: null, role: 'administrator' })
  })
})

describe('changing an account', () => {
  it('gives another role from the next request on, and drops a link that goes with the old one', async () => {
    const { id } = await add('employer', { email: 'wissel@lelystad.example' })
    await test.run(administrator, linkAccount, { accountId: id, recordId: employerId })
    await givePasswords(test)
    const who = visitor(test)
    await signInAs(who, 'wissel@lelystad.example')
    expect((await who.get('/werkgevers')).status).toBe(404)
    const { version } = await stored(id)
    await test.run(administrator, saveAccount, {
      accountId: id,
      version,
      name: 'W',
      email: 'wissel@lelystad.example',
      role: 'coach',
    })
    expect((await who.get('/werkgevers')).status).toBe(200)
    expect(await stored(id)).toMatchObject({ role: 'coach', employerId: null })
  })

  it('shows both versions when two administrators edit it', async () => {
    const { id } = await add('coach', { email: 'twee@lelystad.example' })
    const { version } = await stored(id)
    const given = { accountId: id, version, email: 'twee@lelystad.example', role: 'coach' }
    await test.run(administrator, saveAccount, { ...given, name: 'Eerst' })
    const browser = await test.browser(administrator)
    const answer = await browser.post(`/beheer/accounts/${id}`, {
      email: given.email,
      role: 'coach',
      name: 'Later',
      _version: String(version),
    })
    const text = await answer.text()
    expect([answer.status, text.includes('Eerst'), text.includes('Later')]).toEqual([409, true, true])
    expect(await stored(id)).toMatchObject({ name: 'Eerst' })
  })

  it('refuses an address that is in use, and ends links sent to the old one', async () => {
    const { id } = await add('coach')
    const before = await stored(id)
    const given = { accountId: id, version: before.version, name: 'Nieuw', role: 'coach' }
    await expect(
      test.run(administrator, saveAccount, { ...given, email: 'coach@lelystad.example' }),
    ).rejects.toMatchObject(refusal('invalid'))
    const facts = { accountId: id, askedAt: test.house.clock().toISOString() }
    await test.inData((tx) => composers.mailInvitation(tx, facts as never, 'https://werk.example'))
    await test.run(administrator, saveAccount, { ...given, email: 'anders@lelystad.example' })
    expect(
      await test.inData((tx) => tx.selectFrom('mailKey').selectAll().where('accountId', '=', id).execute()),
    ).toEqual([])
  })

  it('takes away a lost second step', async () => {
    const { id } = await add('coach')
    await test.inData((tx) =>
      tx
        .updateTable('account')
        .set({ totpSecret: 'ABC', totpConfirmedAt: new Date(), totpLastStep: 5 })
        .where('id', '=', id)
        .execute(),
    )
    await test.run(administrator, resetSecondStep, { accountId: id })
    expect(await stored(id)).toMatchObject({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
  })
})

describe('the pages', () => {
  it('are absent for everybody else, and so is an account of another organisation', async () => {
    const absent = await (await test.browser(administrator)).get(`/beheer/accounts/${crypto.randomUUID()}`)
    const foreign = test.actor('coach', 'almere').accountId
    const other = await (await test.browser(administrator)).get(`/beheer/accounts/${foreign}`)
    expect([absent.status, other.status]).toEqual([404, 404])
    const plain = (text: string) =>
      text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|name="_csrf" value="[^"]+"/g, '')
    expect(plain(await other.text())).toBe(plain(await absent.text()))
    for (const role of ['manager', 'coach', 'employer', 'candidate'] as const) {
      const browser = await test.browser(test.actor(role))
      for (const path of [
        '/beheer',
        '/beheer/accounts',
        '/beheer/organisatie',
        '/beheer/logboek',
        '/beheer/huisstijl',
      ])
        expect([role, path, (await browser.get(path)).status]).toEqual([role, path, 404])
    }
  })

  it('never show a secret', async () => {
    const browser = await test.browser(administrator)
    const account = await stored(test.actor('coach').accountId)
    await test.inData((tx) =>
      tx
        .updateTable('account')
        .set({ totpSecret: 'GEHEIMGEHEIM2345' })
        .where('id', '=', account.id)
        .execute(),
    )
    for (const path of ['/beheer/accounts', `/beheer/accounts/${account.id}`]) {
      const text = await (await browser.get(path)).text()
      expect(text).toContain('coach@lelystad.example')
      expect(text).not.toMatch(/argon2|GEHEIMGEHEIM/)
    }
  })

  it('walk without script: add, see what is missing, search, link', async () => {
    const browser = await test.browser(administrator)
    const refused = await browser.post('/beheer/accounts', {
      name: 'Joyce',
      email: 'geen adres',
      role: 'candidate',
    })
    const kept = await refused.text()
    expect([refused.status, kept.includes('value="geen adres"'), kept.includes('value="Joyce"')]).toEqual([
      422,
      true,
      true,
    ])
    const made = await browser.post('/beheer/accounts', {
      name: 'Joyce',
      email: 'joyce@lelystad.example',
      role: 'employer',
    })
    const path = made.headers.get('Location') ?? ''
    expect(path).toMatch(/^\/beheer\/accounts\/[0-9a-f-]{36}$/)
    expect(await (await browser.get(path)).text()).toContain('Nog niet gekoppeld')
    expect(await (await browser.get(`${path}?zoek=kade`)).text()).toContain(`value="${employerId}"`)
    expect((await browser.post(`${path}/koppelen`, { recordId: employerId })).status).toBe(303)
    const after = await (await browser.get(path)).text()
    expect([after.includes('De Kade'), after.includes('Uitgenodigd')]).toEqual([true, true])
  })

  it('say why a button cannot do its work', async () => {
    const browser = await test.browser(administrator)
    const answer = await browser.post(`/beheer/accounts/${administrator.accountId}/sluiten`, {})
    expect([answer.status, (await answer.text()).includes('alleen een andere beheerder sluiten')]).toEqual([
      409,
      true,
    ])
  })

  it('cost as many queries for many accounts as for few', async () => {
    const cost = () => countQueries(test, () => test.run(administrator, listAccounts, {}))
    const few = await cost()
    for (let n = 0; n < 20; n++) await add('coach')
    expect([few, await cost()]).toEqual([1, 1])
  })

  it('find by name, accent or address, page by page', async () => {
    await add('trainer', { name: 'Zoë Müller', email: 'zm@lelystad.example' })
    const names = async (input: Record<string, string>) =>
      (await test.run(administrator, listAccounts, input)).rows.map((row) => row.name)
    expect(await names({ zoek: 'muller' })).toEqual(['Zoë Müller'])
    expect(await names({ zoek: 'ZM@LELY' })).toEqual(['Zoë Müller'])
    expect(await names({ zoek: '%' })).toEqual([])
    expect((await names({ rol: 'steeringMember' })).length).toBe(1)
    expect((await names({ rol: 'onzin', pagina: 'x' })).length).toBeGreaterThan(20)
  })
})
