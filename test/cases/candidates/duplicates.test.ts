import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCandidate } from '#cases/candidates/createCandidate.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, refusal } from './support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
  await aCandidate(house, 'Mohammed', {
    lastName: 'El Idrissi',
    birthYear: 1984,
    phone: '+31 6 1234 5678',
    city: 'Lelystad',
    motivation: 'Geheime motivatie',
  })
})
afterAll(() => house.close())

const coach = () => house.actor('coach')
const count = () =>
  house.inData(async (tx) => (await tx.selectFrom('candidate').select('id').execute()).length)
const make = (fields: Record<string, string>) => house.run(coach(), createCandidate, fields)

describe('a new candidate', () => {
  test('needs some name', async () => {
    expect(await refusal(make({ firstName: ' ', phone: '1' }))).toMatchObject({
      code: 'invalid',
      fields: { firstName: { nl: 'Vul een naam in.' } },
    })
  })

  test.each([
    ['the same name', { firstName: 'Mohammed', lastName: 'El Idrissi' }],
    ['a near name', { firstName: 'Mohamed', lastName: 'Idrisi' }],
    ['a longer name', { firstName: 'Mohammed Amine', lastName: 'el-Idrissi' }],
    ['a near name with the same year', { firstName: 'Mohamed', lastName: 'El Idrissi', birthYear: '1984' }],
    ['the same phone under another name', { firstName: 'Simo', lastName: 'Anders', phone: '06-12345678' }],
  ])('is stopped once by %s', async (_, fields) => {
    const before = await count()
    expect(await refusal(make(fields))).toMatchObject({ code: 'invalid', fields: { '': expect.anything() } })
    expect(await count()).toBe(before)
  })

  test.each<[string, Record<string, string>]>([
    ['another name', { firstName: 'Petra', lastName: 'Kuiper' }],
    ['a near name with another year', { firstName: 'Mohamed', lastName: 'Idrissi', birthYear: '2001' }],
    ['half a phone number', { firstName: 'Simon', lastName: 'Zwart', phone: '5678' }],
  ])('is made at once with %s', async (_, fields) => {
    const { id } = await make(fields)
    const made = await house.inData((tx) =>
      tx.selectFrom('candidate').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    )
    expect(made).toMatchObject({ ...fields, birthYear: Number(fields.birthYear ?? 0) || null })
    expect(made).toMatchObject({ coachId: coach().accountId, sinceOn: '2027-03-01', version: 1 })
  })

  test('a manager has to choose the coach, and only a coach will do', async () => {
    const manager = house.actor('manager')
    const fields = { firstName: 'Nieuw', lastName: 'Vandaag' }
    expect(await refusal(house.run(manager, createCandidate, fields))).toMatchObject({ code: 'invalid' })
    const notCoach = { ...fields, coachId: manager.accountId }
    expect(await refusal(house.run(manager, createCandidate, notCoach))).toMatchObject({
      fields: { coachId: { nl: 'Kies een coach.' } },
    })
    const { id } = await house.run(manager, createCandidate, { ...fields, coachId: coach().accountId })
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('the page', () => {
  const typed = { firstName: 'Mohamed', lastName: 'Idrissi', birthYear: '1984', city: 'Dronten' }

  test('shows who it may be, keeps what was typed, and tells nothing of the dossier', async () => {
    const colleague = await house.inData(async (tx) => {
      const id = crypto.randomUUID()
      const account = { id, email: 'elders@lelystad.example', name: 'Elders', role: 'coach' }
      await tx.insertInto('account').values(account).execute()
      return { ...coach(), accountId: id }
    })
    const browser = await house.browser(colleague)
    const answer = await browser.post('/kandidaten/nieuw', typed)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('Is dit dezelfde persoon?')
    expect(html).toContain('Mohammed El Idrissi')
    expect(html).toContain('naam lijkt erop, zelfde geboortejaar')
    expect(html).toContain('value="Dronten"')
    expect(html).toContain('name="anyway"')
    expect(html).not.toContain('Geheime motivatie')
    expect(html).not.toContain('1234 5678')
    expect(html).not.toMatch(/href="\/kandidaten\/[0-9a-f]{8}-/)
  })

  test('one’s own candidate opens from the list of lookalikes', async () => {
    const html = await (await (await house.browser(coach())).post('/kandidaten/nieuw', typed)).text()
    expect(html).toMatch(/href="\/kandidaten\/[0-9a-f]{8}-/)
  })

  test('the coach decides: anyway makes one, and sent twice it still is one', async () => {
    const browser = await house.browser(coach())
    const before = await count()
    const fields = { ...typed, anyway: 'yes', _key: crypto.randomUUID() }
    const first = await browser.post('/kandidaten/nieuw', fields)
    const second = await browser.post('/kandidaten/nieuw', fields)
    expect(first.status).toBe(303)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await count()).toBe(before + 1)
  })
})
