import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#access/roles.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { aJob, anEmployer, anotherCoach, aProposal, aTrajectory, changesOf, jobRow } from './support.ts'

let test: TestHouse
let browser: TestBrowser
let employerId: string
beforeAll(async () => {
  test = await startHouse()
  browser = await test.browser(test.actor('coach'))
  employerId = await anEmployer(test, 'Tandlab <Flevo>')
})
afterAll(() => test.close())

/** What a person reads: the page without its marks. */
const read = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
const open = async (path: string, by = browser) => {
  const answer = await by.get(path)
  expect(`${path} ${answer.status}`).toBe(`${path} 200`)
  return read(await answer.text())
}

const pages = ['', '/gegevens', '/profiel', '/routes']

describe('who opens the pages of a job', () => {
  it('the work company does; nobody else, and refused looks like absent', async () => {
    const id = await aJob(test, { employerId, function: 'Alleen voor ons' })
    const boss = { ...test.actor('employer'), employerId }
    const strangers = [
      boss,
      ...(['careDirector', 'buddy', 'candidate', 'trainer', 'steeringMember'] as Role[]).map((role) =>
        test.actor(role),
      ),
      test.actor('manager', 'almere'),
    ]
    for (const page of pages) {
      for (const role of ['coach', 'accountManager', 'ambassador', 'manager'] as Role[])
        expect(await open(`/banen/${id}${page}`, await test.browser(test.actor(role)))).toContain(
          'Alleen voor ons',
        )
      for (const stranger of strangers) {
        const by = await test.browser(stranger)
        const refused = await by.get(`/banen/${id}${page}`)
        const absent = await by.get(`/banen/${crypto.randomUUID()}${page}`)
        expect([refused.status, absent.status]).toEqual([404, 404])
        expect(read(await refused.text())).toBe(read(await absent.text()))
      }
    }
  })

  it('somebody who may only look finds no form to change things', async () => {
    const id = await aJob(test, { employerId })
    const by = await test.browser(test.actor('ambassador'))
    for (const page of pages) {
      const html = await (await by.get(`/banen/${id}${page}`)).text()
      expect(html.match(/method="post" action="\/banen[^"]*"/g) ?? []).toEqual([])
    }
  })
})

describe('from the board to a job', () => {
  it('an empty board says what comes here', async () => {
    const by = await test.browser(test.actor('manager', 'almere'))
    expect(await open('/banen', by)).toContain('Nog geen banen in beeld')
    expect(await open('/banen/horizon', by)).toContain('Nog geen banen in beeld')
  })

  it('a new job: wrong keeps what was typed, right leads to its page and stands on the board', async () => {
    expect(await open(`/banen/nieuw?employerId=${employerId}`)).toContain('Een baan in beeld')
    const typed = { function: 'Hulpkok <b>', positions: 'drie', expectedFrom: '1-10-2027' }
    const wrong = await browser.post('/banen/nieuw', { ...typed, employerId: '' })
    const html = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(html).toContain('value="Hulpkok &lt;b&gt;"')
    expect(read(html)).toContain('Vul hier een heel getal in.')
    expect(read(html)).toContain('Kies een van de mogelijkheden.')
    const made = await browser.post('/banen/nieuw', {
      ...typed,
      employerId,
      positions: '3',
      certainty: 'likely',
    })
    expect(made.status).toBe(303)
    const path = made.headers.get('Location') ?? ''
    const page = await open(path)
    expect(page).toContain('Hulpkok <b>')
    expect(page).toContain(
      'Stap 1 van 6: toekomstige baan in beeld. Nu te doen: vraag waar de groei vandaan komt.',
    )
    expect(page).toContain('Vraag waar de groei vandaan komt')
    expect(page).toContain('0 van 3 vervuld')
    const board = await open('/banen')
    expect(board).toContain('Hulpkok <b>')
    expect(board).toContain('Tandlab <Flevo>')
    expect(board).toContain('1 okt 2027')
  })

  it('the horizon draws the job, tells it in the table and hides names when asked', async () => {
    const id = await aJob(test, {
      employerId,
      function: 'Horizonbaan',
      expectedFrom: '2027-08-01',
      positions: 2,
    })
    await aTrajectory(test, id, { firstName: 'Fatou', startsOn: '2027-03-15' })
    const colleague = await anotherCoach(test)
    await aTrajectory(test, id, { firstName: 'Onzichtbaar', coachId: colleague.accountId })
    const seen = await open(`/banen/horizon?werkgever=${employerId}`)
    expect(seen).toContain('Horizonbaan')
    expect(seen).toContain('2 van 2 op weg')
    expect(seen).toContain('Fatou')
    expect(seen).toContain('Er bereidt zich nog 1 ander voor, van een collega.')
    expect(seen).not.toContain('Onzichtbaar')
    const nameless = await open('/banen/horizon?namen=uit')
    expect(nameless).not.toContain('Fatou')
    expect(nameless).toContain('Iemand voor Horizonbaan')
  })
})

describe('working on a job without script', () => {
  it('changes facts with a reason, shows both versions when somebody was faster, and tells the history', async () => {
    const id = await aJob(test, { employerId, function: 'Logistiek' })
    const page = await (await browser.get(`/banen/${id}/gegevens`)).text()
    expect(page).toContain('name="_version" value="1"')
    const fields = {
      function: 'Logistiek',
      positions: '4',
      certainty: 'idea',
      planOrder: 'matchFirst',
      ownerId: test.actor('accountManager').accountId,
      programmeId: test.programmeId,
      changeReason: 'Grotere hal',
      _version: '1',
    }
    expect((await browser.post(`/banen/${id}/gegevens`, fields)).status).toBe(303)
    const late = await browser.post(`/banen/${id}/gegevens`, { ...fields, positions: '9' })
    const both = await late.text()
    expect(late.status).toBe(409)
    expect(both).toContain('value="9"')
    expect(read(both)).toContain('Iemand anders heeft dit intussen veranderd')
    expect(both).toContain('name="_version" value="2"')
    expect((await jobRow(test, id)).positions).toBe(4)
    const history = await open(`/banen/${id}/gegevens`)
    expect(history).toContain('Aantal plekken: 1 werd 4')
    expect(history).toContain('Grotere hal')
  })

  it('takes a step, asks for the reason to lapse in the right form, and comes back', async () => {
    const id = await aJob(test, { employerId, function: 'Stappenbaan' })
    await browser.post(`/banen/${id}/stap`, { move: 'map' })
    expect(await open(`/banen/${id}`)).toContain('Stap 2 van 6')
    const bare = await browser.post(`/banen/${id}/stap`, { move: 'lapse', reason: '' })
    expect(bare.status).toBe(422)
    expect(read(await bare.text())).toContain('Vul dit in: de reden.')
    await browser.post(`/banen/${id}/stap`, { move: 'lapse', reason: 'De klant haakte af.' })
    const lapsed = await open(`/banen/${id}`)
    expect(lapsed).toContain('Deze baan gaat niet door.')
    expect(lapsed).toContain('De klant haakte af.')
    expect(await open('/banen')).not.toContain('Stappenbaan')
    expect(await open('/banen?toon=vervallen')).toContain('Stappenbaan')
    await browser.post(`/banen/${id}/stap`, { move: 'reopen', reason: 'Nieuwe klant.' })
    expect(await open(`/banen/${id}`)).toContain('Stap 1 van 6')
  })

  it('says so when somebody else was faster with a step', async () => {
    const id = await aJob(test, { employerId })
    await browser.post(`/banen/${id}/stap`, { move: 'map' })
    const again = await browser.post(`/banen/${id}/stap`, { move: 'map' })
    expect(again.status).toBe(409)
    expect(read(await again.text())).toContain('Deze stap kan nu niet')
  })

  it('reduces a long profile to a few skills, with a gentle word above three', async () => {
    const id = await aJob(test, { employerId, function: 'Profielbaan' })
    const profileText = 'Wij vragen:\n- netjes werken\n- samenwerken\n- op tijd komen\n- rekenen\n- mbo-4'
    expect((await browser.post(`/banen/${id}/profiel/tekst`, { profileText })).status).toBe(303)
    const rows = await test.inData((tx) =>
      tx
        .selectFrom('requirement')
        .select(['id', 'skill'])
        .where('futureJobId', '=', id)
        .orderBy('position')
        .execute(),
    )
    const choose = (count: number) =>
      Object.fromEntries(
        rows.flatMap(({ id, skill }, at) => [
          [`skill.${id}`, skill],
          ...(at < count ? [[`essential.${id}`, 'ja']] : []),
        ]),
      )
    await browser.post(`/banen/${id}/profiel/eisen`, choose(4))
    expect(await open(`/banen/${id}/profiel`)).toContain('Dat zijn er 4')
    await browser.post(`/banen/${id}/profiel/eisen`, { ...choose(3), restReason: 'Leert iemand hier.' })
    expect(await open(`/banen/${id}/profiel`)).not.toContain('Dat zijn er')
    expect(await open(`/banen/${id}`)).toContain('netjes werken (niveau nog niet afgesproken)')
    const long = await browser.post(`/banen/${id}/profiel/eisen`, {
      [`skill.${rows[0]?.id}`]: 'lang '.repeat(80),
      [`essential.${rows[0]?.id}`]: 'ja',
    })
    expect(long.status).toBe(422)
    expect(read(await long.text())).toContain('Deze tekst is te lang.')
  })

  it('shows both versions of a requirement that a colleague changed', async () => {
    const id = await aJob(test, { employerId })
    await browser.post(`/banen/${id}/profiel/skill`, { newSkill: 'Rekenen', newLevel: '2' })
    const row = await test.inData((tx) =>
      tx.selectFrom('requirement').select('id').where('futureJobId', '=', id).executeTakeFirstOrThrow(),
    )
    const sent = (level: string) => ({
      [`version.${row.id}`]: '1',
      [`skill.${row.id}`]: 'Rekenen',
      [`essential.${row.id}`]: 'ja',
      [`level.${row.id}`]: level,
    })
    await browser.post(`/banen/${id}/profiel/eisen`, sent('4'))
    const late = await browser.post(`/banen/${id}/profiel/eisen`, sent('5'))
    const both = read(await late.text())
    expect(late.status).toBe(409)
    expect(both).toContain('4 Zelfstandig')
    expect((await changesOf(test, id)).at(-1)?.newValue).toBe('Rekenen (4)')
  })

  it('records routes in the form of that route, and asks why there', async () => {
    const id = await aJob(test, { employerId, function: 'Routebaan' })
    const bare = await browser.post(`/banen/${id}/routes`, {
      route: 'largeScale',
      state: 'chosen',
      reason: '',
    })
    expect(bare.status).toBe(422)
    const html = await bare.text()
    expect(html).toContain('href="#route-largeScale-reason"')
    for (const route of ['largeScale', 'learningCompany'])
      await browser.post(`/banen/${id}/routes`, { route, state: 'chosen', reason: 'Past goed.' })
    expect(await open(`/banen/${id}/routes`)).toContain('Nu gecombineerd: Grootschalige groei + Leerbedrijf.')
    expect(await open(`/banen/${id}`)).toContain('Grootschalige groei + Leerbedrijf')
  })

  it('keeps a note, and tells how many were proposed and who learns in', async () => {
    const id = await aJob(test, { employerId, function: 'Notitiebaan' })
    await aProposal(test, id, 'chosen')
    await aProposal(test, id)
    await aTrajectory(test, id, { firstName: 'Amina' })
    await browser.post(`/banen/${id}/notitie`, { text: 'De ploegbaas wil graag helpen.', kind: 'call' })
    const page = await open(`/banen/${id}`)
    expect(page).toContain('De ploegbaas wil graag helpen.')
    expect(page).toContain('2 voorgesteld: 1 zonder besluit, 1 gekozen.')
    expect(page).toContain('Amina Haddad')
    expect((await browser.post(`/banen/${id}/notitie`, { text: ' ', kind: 'call' })).status).toBe(422)
  })

  it('turns a note into an action in one press, and ticks it off', async () => {
    const id = await aJob(test, { employerId, function: 'Actiebaan' })
    await browser.post(`/banen/${id}/notitie`, { text: 'Vraag de rooster na.', kind: 'call' })
    const html = await (await browser.get(`/banen/${id}`)).text()
    const noteId = /name="noteId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await browser.post(`/banen/${id}/actie`, { noteId })).status).toBe(303)
    const open1 = await open(`/banen/${id}`)
    expect(open1).toContain('Hier is een actie van gemaakt.')
    expect(open1).toContain('over 7 dagen')
    const action = await test.inData((tx) =>
      tx.selectFrom('action').selectAll().where('futureJobId', '=', id).executeTakeFirstOrThrow(),
    )
    expect(action).toMatchObject({ text: 'Vraag de rooster na.', dueOn: '2027-03-08', doneAt: null })
    const empty = await browser.post(`/banen/${id}/actie/${action.id}`, { text: '', _version: '1' })
    expect(empty.status).toBe(422)
    await browser.post(`/banen/${id}/actie/${action.id}`, { text: 'Bel de planner.', dueOn: '2027-03-05' })
    expect(await open(`/banen/${id}`)).toContain('Bel de planner.')
    await browser.post(`/banen/${id}/actie/${action.id}/klaar`, {})
    expect(await open(`/banen/${id}`)).toContain('Gedaan (1)')
  })

  it('speaks English to who reads English', async () => {
    const id = await aJob(test, { employerId, function: 'Lab hand' })
    await test.inData((tx) =>
      tx
        .updateTable('account')
        .set({ locale: 'en' })
        .where('id', '=', test.actor('manager').accountId)
        .execute(),
    )
    const by = await test.browser(test.actor('manager'))
    expect(await open(`/banen/${id}`, by)).toContain('Step 1 of 6: future job in view.')
    expect(await open('/banen/horizon', by)).toContain('Here we still look for somebody')
  })
})
