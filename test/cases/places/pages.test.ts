import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { aJob, anotherCoach } from '../futureJobs/support.ts'
import { aPlace, aStay } from './support.ts'

let test: TestHouse
let browser: TestBrowser
beforeAll(async () => {
  test = await startHouse()
  browser = await test.browser(test.actor('coach'))
})
afterAll(() => test.close())

const read = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const open = async (path: string, by = browser) => {
  const answer = await by.get(path)
  expect(`${path} ${answer.status}`).toBe(`${path} 200`)
  return read(await answer.text())
}

describe('the pages of learning places', () => {
  it('say what comes here when there is nothing', async () => {
    expect(await open('/leerplekken')).toContain('Nog geen leerplekken')
    expect(await open('/leerplekken/opleidingen')).toContain('Nog geen opleidingen')
    expect(await open('/leerplekken/partners')).toContain('Nog geen partners')
  })

  it('look the same refused and absent', async () => {
    const id = await aPlace(test, { name: 'Geheime plek' })
    for (const actor of [test.actor('employer'), test.actor('candidate'), test.actor('manager', 'almere')]) {
      const by = await test.browser(actor)
      const refused = await by.get(`/leerplekken/${id}`)
      const absent = await by.get(`/leerplekken/${crypto.randomUUID()}`)
      expect([refused.status, absent.status]).toEqual([404, 404])
      expect(read(await refused.text())).toBe(read(await absent.text()))
    }
  })

  it('take a new place, its facts, skills and closing weeks without script', async () => {
    const wrong = await browser.post('/leerplekken', { name: 'Werkplaats', kind: '', capacity: '3' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="Werkplaats"')
    const made = await browser.post('/leerplekken', {
      name: 'Werkplaats',
      kind: 'workCompany',
      capacity: '3',
    })
    expect(made.status).toBe(303)
    const path = made.headers.get('Location') ?? ''
    const facts = {
      name: 'Werkplaats hout',
      kind: 'workCompany',
      capacity: '3',
      buddyName: 'Ria',
      _version: '1',
    }
    expect((await browser.post(path, facts)).status).toBe(303)
    const late = await browser.post(path, { ...facts, name: 'Te laat' })
    expect(late.status).toBe(409)
    const both = await late.text()
    expect(both).toContain('value="Te laat"')
    expect(read(both)).toContain('Werkplaats hout')
    await browser.post(`${path}/skills`, { 'skill.0': 'Zagen', 'level.0': '2', 'skill.1': '' })
    await browser.post(`${path}/dicht`, { fromOn: '1-7-2027', untilOn: '14-7-2027', why: 'Bouwvak' })
    const page = await open(path)
    for (const words of ['Werkplaats hout', '3 van 3 vrij', 'Ria', 'Zagen (niveau 2, met hulp)', 'Bouwvak'])
      expect(page).toContain(words)
    const list = await open('/leerplekken')
    for (const words of [
      'Werkplaats hout',
      '3 van 3 vrij',
      'Zagen',
      'dicht 1 jul 2027 tot en met 14 jul 2027',
    ])
      expect(list).toContain(words)
  })

  it('never show a name to somebody who may not know it', async () => {
    const id = await aPlace(test, { name: 'Drukke plek' })
    const job = await aJob(test)
    const colleague = await anotherCoach(test)
    await aStay(test, id, job, { firstName: 'Eigen' })
    await aStay(test, id, job, { firstName: 'Verborgen', coachId: colleague.accountId })
    const page = await open(`/leerplekken/${id}`)
    expect(page).toContain('Eigen Haddad')
    expect(page).toContain('En 1 ander, begeleid door een collega.')
    expect(page).toContain('Vol')
    const sought = await open('/leerplekken?zoek=drukke&van=2027-06-01&tot=2027-06-30')
    expect(sought).toContain('Van 1 jun 2027 tot en met 30 jun 2027 is er plek voor 0 mensen.')
    expect(sought).toContain('Geen plek in deze periode')
    expect(page).not.toContain('Verborgen')
    const source = async (visitor: TestBrowser) => (await visitor.get(`/leerplekken/${id}`)).text()
    expect(await source(browser)).toContain('href="/trajecten/')
    const coordinator = test.actor('placeCoordinator')
    await test.inData((tx) =>
      tx.updateTable('place').set({ coordinatorId: coordinator.accountId }).where('id', '=', id).execute(),
    )
    const coordinated = await source(await test.browser(coordinator))
    expect(coordinated).toContain('Verborgen')
    expect(coordinated).not.toContain('href="/trajecten/')
    const care = await open(`/leerplekken/${id}`, await test.browser(test.actor('careDirector')))
    expect(care).not.toContain('Eigen')
    expect(care).not.toContain('Gegevens wijzigen')
  })

  it('keep trainings with their cost and partners with their contact', async () => {
    await browser.post('/leerplekken/partners', { name: 'ROC Flevoland', kind: 'school', contactName: 'Jan' })
    expect(await open('/leerplekken/partners')).toContain('ROC Flevoland')
    const wrong = await browser.post('/leerplekken/opleidingen', { name: 'Heftruck', costCents: 'duur' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="duur"')
    await browser.post('/leerplekken/opleidingen', {
      name: 'Heftruck',
      weeks: '1',
      daysPerWeek: '0,5',
      costCents: '1250,50',
    })
    const list = await open('/leerplekken/opleidingen')
    expect(list).toContain('Heftruck')
    expect(list).toContain('€ 1.250,50')
    const { id } = await test.inData((tx) =>
      tx.selectFrom('training').select('id').where('name', '=', 'Heftruck').executeTakeFirstOrThrow(),
    )
    const fields = { name: 'Heftruck', weeks: '2', _version: '1' }
    await browser.post(`/leerplekken/opleidingen/${id}`, fields)
    const late = await browser.post(`/leerplekken/opleidingen/${id}`, {
      ...fields,
      weeks: '3',
      costCents: '5',
    })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('value="3"')
  })
})
