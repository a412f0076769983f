import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { fairnessNow } from '#cases/figures/fairnessNow.ts'
import { viewFairness } from '#cases/figures/viewFairness.ts'
import { everythingToMatch } from '#cases/matching/everything.ts'
import { viewUnlock } from '#cases/matching/viewUnlock.ts'
import type { Tx } from '#store/db.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { buildWorld, type World } from '../../support/world.ts'
import { aCandidate, aJob } from '../match/support.ts'

let house: TestHouse
let world: World
let job: { employerId: string; futureJobId: string }
let candidateId: string
beforeAll(async () => {
  house = await startHouse()
  world = await buildWorld(house)
  job = await aJob(house, { job: { expectedFrom: '2027-06-01' } })
  candidateId = await aCandidate(house, 'Amina', { skills: { 'Gips gieten': 3, 'Netjes werken': 3 } })
})
beforeEach(() => house.setClock('2027-03-01T09:00:00Z'))
afterAll(() => house.close())

const fairness = () => house.run(house.actor('manager'), viewFairness, {})
const unlock = () => house.run(house.actor('coach'), viewUnlock, {})
/** The very object, so that it is seen whether it was worked out anew. */
const now = (organisation: 'lelystad' | 'almere' = 'lelystad', today = '2027-03-01') =>
  house.inData(
    async (tx) => fairnessNow({ tx, actor: house.actor('manager', organisation), today }),
    organisation,
  )

test('a second look works nothing out', async () => {
  const first = await now()
  expect(await now()).toBe(first)
  await fairness()
  expect(await countQueries(house, fairness)).toBe(3)
  await unlock()
  // and the places that teach, and the names that this person may see
  expect(await countQueries(house, unlock)).toBe(4)
})

test('another organisation and another day have their own', async () => {
  const first = await now()
  expect(await now('almere')).not.toBe(first)
  expect(await now()).toBe(first)
  expect(await now('lelystad', '2027-03-02')).not.toBe(first)
})

describe('a change is in the next look', () => {
  const at = (id: string) => sql.lit(id)
  const changes: [string, (tx: Tx) => Promise<unknown>][] = [
    ['a dossier', (tx) => sql`update candidate set hours_max = 31 where id = ${at(candidateId)}`.execute(tx)],
    [
      'a skill',
      (tx) => sql`update candidate_skill set level = 4 where candidate_id = ${at(candidateId)}`.execute(tx),
    ],
    [
      'the step of a job',
      (tx) => sql`update future_job set status = 'mapping' where id = ${at(job.futureJobId)}`.execute(tx),
    ],
    [
      'what a job is called',
      (tx) => sql`update future_job set function = 'Gieter' where id = ${at(job.futureJobId)}`.execute(tx),
    ],
    [
      'a start',
      (tx) =>
        sql`update future_job set expected_from = '2027-07-01' where id = ${at(job.futureJobId)}`.execute(tx),
    ],
    [
      'a condition',
      (tx) =>
        sql`update future_job set dutch_level = 1, travel_minutes = 9 where id = ${at(job.futureJobId)}`.execute(
          tx,
        ),
    ],
    [
      'times',
      (tx) =>
        sql`update future_job set hours_min = 20, hours_max = 30, shifts = '{day,evening}' where id = ${at(job.futureJobId)}`.execute(
          tx,
        ),
    ],
    [
      'a requirement',
      (tx) =>
        sql`update requirement set left_out_reason = 'niet nodig' where future_job_id = ${at(job.futureJobId)} and skill = 'Samenwerken'`.execute(
          tx,
        ),
    ],
    [
      'an employer',
      (tx) =>
        sql`update employer set name = 'Gieterij', city = 'Urk' where id = ${at(job.employerId)}`.execute(tx),
    ],
    [
      'work found',
      (tx) =>
        sql`insert into outcome (trajectory_id, kind) values (${at(world.ids.trajectoryId ?? '')}, 'otherEmployer')`.execute(
          tx,
        ),
    ],
    ['work lost', (tx) => sql`update outcome set contract_ended_on = '2027-02-28'`.execute(tx)],
  ]
  it.each(changes)('%s', async (_, change) => {
    const before = await now()
    await unlock()
    await house.inData(change)
    const after = await now()
    expect(after).not.toBe(before)
    expect(await now()).toBe(after)
    const stands = await house.inData((tx) => everythingToMatch(tx, '2027-03-01'))
    expect(after.jobs).toEqual(stands.jobs)
    expect(after.figures.people).toBe(stands.people.length)
    const asked = new Set(stands.jobs.map((one) => one.name))
    expect((await unlock()).jobs.filter((one) => !asked.has(one.name))).toEqual([])
  })

  it('of what is not looked at nothing is worked out anew', async () => {
    const before = await now()
    await house.inData(async (tx) => {
      await sql`update candidate set phone = '06' where id = ${at(candidateId)}`.execute(tx)
      await sql`update future_job set conditions = 'droog' where id = ${at(job.futureJobId)}`.execute(tx)
      await sql`update employer set about = 'oud' where id = ${at(job.employerId)}`.execute(tx)
    })
    expect(await now()).toBe(before)
  })

  it('other skills too', async () => {
    const before = await now()
    const owner = new pg.Client({ connectionString: house.ownerUrl })
    await owner.connect()
    await owner.query('update skill_source set edition = gen_random_uuid()')
    await owner.end()
    expect(await now()).not.toBe(before)
  })
})

test('every column that is read of jobs and of who has work makes a new edition', async () => {
  const { rows } = await house.db.pool.query<{ table: string; columns: string[] | null }>(
    `select t.tgrelid::regclass::text as table, (select array_agg(a.attname::text order by 1) from pg_attribute a
       where a.attrelid = t.tgrelid and a.attnum = any (t.tgattr)) as columns
     from pg_trigger t where t.tgname = 'match_around' order by 1`,
  )
  expect(Object.fromEntries(rows.map((one) => [one.table, one.columns?.join(' ') ?? 'all']))).toEqual({
    employer: 'city name',
    future_job:
      'dutch_level employer_id expected_from function hours_max hours_min shifts status travel_minutes',
    outcome: 'contract_ended_on kind trajectory_id',
    requirement: 'all',
    trajectory: 'candidate_id',
  })
})
