import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { viewMyJobs } from '#cases/myWay/myJobs.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob, aProposal, colleague } from '../match/support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

async function arrange() {
  const candidateId = await aCandidate(house, 'Amina', {
    skills: { Koken: 4 },
    shifts: ['evening'],
    hoursMin: 24,
    hoursMax: 32,
  })
  const job = await aJob(house, { job: { function: 'Medewerker keuken', expectedFrom: '2027-09-01' } })
  await house.inData(async (tx) => {
    await tx.deleteFrom('requirement').where('futureJobId', '=', job.futureJobId).execute()
    const asked = [
      { skill: 'Koken', level: 3, essential: true },
      { skill: 'Groente snijden', level: 2, essential: true },
      { skill: 'Een eigen kunstje', level: 2, essential: true },
      { skill: 'Broodjes en salades maken', level: 2, essential: false },
    ]
    await tx
      .insertInto('requirement')
      .values(asked.map((one, position) => ({ ...one, position, futureJobId: job.futureJobId })))
      .execute()
  })
  await aProposal(house, job.futureJobId, candidateId)
  const actor = await colleague(house, 'candidate', { candidateId })
  return { ...job, candidateId, actor }
}

describe('a job as the candidate reads it', () => {
  test('what I can, what I can learn, how long and where, when I could be ready', async () => {
    const { actor } = await arrange()
    const { jobs } = await house.run(actor, viewMyJobs, {})
    expect(jobs).toHaveLength(1)
    const [job] = jobs
    expect(job?.can.map((one) => one.name)).toEqual(['Eten klaarmaken in een keuken'])
    expect(job?.learn).toMatchObject([
      { name: 'Groente en fruit wassen en snijden', weeks: 2, estimated: false, begun: false },
      { name: 'Een eigen kunstje', weeks: 8, estimated: true, learntAt: [] },
    ])
    expect(job?.learn[0]?.resembles).toBe('Eten klaarmaken in een keuken')
    expect(job?.learn[0]?.learntAt).toContain('employersFloor')
    expect(job?.handy.map((one) => one.name)).toEqual(['Koude gerechten klaarmaken'])
    expect(job).toMatchObject({ readyInWeeks: 10, inTime: true, talk: ['shift'] })
    expect(JSON.stringify(job)).not.toMatch(/score|points|tier/)
  })

  test('the page says it in plain words with pictures, in both languages, and never as a score', async () => {
    const { actor } = await arrange()
    const browser = await house.browser(actor)
    const html = await (await browser.get('/mijn-weg/banen')).text()
    const read = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(read).toContain('Medewerker keuken bij Tandtechniek Flevo')
    expect(read).toContain('Dit kun je al Eten klaarmaken in een keuken')
    expect(read).toContain('Leren duurt ongeveer 2 weken. Je leert dit op het werk zelf of')
    expect(read).toContain('Leren duurt ongeveer 8 weken. Dat is een gok.')
    expect(read).toContain(
      'Je kunt klaar zijn rond ma 10 mei 2027. De baan begint op wo 1 september 2027. Dat is op tijd.',
    )
    expect(read).toContain('Praat hierover met je coach Wanneer op de dag je werkt')
    expect(read).not.toMatch(/score|punten|\d+ ?%|klaar op tijd|past nu niet/i)
    expect(html.match(/class="picture/g)?.length).toBeGreaterThan(6)
    expect(await (await browser.get('/mijn-weg')).text()).toContain('href="/mijn-weg/banen"')
    await browser.post('/taal', { locale: 'en', back: '/mijn-weg/banen' })
    expect(await (await browser.get('/mijn-weg/banen')).text()).toContain('You can do this already')
  })

  test('nobody else’s jobs, none that is over, and as many queries for more of them', async () => {
    const { actor, candidateId } = await arrange()
    const other = await arrange()
    const cost = () => countQueries(house, () => house.run(actor, viewMyJobs, {}))
    const few = await cost()
    const over = await aJob(house, { job: { function: 'Voorbij' } })
    await aProposal(house, over.futureJobId, candidateId, { status: 'withdrawn' })
    const more = await aJob(house, { job: { function: 'Nog een' } })
    await aProposal(house, more.futureJobId, candidateId)
    const { jobs } = await house.run(actor, viewMyJobs, {})
    expect(jobs.map((one) => one.function)).toEqual(['Medewerker keuken', 'Nog een'])
    expect(jobs.map((one) => one.id)).not.toContain(other.futureJobId)
    expect(await cost()).toBe(few)
    // me, jobs, what they ask, whether the skills changed, what I can
    expect(few).toBe(5)
  })
})
