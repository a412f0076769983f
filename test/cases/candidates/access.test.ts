import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#access/actor.ts'
import { type Role, roleKeys } from '#access/roles.ts'
import { addTeamMember } from '#cases/candidates/addTeamMember.ts'
import { endTeamMember } from '#cases/candidates/endTeamMember.ts'
import { listCandidates } from '#cases/candidates/listCandidates.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aCandidate, aColleague } from './support.ts'

let house: TestHouse
let candidateId: string
const secret = 'Wil graag bakken'
const parts = ['', '/gesprek', '/tijdlijn', '/profiel', '/overdragen']

beforeAll(async () => {
  house = await startHouse()
  candidateId = await aCandidate(house, 'Besloten', { motivation: secret, city: 'Lelystad' })
})
afterAll(() => house.close())

const absent = async (actor: Actor) => {
  const browser = await house.browser(actor)
  const there = (path: string) => browser.get(path)
  const plain = (html: string) =>
    html.replaceAll(/value="[^"]*"|nonce="[^"]*"/g, '').replaceAll(candidateId, 'id')
  const nobody = crypto.randomUUID()
  for (const part of parts) {
    const refused = await there(`/kandidaten/${candidateId}${part}`)
    const missing = await there(`/kandidaten/${nobody}${part}`)
    const [a, b] = [await refused.text(), await missing.text()]
    expect([part, refused.status, missing.status]).toEqual([part, 404, 404])
    expect(a).not.toContain(secret)
    expect(a).not.toContain('Besloten')
    expect(plain(a)).toBe(plain(b).replaceAll(nobody, 'id'))
  }
}

describe('the dossier', () => {
  test('opens for the coach', async () => {
    const browser = await house.browser(house.actor('coach'))
    for (const part of parts)
      expect((await browser.get(`/kandidaten/${candidateId}${part}`)).status).toBe(200)
    expect(await (await browser.get(`/kandidaten/${candidateId}`)).text()).toContain(secret)
  })

  const without = roleKeys.filter((role) => !['coach', 'manager'].includes(role))
  test.each<Role>(without)('looks absent to a %s', async (role) => {
    await absent({ ...house.actor(role), candidateId: role === 'candidate' ? candidateId : null })
  })

  test('looks absent to another coach, and to a coach of another organisation', async () => {
    await absent(await aColleague(house, 'coach'))
    await absent(house.actor('coach', 'almere'))
  })

  test('a manager may only hand over, and reads no more than name, town and coach', async () => {
    const browser = await house.browser(house.actor('manager'))
    const status = async (part: string) => (await browser.get(`/kandidaten/${candidateId}${part}`)).status
    expect(await Promise.all(parts.map(status))).toEqual([404, 404, 404, 404, 200])
    const html = await (await browser.get(`/kandidaten/${candidateId}/overdragen`)).text()
    expect(html).toContain('Besloten')
    expect(html).not.toContain(secret)
  })

  test('opens for a care director on the team, until he or she is off it', async () => {
    const care = await aColleague(house, 'careDirector', 'Zorg Zaam')
    await absent(care)
    const coach = house.actor('coach')
    const member = await house.run(coach, addTeamMember, { candidateId, accountId: care.accountId })
    const browser = await house.browser(care)
    expect((await browser.get(`/kandidaten/${candidateId}`)).status).toBe(200)
    await house.run(coach, endTeamMember, { candidateId, memberId: member.id })
    await absent(care)
  })

  test('closes when the time of a team member is over', async () => {
    const care = await aColleague(house, 'careDirector')
    await house.inData((tx) =>
      tx
        .insertInto('candidateTeam')
        .values({ candidateId, accountId: care.accountId, sinceOn: '2020-01-01', untilOn: '2020-12-31' })
        .execute(),
    )
    await absent(care)
  })
})

describe('the list', () => {
  test('tells of a colleague’s candidate only name, town and coach, without a way in', async () => {
    const other = await aColleague(house, 'coach')
    const { rows } = await house.run(other, listCandidates, { van: 'iedereen', zoek: 'besloten' })
    expect(rows).toMatchObject([
      { name: 'Besloten Proef', city: 'Lelystad', opens: false, stage: null, employer: null, nextKind: null },
    ])
    const html = await (await (await house.browser(other)).get('/kandidaten?van=iedereen')).text()
    expect(html).toContain('Besloten Proef')
    expect(html).not.toContain(candidateId)
    expect((await house.run(other, listCandidates, {})).rows).toEqual([])
  })

  test('offers a new dossier only to who may make one', async () => {
    const html = async (role: Role) =>
      (await (await house.browser(house.actor(role))).get('/kandidaten')).text()
    expect(await html('coach')).toContain('href="/kandidaten/nieuw"')
    expect(await html('careDirector')).not.toContain('href="/kandidaten/nieuw"')
    expect(await html('careDirector')).toContain('De coach zet u erbij.')
    expect((await (await house.browser(house.actor('careDirector'))).get('/kandidaten/nieuw')).status).toBe(
      404,
    )
  })

  test('shows nobody of another organisation', async () => {
    const { rows } = await house.run(house.actor('coach', 'almere'), listCandidates, { van: 'iedereen' })
    expect(rows).toEqual([])
  })

  test('is everybody’s for a manager, with a way to hand over', async () => {
    const html = await (await (await house.browser(house.actor('manager'))).get('/kandidaten?van=mij')).text()
    expect(html).toContain('Besloten Proef')
    expect(html).toContain(`href="/kandidaten/${candidateId}/overdragen"`)
    expect(html).not.toContain(`href="/kandidaten/${candidateId}"`)
  })

  test.each<Role>(['accountManager', 'employer', 'candidate', 'buddy'])(
    'is absent for a %s',
    async (role) => {
      expect((await (await house.browser(house.actor(role))).get('/kandidaten')).status).toBe(404)
    },
  )

  test('keeps its filters in the address, and takes nonsense there for no filter', async () => {
    const coach = house.actor('coach')
    const seen = await house.run(coach, listCandidates, { fase: 'atWork' })
    expect([seen.rows, seen.filter.fase]).toEqual([[], 'atWork'])
    const odd = { fase: 'kaas', coach: 'x', van: 'maan', pagina: '-3' }
    expect((await house.run(coach, listCandidates, odd)).rows.length).toBe(1)
    const html = await (await (await house.browser(coach)).get('/kandidaten?fase=atWork&zoek=bes')).text()
    expect(html).toContain('Niemand gevonden')
    expect(html).toMatch(/<option value="atWork" selected/)
  })
})
