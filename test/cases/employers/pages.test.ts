import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addContact } from '#cases/employers/addContact.ts'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { saveConversation } from '#cases/employers/saveConversation.ts'
import { saveEmployer } from '#cases/employers/saveEmployer.ts'
import { startConversation } from '#cases/employers/startConversation.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { newEmployer } from './support.ts'

let test: TestHouse
let manager: TestBrowser
let employerId: string
let base: string
let talk: string

beforeAll(async () => {
  test = await startHouse()
  manager = await test.browser(test.actor('accountManager'))
})
afterAll(() => test.close())
beforeEach(async () => {
  employerId = await newEmployer(test, 'Hotel De Waard')
  base = `/werkgevers/${employerId}`
  const { id } = await test.run(test.actor('accountManager'), startConversation, { employerId })
  talk = `${base}/groeigesprek/${id}`
})

const plain = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
const employer = () =>
  test.inData((tx) =>
    tx.selectFrom('employer').selectAll().where('id', '=', employerId).executeTakeFirstOrThrow(),
  )
const version = (html: string, form: string) =>
  /name="_version" value="(\d+)"/.exec(html.slice(html.indexOf(`id="${form}"`)))?.[1] ?? ''

describe('who may not', () => {
  it.each(['employer', 'buddy', 'candidate', 'careDirector', 'steeringMember', 'administrator'] as const)(
    'for a %s the pages are not there, even the own employer',
    async (role) => {
      const browser = await test.browser({
        ...test.actor(role),
        employerId: role === 'employer' || role === 'buddy' ? employerId : null,
      })
      const absent = await browser.get(`/werkgevers/${crypto.randomUUID()}`)
      const nothing = plain(await absent.text())
      expect(absent.status).toBe(404)
      for (const path of [base, `${base}/profiel`, talk]) {
        const answer = await browser.get(path)
        expect(answer.status).toBe(404)
        expect(plain(await answer.text())).toBe(nothing)
      }
      const posts = [
        'contactmoment',
        'actie',
        'contactpersoon',
        'overdracht',
        'toezegging',
        'groeigesprek',
        'profiel',
      ]
      for (const path of posts)
        expect((await browser.post(`${base}/${path}`, { text: 'x', kind: 'call', name: 'x' })).status).toBe(
          404,
        )
      const talks = ['', '/baan', '/vraag-verder', '/denkt-na', '/doet-niet-mee']
      for (const path of talks)
        expect((await browser.post(`${talk}${path}`, { growth: 'x' })).status).toBe(404)
    },
  )

  it('another organisation finds nothing', async () => {
    const almere = await test.browser(test.actor('accountManager', 'almere'))
    const absent = plain(await (await almere.get(`/werkgevers/${crypto.randomUUID()}`)).text())
    const answer = await almere.get(base)
    expect(answer.status).toBe(404)
    expect(plain(await answer.text())).toBe(absent)
    expect((await almere.post(`${base}/contactmoment`, { text: 'x', kind: 'call' })).status).toBe(404)
  })

  it('an ambassador reads all of it and finds no button', async () => {
    const manager = test.actor('accountManager')
    await test.run(manager, addContactMoment, { employerId, text: 'Ria twijfelt', kind: 'call' })
    const [, conversationId] = talk.split('/groeigesprek/')
    await test.run(manager, saveConversation, { employerId, conversationId, growth: 'Nieuwe vleugel' })
    const ambassador = await test.browser(test.actor('ambassador'))
    const file = await (await ambassador.get(base)).text()
    const conversation = await (await ambassador.get(talk)).text()
    expect(file).toContain('Ria twijfelt')
    expect(conversation).toContain('Nieuwe vleugel')
    const list = await (await ambassador.get('/werkgevers')).text()
    for (const html of [file, conversation, list]) {
      const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
      expect(body).not.toContain('method="post"')
    }
    expect((await ambassador.post(`${base}/contactmoment`, { text: 'x', kind: 'call' })).status).toBe(404)
  })
})

describe('adding an employer without script', () => {
  it('shows the likely same one, keeps what was typed, and goes on when told to', async () => {
    const typed = { name: 'Hotel  de  Waart', city: 'Dronten' }
    const warned = await manager.post('/werkgevers', typed)
    expect(warned.status).toBe(422)
    const html = await warned.text()
    expect(html).toContain('Is het een van deze?')
    expect(html).toContain(`href="${base}"`)
    expect(html).toContain('value="Hotel  de  Waart"')
    expect(html).toContain('name="sure" value="ja"')
    const added = await manager.post('/werkgevers', { ...typed, sure: 'ja' })
    expect(added.status).toBe(303)
    expect(added.headers.get('Location')).toMatch(/^\/werkgevers\/[0-9a-f-]{36}$/)
  })

  it('offers to add what was sought in vain', async () => {
    const html = await (await manager.get('/werkgevers?zoek=Zwembad+Noord')).text()
    expect(html).toContain('Geen werkgever gevonden')
    expect(html).toMatch(/name="name"[^>]*/)
    expect(html).toContain('value="Zwembad Noord"')
  })

  it('keeps search and group in the addresses of the groups', async () => {
    const html = await (await manager.get('/werkgevers?zoek=hotel&toon=niet')).text()
    expect(html).toContain('href="/werkgevers?zoek=hotel&amp;toon=mijn"')
    expect(html).toContain('href="/werkgevers?zoek=hotel"')
    expect(html).toContain('name="toon" value="niet"')
  })
})

describe('the page of an employer', () => {
  it('says first where we are and what is next', async () => {
    const html = await (await manager.get(base)).text()
    expect(html).toContain('In gesprek. Er zijn nog geen banen in beeld.')
    expect(html).toContain('Schrijf op met wie wij daar praten')
    await test.run(test.actor('accountManager'), addContact, { employerId, name: 'Ria' })
    expect(await (await manager.get(base)).text()).toContain('Maak het groeigesprek af')
  })

  it('has the kind of contact chosen already, and shows the newest first', async () => {
    await manager.post(`${base}/contactmoment`, { text: 'Eerst', kind: 'call', onDate: '2027-02-01' })
    await manager.post(`${base}/contactmoment`, { text: 'Later <script>', kind: 'visit' })
    const html = await (await manager.get(base)).text()
    expect(html).toMatch(/value="call"[^>]*checked/)
    expect(html.indexOf('Later &lt;script&gt;')).toBeGreaterThan(0)
    expect(html.indexOf('Later &lt;script&gt;')).toBeLessThan(html.indexOf('Eerst'))
  })

  it('shows older contact moments when asked', async () => {
    for (let n = 1; n <= 22; n++)
      await test.run(test.actor('accountManager'), addContactMoment, {
        employerId,
        text: `moment-${n}.`,
        kind: 'note',
        onDate: `2027-01-${String(n).padStart(2, '0')}`,
      })
    const first = await (await manager.get(base)).text()
    expect(first).toContain('moment-22.')
    expect(first).not.toContain('moment-2.')
    expect(first).toContain(`href="${base}?notities=2#gebeurd"`)
    const second = await (await manager.get(`${base}?notities=2`)).text()
    expect(second).toContain('moment-1.')
    expect(second).not.toContain('notities=3')
  })

  it('lets who wrote a contact moment mend it, and nobody else', async () => {
    const { id } = await test.run(test.actor('accountManager'), addContactMoment, {
      employerId,
      text: 'Ria twijfelt',
      kind: 'call',
    })
    const path = `${base}/contactmoment/${id}`
    const mended = { text: 'Ria twijfelt niet meer', kind: 'visit', onDate: '2027-02-28', _version: '1' }
    const manager = await test.browser(test.actor('accountManager'))
    const coach = await test.browser(test.actor('coach'))
    expect(await (await manager.get(base)).text()).toContain(`href="${path}"`)
    expect(await (await coach.get(base)).text()).not.toContain(`href="${path}"`)
    expect((await coach.get(path)).status).toBe(404)
    expect((await coach.post(path, mended)).status).toBe(404)
    expect(await (await manager.get(path)).text()).toContain('Ria twijfelt')
    expect((await manager.post(path, mended)).headers.get('location')).toBe(`${base}#gebeurd`)
    expect(await (await manager.get(base)).text()).toContain('Ria twijfelt niet meer')
    expect((await manager.post(path, { ...mended, text: 'Toch wel' })).status).toBe(409)
  })

  it('turns a note into an action in one press, and finishes it in one', async () => {
    const { id: noteId } = await test.run(test.actor('accountManager'), addContactMoment, {
      employerId,
      text: 'Offerte sturen',
      kind: 'call',
    })
    const pressed = await manager.post(`${base}/actie`, { noteId })
    expect(pressed.headers.get('Location')).toBe(`${base}#acties`)
    const html = await (await manager.get(base)).text()
    expect(html).toContain('Hier is een actie van gemaakt.')
    expect(html).toContain('over 7 dagen (ma 8 maart)')
    const finish = /action="([^"]*\/actie\/[^"]*\/klaar)"/.exec(html)?.[1] ?? ''
    expect((await manager.post(finish, {})).status).toBe(303)
    expect(await (await manager.get(base)).text()).toContain('Gedaan (1)')
  })

  it('keeps a wrong contact person, hand over or promise on the page with the reason', async () => {
    const person = await manager.post(`${base}/contactpersoon`, { name: 'Ria', email: 'geen adres' })
    const over = await manager.post(`${base}/overdracht`, {
      fromId: test.actor('accountManager').accountId,
      ownerId: test.actor('candidate').accountId,
      note: 'Let op Ria',
    })
    const promise = await manager.post(`${base}/toezegging`, {
      kind: 'guarantee',
      positions: 'tien',
      conditions: 'Alleen overdag',
    })
    expect([person.status, over.status, promise.status]).toEqual([422, 422, 422])
    expect(await person.text()).toContain('value="geen adres"')
    expect(await over.text()).toContain('Let op Ria')
    const html = await promise.text()
    expect(html).toContain('value="tien"')
    expect(html).toContain('Vul hier een heel getal in.')
  })
})

describe('the profile without script', () => {
  const fields = { name: 'Hotel', sector: 'hospitality', motive: 'social', knowsGroup: 'no' }

  it('saves and goes back', async () => {
    const html = await (await manager.get(`${base}/profiel`)).text()
    expect(html).toContain('data-autosave')
    const saved = await manager.post(`${base}/profiel`, { ...fields, _version: '1' })
    expect(saved.headers.get('Location')).toBe(base)
    expect(await employer()).toMatchObject({ sector: 'hospitality', motive: 'social', knowsGroup: false })
  })

  it('saves while typing and answers the time and the version', async () => {
    const answer = await manager.post(
      `${base}/profiel`,
      { ...fields, _version: '1' },
      { Accept: 'application/json' },
    )
    expect(await answer.json()).toEqual({ ok: true, saved: '10:00', version: 2 })
    // The button right after it sends the same words under the old version.
    const pressed = await manager.post(`${base}/profiel`, { ...fields, _version: '1' })
    expect(pressed.status).toBe(303)
  })

  it('shows both versions when a colleague saved in the meantime, own text kept', async () => {
    await test.run(test.actor('coach'), saveEmployer, { employerId, name: 'Hotel', about: 'Van de coach' })
    const mine = await manager.post(`${base}/profiel`, { ...fields, about: 'Van mij', _version: '1' })
    expect(mine.status).toBe(409)
    const html = await mine.text()
    expect(html).toContain('Van de coach')
    expect(html).toContain('Van mij')
    expect((await employer()).about).toBe('Van de coach')
    const again = { ...fields, about: 'Samen', _version: version(html, 'form-werkgevers') }
    expect((await manager.post(`${base}/profiel`, again)).status).toBe(303)
    expect((await employer()).about).toBe('Samen')
  })
})

describe('the growth conversation without script', () => {
  it('opens in one press with all ten questions', async () => {
    const started = await manager.post(`${base}/groeigesprek`, {})
    expect(started.status).toBe(303)
    const html = await (await manager.get(started.headers.get('Location') ?? '')).text()
    expect(html).toContain('0 van de 10 vragen hebben een antwoord')
    expect(html).toContain('10. Met wie moeten wij nog meer praten?')
    expect(html).toContain('data-autosave')
  })

  it('loses nothing typed elsewhere when a job is added or refused', async () => {
    const refused = await manager.post(`${talk}/baan`, {
      _version: '1',
      growth: 'Nieuwe vleugel',
      jobFunction: '',
      jobPositions: '2',
    })
    expect(refused.status).toBe(422)
    const html = await refused.text()
    expect(html).toContain('Schrijf op welke baan het is.')
    expect(html).toContain('Nieuwe vleugel')
    const added = await manager.post(`${talk}/baan`, {
      _version: '1',
      growth: 'Nieuwe vleugel',
      jobFunction: 'Kamermeisje',
      jobPositions: '2',
      jobFrom: '1-9-2027',
      jobCertainty: 'expected',
    })
    expect(added.status).toBe(303)
    const shown = await (await manager.get(talk)).text()
    expect(shown).toContain('Nieuwe vleugel')
    expect(shown).toMatch(/Kamermeisje<\/a>.*2 plekken, vanaf september 2027, verwacht/)
    expect(await (await manager.get(base)).text()).toContain('Doet mee, met 2 plekken in beeld.')
  })

  it('records why not, and shows it in the list', async () => {
    await manager.post(`${talk}/doet-niet-mee`, { _version: '1', notJoiningReason: 'tooSmall' })
    expect(await (await manager.get(base)).text()).toContain(
      'De werkgever doet niet mee: Bedrijf is te klein',
    )
    expect(await (await manager.get('/werkgevers?toon=niet')).text()).toContain('Bedrijf is te klein')
  })

  it('takes over what only the colleague wrote, and shows both versions of what both wrote', async () => {
    const [, conversationId] = talk.split('/groeigesprek/')
    await test.run(test.actor('coach'), saveConversation, {
      employerId,
      conversationId,
      version: 1,
      growth: 'Van de coach',
      barriers: 'Alleen van de coach',
    })
    const mine = await manager.post(talk, {
      _version: '1',
      growth: 'Van de accountmanager',
      barriers: '',
      chances: 'In de keuken',
    })
    expect(mine.status).toBe(409)
    const html = await mine.text()
    expect(html).toContain('Werkcoach Werkbedrijf Lelystad heeft dit intussen veranderd')
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(1)
    const field = (name: string) => new RegExp(`name="${name}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1]
    expect([field('growth'), field('barriers'), field('chances')]).toEqual([
      'Van de accountmanager',
      'Alleen van de coach',
      'In de keuken',
    ])
    const sent = { growth: 'Van allebei', barriers: 'Alleen van de coach', chances: 'In de keuken' }
    expect((await manager.post(talk, { ...sent, _version: version(html, 'gesprek') })).status).toBe(303)
    const stored = await test.inData((tx) =>
      tx
        .selectFrom('growthConversation')
        .select('answers')
        .where('id', '=', conversationId as string)
        .executeTakeFirstOrThrow(),
    )
    expect(stored.answers).toMatchObject(sent)
  })
})

it('everything is there in English too', async () => {
  const english = await test.browser({ ...test.actor('manager'), locale: 'en' })
  await test.inData((tx) =>
    tx
      .updateTable('account')
      .set({ locale: 'en' })
      .where('id', '=', test.actor('manager').accountId)
      .execute(),
  )
  const pages = await Promise.all(
    ['/werkgevers', base, `${base}/profiel`, talk].map((path) => english.get(path)),
  )
  const texts = await Promise.all(pages.map((page) => page.text()))
  for (const html of texts) expect(html).toContain('lang="en"')
  expect(texts[1]).toContain('What happened')
  expect(texts[3]).toContain('What stands in the way?')
})
