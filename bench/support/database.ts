import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { People } from '#matching/people.ts'
import { startEmbedded } from '#server/postgres/embedded.ts'

export type PeopleInDatabase = {
  /** Who has most of these skills at these levels, the first twenty. */
  readonly topTwenty: (asked: readonly { skill: number; level: number }[]) => Promise<number[]>
  readonly close: () => Promise<void>
}

/** The same people in a PostgreSQL table with an index on skill, warm and analysed. */
export async function peopleInDatabase(people: People): Promise<PeopleInDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'voorwerk-bench-'))
  const server = await startEmbedded({ folder, say: () => {} })
  const client = new pg.Client(server.ownerUrl)
  await client.connect()
  await client.query('create unlogged table has (person int, skill int, level smallint)')
  for (let from = 0; from < people.count; from += 20_000) await insert(client, people, from, from + 20_000)
  await client.query('create index on has (skill) include (person, level)')
  await client.query('vacuum analyze has')
  return {
    topTwenty: async (asked) => {
      const { rows } = await client.query({
        name: 'top',
        text: `select person from has join unnest($1::int[], $2::int[]) as asked (skill, level)
               on has.skill = asked.skill and has.level >= asked.level
               group by person order by count(*) desc, person limit 20`,
        values: [asked.map((one) => one.skill), asked.map((one) => one.level)],
      })
      return rows.map((row) => row.person)
    },
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
