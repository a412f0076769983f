import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { People } from '#matching/people.ts'
import type { Job } from '#matching/request.ts'
import { startEmbedded } from '#server/postgres/embedded.ts'

export type PeopleInDatabase = {
  /** Who has most of these skills at these levels, the first twenty, by a primary key and an index on skill. */
  readonly topTwenty: (asked: readonly Asked[]) => Promise<number[]>
  /** The same by the best index there is for this one question: it holds person and level too. */
  readonly topTwentyByBestIndex: (asked: readonly Asked[]) => Promise<number[]>
  /** The same two of those whose circumstances fit, as far as they are known. */
  readonly topThatFit: (asked: readonly Asked[], job: Job) => Promise<number[]>
  readonly topThatFitByBestIndex: (asked: readonly Asked[], job: Job) => Promise<number[]>
  readonly close: () => Promise<void>
}

export type Asked = { readonly skill: number; readonly level: number }

/** The same people in a PostgreSQL table with an index on skill, warm and analysed. */
export async function peopleInDatabase(people: People): Promise<PeopleInDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'voorwerk-bench-'))
  const server = await startEmbedded({ folder, say: () => {} })
  const client = new pg.Client(server.ownerUrl)
  await client.connect()
  await client.query('create unlogged table has (person int, skill int, level smallint)')
  for (let from = 0; from < people.count; from += 20_000) await insert(client, people, from, from + 20_000)
  await client.query('create index on has (skill) include (person, level)')
  await client.query('create unlogged table plain (person int, skill int, level smallint)')
  await client.query('insert into plain select * from has order by person, skill')
  await client.query('alter table plain add primary key (person, skill)')
  await client.query('create index on plain (skill)')
  for (const table of ['has', 'plain']) await client.query(`vacuum analyze ${table}`)
  await insertConditions(client, people)
  const topTwentyOf = async (table: string, asked: readonly Asked[]) => {
    const { rows } = await client.query({
      name: `top of ${table}`,
      text: `select person from ${table} join unnest($1::int[], $2::int[]) as asked (skill, level)
             on ${table}.skill = asked.skill and ${table}.level >= asked.level
             group by person order by count(*) desc, person limit 20`,
      values: [asked.map((one) => one.skill), asked.map((one) => one.level)],
    })
    return rows.map((row) => row.person)
  }
  const topThatFit = async (table: string, asked: readonly Asked[], job: Job) => {
    const [x, y] = job.place ?? [null, null]
    const { rows } = await client.query({
      name: `top of ${table} that fit`,
      text: `select person from ${table} join unnest($1::int[], $2::int[]) as asked (skill, level)
               on ${table}.skill = asked.skill and ${table}.level >= asked.level
               join circumstance on circumstance.id = ${table}.person
               where (hours_max is null or hours_max >= $3) and (shifts = 0 or shifts & $4 <> 0)
               and (dutch is null or dutch >= $5)
               and (max_travel is null or sqrt((x - $6) ^ 2 + (y - $7) ^ 2) * 1.5 / 1000 <= max_travel)
               group by person order by count(*) desc, person limit 20`,
      values: [
        asked.map((one) => one.skill),
        asked.map((one) => one.level),
        job.hoursMin,
        1 << people.conditions.shiftNames.indexOf(job.shift ?? ''),
        job.dutchLevelMin,
        x,
        y,
      ],
    })
    return rows.map((row) => row.person)
  }
  return {
    topTwenty: (asked) => topTwentyOf('plain', asked),
    topTwentyByBestIndex: (asked) => topTwentyOf('has', asked),
    topThatFit: (asked, job) => topThatFit('plain', asked, job),
    topThatFitByBestIndex: (asked, job) => topThatFit('has', asked, job),
    close: async () => {
      await client.end()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function insert(client: pg.Client, people: People, from: number, until: number): Promise<void> {
  const persons: number[] = []
  const packed: number[] = []
  for (let person = from; person < Math.min(until, people.count); person += 1) {
    for (let at = people.skillsFrom[person] ?? 0; at < (people.skillsFrom[person + 1] ?? 0); at += 1) {
      persons.push(person)
      packed.push(people.skills[at] ?? 0)
    }
  }
  await client.query(
    'insert into has select person, packed / 8, packed % 8 from unnest($1::int[], $2::int[]) as t (person, packed)',
    [persons, packed],
  )
}

async function insertConditions(client: pg.Client, people: People): Promise<void> {
  await client.query(`create unlogged table circumstance (id int primary key, hours_max float8, shifts int,
    dutch float8, max_travel float8, x float8, y float8)`)
  const { hoursMax, shifts, dutchLevel, maxTravelMinutes, homeX, homeY } = people.conditions
  const known = (column: Float64Array) => Array.from(column, (one) => (Number.isNaN(one) ? null : one))
  await client.query(
    `insert into circumstance select row_number() over () - 1, * from
     unnest($1::float8[], $2::int[], $3::float8[], $4::float8[], $5::float8[], $6::float8[])`,
    [
      known(hoursMax),
      Array.from(shifts),
      known(dutchLevel),
      known(maxTravelMinutes),
      known(homeX),
      known(homeY),
    ],
  )
  await client.query('vacuum analyze circumstance')
}
