import { expect, test } from 'vitest'
import { jobsToProposeFor } from '#cases/candidates/jobsToProposeFor.ts'
import { viewCandidate } from '#cases/candidates/viewCandidate.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { startHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob } from '../match/support.ts'

test('jobs for a person: ready in time first, with the same explanation as the match of the job itself', async () => {
  const house = await startHouse()
  const coach = house.actor('coach')
  const late = await aJob(house, { job: { function: 'Later', expectedFrom: '2027-12-01' } })
  await aJob(house, { job: { function: 'Nachtwerk', shifts: ['night'], expectedFrom: '2027-12-01' } })
  await aJob(house, { job: { function: 'Meteen', expectedFrom: '2027-03-08' } })
  const candidateId = await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 3 }, shifts: ['day'] })
  const { jobs } = await house.run(coach, jobsToProposeFor, { candidateId })
  expect(jobs.map((one) => [one.function, one.answer.explanation.tier])).toEqual([
    ['Later', 1],
    ['Meteen', 2],
    ['Nachtwerk', 3],
  ])
  // the dossier shows the first few of the same order, without what does not fit
  const { bestJobs } = await house.run(coach, viewCandidate, { candidateId })
  expect(bestJobs.map((one) => [one.function, one.tier])).toEqual([
    ['Later', 1],
    ['Meteen', 2],
  ])
  const dossier = await (await (await house.browser(coach)).get(`/kandidaten/${candidateId}`)).text()
  expect(dossier).toContain('Banen die nu het best passen')
  expect(dossier).toContain(`href="/banen/${late.futureJobId}/match?zoek=Amina`)
  const { candidates } = await house.run(coach, viewMatch, { futureJobId: late.futureJobId })
  expect(jobs[0]?.answer).toEqual(candidates[0]?.answer)
  const cost = () => countQueries(house, () => house.run(coach, jobsToProposeFor, { candidateId }))
  const few = await cost()
  for (let at = 0; at < 10; at += 1) await aJob(house)
  expect(await cost()).toBe(few)
  const browser = await house.browser(coach)
  const html = await (await browser.get(`/kandidaten/${candidateId}/voorstellen`)).text()
  expect(html).toContain('Banen die passen')
  expect(html).toContain('Werktijden: past nu niet. Baan: nacht. Kandidaat: overdag')
  const read = html.replaceAll(/<[^>]*>/g, ' ')
  expect(read).not.toMatch(/score|punten|\d+ ?%/i)
  await house.close()
})
