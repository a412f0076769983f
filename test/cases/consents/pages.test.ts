import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aJob, aProposal, colleague } from '../match/support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

async function arrange() {
  const job = await aJob(house, { job: { expectedFrom: '2027-09-01' } })
  const candidateId = await aCandidate(house, 'Amina', { strengths: 'Werkt precies', phone: '06 1' })
  const proposalId = await aProposal(house, job.futureJobId, candidateId, {
    status: 'introduced',
    candidateAgreedOn: '2027-02-20',
  })
  const employer = await house.browser(await colleague(house, 'employer', { employerId: job.employerId }))
  const candidate = await house.browser(await colleague(house, 'candidate', { candidateId }))
  const seen = async () => (await employer.get(`/mijn-banen/${job.futureJobId}`)).text()
  return { ...job, candidateId, proposalId, candidate, seen }
}

describe('the switches on the page, without script', () => {
  test('the candidate sees what the employer reads, and takes a word back in one press', async () => {
    const { candidate, employerId, seen } = await arrange()
    const html = await (await candidate.get('/mijn-weg/delen')).text()
    expect(html).toContain('Wat ziet Tandtechniek Flevo?')
    expect(html).toContain('De werkgever leest: Amina Yılmaz')
    expect(html).toContain('De werkgever leest: Werkt precies')
    expect(await seen()).toContain('Amina')
    const sent = await candidate.post('/mijn-weg/delen', { employerId, item: 'name', turn: 'off' })
    expect([sent.status, sent.headers.get('Location')]).toEqual([303, `/mijn-weg/delen#w-${employerId}`])
    const after = await seen()
    expect(after).not.toContain('Amina')
    expect(after).toContain('Kandidaat 1')
    expect(after).toContain('De naam is nog niet met u gedeeld.')
    expect(await (await candidate.get('/mijn-weg/delen')).text()).toContain('Je coach zegt ja. Jij zegt nee.')
    const data = await (await candidate.get('/mijn-weg/gegevens')).text()
    expect(data).toContain('Jij laat dit niet zien aan Tandtechniek Flevo')
  })

  test('the coach turns a switch on the dossier and on the proposal, and hears when the candidate said no', async () => {
    const { candidate, candidateId, employerId, futureJobId, proposalId, seen } = await arrange()
    const coach = await house.browser(house.actor('coach'))
    const dossier = `/kandidaten/${candidateId}/delen`
    expect(await (await coach.get(`/kandidaten/${candidateId}`)).text()).toContain(`href="${dossier}"`)
    expect(await (await coach.get(dossier)).text()).toContain('Wat mag Tandtechniek Flevo zien?')
    await candidate.post('/mijn-weg/delen', { employerId, item: 'strengths', turn: 'on' })
    expect(await seen()).not.toContain('Werkt precies')
    const here = `/banen/${futureJobId}/match/voorstellen/${proposalId}`
    const on = await coach.post(`${here}/delen`, { item: 'strengths', side: 'coach', turn: 'on' })
    expect([on.status, on.headers.get('Location')]).toEqual([303, `${here}#delen`])
    expect(await seen()).toContain('Werkt precies')
    await coach.post(dossier, { employerId, item: 'strengths', side: 'coach', turn: 'off' })
    expect(await seen()).not.toContain('Werkt precies')
    await candidate.post('/mijn-weg/delen', { employerId, item: 'strengths', turn: 'off' })
    const refused = await coach.post(dossier, {
      employerId,
      item: 'strengths',
      side: 'candidate',
      turn: 'on',
    })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('De kandidaat heeft dit zelf uitgezet.')
    const manager = await house.browser(house.actor('accountManager'))
    const looked = await (await manager.get(here)).text()
    expect(looked).toContain('De kandidaat en de coach bepalen dit samen.')
    expect(looked).not.toContain(`action="${here}/delen"`)
  })
})
