import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#access/roles.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, anEmployer, anotherCoach, aProposal, aTrajectory } from './support.ts'

let test: TestHouse
let werkgever: string
let jobId: string
beforeAll(async () => {
  test = await startHouse()
  werkgever = await anEmployer(test, 'Kwekerij <Polder>')
  jobId = await aJob(test, { employerId: werkgever, function: 'Teler <glas>', positions: 4 })
  await test.inData((tx) =>
    tx
      .updateTable('futureJob')
      .set({ expectedFrom: '2027-06-01', certainty: 'likely' })
      .where('id', '=', jobId)
      .execute(),
  )
  await aTrajectory(test, jobId, { firstName: 'Samira', expectedUntil: '2027-05-01' })
  const { accountId: coachId } = await anotherCoach(test)
  await aTrajectory(test, jobId, { firstName: 'Verborgen', coachId, expectedUntil: '2027-09-01' })
})
afterAll(() => test.close())

const read = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
const html = async (path: string, role: Role = 'coach') => {
  const answer = await (await test.browser(test.actor(role))).get(path)
  expect(`${path} ${answer.status}`).toBe(`${path} 200`)
  return answer.text()
}
const open = async (path: string, role: Role = 'coach') => read(await html(path, role))

describe('the page of promises', () => {
  it('tells where it pinches, and leads to the month, the job and the match', async () => {
    const page = await html(`/banen/beloften?werkgever=${werkgever}`)
    expect(read(page)).toContain(
      'In juni 2027 : er zijn 2 mensen te weinig op weg. Zoek kandidaten voor Teler <glas>',
    )
    expect(page).toContain(`href="/banen/${jobId}/match"`)
    expect(page).toContain(`href="/banen/beloften/2027-06?werkgever=${werkgever}"`)
    expect(read(page)).toMatch(/Juni 2027 4 2 2 te kort/)
  })

  it('draws what the table says', async () => {
    const page = await html(`/banen/beloften?werkgever=${werkgever}`)
    const drawing = page.slice(page.indexOf('<svg class="horizon__drawing"'), page.indexOf('<table'))
    expect(read(drawing)).toContain('2 te kort 4 2 jun 2027')
    const links = (part: string) =>
      [...part.matchAll(/href="(\/banen\/beloften\/\d[^"]+)"/g)].map((one) => one[1])
    const table = page.slice(page.indexOf('<table'), page.indexOf('</table>'))
    expect(links(drawing)).toEqual(links(table))
    expect(links(table)).toHaveLength(12)
  })

  it('says that somebody is later than the job only to who may know everybody it can be about', async () => {
    const path = `/banen/beloften?werkgever=${werkgever}`
    expect(await open(path)).not.toContain('later klaar')
    expect(await open(path)).toContain('Wie door anderen wordt begeleid, telt mee als op tijd klaar.')
    expect(await open(path, 'accountManager')).not.toContain('Wie door anderen')
    expect(await open(path, 'accountManager')).toContain('3 mensen te weinig')
    expect(await open(path, 'accountManager')).toContain('1 is op weg, maar later klaar.')
    expect(await open(path, 'ambassador')).not.toContain('later klaar')
  })

  it('shows an ambassador no seats, no hours and no way to the match', async () => {
    const page = await html('/banen/beloften', 'ambassador')
    expect(read(page)).not.toMatch(/Leerplekken|Uren van coaches|Samira/)
    expect(read(page)).toContain('Alles wat u hier kunt zien, heeft een datum.')
    expect(page).not.toContain('/match"')
    const month = await html('/banen/beloften/2027-06', 'ambassador')
    expect(read(month)).not.toMatch(/Leerplekken|Uren van coaches|Samira|later klaar/)
    expect(read(month)).toContain('2 mensen op weg.')
  })

  it('invites to begin when there is nothing', async () => {
    const answer = await (await test.browser(test.actor('manager', 'almere'))).get('/banen/beloften')
    expect(read(await answer.text())).toContain('Nog geen banen in beeld')
  })

  it('reads in English too', async () => {
    const { accountId } = test.actor('coach')
    const speak = (locale: string) =>
      test.inData((tx) => tx.updateTable('account').set({ locale }).where('id', '=', accountId).execute())
    await speak('en')
    const page = await open(`/banen/beloften?werkgever=${werkgever}`)
    await speak('nl')
    expect(page).toContain('In June 2027 : 2 people too few on the way')
  })
})

describe('a month', () => {
  it('shows its jobs, the people one may know, and how many others', async () => {
    const page = await open(`/banen/beloften/2027-06?werkgever=${werkgever}`)
    expect(page).toContain('Samira voor Teler <glas>, klaar rond 1 mei 2027')
    expect(page).toContain('Nog 1 ander, van een collega.')
    expect(page).not.toContain('Verborgen')
  })

  it('leads to the proposal of who was chosen', async () => {
    const other = await aJob(test, { function: 'Kok', positions: 1 })
    await test.inData((tx) =>
      tx.updateTable('futureJob').set({ expectedFrom: '2027-08-01' }).where('id', '=', other).execute(),
    )
    await aProposal(test, other, 'chosen')
    const page = await html('/banen/beloften/2027-08')
    const href = new RegExp(`href="(/banen/${other}/match/voorstellen/[^"]+)"`).exec(page)?.[1]
    expect(await open(href ?? 'no link')).toContain('Yusuf')
  })

  it('that is none looks absent, and so do the pages for who may not see them', async () => {
    const coach = await test.browser(test.actor('coach'))
    expect((await coach.get('/banen/beloften/1999-01')).status).toBe(404)
    for (const role of ['employer', 'candidate', 'careDirector', 'steeringMember'] as Role[])
      for (const path of ['/banen/beloften', '/banen/beloften/2027-06'])
        expect((await (await test.browser(test.actor(role))).get(path)).status).toBe(404)
  })
})

describe('the hours', () => {
  const path = '/banen/beloften/uren'

  it('are filled in by a manager, and absent for others', async () => {
    const manager = await test.browser(test.actor('manager'))
    const before = await (await manager.get(path)).text()
    expect(read(before)).toContain('Het is niet gemeten')
    const wrong = await manager.post(`${path}/per-mens`, {
      _version: '1',
      preparing: 'veel',
      reason: 'Geteld in maart',
    })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Geteld in maart')
    const saved = await manager.post(`${path}/per-mens`, {
      _version: '1',
      preparing: '4',
      reason: 'Geteld in maart',
    })
    expect(saved.status).toBe(303)
    const { accountId } = test.actor('coach')
    await manager.post(`${path}/coach/${accountId}`, { _version: '1', hours: '40' })
    const radar = await open('/banen/beloften', 'manager')
    expect(radar).toContain('4 uur per maand voor 1 mens')
    expect(radar).toContain('Geteld in maart')
    expect(radar).toMatch(/ van 40 /)
    expect((await (await test.browser(test.actor('coach'))).get(path)).status).toBe(404)
    expect(await html('/banen/beloften')).not.toContain(`href="${path}"`)
  })
})
