import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '#access/roles.ts'
import { skillsToMatchBy } from '#cases/matching/background.ts'
import { startHouse, type TestBrowser, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob } from '../match/support.ts'

/** What each page around the match asks of the database: as many questions for a few people and jobs as for many. */
let house: TestHouse
let candidateId: string
const browsers = new Map<Role, TestBrowser>()
beforeAll(async () => {
  house = await startHouse()
  candidateId = await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 3 }, sinceOn: '2026-01-01' })
  await aJob(house, { job: { expectedFrom: '2027-06-01' } })
  await skillsToMatchBy(house.db.kysely)
  for (const role of ['coach', 'manager'] as const) browsers.set(role, await house.browser(house.actor(role)))
})
afterAll(() => house.close())

async function cost(role: Role, path: string): Promise<number> {
  let status = 0
  const count = await countQueries(house, async () => {
    const answer = await browsers.get(role)?.get(path)
    await answer?.text()
    status = answer?.status ?? 0
  })
  expect([path, status]).toEqual([path, 200])
  return count
}

const pages = (): [Role, string, { first: number; again: number }][] => [
  ['manager', '/cijfers/eerlijkheid', { first: 9, again: 4 }],
  ['coach', '/banen/dichtbij', { first: 10, again: 5 }],
  ['coach', '/kandidaten/lang-geen-voorstel', { first: 3, again: 3 }],
  ['coach', `/kandidaten/${candidateId}/voorstellen`, { first: 12, again: 12 }],
  ['coach', '/skills?q=gips', { first: 4, again: 4 }],
]

it('is the same for few and for many, and less when nothing changed since', async () => {
  for (const round of ['few', 'many']) {
    if (round === 'many') {
      for (let at = 0; at < 6; at += 1) {
        await aCandidate(house, `Meer ${at}`, { skills: { 'Netjes werken': 2 }, sinceOn: '2026-01-01' })
        await aJob(house, { job: { expectedFrom: '2027-06-01' } })
      }
    }
    for (const [role, path, asked] of pages()) {
      const first = await cost(role, path)
      const again = await cost(role, path)
      expect([round, path, { first, again }]).toEqual([round, path, asked])
    }
  }
})
