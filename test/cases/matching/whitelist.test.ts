import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import type { Scope } from '#cases/case.ts'
import { jobToMatch } from '#cases/match/jobAsks.ts'
import { everybody } from '#cases/matching/people.ts'
import { rankingFor, tellOf } from '#cases/matching/ranking.ts'
import { APP_ROLE } from '#server/postgres/embedded.ts'
import { type Database, inOrganisation, openDatabase, type Tx } from '#store/db.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { buildWorld } from '../../support/world.ts'
import { aCandidate, aJob } from '../match/support.ts'
import { namesOf, neverRead, readByTheMatch } from './columns.ts'
import { type Column, columnsOfCandidates, fillEmptyTables, otherValue } from './everyColumn.ts'

/**
 * The same result when anything outside the whitelist changes: seen from the dossier in the database upward, column by
 * column, through everything that stands between a dossier and the match.
 */
let house: TestHouse
let owner: pg.Client
let asOwner: Database | undefined
let columns: Column[]
let futureJobId: string
const people: Record<string, string> = {}

beforeAll(async () => {
  house = await startHouse()
  owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  columns = await columnsOfCandidates(owner)
  await buildWorld(house)
  futureJobId = (await aJob(house, { job: { expectedFrom: '2027-04-01', travelMinutes: 40 } })).futureJobId
  const fits = { hoursMin: 24, hoursMax: 32, shifts: ['day'], dutchLevel: 3, city: 'Lelystad' }
  const able = { 'Gips gieten': 4, 'Netjes werken': 3, Samenwerken: 2 }
  people.ready = await aCandidate(house, 'Klaar', { ...fits, skills: able })
  people.learning = await aCandidate(house, 'Lerend', { ...fits, travelMinutes: 30, skills: { Computer: 2 } })
  people.late = await aCandidate(house, 'Later', { hoursMin: 4, hoursMax: 12, skills: able })
  await fillEmptyTables(owner, columns, house.organisations.lelystad, people.ready)
})
afterAll(async () => {
  await asOwner?.close()
  await owner.end()
  await house.close()
})

/** The three lists, and of everybody all that is told and all that the engine was given. */
async function matched(tx: Tx): Promise<string> {
  const scope = { tx, actor: house.actor('coach'), today: '2027-03-01' } as Scope
  const { asks } = await jobToMatch(tx, futureJobId)
  const { places, context, notKnown } = await rankingFor(scope, asks)
  const told = await tellOf(scope, context, asks, await everybody(tx).orderBy('candidate.id').execute())
  const said = told.map(({ id, answer, from: { job, person } }) => ({ id, answer, job, person }))
  return JSON.stringify({ places, notKnown, said })
}

class Undone extends Error {}

/** What the match says with this change in the data, after which the change is undone. */
async function matchedAfter(change: (tx: Tx) => Promise<unknown>): Promise<string> {
  let said = ''
  asOwner ??= openDatabase(house.ownerUrl, { max: 1 })
  const changed = inOrganisation(asOwner, house.organisations.lelystad, async (tx) => {
    // no references and no triggers: any column can hold anything; so the edition has to be told by hand
    await sql`set local session_replication_role = replica`.execute(tx)
    await change(tx)
    await sql`update match_state set edition = gen_random_uuid()`.execute(tx)
    await sql`set local role ${sql.id(APP_ROLE)}`.execute(tx)
    said = await matched(tx)
    throw new Undone()
  })
  await expect(changed).rejects.toThrow(Undone)
  return said
}

const before = () => matchedAfter(async () => {})
const change = (name: string, value: string, where = 'true') => {
  const [table = '', column = ''] = name.split('.')
  return (tx: Tx) =>
    sql`update ${sql.id(table)} set ${sql.id(column)} = ${sql.raw(value)} where ${sql.raw(where)}`.execute(tx)
}

test('every column that holds something of a candidate is classified, and every name is of a column', () => {
  expect([...namesOf(readByTheMatch), ...namesOf(neverRead)].sort()).toEqual(
    columns.map(({ table, name }) => `${table}.${name}`).sort(),
  )
})

test('there is something to tell in all three lists, and a row in every table', async () => {
  const { places } = JSON.parse(await before())
  expect([...new Set(places.map((one: { tier: number }) => one.tier))].sort()).toEqual([1, 2, 3])
  for (const table of new Set(columns.map((one) => one.table))) {
    const { rows } = await owner.query<{ n: number }>(`select count(*)::int as n from ${table}`)
    expect([table, rows[0]?.n]).not.toEqual([table, 0])
  }
})

test('nothing outside the whitelist changes a byte of the match', async () => {
  const unread = new Set(namesOf(neverRead))
  const plain = await before()
  for (const column of columns) {
    const name = `${column.table}.${column.name}`
    const value = otherValue(column)
    if (!unread.has(name) || value === null) continue
    let touched = 0n
    const said = await matchedAfter(async (tx) => {
      touched = (await change(name, value)(tx)).numAffectedRows ?? 0n
    })
    expect([name, touched > 0n, said === plain]).toEqual([name, true, true])
  }
})

test('nor does a new row in, or an empty, table that is never read', async () => {
  const plain = await before()
  const tables = Object.keys(neverRead).filter((table) => !Object.hasOwn(readByTheMatch, table))
  const said = await matchedAfter(async (tx) => {
    for (const table of tables) await sql`delete from ${sql.id(table)}`.execute(tx)
  })
  expect(said).toBe(plain)
})

describe('what is on the whitelist can change something', () => {
  const of = (who: string) => `candidate_id = '${people[who]}'`
  const self = (who: string) => `id = '${people[who]}'`
  const twice = (values: string, second: string) => async (tx: Tx) => {
    for (const [skill, level, source, onDate] of JSON.parse(`[${values}, ${second}]`)) {
      await sql`insert into candidate_skill (organisation_id, id, candidate_id, skill, level, source, on_date)
        values (${house.organisations.lelystad}, gen_random_uuid(), ${people.learning}, ${skill}, ${level}, ${source},
          ${onDate})`.execute(tx)
    }
  }
  /** Two claims of one skill: the first as it is, the second once so and once otherwise. */
  const claims = (first: string, so: string, otherwise: string) => [twice(first, so), twice(first, otherwise)]
  type Change = (tx: Tx) => Promise<unknown>
  const cases: Record<string, () => Change[]> = {
    'candidate.organisation_id': () => [
      change('candidate.organisation_id', 'gen_random_uuid()', self('ready')),
    ],
    'candidate.id': () => [change('candidate.id', 'gen_random_uuid()', self('ready'))],
    'candidate.archived_at': () => [change('candidate.archived_at', 'now()', self('ready'))],
    'candidate.city': () => [change('candidate.city', `'Urk'`, self('learning'))],
    'candidate.hours_min': () => [change('candidate.hours_min', '38', self('ready'))],
    'candidate.hours_max': () => [change('candidate.hours_max', '8', self('ready'))],
    'candidate.shifts': () => [change('candidate.shifts', `'{night}'`, self('ready'))],
    'candidate.travel_minutes': () => [
      change('candidate.city', `'Urk'`, self('learning')),
      async (tx) => {
        await change('candidate.city', `'Urk'`, self('learning'))(tx)
        await change('candidate.travel_minutes', '60', self('learning'))(tx)
      },
    ],
    'candidate.dutch_level': () => [change('candidate.dutch_level', '0', self('ready'))],
    'candidate.motivation': () => [change('candidate.motivation', `'Graag'`, self('learning'))],
    'candidate.wishes': () => [change('candidate.wishes', `'Buiten werken'`, self('learning'))],
    'candidate.interests': () => [change('candidate.interests', `'Motoren'`, self('learning'))],
    'candidate_skill.organisation_id': () => [
      change('candidate_skill.organisation_id', 'gen_random_uuid()', of('ready')),
    ],
    'candidate_skill.candidate_id': () => [
      change('candidate_skill.candidate_id', `'${people.learning}'`, of('ready')),
    ],
    'candidate_skill.skill': () => [change('candidate_skill.skill', `'Vlagzwaaien'`, of('ready'))],
    'candidate_skill.level': () => [change('candidate_skill.level', '1', of('ready'))],
    'candidate_skill.source': () =>
      claims(
        '["Gips gieten", 1, "coach", "2027-01-02"]',
        '["Gips gieten", 4, "self", "2027-01-02"]',
        '["Gips gieten", 4, "shownInPractice", "2027-01-02"]',
      ),
    'candidate_skill.on_date': () =>
      claims(
        '["Gips gieten", 1, "coach", "2027-01-02"]',
        '["Gips gieten", 4, "coach", "2026-12-02"]',
        '["Gips gieten", 4, "coach", "2027-02-02"]',
      ),
    // of two claims that are the same in all else it decides in whose spelling the skill is told
    'candidate_skill.id': () =>
      ['1', '3'].map((first) => async (tx: Tx) => {
        for (const [id, skill] of [
          [first, 'VLAGZWAAIEN'],
          ['2', 'Vlagzwaaien'],
        ])
          await sql`insert into candidate_skill (organisation_id, id, candidate_id, skill, level, source, on_date)
            values (${house.organisations.lelystad}, ${`00000000-0000-4000-8000-00000000000${id}`}, ${people.learning},
              ${skill}, null, 'self', '2027-01-01')`.execute(tx)
      }),
  }

  test('each of them is shown here', () => {
    expect(Object.keys(cases).sort()).toEqual(namesOf(readByTheMatch))
  })

  it.each(Object.keys(cases))('%s', async (name) => {
    const [first, second] = cases[name]?.() ?? []
    if (!first) throw new Error('nothing to change')
    const so = second ? await matchedAfter(first) : await before()
    expect(await matchedAfter(second ?? first)).not.toBe(so)
  })
})

test('people in memory are read anew after a change of any column that is read', async () => {
  const { rows } = await owner.query<{ table: string; columns: string[] | null }>(
    `select t.tgrelid::regclass::text as table,
       (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = t.tgrelid and a.attnum = any (t.tgattr)) as columns
     from pg_trigger t where t.tgname = 'match_change'`,
  )
  const watched = new Map(rows.map((one) => [one.table, one.columns]))
  const keys = ['candidate.organisation_id', 'candidate.id']
  for (const name of namesOf(readByTheMatch).filter((one) => !keys.includes(one))) {
    const [table = '', column = ''] = name.split('.')
    const seen = watched.has(table) && (watched.get(table) ?? [column]).includes(column)
    expect([name, seen]).toEqual([name, true])
  }
})
