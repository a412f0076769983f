import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addSkill } from '#cases/candidates/addSkill.ts'
import { removeSkill } from '#cases/candidates/removeSkill.ts'
import { saveCandidate } from '#cases/candidates/saveCandidate.ts'
import { viewCandidate } from '#cases/candidates/viewCandidate.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aColleague, refusal } from './support.ts'

let house: TestHouse
let candidateId: string
beforeAll(async () => {
  house = await startHouse()
})
beforeEach(async () => {
  candidateId = await aCandidate(house, 'Noor')
})
afterAll(() => house.close())

const coach = () => house.actor('coach')
const stored = () =>
  house.inData((tx) =>
    tx.selectFrom('candidate').selectAll().where('id', '=', candidateId).executeTakeFirstOrThrow(),
  )

const whole = {
  firstName: 'Noor',
  lastName: 'Bakker',
  birthYear: '1990',
  phone: '06 11',
  email: 'Noor@Voorbeeld.nl',
  city: 'Dronten',
  motivation: 'Wil eigen geld verdienen',
  wishes: 'Werken met dieren',
  interests: 'Paarden',
  strengths: 'Komt op tijd',
  hoursMin: '16',
  hoursMax: '24',
  shifts: ['day', 'weekend'],
  travelMinutes: '0',
  transport: 'Fiets',
  dutchLevel: '0',
  languages: 'Tigrinya',
  careNote: 'Kinderen naar school om 8.30',
  conditionsNote: 'Kan een uur staan',
  characteristics: ['noDutch', 'unemployed3Years'],
}

describe('the profile', () => {
  test('wrong ways: numbers that are none, an unknown shift, an address that is none', async () => {
    const wrong = {
      ...whole,
      candidateId,
      hoursMax: 'veel',
      shifts: ['soms'],
      email: 'noor',
      dutchLevel: '9',
    }
    const refused = await refusal(house.run(coach(), saveCandidate, wrong))
    expect(refused.code === 'invalid' && Object.keys(refused.fields).toSorted()).toEqual([
      'dutchLevel',
      'email',
      'hoursMax',
      'shifts',
    ])
    expect((await stored()).version).toBe(1)
  })

  test('keeps every field', async () => {
    await house.run(coach(), saveCandidate, { ...whole, candidateId, version: 1 })
    expect(await stored()).toMatchObject({
      ...whole,
      birthYear: 1990,
      email: 'noor@voorbeeld.nl',
      hoursMin: 16,
      hoursMax: 24,
      travelMinutes: 0,
      dutchLevel: 0,
      version: 2,
    })
  })

  test('nothing is compulsory', async () => {
    await house.run(coach(), saveCandidate, { candidateId, version: 1 })
    expect(await stored()).toMatchObject({ firstName: '', shifts: [], motivation: null, version: 2 })
  })

  test('of two who edit, the second sees both versions and keeps the own text', async () => {
    const path = `/kandidaten/${candidateId}/profiel`
    const care = await aColleague(house, 'careDirector')
    await house.inData((tx) =>
      tx
        .insertInto('candidateTeam')
        .values({ candidateId, accountId: care.accountId, sinceOn: '2027-01-01' })
        .execute(),
    )
    const one = await house.browser(coach())
    const two = await house.browser(care)
    const first = await one.post(path, { _version: '1', firstName: 'Noor', wishes: 'Werken met dieren' })
    expect([first.status, first.headers.get('location')]).toEqual([303, `/kandidaten/${candidateId}`])
    const second = await two.post(path, { _version: '1', firstName: 'Noor', wishes: 'Werken in de zorg' })
    const html = await second.text()
    expect(second.status).toBe(409)
    expect(html).toContain('Werken met dieren')
    expect(html).toContain('Werken in de zorg')
    expect(html).toContain('name="_version" value="2"')
    expect(await stored()).toMatchObject({ wishes: 'Werken met dieren', version: 2 })
    const again = await two.post(path, { _version: '2', firstName: 'Noor', wishes: 'Dieren of zorg' })
    expect(again.status).toBe(303)
    expect(await stored()).toMatchObject({ wishes: 'Dieren of zorg', version: 3 })
  })

  test('saving while typing answers with the time and the new version', async () => {
    const browser = await house.browser(coach())
    const json = { Accept: 'application/json' }
    const answer = await browser.post(
      `/kandidaten/${candidateId}/profiel`,
      { _version: '1', firstName: 'Noor', motivation: 'Wil' },
      json,
    )
    expect(await answer.json()).toEqual({ ok: true, saved: '10:00', version: 2 })
    const late = await browser.post(
      `/kandidaten/${candidateId}/profiel`,
      { _version: '1', motivation: 'Moet' },
      json,
    )
    expect(late.status).toBe(409)
    expect((await stored()).motivation).toBe('Wil')
  })

  test('a refused form keeps what was typed', async () => {
    const browser = await house.browser(coach())
    const answer = await browser.post(`/kandidaten/${candidateId}/profiel`, {
      _version: '1',
      hoursMax: 'veel',
      wishes: 'Bakken <b>en</b> koken',
    })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('value="veel"')
    expect(html).toContain('Bakken &lt;b&gt;en&lt;/b&gt; koken')
    expect(html).toContain('Vul hier een heel getal in.')
  })
})

describe('skills', () => {
  const add = (given: Record<string, string>) =>
    house.run(coach(), addSkill, { candidateId, skill: 'Solderen', source: 'coach', ...given })

  test('wrong ways: no name, a level that does not exist, an unknown source', async () => {
    expect(await refusal(add({ skill: ' ' }))).toMatchObject({ fields: { skill: expect.anything() } })
    expect(await refusal(add({ level: '6' }))).toMatchObject({ fields: { level: expect.anything() } })
    expect(await refusal(add({ source: 'krant' }))).toMatchObject({ fields: { source: expect.anything() } })
  })

  test('every word is kept, and what was last shown at work counts', async () => {
    await add({ level: '5', source: 'self' })
    await add({
      skill: 'solderen ',
      level: '2',
      source: 'shownInPractice',
      onDate: '2027-01-10',
      note: 'Tandlab',
    })
    await add({ skill: 'Klanten helpen', level: '3' })
    const { skills } = await house.run(coach(), viewCandidate, { candidateId })
    expect(skills.map(({ skill, level, claims }) => [skill, level, claims.length])).toEqual([
      ['Klanten helpen', 3, 1],
      ['solderen', 2, 2],
    ])
    expect(skills[1]?.counts).toMatchObject({
      source: 'shownInPractice',
      note: 'Tandlab',
      onDate: '2027-01-10',
    })
  })

  test('only one’s own word is taken back', async () => {
    const { id } = await add({})
    const care = await aColleague(house, 'careDirector')
    await house.inData((tx) =>
      tx
        .insertInto('candidateTeam')
        .values({ candidateId, accountId: care.accountId, sinceOn: '2027-01-01' })
        .execute(),
    )
    expect(await refusal(house.run(care, removeSkill, { candidateId, skillId: id }))).toEqual({
      code: 'notFound',
    })
    const elsewhere = await aCandidate(house, 'Ander')
    const crossed = house.run(coach(), removeSkill, { candidateId: elsewhere, skillId: id })
    expect(await refusal(crossed)).toEqual({ code: 'notFound' })
    await house.run(coach(), removeSkill, { candidateId, skillId: id })
    expect((await house.run(coach(), viewCandidate, { candidateId })).skills).toEqual([])
  })
})
