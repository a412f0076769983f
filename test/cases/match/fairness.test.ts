import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { publishFairness } from '#cases/figures/publishFairness.ts'
import { viewFairness } from '#cases/figures/viewFairness.ts'
import { viewUnlock } from '#cases/matching/viewUnlock.ts'
import { readOrganisation } from '#cli/fairness.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

let test: TestHouse
const jobIds = { monteur: crypto.randomUUID(), poetser: crypto.randomUUID(), gids: crypto.randomUUID() }
const placeId = crypto.randomUUID()

/** Twelve people who can polish zorblax; two jobs near them and one that nobody is close to. */
beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  const coachId = test.actor('coach').accountId
  const ownerId = test.actor('accountManager').accountId
  const employerId = crypto.randomUUID()
  await test.inData(async (tx) => {
    await tx.insertInto('employer').values({ id: employerId, name: 'Tandlab', ownerId }).execute()
    const job = (id: string, name: string, more: { hoursMin?: number } = {}) => ({
      id,
      employerId,
      ownerId,
      function: name,
      expectedFrom: '2027-03-08',
      ...more,
    })
    await tx
      .insertInto('futureJob')
      .values([
        job(jobIds.monteur, 'Monteur'),
        job(jobIds.poetser, 'Poetser', { hoursMin: 24 }),
        job(jobIds.gids, 'Gids'),
      ])
      .execute()
    const requirement = (futureJobId: string, skill: string) => ({
      futureJobId,
      skill,
      level: 2,
      essential: true,
    })
    await tx
      .insertInto('requirement')
      .values([
        requirement(jobIds.monteur, 'Zorblax poetsen'),
        requirement(jobIds.monteur, 'Zorblax smeren'),
        requirement(jobIds.poetser, 'Zorblax poetsen'),
        requirement(jobIds.gids, 'Kwibus vertellen'),
        requirement(jobIds.gids, 'Kwibus zingen'),
      ])
      .execute()
    await tx.insertInto('place').values({ id: placeId, name: 'Smeerhal', kind: 'workshop' }).execute()
    await tx.insertInto('placeSkill').values({ placeId, skill: 'zorblax Smeren', level: 2 }).execute()
    for (let at = 0; at < 12; at += 1) {
      const id = crypto.randomUUID()
      const hoursMax = at < 5 ? 12 : 32
      await tx
        .insertInto('candidate')
        .values({ id, firstName: `Persoon${at}`, lastName: '', coachId, hoursMax })
        .execute()
      await tx
        .insertInto('candidateSkill')
        .values({
          candidateId: id,
          skill: 'Zorblax poetsen',
          level: 3,
          source: 'coach',
          onDate: '2027-01-01',
        })
        .execute()
    }
  })
})
afterAll(() => test.close())

describe('fairness of an organisation', () => {
  it('counts who drops out on one thing alone and the jobs nobody is close to', async () => {
    const { figures, nobodyClose } = await test.run(test.actor('manager'), viewFairness, {})
    expect(figures).toMatchObject({ people: 12, jobs: 3, whitelist: { same: true, readOutside: [] } })
    expect(figures.dropOuts.filter((one) => one.people !== 0)).toEqual([
      { key: 'hours', people: 5, pairs: 5 },
      { key: 'readiness', people: 12, pairs: 12 },
    ])
    expect(nobodyClose).toEqual([{ id: jobIds.gids, name: 'Gids', employer: 'Tandlab' }])
  })

  it('shows its page without a single name', async () => {
    const answer = await (await test.browser(test.actor('manager'))).get('/cijfers/eerlijkheid')
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('De uitkomst bleef precies gelijk')
    expect(text).toContain(`/banen/${jobIds.gids}`)
    expect(text).not.toContain('Persoon')
  })

  it('is published by a manager, on the page for everybody, without jobs', async () => {
    const stranger = async () => {
      const { text, get } = await open()
      const [, own] = /href="(\?organisatie=[^"]*lelystad[^"]*)"/.exec(text) ?? []
      return (await get(`/hoe-werkt-de-match${own}`)).text()
    }
    expect(await stranger()).toContain('nog geen cijfers gepubliceerd')
    await test.run(test.actor('manager'), publishFairness, {})
    const text = await stranger()
    expect(text).toContain('1 maart 2027')
    expect(text).toContain('De uitkomst bleef precies gelijk')
    expect(text).not.toContain(jobIds.gids)
  })

  it('is absent for every other role', async () => {
    for (const role of roleKeys.filter((one) => one !== 'manager')) {
      const seen = test.run(test.actor(role), viewFairness, {})
      await expect(seen).rejects.toMatchObject({ refusal: { code: 'notFound' } })
    }
  })

  it('the command reads the same people and jobs', async () => {
    const { people, jobs } = await readOrganisation(test.db, 'lelystad')
    expect([people.length, jobs.length]).toEqual([12, 3])
    await expect(readOrganisation(test.db, 'nergens')).rejects.toThrow('There is no organisation nergens.')
  })
})

describe('who is close', () => {
  it('the skill that opens doors, with the place that teaches it', async () => {
    const { skills, jobs, named } = await test.run(test.actor('accountManager'), viewUnlock, {})
    expect(skills).toEqual([
      {
        label: 'Zorblax smeren',
        openings: 12,
        people: 12,
        jobs: 1,
        weeks: null,
        places: [{ id: placeId, name: 'Smeerhal' }],
      },
    ])
    expect(named).toBe(true)
    expect(jobs.map((one) => [one.name, one.close.length])).toEqual([
      ['Monteur', 12],
      ['Poetser', 5],
    ])
    expect(jobs[1]?.close[0]).toEqual({
      name: expect.stringContaining('Persoon'),
      steps: [{ kind: 'condition', key: 'hours' }],
    })
  })

  it('a manager sees how many, never who', async () => {
    const answer = await (await test.browser(test.actor('manager'))).get('/banen/dichtbij')
    const text = await answer.text()
    expect(text).toContain('Monteur, Tandlab: 12 mensen')
    expect(text).not.toContain('Persoon')
    const own = await (await test.browser(test.actor('accountManager'))).get('/banen/dichtbij')
    expect(await own.text()).toContain('leert Zorblax smeren')
  })

  it('a neighbour sees nothing of it', async () => {
    expect(await test.run(test.actor('coach', 'almere'), viewUnlock, {})).toMatchObject({
      skills: [],
      jobs: [],
    })
  })
})

/** The page as a stranger opens it. */
async function open() {
  const browser = await test.browser(test.actor('candidate'))
  const get = (path: string) => browser.get(path, { Cookie: '' })
  return { get, text: await (await get('/hoe-werkt-de-match')).text() }
}
