import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGathering } from '#cases/match/createGathering.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { viewGathering } from '#cases/match/viewGathering.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, aProposal, colleague, proposalRow } from './support.ts'

let house: TestHouse
let coach: TestBrowser
let accountManager: TestBrowser
beforeAll(async () => {
  house = await startHouse()
  coach = await house.browser(house.actor('coach'))
  accountManager = await house.browser(house.actor('accountManager'))
})
afterAll(() => house.close())

const text = async (answer: Response | Promise<Response>) => (await answer).text()
/** What stands on the page, in the order in which it stands there. */
const positions = (html: string, ...words: string[]) => words.map((word) => html.indexOf(word))

describe('the page of a match, without script', () => {
  test('the list of the system is marked as such, in order, with every reason and why', async () => {
    const { futureJobId } = await aJob(house)
    await aCandidate(house, 'Wietske', { skills: { 'Gips gieten': 2 }, hoursMin: 8, hoursMax: 16 })
    await aCandidate(house, 'Noortje', { skills: { 'Gips gieten': 3 } })
    const html = await text(coach.get(`/banen/${futureJobId}/match`))
    expect(html).toContain('Voorstel van het systeem')
    expect(html).toContain('Wat niet bekend is, telt voor niemand mee en tegen niemand.')
    const [noortje = -1, wietske = -1] = positions(html, 'Noortje Yılmaz', 'Wietske Yılmaz')
    expect(noortje).toBeGreaterThan(0)
    expect(wietske).toBeGreaterThan(noortje)
    expect(html).toContain('Gips gieten: kan dit (met controle)')
    expect(html).toContain(
      'Gips gieten: nu met hulp, gevraagd met controle. Te leren in 8 weken, rond ma 28 juni 2027',
    )
    expect(html).toContain(
      'Uren: past nu niet. Baan: vanaf 24 uur per week. Kandidaat: hoogstens 16 uur per week. Verschil: 8 uur',
    )
    expect(html).toContain(
      'Nog niet bekend, vraag ernaar: Samenwerken (6 weken), Netjes werken (3 weken). Alles is te leren',
    )
    expect(html).toContain('Waarom Noortje?')
    expect(html.replaceAll(/<svg.*?<\/svg>/gs, '')).not.toMatch(/score|procent|punten|\d+ ?%/i)
  })

  test('three lists: ready in time, with the day by which others can be, and whom a condition keeps out', async () => {
    const own = await startHouse()
    const { futureJobId } = await aJob(own, { job: { expectedFrom: '2027-04-05' } })
    const all = { 'Gips gieten': 3, 'Netjes werken': 2, Samenwerken: 2 }
    await aCandidate(own, 'Klaar', { skills: all })
    await aCandidate(own, 'Leert', { skills: { 'Gips gieten': 3, 'Netjes werken': 2 } })
    await aCandidate(own, 'Uren', { skills: all, hoursMax: 12 })
    const page = await own.browser(own.actor('coach'))
    const html = await text(page.get(`/banen/${futureJobId}/match`))
    const order = positions(html, 'Klaar Yılmaz', 'Leert Yılmaz', 'Uren Yılmaz')
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(html).toContain('<h3 class="picks__head">Klaar op tijd (1)</h3>')
    expect(html).toContain('Kan klaar zijn vanaf ma 12 april 2027.')
    expect(html).toContain('Dit helpt het meest: Samenwerken leren (begint). Dan: klaar op tijd.')
    expect(html).toContain('Dit helpt het meest: praat over uren. Dan: klaar op tijd.')
    expect(html).toContain('Er is gerekend met 8 weken per skill.')
    const learning = await text(page.get(`/banen/${futureJobId}/match?lijst=leren`))
    expect(learning).toContain('Leert Yılmaz')
    expect(learning).not.toContain('Klaar Yılmaz')
    await own.close()
  })

  test('proposing without a reason keeps who was chosen; with a reason it is done', async () => {
    const { futureJobId } = await aJob(house)
    const candidateId = await aCandidate(house, 'Amina')
    const path = `/banen/${futureJobId}/match/voorstellen`
    const refused = await coach.post(path, { candidateIds: candidateId, why: '' })
    expect(refused.status).toBe(422)
    const kept = await refused.text()
    expect(kept).toMatch(new RegExp(`value="${candidateId}"[^>]* checked`))
    expect(kept).toContain('Vul dit in.')
    const done = await coach.post(path, { candidateIds: [candidateId], why: 'Wil dit werk' })
    expect([done.status, done.headers.get('location')]).toEqual([303, `/banen/${futureJobId}/match`])
    const html = await text(coach.get(`/banen/${futureJobId}/match`))
    expect(html).toContain('Vraag of de kandidaat wil kennismaken')
    expect(html).not.toContain(`name="candidateIds" value="${candidateId}"`)
  })

  test('late answers stand on top; a colleague’s candidate has no link', async () => {
    const { futureJobId } = await aJob(house)
    const other = await colleague(house, 'coach')
    const own = await aProposal(house, futureJobId, await aCandidate(house, 'Amina'), {
      status: 'introduced',
      candidateAgreedOn: '2027-02-10',
      answerBy: '2027-02-20',
    })
    const candidate = await aCandidate(house, 'Bram', { coachId: other.accountId })
    const theirs = await aProposal(house, futureJobId, candidate)
    const html = await text(coach.get(`/banen/${futureJobId}/match`))
    expect(html).toContain('Eén antwoord is te laat')
    expect(html).toContain(`/voorstellen/${own}"`)
    expect(html).toContain('Bram Yılmaz')
    expect(html).not.toContain(`/voorstellen/${theirs}"`)
  })

  test('the page of a job of another organisation looks like one that is not there', async () => {
    const { futureJobId } = await aJob(house)
    const proposalId = await aProposal(house, futureJobId, await aCandidate(house, 'Amina'))
    const { id } = await house.run(house.actor('coach'), createGathering, {
      futureJobId,
      kind: 'speedDate',
      onDate: '2027-03-10',
    })
    const rest = ['', `/voorstellen/${proposalId}`, `/bijeenkomsten/${id}`, `/bijeenkomsten/${id}/lijst`]
    const strangers = [
      await house.browser(house.actor('coach', 'almere')),
      await house.browser(house.actor('employer')),
      await house.browser(house.actor('careDirector')),
    ]
    for (const stranger of strangers)
      for (const part of rest) {
        const there = await stranger.get(`/banen/${futureJobId}/match${part}`)
        const absent = await stranger.get(`/banen/${crypto.randomUUID()}/match${part}`)
        const plain = async (one: Response) => (await one.text()).replaceAll(/value="[^"]*"/g, '')
        expect([there.status, absent.status], part).toEqual([404, 404])
        expect(await plain(there)).toBe(await plain(absent))
      }
  })
})

describe('the page of a proposal', () => {
  test('what was shown then, the next step per role, and who decided', async () => {
    const { futureJobId } = await aJob(house)
    const candidateId = await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 3 } })
    const { proposed } = await house.run(house.actor('coach'), proposeCandidates, {
      futureJobId,
      candidateIds: [candidateId],
      why: 'Wil dit werk graag',
    })
    const proposalId = proposed[0] ?? ''
    const path = `/banen/${futureJobId}/match/voorstellen/${proposalId}`
    await house.inData((tx) =>
      tx.deleteFrom('candidateSkill').where('candidateId', '=', candidateId).execute(),
    )
    const html = await text(coach.get(path))
    expect(html).toContain('Wil dit werk graag')
    expect(html).toContain('Wat het systeem toen liet zien')
    expect(html).toContain('Gips gieten: kan dit (met controle)')
    expect(html).toMatch(/button--main[^>]*>De kandidaat vindt het goed/)
    expect(html).toContain('Kandidaat is ingelicht')
    expect(html).toContain('Gemaakt met rekenwijze 1,')
    // no introduction before the candidate agreed
    expect(html).not.toContain('value="introduce"')
    const manager = await house.browser(house.actor('manager'))
    expect(await text(manager.get(path))).not.toMatch(/name="move"|vindt het goed/)

    expect((await coach.post(`${path}/akkoord`, { onDate: '' })).status).toBe(303)
    expect((await coach.post(`${path}/stap`, { move: 'introduce' })).status).toBe(303)
    const nameless = await coach.post(`${path}/stap`, {
      move: 'choose',
      reasonKey: 'motivated',
      reason: 'Top',
    })
    expect(nameless.status).toBe(422)
    const kept = await nameless.text()
    expect(kept).toContain('Vul dit in: wie dit besloot.')
    expect(kept).toContain('>Top</textarea>')
    expect(kept).toMatch(/value="motivated"[^>]* checked/)
    await coach.post(`${path}/stap`, { move: 'choose', reasonKey: 'motivated', decider: 'Mw. De Wit' })
    expect(await text(coach.get(path))).toContain('Gekozen door Mw. De Wit, ma 1 maart 2027')
  })

  test('not chosen: another employer at once', async () => {
    const { futureJobId } = await aJob(house)
    const other = await aJob(house, { employer: { name: 'Bouwsystemen' }, job: { function: 'Monteur' } })
    const proposalId = await aProposal(house, futureJobId, await aCandidate(house, 'Amina'), {
      status: 'notChosen',
      reasonKey: 'noPlaceLeft',
    })
    const path = `/banen/${futureJobId}/match/voorstellen/${proposalId}`
    expect(await text(coach.get(path))).toContain('Bouwsystemen: Monteur')
    const refused = await coach.post(`${path}/elders`, {
      proposalIds: proposalId,
      toJobId: '',
      why: 'Leert snel',
    })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('>Leert snel</textarea>')
    const done = await coach.post(`${path}/elders`, {
      proposalIds: proposalId,
      toJobId: other.futureJobId,
      why: 'Leert snel',
    })
    const there = done.headers.get('location') ?? ''
    expect(there).toMatch(new RegExp(`^/banen/${other.futureJobId}/match/voorstellen/`))
    expect(await text(coach.get(there))).toContain('Leert snel')
  })
})

describe('the page of a gathering', () => {
  async function round(people: number) {
    const { futureJobId } = await aJob(house, { employer: { name: 'Distributiecentrum' } })
    for (let at = 1; at <= people; at++) {
      const candidateId = await aCandidate(house, `Gast ${String(at).padStart(2, '0')}`)
      await aProposal(house, futureJobId, candidateId, { candidateAgreedOn: '2027-02-20' })
    }
    const path = `/banen/${futureJobId}/match/bijeenkomsten`
    const made = await accountManager.post(path, {
      kind: 'selectionRound',
      onDate: '2027-02-26',
      who: 'everybodyOpen',
      round: '',
    })
    const here = made.headers.get('location') ?? ''
    const gatheringId = here.split('/').at(-1) ?? ''
    const { guests } = await house.run(house.actor('accountManager'), viewGathering, {
      futureJobId,
      gatheringId,
    })
    return { here, guests, futureJobId }
  }

  test('eighteen guests go in one form and come back as they were sent', async () => {
    const { here, guests } = await round(18)
    const fields = Object.fromEntries(
      guests.flatMap((one, at) => [
        [`attended-${one.guestId}`, 'yes'],
        [`verdict-${one.guestId}`, at < 3 ? 'no' : 'through'],
        [`remark-${one.guestId}`, `Opmerking ${at}`],
      ]),
    )
    const sent = await accountManager.post(`${here}/gasten`, { _version: '1', ...fields })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, here])
    const html = await text(accountManager.get(here))
    expect(html.match(/value="through" checked/g)).toHaveLength(15)
    expect(html.match(/value="no" checked/g)).toHaveLength(3)
    expect(html).toContain('value="Opmerking 17"')
    expect(html).toContain('Kennisgemaakt: 18')
    expect(html).toContain('Niet gekozen: 3')
    // a verdict moved nobody
    expect(await proposalRow(house, guests[0]?.proposalId ?? '')).toMatchObject({ status: 'proposed' })
  })

  test('two at once: the later one sees both versions and keeps the own', async () => {
    const { here, guests } = await round(2)
    const [one] = guests
    const save = (remark: string) =>
      accountManager.post(`${here}/gasten`, { _version: '1', [`remark-${one?.guestId}`]: remark })
    expect((await save('Eerste versie')).status).toBe(303)
    const late = await save('Tweede versie')
    expect(late.status).toBe(409)
    const html = await late.text()
    expect(html).toContain('value="Tweede versie"')
    expect(html).toContain('Eerste versie')
    expect(html).toContain('name="_version" value="2"')
  })

  test('a whole group moves on with one press; a wrong press says what is missing', async () => {
    const { here, guests } = await round(3)
    const proposalIds = guests.map((one) => one.proposalId)
    const introduced = await accountManager.post(`${here}/uitslag`, { move: 'introduce', proposalIds })
    expect(introduced.status).toBe(303)
    const nameless = await accountManager.post(`${here}/uitslag`, {
      move: 'notChoose',
      proposalIds: proposalIds.slice(0, 2),
      reasonKey: 'skillsShort',
    })
    expect(nameless.status).toBe(422)
    for (const id of proposalIds)
      expect(await proposalRow(house, id)).toMatchObject({ status: 'introduced', answerBy: '2027-03-05' })
  })

  test('the list on paper holds every name once and nothing of the dossier', async () => {
    const { here } = await round(3)
    const html = await text(accountManager.get(`${here}/lijst`))
    expect(html.match(/Gast 0\d Yılmaz/g)).toEqual(['Gast 01 Yılmaz', 'Gast 02 Yılmaz', 'Gast 03 Yılmaz'])
    expect(html).toContain('Niet / tweede / door')
  })

  test('those not through visit other employers together; a preference leads to a proposal there', async () => {
    const { here, guests, futureJobId } = await round(3)
    const other = await aJob(house, {
      employer: { name: 'Polder Logistiek' },
      job: { function: 'Orderpicker' },
    })
    const verdicts = Object.fromEntries(
      guests.map((one, at) => [`verdict-${one.guestId}`, at < 2 ? 'no' : 'through']),
    )
    await accountManager.post(`${here}/gasten`, { _version: '1', ...verdicts })
    expect(await text(accountManager.get(here))).toContain('Wie niet door is of niet gekozen (2)')
    const planned = await accountManager.post(`${here}/volgende`, {
      fromGatheringId: here.split('/').at(-1) ?? '',
      kind: 'workVisit',
      onDate: '2027-03-04',
      who: 'notSelected',
      hosts: 'Polder Logistiek\r\nPakketpost',
    })
    const visit = planned.headers.get('location') ?? ''
    const { guests: visitors } = await house.run(house.actor('accountManager'), viewGathering, {
      futureJobId,
      gatheringId: visit.split('/').at(-1),
    })
    expect(visitors.map((one) => one.firstName)).toEqual(['Gast 01', 'Gast 02'])
    const preference = Object.fromEntries(
      visitors.map((one, at) => [`preferred-${one.guestId}`, at === 0 ? 'Polder Logistiek' : 'Pakketpost']),
    )
    await accountManager.post(`${visit}/gasten`, { _version: '1', ...preference })
    const html = await text(accountManager.get(visit))
    expect(html).toContain('Noemde na het bezoek Polder Logistiek als voorkeur.')
    expect(html).toContain('Deze werkgever heeft nog geen open baan in Voorwerk.')
    const there = await accountManager.post(`${visit}/elders`, {
      employer: 'Polder Logistiek',
      proposalIds: visitors[0]?.proposalId ?? '',
      toJobId: other.futureJobId,
      why: 'Eigen voorkeur',
    })
    expect(there.headers.get('location')).toBe(`/banen/${other.futureJobId}/match`)
    expect(await text(accountManager.get(`/banen/${other.futureJobId}/match`))).toContain('Gast 01 Yılmaz')
  })
})
