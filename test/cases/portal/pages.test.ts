import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, aProposal, colleague, proposalRow } from '../match/support.ts'

let house: TestHouse
let futureJobId: string
let proposalId: string
let candidateId: string
let employer: Actor
let browser: TestBrowser
let stranger: TestBrowser
beforeAll(async () => {
  house = await startHouse()
  const job = await aJob(house)
  futureJobId = job.futureJobId
  candidateId = await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 4 } })
  proposalId = await aProposal(house, futureJobId, candidateId, {
    candidateAgreedOn: '2027-02-20',
    status: 'introduced',
    answerBy: '2027-03-08',
  })
  employer = await colleague(house, 'employer', { employerId: job.employerId })
  browser = await house.browser(employer)
  const other = await aJob(house, { employer: { name: 'Bedrijf B' } })
  stranger = await house.browser(await colleague(house, 'employer', { employerId: other.employerId }))
})
afterAll(() => house.close())

const page = () => `/mijn-banen/${futureJobId}`

describe("the employer's pages, without script", () => {
  test('what to decide stands on top of the own jobs', async () => {
    const html = await (await browser.get('/mijn-banen')).text()
    expect(html).toContain('U beslist: 1 kandidaat. Graag vóór ma 8 maart 2027')
    expect(html.indexOf('U beslist: 1 kandidaat')).toBeLessThan(html.indexOf('<table'))
  })

  test('an answer that is late says so', async () => {
    house.setClock('2027-03-10T09:00:00Z')
    const later = await house.browser(employer)
    const html = await (await later.get(page())).text()
    house.setClock('2027-03-01T09:00:00Z')
    expect(html).toContain('Wij hoopten op uw antwoord vóór ma 8 maart 2027')
  })

  test('a reason is one tap after the choice; without words for another reason the text typed is kept', async () => {
    const action = `${page()}/kandidaten/${proposalId}/besluit`
    const html = await (await browser.get(page())).text()
    expect(html).toContain(`action="${action}"`)
    expect(html).toContain('name="reasonKey" value="goodClick"')
    const refused = await browser.post(action, { move: 'notChoose', reasonKey: 'otherReason', reason: '' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Schrijf er kort bij wat de reden is.')
    expect(await proposalRow(house, proposalId)).toMatchObject({ status: 'introduced' })
    const done = await browser.post(action, { move: 'choose', reasonKey: 'goodClick', reason: '' })
    expect(done.status).toBe(303)
    expect(done.headers.get('location')).toBe(page())
    const after = await browser.get(page(), { Cookie: `${browser.cookie}; voorwerk-melding=decideProposal` })
    expect(await after.text()).toContain('De werkcoach vertelt het de kandidaat.')
    expect(await proposalRow(house, proposalId)).toMatchObject({ status: 'chosen', reasonKey: 'goodClick' })
  })

  test('a change without a reason keeps what was typed; two at once show both versions', async () => {
    const fields = {
      positions: '4',
      expectedFrom: '2027-10-01',
      expectedUntil: '',
      certainty: 'likely',
      conditions: 'Vaste begeleider',
    }
    const refused = await browser.post(`${page()}/veranderd`, { ...fields, _version: '1', reason: '' })
    expect(refused.status).toBe(422)
    const kept = await refused.text()
    expect(kept).toContain('Schrijf in een paar woorden waarom dit verandert.')
    expect(kept).toContain('>Vaste begeleider</textarea>')
    const done = await browser.post(`${page()}/veranderd`, { ...fields, _version: '1', reason: 'Klant' })
    expect(done.status).toBe(303)
    const late = { ...fields, conditions: 'Geen nachtdienst', _version: '1', reason: 'Anders' }
    const conflict = await browser.post(`${page()}/veranderd`, late)
    expect(conflict.status).toBe(409)
    const both = await conflict.text()
    expect(both).toContain('>Geen nachtdienst</textarea>')
    expect(both).toContain('Vaste begeleider')
  })

  test('somebody else’s job looks absent, to employers and to other roles alike', async () => {
    const absent = await stranger.get(`/mijn-banen/${crypto.randomUUID()}`)
    const html = await absent.text()
    const others = [
      stranger,
      await house.browser(house.actor('coach')),
      await house.browser(house.actor('buddy')),
    ]
    for (const other of others) {
      const refused = await other.get(page())
      expect(refused.status).toBe(404)
      const posted = await other.post(`${page()}/kandidaten/${proposalId}/besluit`, {
        move: 'choose',
        reasonKey: 'motivated',
      })
      expect(posted.status).toBe(404)
    }
    const plain = (text: string) => text.replaceAll(/value="[^"]*"/g, '')
    expect(plain(await (await stranger.get(page())).text())).toBe(plain(html))
  })
})

test("the work company's own page of a proposal is not for the employer, nor for the candidate", async () => {
  const own = `/banen/${futureJobId}/match/voorstellen/${proposalId}`
  const candidate = await house.browser(await colleague(house, 'candidate', { candidateId }))
  for (const visitor of [browser, candidate]) expect((await visitor.get(own)).status).toBe(404)
  expect((await (await house.browser(house.actor('manager'))).get(own)).status).toBe(200)
})

describe('what never reaches an employer', () => {
  const secrets = {
    lastName: 'Kanarieachternaam',
    barrier: 'kanariedrempel',
    action: 'kanarieactie',
    note: 'kanarienotitie',
    care: 'kanariezorg',
    conditions: 'kanarievoorwaarde',
    motivation: 'kanariemotivatie',
    why: 'kanariewaarom',
    remark: 'kanarieopmerking',
    city: 'Kanariestad',
    coming: 'kanarieherkomst',
  }

  async function fill(status: string, agreedOn: string | null) {
    const job = await aJob(house, { job: { cameInViewNote: secrets.coming, profileText: secrets.coming } })
    const id = await aCandidate(house, 'Fleur', {
      lastName: secrets.lastName,
      birthYear: 1961,
      email: 'kanariepost@example.nl',
      phone: '06-98765432',
      city: secrets.city,
      careNote: secrets.care,
      conditionsNote: secrets.conditions,
      motivation: secrets.motivation,
      wishes: secrets.motivation,
      characteristics: ['scarcity', 'age55', 'illiterate'],
      skills: { 'Gips gieten': 3, Kanarieskill: 5 },
    })
    const proposal = await aProposal(house, job.futureJobId, id, {
      status,
      candidateAgreedOn: agreedOn,
      why: secrets.why,
      answerBy: '2027-03-08',
    })
    await house.inData(async (tx) => {
      await tx
        .insertInto('barrier')
        .values({ candidateId: id, domain: 'debts', meaningForWork: secrets.barrier, action: secrets.action })
        .execute()
      const byId = house.actor('coach').accountId
      const note = { text: secrets.note, onDate: '2027-02-01', byId }
      await tx
        .insertInto('note')
        .values([
          { ...note, candidateId: id },
          { ...note, futureJobId: job.futureJobId },
          { ...note, employerId: job.employerId },
        ])
        .execute()
      const gatheringId = crypto.randomUUID()
      await tx
        .insertInto('gathering')
        .values({
          id: gatheringId,
          futureJobId: job.futureJobId,
          kind: 'speedDate',
          onDate: '2027-03-05',
          about: secrets.note,
        })
        .execute()
      await tx
        .insertInto('gatheringGuest')
        .values({ gatheringId, proposalId: proposal, remark: secrets.remark })
        .execute()
    })
    const own = await house.browser(await colleague(house, 'employer', { employerId: job.employerId }))
    const pages = ['/mijn-banen', `/mijn-banen/${job.futureJobId}`]
    const html = (await Promise.all(pages.map(async (path) => (await own.get(path)).text()))).join('\n')
    // identifiers and keys of forms are made by chance: a year in one of them says nothing
    return html.replaceAll(/[\w-]{32,}/g, '…')
  }

  const never = [
    ...Object.entries(secrets)
      .filter(([key]) => key !== 'lastName')
      .map(([, word]) => word),
    '1961',
    'kanariepost',
    '98765432',
    'Kanarieskill',
    'scarcity',
    'geldgebrek',
    'Schulden',
    'schulden',
    '55 jaar',
    'lezen en schrijven',
  ]
  const statuses = ['proposed', 'informed', 'prepared', 'introduced', 'secondTalk', 'chosen', 'notChosen']

  test.each(statuses)('dossier words, whoever agreed (%s)', async (status) => {
    const html = await fill(status, '2027-02-20')
    expect(html).toContain('Fleur')
    for (const word of never) expect(html, word).not.toContain(word)
    const knowsLastName = ['introduced', 'secondTalk', 'chosen'].includes(status)
    expect(html.includes(secrets.lastName)).toBe(knowsLastName)
  })

  test.each(statuses)('anybody at all before she agreed (%s)', async (status) => {
    const html = await fill(status, null)
    expect(html).not.toContain('Fleur')
    expect(html).not.toContain(proposalId)
    for (const word of [...never, secrets.lastName]) expect(html, word).not.toContain(word)
  })
})
