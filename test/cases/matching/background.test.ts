import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backgroundOf, skillsToMatchBy } from '#cases/matching/background.ts'
import { madeElsewhere } from '#cases/matching/backgroundThread.ts'
import { knowledgeOf } from '#matching/knowledge.ts'
import { warmUp } from '#server/warmUp.ts'
import { catalogueTaxonomy } from '#skills/catalogue/asTaxonomy.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

test('another thread makes the very same background', async () => {
  const taxonomy = catalogueTaxonomy()
  expect(await madeElsewhere(taxonomy)).toEqual(knowledgeOf(taxonomy))
})

test('a thread that fails says so', async () => {
  await expect(madeElsewhere({ version: 'none' } as Taxonomy)).rejects.toThrow()
})

test('a server is warm once the skills were read: the first match reads them no more', async () => {
  const logged: Record<string, unknown>[] = []
  const warm = warmUp(house.db, (line) => logged.push(line))
  expect(warm.done()).toBe(false)
  await warm.ended
  expect(warm.done()).toBe(true)
  expect(logged).toEqual([expect.objectContaining({ event: 'skillsReady' })])
  const skills = await skillsToMatchBy(house.db.kysely)
  expect(await skillsToMatchBy(house.db.kysely)).toBe(skills)
  expect(backgroundOf(skills)).toBe(backgroundOf(skills))
})

test('many concepts: made elsewhere, once for all who wait, and others are served meanwhile', async () => {
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await owner.query(`
    insert into concept (source, uri, kind, first_version, last_version)
    select 'voorwerk', 'voorwerk:skill/made-up-' || n, 'skill', '1', '1' from generate_series(1, 3000) n`)
  await owner.query('update skill_source set edition = gen_random_uuid()')
  await owner.end()
  const [one, other] = await Promise.all([skillsToMatchBy(house.db.kysely), skillsToMatchBy(house.db.kysely)])
  expect(one).toBe(other)
  expect(one.taxonomy.uris.length).toBeGreaterThan(3000)
  expect(backgroundOf(one)).toEqual(knowledgeOf(one.taxonomy))
})

test('without skills to read a server still gets ready, and says what went wrong', async () => {
  const logged: Record<string, unknown>[] = []
  const db = { ...house.db, kysely: null as never }
  const warm = warmUp(db, (line) => logged.push(line))
  await warm.ended
  expect(warm.done()).toBe(true)
  expect(logged).toEqual([{ event: 'skillsFault', fault: 'TypeError' }])
})
