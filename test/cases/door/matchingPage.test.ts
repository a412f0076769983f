import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveOrganisation } from '#cases/accounts/organisation/saveOrganisation.ts'
import { scoreWeights } from '#matching/weights.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

let test: TestHouse
beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
})
afterAll(() => test.close())

const path = '/hoe-werkt-de-match'
const read = async (address: string, headers: Record<string, string> = { Cookie: '' }) => {
  const answer = await (await test.browser(test.actor('candidate'))).get(address, headers)
  return { status: answer.status, text: await answer.text() }
}

it('opens for everybody, in Dutch and in English', async () => {
  expect(await read(path)).toMatchObject({
    status: 200,
    text: expect.stringContaining('Een mens beslist'),
  })
  const english = await read(path, { Cookie: '', 'Accept-Language': 'en' })
  expect(english.text).toContain('A human decides')
})

it('shows the weights that the engine works with', async () => {
  const { text } = await read(path)
  expect(text).toContain(`${scoreWeights.motivation} punten`)
  expect(text).toContain(`${scoreWeights.again * 100} %`)
})

it('a stranger chooses a work company; whoever is signed in sees the own one', async () => {
  const given = { name: 'Werkbedrijf Lelystad', brand: '#0b5563' }
  await test.run(test.actor('administrator'), saveOrganisation, {
    ...given,
    matchLegalBase: 'Participatiewet, artikel 7',
    matchContact: 'match@lelystad.example',
  })
  const open = await read(path)
  expect(open.text).toContain('?organisatie=')
  expect(open.text).not.toContain('match@lelystad.example')
  const [, chosen] = /href="(\?organisatie=[^"]+)">Werkbedrijf Lelystad/.exec(open.text) ?? []
  const told = await read(`${path}${chosen}`)
  expect(told.text).toContain('Participatiewet, artikel 7')
  expect(told.text).toContain('match@lelystad.example')
  expect(told.text).toContain('heeft nog geen cijfers gepubliceerd')
  const own = await (await test.browser(test.actor('candidate'))).get(path)
  expect(await own.text()).toContain('match@lelystad.example')
  const neighbour = await (await test.browser(test.actor('coach', 'almere'))).get(`${path}${chosen}`)
  expect(await neighbour.text()).not.toContain('match@lelystad.example')
})

it('a company that does not exist is no company', async () => {
  expect(await read(`${path}?organisatie=nergens`)).toMatchObject({
    status: 200,
    text: expect.stringContaining('Verschilt per werkbedrijf'),
  })
})
