import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCandidate } from '#cases/candidates/createCandidate.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { readShown } from '#cases/match/shown.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { replay } from '#cases/matching/answer.ts'
import { snapshotNow } from '#cases/matching/snapshot.ts'
import { loadTaxonomy } from '#cases/skills/loadTaxonomy.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate, aJob, proposalRow } from '../match/support.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const now = (organisation: 'lelystad' | 'almere' = 'lelystad') =>
  house.inData(
    async (tx) => snapshotNow(tx, house.organisations[organisation], await loadTaxonomy(tx)),
    organisation,
  )
const skillsIn = (snapshot: Awaited<ReturnType<typeof now>>, id: string) => {
  const at = snapshot.people.ids.indexOf(id)
  const { skills, skillsFrom, numbering } = snapshot.people
  return [...skills.slice(skillsFrom[at], skillsFrom[at + 1])].map((one) => [
    numbering.uri(one >>> 3),
    one & 7,
  ])
}

describe('people in memory', () => {
  test('nothing changed: the same snapshot, for a look at the editions of skills and people', async () => {
    await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 3 } })
    const first = await now()
    let again: Awaited<ReturnType<typeof now>> | undefined
    const cost = await countQueries(house, async () => {
      again = await now()
    })
    expect(again).toBe(first)
    expect(cost).toBe(2)
  })

  test('every change of what is compared is seen by the next request', async () => {
    const id = await aCandidate(house, 'Bram', { hoursMax: 20, skills: { Vlagzwaaien: 2 } })
    const before = await now()
    expect(skillsIn(before, id)).toEqual([['text:vlagzwaaien', 2]])
    await house.inData((tx) =>
      tx.updateTable('candidateSkill').set({ level: 4 }).where('candidateId', '=', id).execute(),
    )
    const raised = await now()
    expect(skillsIn(raised, id)).toEqual([['text:vlagzwaaien', 4]])
    await house.inData((tx) =>
      tx.updateTable('candidate').set({ hoursMax: 32 }).where('id', '=', id).execute(),
    )
    const longer = await now()
    expect(longer.people.conditions.hoursMax[longer.people.ids.indexOf(id)]).toBe(32)
    await house.inData((tx) => tx.deleteFrom('candidateSkill').where('candidateId', '=', id).execute())
    expect(skillsIn(await now(), id)).toEqual([])
    await house.inData((tx) =>
      tx
        .updateTable('candidate')
        .set({ archivedAt: new Date('2027-02-01T00:00:00Z') })
        .where('id', '=', id)
        .execute(),
    )
    expect((await now()).people.ids).not.toContain(id)
    // what was handed out before stays as it was
    expect(skillsIn(before, id)).toEqual([['text:vlagzwaaien', 2]])
  })

  test('what is not compared changes nothing; a transaction counts once; what is undone not at all', async () => {
    const id = await aCandidate(house, 'Carla')
    const before = await now()
    await house.inData((tx) =>
      tx.updateTable('candidate').set({ phone: '06', birthYear: 1980 }).where('id', '=', id).execute(),
    )
    expect(await now()).toBe(before)
    const undone = house.inData(async (tx) => {
      await tx.updateTable('candidate').set({ city: 'Urk' }).where('id', '=', id).execute()
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await now()).toBe(before)
    await house.inData(async (tx) => {
      for (const skill of ['a', 'b', 'c'])
        await tx
          .insertInto('candidateSkill')
          .values({ candidateId: id, skill, level: 1, source: 'coach', onDate: '2027-01-01' })
          .execute()
    })
    const changes = (version: string) => Number(version.split('-')[0])
    expect(changes((await now()).version)).toBe(changes(before.version) + 1)
  })

  test('organisations have their own; requests at the same time share one reading', async () => {
    const id = await aCandidate(house, 'Dilan')
    expect((await now('almere')).people.ids).not.toContain(id)
    const [one, other] = await Promise.all([now(), now()])
    expect(other?.people.ids).toEqual(one?.people.ids)
  })

  test('through the door: a new candidate stands on the page of the match at once', async () => {
    const coach = house.actor('coach')
    const { futureJobId } = await aJob(house)
    await house.run(coach, viewMatch, { futureJobId })
    await house.run(coach, createCandidate, { firstName: 'Nieuwe', lastName: 'Kandidaat', sure: 'yes' })
    const { candidates } = await house.run(coach, viewMatch, { futureJobId, zoek: 'Nieuwe' })
    expect(candidates.map((one) => one.firstName)).toEqual(['Nieuwe'])
  })
})

describe('a match can be replayed', () => {
  test('from what a proposal keeps, whatever happened since; not with an engine or skills of another edition', async () => {
    const coach = house.actor('coach')
    const { futureJobId } = await aJob(house, { job: { expectedFrom: '2027-09-01' } })
    const id = await aCandidate(house, 'Emre', {
      skills: { 'Gips gieten': 2, Computer: null },
      hoursMax: 16,
      motivation: 'Graag',
    })
    const { proposed } = await house.run(coach, proposeCandidates, {
      futureJobId,
      candidateIds: [id],
      why: 'past',
    })
    await house.inData(async (tx) => {
      await tx.deleteFrom('candidateSkill').where('candidateId', '=', id).execute()
      await tx.deleteFrom('requirement').where('futureJobId', '=', futureJobId).execute()
      await tx.updateTable('candidate').set({ hoursMax: 40 }).where('id', '=', id).execute()
    })
    const kept = readShown((await proposalRow(house, proposed[0] ?? '')).shown)
    if (!kept?.from) throw new Error('nothing was kept')
    const skills = await house.inData(loadTaxonomy)
    const again = replay(kept.from, skills)
    expect(again?.explanation).toEqual(kept.answer.explanation)
    expect(again?.most).toBe(kept.answer.most)
    expect(kept.answer.explanation.conditions[0]).toMatchObject({ state: 'fails', has: 16 })
    expect(replay({ ...kept.from, engine: '0' }, skills)).toBeNull()
    expect(replay({ ...kept.from, taxonomy: 'other' }, skills)).toBeNull()
    // nothing of the person but what is compared
    expect(Object.keys(kept.from.person).sort()).toEqual(['hoursMax', 'id', 'motivation', 'shifts', 'skills'])
  })

  test('what was kept before there were lists is still told', async () => {
    const kept = readShown({
      on: '2026-12-01',
      fit: {
        essential: [
          { skill: 'Gips gieten', asked: 3, has: 2, state: 'near' },
          { skill: 'Tillen', asked: null, has: null, state: 'unknown' },
        ],
        other: [{ skill: 'Computer', asked: 2, has: null, state: 'levelUnknown' }],
        motivation: true,
        wishes: false,
        conditions: [
          {
            key: 'hours',
            asked: { min: 24, max: 32 },
            has: { min: 8, max: 16 },
            state: 'fails',
            notTold: null,
          },
          { key: 'shifts', asked: ['day'], has: ['day'], state: 'fits', notTold: null },
          { key: 'travel', asked: 20, has: null, sameCity: true, state: 'fits', notTold: null },
          { key: 'dutch', asked: null, has: 3, state: 'unknown', notTold: 'job' },
        ],
      },
    })
    expect(kept).toMatchObject({
      from: null,
      answer: {
        on: '2026-12-01',
        explanation: {
          tier: 3,
          requirements: [
            { state: 'nearby', had: 2, level: 3 },
            { state: 'missing', level: 1 },
            { state: 'nearby', had: 3, need: 'optional' },
          ],
          conditions: [
            { key: 'hours', state: 'fails', asked: 24, has: 16 },
            { key: 'shift', state: 'fits', asked: ['day'], has: ['day'] },
            { key: 'travel', state: 'fits', sameTown: true },
            { key: 'dutch', state: 'unknown', has: 3 },
          ],
        },
      },
    })
    expect(readShown({})).toBeNull()
  })
})
