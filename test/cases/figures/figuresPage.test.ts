import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#access/roles.ts'
import { viewFigures } from '#cases/figures/viewFigures.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { fillAround, fillPilot } from './fillPilot.ts'
import { readCsv } from './readCsv.ts'

let test: TestHouse
let employers: Map<string, string>
let employerId: string

beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  employers = (await fillPilot(test)).employers
  employerId = employers.get('Distributiecentrum') ?? ''
  await fillAround(test, employerId)
})
afterAll(() => test.close())

async function open(role: Role, path: string) {
  const browser = await test.browser(test.actor(role))
  const answer = await browser.get(path)
  return { status: answer.status, html: await answer.text(), answer }
}

/** The words of a table, a row a line, without marks. */
function tableText(html: string, id: string): string[] {
  const section = html.split(`id="${id}"`)[1]?.split('</table>')[0] ?? ''
  return [...section.matchAll(/<tr>(.*?)<\/tr>/gs)].map((row) =>
    (row[1] ?? '')
      .replaceAll(/<svg.*?<\/svg>/gs, '')
      .replaceAll(/<[^>]+>/g, '|')
      .replaceAll(/\s*\|+\s*/g, '|')
      .replaceAll(/^\||\|$/g, ''),
  )
}

describe('who may look', () => {
  it.each(['coach', 'accountManager', 'manager', 'steeringMember'] as const)(
    'a %s sees figures',
    async (role) => {
      expect((await open(role, '/cijfers')).status).toBe(200)
    },
  )

  it.each(['employer', 'candidate', 'buddy', 'administrator', 'researcher'] as const)(
    'a %s does not',
    async (role) => {
      expect((await open(role, '/cijfers')).status).toBe(404)
    },
  )

  it.each(['coach', 'accountManager', 'steeringMember'] as const)(
    'a %s takes no file along',
    async (role) => {
      expect((await open(role, '/cijfers/uitkomsten.csv')).status).toBe(404)
      expect((await open(role, '/cijfers')).html).not.toContain('uitkomsten.csv')
    },
  )

  it('does not know a programme of elsewhere', async () => {
    expect((await open('manager', '/cijfers?programma=bestaat-niet')).status).toBe(404)
    const elsewhere = await test.browser(test.actor('manager', 'almere'))
    expect((await elsewhere.get('/cijfers?programma=pilot-2019')).status).toBe(404)
    const almere = await (await elsewhere.get('/cijfers?programma=alle')).text()
    expect(almere).not.toContain('Distributiecentrum')
  })
})

describe('the pilot on screen', () => {
  it('says first what the figures are of, and at which day', async () => {
    const { html } = await open('manager', '/cijfers')
    expect(html).toContain(
      'Pilot Nieuwe Banen, Werkbedrijf Lelystad. Stand op wo 31 juli 2019: 29 kandidaten bij 8 werkgevers.',
    )
  })

  it.each(['coach', 'accountManager', 'manager'] as const)(
    'gives a %s the figures of the report',
    async (role) => {
      const { html } = await open(role, '/cijfers?programma=pilot-2019')
      const figures = [...html.matchAll(/figure__value">([^<]+)<\/p><p class="figure__label">([^<]+)/g)]
      expect(figures.map((one) => `${one[1]} ${one[2]}`)).toEqual([
        '41 % Beoogde baan: 12 van 29',
        '21 % Werk elders: 6 van 29',
        '34 % Geen baan: 10 van 29',
        '3 % Onbekend: 1 van 29',
      ])
      expect(html).toContain('4 met een contract bij een andere werkgever, 2 via een uitzendbureau.')
    },
  )

  it('gives the table by route of the report', async () => {
    const { html } = await open('manager', '/cijfers')
    expect(tableText(html, 'route')).toEqual([
      'Route|Verdeling|Werkgevers|Kandidaten|Beoogde baan|Baan bij een andere werkgever|Werk via een uitzendbureau|Geen baan|Onbekend',
      'Kleinschalige groei|6|7|3|43 %|2|29 %|0|2|29 %|0',
      'Grootschalige groei|2|22|9|41 %|2|9 %|2|9 %|8|36 %|1|5 %',
      'Samen|8|29|12|41 %|4|14 %|2|7 %|10|34 %|1|3 %',
    ])
  })

  it('tells employers, forms of growth and years apart', async () => {
    const { html } = await open('manager', '/cijfers')
    expect(tableText(html, 'employer').slice(1, 4)).toEqual([
      'Distributiecentrum|18|8|44 %|2|11 %|2|11 %|5|28 %|1|6 %',
      'Hotel en restaurant|4|1|0|0|3|0',
      'Productiebedrijf bouw|2|1|1|0|0|0',
    ])
    expect(
      tableText(html, 'growthForm')
        .slice(1, 3)
        .map((row) => row.split('|').slice(0, 3)),
    ).toEqual([
      ['Uitbreiding van een bestaand bedrijf', '7', '11'],
      ['Nieuw bedrijf door gebiedsontwikkeling', '1', '18'],
    ])
    expect(
      tableText(html, 'period')
        .slice(1, 4)
        .map((row) => row.split('|').slice(0, 3)),
    ).toEqual([
      ['2018', '7', '19'],
      ['2019', '1', '8'],
      ['Niet begonnen met inleren', '2', '2'],
    ])
    const quarters = tableText((await open('manager', '/cijfers?per=kwartaal')).html, 'period')
    expect(quarters.slice(1).map((row) => row.split('|')[0])).toEqual([
      '1e kwartaal 2018',
      '2e kwartaal 2018',
      '3e kwartaal 2018',
      '4e kwartaal 2018',
      '1e kwartaal 2019',
      'Niet begonnen met inleren',
      'Samen',
    ])
  })

  it('counts at another day, with who is under way apart', async () => {
    const { html } = await open('manager', '/cijfers?op=2019-02-15')
    expect(html).toContain('Stand op vr 15 februari 2019')
    expect(html).toContain('12 kandidaten zijn nog onderweg en tellen apart.')
    expect(html).toContain('Beoogde baan: 11 van 17')
  })

  it('narrows by what the address says, and says so', async () => {
    const { html } = await open(
      'manager',
      `/cijfers?route=largeScale&werkgever=${employerId}&begonnen=2019-K1`,
    )
    expect(html).toContain('Alleen Grootschalige groei, Distributiecentrum, begonnen in 1e kwartaal 2019.')
    expect(html).toContain('8 kandidaten bij 1 werkgever')
    expect(html).toContain('Alles tonen')
  })

  it('takes nonsense in the address for everything', async () => {
    const { html, status } = await open(
      'manager',
      '/cijfers?op=31-02-2019&route=x&werkgever=1&begonnen=ooit&per=dag',
    )
    expect([status, html.includes('29 kandidaten bij 8 werkgevers')]).toEqual([200, true])
  })

  it('says when nobody is left', async () => {
    const { html } = await open('manager', '/cijfers?programma=pilot-2019&route=stackedJobs')
    expect(html).toContain('Met deze keuze blijft niemand over.')
    expect((await open('manager', '/cijfers?programma=nieuwe-banen')).html).toContain(
      'Hier is nog niemand geteld',
    )
  })

  it('shows contracts, aftercare, and what helped beside what hindered', async () => {
    const { html } = await open('manager', '/cijfers')
    expect(html).toContain('Over de 18 mensen met werk')
    expect(html).toContain('32 uur of meer')
    expect(html).toContain('Na 1 maand')
    expect(html).toContain('Uit 18 trajecten waarin dit is gescoord.')
    expect(html.replaceAll(/<[^>]+>/g, '|')).toMatch(
      /Hielp\|.*Krapte\|.*\|18\|.*Hinderde\|.*Geen draagvlak\|.*\|6\|/s,
    )
  })

  it('names nobody', async () => {
    for (const role of ['manager', 'steeringMember'] as const)
      expect((await open(role, '/cijfers')).html).not.toMatch(/Kanarie|Vogel/)
  })
})

describe('the steering group', () => {
  it('sees groups of five or more, and no filters', async () => {
    const { html } = await open(
      'steeringMember',
      `/cijfers?programma=pilot-2019&werkgever=${employerId}&op=2019-01-01`,
    )
    expect(html).toContain('Stand op wo 31 juli 2019: 29 kandidaten bij 8 werkgevers.')
    const figures = [...html.matchAll(/figure__value">([^<]+)<\/p><p class="figure__label">([^<]+)/g)]
    expect(figures.map((one) => `${one[1]} ${one[2]}`)).toEqual([
      '41 % Beoogde baan: 12 van 29',
      '21 % Werk elders: 6 van 29',
      '38 % Geen werk of onbekend: 11 van 29',
    ])
    expect(tableText(html, 'route').slice(1, 3)).toEqual([
      'Kleinschalige groei|7|–|niet getoond|–|niet getoond|–|niet getoond',
      'Grootschalige groei|22|–|niet getoond|–|niet getoond|–|niet getoond',
    ])
    expect(html).not.toMatch(/id="(employer|growthForm|period)"|name="(route|werkgever|groei|begonnen|op)"/)
    expect(html).not.toContain('Distributiecentrum')
  })

  it('sees nothing of all programmes together: the difference with one of them could be a person', async () => {
    expect((await open('steeringMember', '/cijfers?programma=alle')).status).toBe(404)
    expect((await open('manager', '/cijfers?programma=alle')).html).toContain(
      'Alle programma’s, Werkbedrijf Lelystad',
    )
  })
})

describe('the file', () => {
  it('holds one line per count for own use, with definition, programme and day', async () => {
    const { answer, html } = await open('manager', '/cijfers/uitkomsten.csv?voor=onszelf')
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="cijfers-pilot-2019-2019-07-31-eigen-gebruik.csv"',
    )
    const [head, ...rows] = readCsv(html)
    expect(head).toEqual([
      ...['Tabel', 'Groep', 'Wat', 'Aantal', 'Van', 'Procent', 'Definitie', 'Programma', 'Peildatum'],
    ])
    expect(rows.every((row) => row.length === 9 && row[6] !== '' && row[8] === '2019-07-31')).toBe(true)
    expect(rows.find((row) => row[0] === 'Uitkomsten' && row[2] === 'Beoogde baan')).toEqual([
      ...['Uitkomsten', 'Samen', 'Beoogde baan', '12', '29', '41'],
      ...[
        'Contract bij de werkgever van de toekomstige baan. Telt vanaf de dag dat het contract is afgesproken.',
      ],
      ...['Pilot Nieuwe Banen', '2019-07-31'],
    ])
    const large = rows.filter((row) => row[0] === 'Naar route' && row[1] === 'Grootschalige groei')
    expect(large.map((row) => row[3])).toEqual(['22', '2', '9', '2', '2', '8', '1'])
    expect(html).not.toMatch(/Kanarie|Vogel/)
  })

  it('begins with the mark that says UTF-8', async () => {
    const browser = await test.browser(test.actor('manager'))
    const bytes = new Uint8Array(await (await browser.get('/cijfers/uitkomsten.csv')).arrayBuffer())
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x22])
  })

  it('follows the choice of the page for own use', async () => {
    const { html } = await open('manager', `/cijfers/uitkomsten.csv?voor=onszelf&werkgever=${employerId}`)
    expect(readCsv(html)[1]?.slice(0, 4)).toEqual(['Uitkomsten', 'Samen', 'Kandidaten', '18'])
  })

  it('holds for outside what the steering group sees, whatever was chosen', async () => {
    const { html, answer } = await open(
      'manager',
      `/cijfers/uitkomsten.csv?werkgever=${employerId}&op=2019-01-01`,
    )
    expect(answer.headers.get('Content-Disposition')).toContain('-voor-buiten.csv')
    const [, ...rows] = readCsv(html)
    expect(rows.filter((row) => ['1', '2', '3', '4'].includes(row[3] ?? ''))).toEqual([])
    expect(rows.filter((row) => row[3] === 'niet getoond').length).toBeGreaterThan(5)
    expect(rows.find((row) => row[2] === 'Kandidaten')?.[3]).toBe('29')
    expect(html).not.toContain('Distributiecentrum')
  })

  it('keeps a name that looks like a formula a text', async () => {
    await test.inData((tx) =>
      tx
        .updateTable('employer')
        .set({ name: '=HYPERLINK("http://x")' })
        .where('id', '=', employerId)
        .execute(),
    )
    const { html } = await open('manager', '/cijfers/uitkomsten.csv?voor=onszelf')
    expect(html).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(
      readCsv(html)
        .flat()
        .some((cell) => cell.startsWith('=')),
    ).toBe(false)
    await test.inData((tx) =>
      tx.updateTable('employer').set({ name: 'Distributiecentrum' }).where('id', '=', employerId).execute(),
    )
  })
})

it('asks the database the same number of questions however many people there are', async () => {
  const manager = test.actor('manager')
  const empty = await countQueries(test, () => test.run(manager, viewFigures, { programma: 'nieuwe-banen' }))
  const full = await countQueries(test, () => test.run(manager, viewFigures, { programma: 'pilot-2019' }))
  expect([empty, full]).toEqual([6, 6])
})
