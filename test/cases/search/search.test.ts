import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { search } from '#cases/search/search.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'

let house: TestHouse
beforeAll(async () => {
  house = await startHouse()
  const coachId = house.actor('coach').accountId
  const ownerId = house.actor('accountManager').accountId
  await house.inData(async (tx) => {
    const employerId = crypto.randomUUID()
    await tx
      .insertInto('candidate')
      .values([
        { firstName: 'Zeynep', lastName: 'Haven', coachId, city: 'Lelystad' },
        { firstName: 'Collega', lastName: 'Havenaar', coachId: house.actor('manager').accountId },
      ])
      .execute()
    await tx
      .insertInto('employer')
      .values({ id: employerId, name: 'Havenhotel De Zeilen', ownerId })
      .execute()
    await tx.insertInto('employerContact').values({ employerId, name: 'Lotte Zeilstra' }).execute()
    await tx
      .insertInto('futureJob')
      .values([
        { employerId, function: 'Medewerker keuken', ownerId, expectedFrom: '2027-09-01' },
        { employerId, function: 'Medewerker receptie', ownerId, status: 'lapsed' },
      ])
      .execute()
    const many = Array.from({ length: 25 }, (_, n) => ({ name: `Veelvoud ${n}`, ownerId }))
    await tx.insertInto('employer').values(many).execute()
  })
})
afterAll(() => house.close())

const find = (q: string, role: 'coach' | 'accountManager' | 'careDirector' | 'manager' = 'coach') =>
  house.run(house.actor(role), search, { q })

describe('one box over people, employers and jobs', () => {
  test('finds in all three, grouped', async () => {
    const found = await find('haven')
    expect(found.people?.map(({ name, opens }) => [name, opens])).toEqual([
      ['Zeynep Haven', true],
      ['Collega Havenaar', false],
    ])
    expect(found.employers?.map((one) => one.name)).toEqual(['Havenhotel De Zeilen'])
    expect(found.jobs?.map((one) => one.function)).toEqual(['Medewerker keuken', 'Medewerker receptie'])
  })

  test.each([
    ['a slip of the finger', 'zeinep', 'people', 'Zeynep Haven'],
    ['a space too many', 'Zey nep', 'people', 'Zeynep Haven'],
    ['words in any order', 'zeilen havenhotel', 'employers', 'Havenhotel De Zeilen'],
    ['somebody who works there', 'lote zeilstra', 'employers', 'Havenhotel De Zeilen'],
    ['function and employer together', 'keuken havenhotl', 'jobs', 'Medewerker keuken'],
  ] as const)('finds with %s', async (_, q, group, name) => {
    const found = (await find(q))[group]
    const [first] = (found ?? []).map((one) => ('function' in one ? one.function : one.name))
    expect(first).toBe(name)
  })

  test('only what somebody may find', async () => {
    expect((await find('haven', 'accountManager')).people).toBeNull()
    const care = await find('haven', 'careDirector')
    expect([care.people?.map((one) => one.opens), care.employers, care.jobs]).toEqual([
      [false, false],
      null,
      null,
    ])
    const stranger = await house.run(house.actor('coach', 'almere'), search, { q: 'haven' })
    expect([stranger.people, stranger.employers, stranger.jobs]).toEqual([[], [], []])
    for (const role of ['employer', 'candidate', 'researcher', 'steeringMember'] as const)
      expect((await (await house.browser(house.actor(role))).get('/zoeken?q=haven')).status).toBe(404)
  })

  test('at most twenty of a kind, and says how many there are', async () => {
    const { employers } = await find('veelvoud')
    expect([employers?.length, employers?.[0]?.total]).toEqual([20, 25])
    const html = await (await (await house.browser(house.actor('coach'))).get('/zoeken?q=veelvoud')).text()
    expect(html).toContain('De eerste 20 van 25.')
  })

  test('asks one question per group, and writes one line in the audit', async () => {
    const line = 4
    expect(await countQueries(house, () => find('haven'))).toBe(3 + line)
    expect(await countQueries(house, () => find('haven', 'accountManager'))).toBe(2 + line)
    expect(await countQueries(house, () => find(''))).toBe(0)
  })

  test.each([
    ['', 'Typ een paar letters'],
    ['h', 'Typ nog een letter'],
    ['xyzqq', 'Niets gevonden bij “xyzqq”'],
    ['%_%', 'Niets gevonden'],
    ['<script>x</script>', 'Niets gevonden bij “&lt;script&gt;x&lt;/script&gt;”'],
  ])('tells what to do when there is nothing to show: %j', async (q, words) => {
    const browser = await house.browser(house.actor('coach'))
    const answer = await browser.get(`/zoeken?q=${encodeURIComponent(q)}`)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain(words)
    expect(html).not.toContain('<script>x')
  })

  test('a dossier that does not open has no link', async () => {
    const html = await (await (await house.browser(house.actor('coach'))).get('/zoeken?q=haven')).text()
    expect(html.match(/href="\/kandidaten\/[0-9a-f]{8}-/g)?.length).toBe(1)
    expect(html).toMatch(/href="\/werkgevers\/[0-9a-f]{8}-/)
    expect(html).toMatch(/href="\/banen\/[0-9a-f]{8}-/)
  })
})
