import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { listAudit } from '#cases/accounts/audit/listAudit.ts'
import { contrast } from '#cases/accounts/organisation/contrast.ts'
import { saveOrganisation } from '#cases/accounts/organisation/saveOrganisation.ts'
import { viewOrganisation } from '#cases/accounts/organisation/viewOrganisation.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { actionWords } from '#web/pages/manage/actionWords.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'

let test: TestHouse
let administrator: Actor

beforeAll(async () => {
  test = await startHouse()
  administrator = test.actor('administrator')
})
afterAll(() => test.close())

const organisation = async () => (await test.run(administrator, viewOrganisation, {})).organisation

describe('contrast', () => {
  // The examples of WCAG's own definitions and of its understanding documents.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2)
  })

  it('is the same both ways and lies between 1 and 21', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        const found = contrast(a, b)
        return found === contrast(b, a) && found >= 1 && found <= 21.0001
      }),
    )
  })
})

describe('the organisation', () => {
  it.each([
    [{ brand: 'blauw' }, 'brand'],
    [{ brand: '#12345' }, 'brand'],
    [{ brand: '#1234567' }, 'brand'],
    [{ brand: '#ffcc00' }, 'brand'],
    [{ brand: '#777777' }, 'brand'],
    [{ brand: 'red;}body{display:none' }, 'brand'],
    [{ name: '' }, 'name'],
    [{ forgottenAfterDays: '13' }, 'forgottenAfterDays'],
    [{ forgottenAfterDays: '731' }, 'forgottenAfterDays'],
  ])('refuses %j', async (fields, field) => {
    const before = await organisation()
    const given = { name: 'Werkbedrijf', brand: '#0b5563', version: before.version, ...fields }
    await expect(test.run(administrator, saveOrganisation, given)).rejects.toMatchObject({
      refusal: { code: 'invalid', fields: { [field]: expect.anything() } },
    })
    expect(await organisation()).toEqual(before)
  })

  it('takes a name and a colour that reads on white, and shows them', async () => {
    const before = await organisation()
    await test.run(administrator, saveOrganisation, {
      name: 'Werkcorporatie',
      brand: '#8A1C1C',
      version: before.version,
    })
    expect(await organisation()).toEqual({
      name: 'Werkcorporatie',
      brand: '#8a1c1c',
      forgottenAfterDays: 60,
      matchLegalBase: null,
      matchContact: null,
      version: before.version + 1,
    })
    const browser = await test.browser(test.actor('coach'))
    expect(await (await browser.get('/thema.css')).text()).toContain('#8a1c1c')
    expect(await (await browser.get('/inloggen/vergeten')).text()).toContain('Werkcorporatie')
  })

  it('of a neighbour stays as it is', async () => {
    const name = async () =>
      (await test.run(test.actor('administrator', 'almere'), viewOrganisation, {})).organisation.name
    const before = await name()
    await test.run(administrator, saveOrganisation, { name: 'Heel anders', brand: '#0b5563' })
    expect(await name()).toBe(before)
  })

  it('shows both versions to the later of two', async () => {
    const { version } = await organisation()
    await test.run(administrator, saveOrganisation, { name: 'Eerst', brand: '#0b5563', version })
    await expect(
      test.run(administrator, saveOrganisation, { name: 'Later', brand: '#0b5563', version }),
    ).rejects.toMatchObject({
      refusal: { code: 'conflict', theirs: expect.objectContaining({ name: 'Eerst' }) },
    })
    expect((await organisation()).name).toBe('Eerst')
  })
})

describe('the log', () => {
  let employerId: string
  const coach = () => test.actor('coach')
  const search = (input: Record<string, string>) => test.run(administrator, listAudit, input)

  beforeAll(async () => {
    test.setClock('2027-03-10T22:30:00Z')
    employerId = (await test.run(coach(), createEmployer, { name: 'Kanariebedrijf', city: '' })).id
    test.setClock('2027-03-10T23:30:00Z')
    await test.run(coach(), viewEmployer, { employerId })
    test.setClock('2027-03-12T09:00:00Z')
    await test.run(test.actor('manager'), viewEmployer, { employerId })
  })

  it('says who did or saw what, newest first, and nothing of what it said', async () => {
    const { lines } = await search({ record: employerId })
    expect(
      lines.map(({ actor, actorRole, action, resource, subjectId, subject }) => ({
        actor,
        actorRole,
        action,
        resource,
        subjectId,
        subject,
      })),
    ).toEqual([
      {
        actor: 'Manager Werkbedrijf Lelystad',
        actorRole: 'manager',
        action: 'viewEmployer',
        resource: 'employer',
        subjectId: employerId,
        subject: null,
      },
      {
        actor: 'Werkcoach Werkbedrijf Lelystad',
        actorRole: 'coach',
        action: 'viewEmployer',
        resource: 'employer',
        subjectId: employerId,
        subject: null,
      },
      {
        actor: 'Werkcoach Werkbedrijf Lelystad',
        actorRole: 'coach',
        action: 'createEmployer',
        resource: 'employer',
        subjectId: employerId,
        subject: null,
      },
    ])
    const text = await (
      await (await test.browser(administrator)).get(`/beheer/logboek?record=${employerId}`)
    ).text()
    expect(text).toContain('Werkgever bekeken')
    expect(text).not.toContain('Kanariebedrijf')
  })

  it('is found by person, by a pasted address and by the days of Amsterdam', async () => {
    const found = async (input: Record<string, string>) =>
      (
        await search({ record: `http://localhost/werkgevers/${employerId}/contactmoment`, ...input })
      ).lines.map((line) => line.action)
    expect(await found({ wie: 'werkcoach' })).toEqual(['viewEmployer', 'createEmployer'])
    expect(await found({ wie: 'MANAGER@lely' })).toEqual(['viewEmployer'])
    expect(await found({ wie: 'niemand' })).toEqual([])
    // 23:30 UTC is half past midnight of the 11th in Amsterdam.
    expect(await found({ tot: '2027-03-10' })).toEqual(['createEmployer'])
    expect(await found({ van: '2027-03-11', tot: '2027-03-11' })).toEqual(['viewEmployer'])
    expect(await found({ van: '11-3-2027' })).toEqual(['viewEmployer', 'viewEmployer'])
    expect(await found({ van: 'onzin', tot: '31-2-2027', voor: 'x' })).toHaveLength(3)
    expect((await search({ record: 'onzin' })).lines).toEqual([])
  })

  it('shows nothing of a neighbour', async () => {
    const { lines } = await test.run(test.actor('administrator', 'almere'), listAudit, { record: employerId })
    expect(lines).toEqual([])
  })

  it('is read page by page, every line once, for the same few queries', async () => {
    for (let n = 0; n < 120; n++) await test.run(coach(), viewEmployer, { employerId })
    const seen: number[] = []
    let older: number | null = 0
    let pages = 0
    while (older !== null) {
      const page: Awaited<ReturnType<typeof listAudit.run>> = await search(
        older ? { record: employerId, voor: String(older) } : { record: employerId },
      )
      seen.push(...page.lines.map((line) => line.seq))
      older = page.older
      pages++
    }
    expect([pages, seen.length, new Set(seen).size]).toEqual([3, 123, 123])
    expect(seen).toEqual(seen.toSorted((a, b) => b - a))
    expect(await countQueries(test, () => search({}))).toBe(2)
  })

  it('names people of accounts only', async () => {
    const { lines } = await search({})
    for (const line of lines) if (line.resource !== 'account') expect(line.subject).toBeNull()
  })

  it.each([
    ['viewCandidate', 'candidate', 'Kandidaat bekeken'],
    ['exportFigures', 'figures', 'Cijfers meegenomen als bestand'],
    ['createEmployer', 'employer', 'Werkgever toegevoegd'],
    ['addContactMoment', 'employer', 'Werkgever aangevuld'],
    ['saveEmployer', 'employer', 'Werkgever veranderd'],
    ['endTeamMember', 'candidate', 'Kandidaat veranderd'],
    ['signInRefused', 'account', 'Inloggen geweigerd'],
    ['constructor', 'toString', 'toString veranderd'],
  ])('says %s on %s as "%s"', (action, resource, words) => {
    expect(actionWords(action, resource, 'nl')).toBe(words)
  })
})
