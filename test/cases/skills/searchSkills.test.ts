import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { searchSkills } from '#cases/skills/searchSkills.ts'
import { importEsco } from '#exchange/esco/importEsco.ts'
import { escoFiles, writeFolder } from '../../support/escoFiles.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'

let house: TestHouse
const folder = mkdtempSync(join(tmpdir(), 'voorwerk-skills-'))

beforeAll(async () => {
  house = await startHouse()
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await importEsco(
    owner,
    { paths: [writeFolder(folder, escoFiles())], version: '1.1.1' },
    { reading() {}, storing() {}, known() {} },
  )
  await owner.end()
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const find = (q: string) => house.run(house.actor('coach'), searchSkills, { q })
const first = async (q: string) => (await find(q)).skills.slice(0, 3).map((one) => one.nl ?? one.en)

test('nothing asked, too little asked, nothing found', async () => {
  expect(await find('')).toEqual({ q: '', tooShort: false, skills: [], occupations: [] })
  expect(await find('s')).toMatchObject({ tooShort: true, skills: [] })
  expect(await find('qqxxzz')).toMatchObject({ skills: [], occupations: [] })
  expect(await find(`'); drop table concept; --`)).toMatchObject({ tooShort: false })
})

describe('finds', () => {
  it.each([
    ['a name', 'messen slijpen', 'messen slijpen'],
    ['capitals and spaces', '  Messen   SLIJPEN ', 'messen slijpen'],
    ['slips of the finger', 'mesen slijpn', 'messen slijpen'],
    ['another language', 'sharpen knives', 'messen slijpen'],
    ['a task in plain words', 'iemand die messen scherp kan houden', 'messen slijpen'],
    ['what is told about it', 'celeriac greens to size', 'knolselderij knippen'],
  ])('by %s', async (_, q, name) => {
    expect(await first(q)).toContain(name)
  })

  it('what somebody in an occupation does', async () => {
    const { occupations } = await find('kitchen cook')
    const cook = occupations.find((one) => one.en === 'cook' && one.source === 'ESCO')
    expect(cook?.skills.map((one) => [one.en, one.essential])).toEqual([
      ['cook soup', true],
      ['sharpen knives', false],
    ])
  })
})

test('one look for skills and occupations together, and only what is shown is read', async () => {
  for (const q of ['koken', 'messen slijpen', 'iemand die messen scherp kan houden', 'cook'])
    expect(await countQueries(house, () => find(q))).toBe(3)
  const { rows } = await house.db.pool.query(
    `select count(*)::int as n from concept_label where words is null and language in ('nl', 'en')`,
  )
  expect(rows).toEqual([{ n: 0 }])
})

test('every skill of the own catalogue is found by its own name, with its plain words and time to learn', async () => {
  const { rows } = await house.db.pool.query(
    `select l.label from concept_label l join concept c on c.id = l.concept_id
     where c.source = 'voorwerk' and c.kind = 'skill' and l.language = 'nl' and l.kind = 'preferred' order by 1`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(200)
  for (const { label } of rows.filter((_, at) => at % 20 === 0)) {
    const [found] = (await find(label)).skills
    expect(found).toMatchObject({ nl: label, source: 'Voorwerk' })
    expect(found?.plain).toBeTruthy()
    expect(found?.weeks).toBeGreaterThan(0)
  }
})

test('the page finds without script, and the field of a dossier leads there', async () => {
  const coach = await house.browser(house.actor('coach'))
  const page = await (await coach.get('/skills?q=mesen+slijpen')).text()
  expect(page).toContain('messen slijpen')
  const names = await (await coach.get('/skills/suggesties?q=mesen+slijpen')).json()
  expect(names).toContain('messen slijpen')
  const candidate = await house.browser(house.actor('candidate'))
  expect((await candidate.get('/skills?q=soep')).status).toBe(404)
})
