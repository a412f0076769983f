import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadTaxonomy } from '#cases/skills/loadTaxonomy.ts'
import { catalogueTaxonomy, skillUri } from '#skills/catalogue/asTaxonomy.ts'
import { catalogue } from '#skills/catalogue/catalogue.ts'
import type { Taxonomy } from '#skills/taxonomy.ts'
import { type Database, openDatabase } from '#store/db.ts'
import { loadCatalogue } from '#store/skills/loadCatalogue.ts'
import { freshDatabase } from '../../support/database.ts'
import { smallCatalogue } from '../../support/smallCatalogue.ts'

let owner: pg.Client
let db: Database
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  owner = new pg.Client({ connectionString: database.ownerUrl })
  db = openDatabase(database.appUrl)
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await db.close()
  await drop()
})

/** Relations by name, in an order of their own: numbers differ between two ways of making the same taxonomy. */
function named({ uris, broader, related, occupations }: Taxonomy) {
  const name = (at: number) => uris[at] ?? ''
  const all = (numbers: readonly number[]) => [...new Set(numbers.map(name))].sort()
  return {
    uris: [...uris].sort(),
    broader: broader.map((pair) => pair.map(name).join(' < ')).sort(),
    related: [...new Set(related.map((pair) => pair.map(name).sort().join(' ~ ')))].sort(),
    occupations: occupations
      .map((one) => JSON.stringify({ essential: all(one.essential), optional: all(one.optional) }))
      .sort(),
  }
}

const everything = async () =>
  (
    await owner.query(`
      select c.id, c.uri, c.kind, c.obsolete, l.language, l.kind as label_kind, l.label
      from concept c join concept_label l on l.concept_id = c.id where c.source = 'voorwerk' order by c.uri, 5, 6, 7`)
  ).rows

test('a migrated database holds the own catalogue, as it is in the program', async () => {
  const { taxonomy, version, uriOf, weeks } = await loadTaxonomy(db.kysely)
  expect(version).toContain(`voorwerk ${catalogue.version}-`)
  expect(catalogue.skills.length).toBeGreaterThanOrEqual(200)
  expect(named(taxonomy)).toEqual(named(catalogueTaxonomy()))
  for (const { id, nl, weeks: known } of catalogue.skills) {
    expect([nl, uriOf(nl)]).toEqual([nl, skillUri(id)])
    expect(weeks(skillUri(id))).toBe(known)
  }
})

test('what is in the catalogue can be read as the engine needs it', async () => {
  await owner.query(
    'truncate concept_fact, concept_mapping, concept_relation, concept_description, concept_label, concept, skill_source cascade',
  )
  expect(await loadCatalogue(owner, smallCatalogue)).toBe(true)
  const { taxonomy, ...read } = await loadTaxonomy(db.kysely)
  const at = (uri: string) => taxonomy.uris.indexOf(`voorwerk:${uri}`)
  const [soup, vegetables] = [at('skill/soep-koken'), at('skill/groente-snijden')]
  expect(taxonomy).toEqual({
    version: read.version,
    uris: ['group/keuken', 'group/koken', 'skill/groente-snijden', 'skill/soep-koken'].map(
      (uri) => `voorwerk:${uri}`,
    ),
    broader: [
      [at('group/koken'), at('group/keuken')],
      [vegetables, at('group/koken')],
      [soup, at('group/koken')],
    ],
    related: [[soup, vegetables]],
    occupations: [{ essential: [vegetables], optional: [soup] }],
  })
  expect(read.version).toMatch(/^voorwerk 2027-01-01-[0-9a-f]{8}$/)
  expect(['soep koken', 'COOK  SOUP', 'bouillon trekken', 'je maakt soep'].map(read.uriOf)).toEqual(
    Array(4).fill('voorwerk:skill/soep-koken'),
  )
  expect(read.uriOf('Keukenhulp')).toBeUndefined()
  expect(read.label('voorwerk:skill/soep-koken', 'en')).toBe('Cook soup')
  expect(read.plainLabel('voorwerk:skill/soep-koken', 'nl')).toBe('Je maakt soep')
  expect(read.label('text:iets', 'nl')).toBe('text:iets')
  expect(read.weeks('voorwerk:skill/soep-koken')).toBe(3)
  expect(read.weeks('text:iets')).toBeNull()
  expect(read.learntAt('voorwerk:skill/soep-koken')).toEqual(['employersFloor', 'workCompany'])
})

test('the same catalogue again changes nothing, and what was read stays in memory', async () => {
  const before = await everything()
  const read = await loadTaxonomy(db.kysely)
  expect(await loadCatalogue(owner, smallCatalogue)).toBe(false)
  expect(await everything()).toEqual(before)
  expect(await loadTaxonomy(db.kysely)).toBe(read)
})

test('a newer catalogue changes labels and learning time, and keeps what it dropped', async () => {
  const [soup, vegetables] = smallCatalogue.skills
  if (!soup || !vegetables) throw new Error('the small catalogue lost its skills')
  await loadCatalogue(owner, {
    ...smallCatalogue,
    skills: [{ ...soup, nl: 'Soep maken', near: [], weeks: 4 }],
    occupations: [],
  })
  const { taxonomy, uriOf, weeks, label } = await loadTaxonomy(db.kysely)
  expect(weeks('voorwerk:skill/soep-koken')).toBe(4)
  expect(label('voorwerk:skill/soep-koken', 'nl')).toBe('Soep maken')
  expect(['Soep koken', 'Soep maken', 'Cook soup'].map(uriOf)).toEqual(
    Array(3).fill('voorwerk:skill/soep-koken'),
  )
  expect(uriOf('Groente snijden')).toBe('voorwerk:skill/groente-snijden')
  expect(taxonomy.occupations).toEqual([])
  const kept = taxonomy.uris.indexOf('voorwerk:skill/groente-snijden')
  expect(taxonomy.broader.some(([narrower]) => narrower === kept)).toBe(true)
})
