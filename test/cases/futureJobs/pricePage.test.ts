import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { aCandidate } from '../match/support.ts'
import { aJob, changesOf } from './support.ts'

let test: TestHouse
let browser: TestBrowser
let futureJobId: string
let pour: string
beforeAll(async () => {
  test = await startHouse()
  browser = await test.browser(test.actor('accountManager'))
  for (const at of Array(5).keys())
    await aCandidate(test, `Zonnestraal${at}`, { skills: { 'Gips <gieten>': 2, Snoeien: 3 } })
  await aCandidate(test, 'Zonnestraal', { skills: { 'Gips <gieten>': 4 } })
})
afterAll(() => test.close())

beforeEach(async () => {
  futureJobId = await aJob(test, { expectedFrom: '2027-04-20' })
  pour = crypto.randomUUID()
  const rows = [
    { id: pour, skill: 'Gips <gieten>', level: 3, position: 0 },
    { id: crypto.randomUUID(), skill: 'Snoeien', level: 2, position: 1 },
  ]
  await test.inData((tx) =>
    tx
      .insertInto('requirement')
      .values(rows.map((one) => ({ ...one, futureJobId, essential: true })))
      .execute(),
  )
})

const read = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
const html = async (query = '', by = browser) => {
  const answer = await by.get(`/banen/${futureJobId}/profiel${query}`)
  expect(answer.status).toBe(200)
  return answer.text()
}
const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''

describe('the price of a requirement on the page', () => {
  it('stands in one line at each requirement, under one line for the whole profile', async () => {
    const page = read(await html())
    expect(page).toContain('Met dit profiel: 1 klaar op tijd, 5 leren nog, 0 passen nu niet.')
    expect(page).toContain(
      'Laat 5 mensen buiten. Niemand van hen kan alles wat mist op tijd leren. Zonder deze eis: 5 mensen meer klaar op tijd. Op niveau 2 (Met hulp): 5 mensen meer.',
    )
    expect(page).toContain('Laat 1 persoon buiten. Die kan alles wat mist op tijd leren.')
    expect(page).toContain('Deze skills staan niet in de lijst met skills: Gips <gieten>.')
    expect(page).toContain('Er is gerekend met 8 weken per skill.')
    expect(page).toContain('Samen 6 mensen.')
  })

  it('is told in English too', async () => {
    const { accountId } = test.actor('manager')
    await test.inData((tx) =>
      tx.updateTable('account').set({ locale: 'en' }).where('id', '=', accountId).execute(),
    )
    const page = read(await html(`?zonder=${pour}`, await test.browser(test.actor('manager'))))
    expect(page).toContain('With this profile: 1 ready in time, 5 still have to learn, 0 do not fit now.')
    expect(page).toContain('With this trial: 5 more people ready in time.')
    expect(page).toContain('Leaves out 1 person. That person can learn all that is lacking in time.')
  })

  it('never names anybody', async () => {
    expect(await html()).not.toContain('Zonnestraal')
    expect(await html(`?zonder=${pour}`)).not.toContain('Zonnestraal')
  })

  it('says when there is no start date', async () => {
    await test.inData((tx) =>
      tx.updateTable('futureJob').set({ expectedFrom: null }).where('id', '=', futureJobId).execute(),
    )
    const page = await html()
    expect(read(page)).toContain('Er is nog geen startdatum.')
    expect(page).toContain(`href="/banen/${futureJobId}/gegevens"`)
  })

  it('is rounded for an ambassador, who can try nothing', async () => {
    const page = await html(`?zonder=${pour}`, await test.browser(test.actor('ambassador')))
    expect(read(page)).toContain(
      'Met dit profiel: enkele klaar op tijd, ongeveer 5 leren nog, 0 passen nu niet.',
    )
    expect(read(page)).toContain('De aantallen zijn afgerond')
    expect(page).not.toContain('zonder=')
    expect(page).not.toContain('/profiel/proef')
  })
})

describe('trying without script', () => {
  it('by a link, and one press makes it the profile', async () => {
    const page = await html()
    const link = page.match(/href="([^"]*zonder=[^"#]*)#prijs"/g)?.find((one) => one.includes(pour))
    expect(link).toContain(`/banen/${futureJobId}/profiel?zonder=${pour}`)
    const tried = await html(`?zonder=${pour}`)
    expect(read(tried)).toContain('Met deze proef: 5 mensen meer klaar op tijd.')
    expect(read(tried)).toContain('Dan: 6 klaar op tijd, 0 leren nog, 0 passen nu niet.')
    expect(read(tried)).toContain('Er is nog niets veranderd.')
    expect(read(tried)).toContain('Dit geeft: 5 mensen meer klaar op tijd.')
    const sent = await browser.post(`/banen/${futureJobId}/profiel/proef`, {
      zonder: hidden(tried, 'zonder'),
      lager: hidden(tried, 'lager'),
      [`version.${pour}`]: hidden(tried, `version\\.${pour}`),
      reason: 'Dit geeft: 5 mensen meer klaar op tijd.',
    })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toBe(`/banen/${futureJobId}/profiel`)
    const done = read(await html())
    expect(done).toContain('Met dit profiel: 6 klaar op tijd, 0 leren nog, 0 passen nu niet.')
    expect((await changesOf(test, futureJobId)).at(-1)).toMatchObject({
      newValue: 'Snoeien (2)',
      reason: 'Dit geeft: 5 mensen meer klaar op tijd.',
    })
  })

  it('a lower level too; what was tried stays when a reason is missing', async () => {
    expect(read(await html(`?lager=${pour}.2`))).toContain('Proef: niveau 2 in plaats van 3.')
    const sent = await browser.post(`/banen/${futureJobId}/profiel/proef`, { zonder: pour, reason: '' })
    expect(sent.status).toBe(422)
    const again = await sent.text()
    expect(read(again)).toContain('Schrijf op waarom deze eis weg kan.')
    expect(hidden(again, 'zonder')).toBe(pour)
  })

  it('what somebody else changed meanwhile is said, also when nothing is left to try', async () => {
    await test.inData((tx) =>
      tx
        .updateTable('requirement')
        .set({ essential: false, level: null, leftOutReason: 'Al weg.', version: 2 })
        .where('id', '=', pour)
        .execute(),
    )
    const late = await browser.post(`/banen/${futureJobId}/profiel/proef`, {
      zonder: pour,
      [`version.${pour}`]: '1',
      reason: 'Weg.',
    })
    expect(late.status).toBe(409)
    expect(read(await late.text())).toContain('Iemand anders heeft deze eisen intussen veranderd.')
  })
})
