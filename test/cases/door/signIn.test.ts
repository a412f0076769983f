import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { givePasswords, later, password, signInAs, visitor } from './visitor.ts'

const counted = vi.hoisted(() => ({ verifications: 0 }))
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return {
    ...real,
    verify: (...given: Parameters<typeof real.verify>) => {
      counted.verifications++
      return real.verify(...given)
    },
  }
})

let test: TestHouse
const coach = 'coach@lelystad.example'

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
})
afterAll(() => test.close())
beforeEach(() => {
  counted.verifications = 0
  later(test, 25 * 60)
})

const sessions = () => test.inData((tx) => tx.selectFrom('session').selectAll().execute())
const audited = async () => {
  const rows = await test.inData((tx) =>
    tx
      .selectFrom('auditLine')
      .select(['action', 'actorRole', 'actorId', 'subjectId'])
      .orderBy('seq')
      .execute(),
  )
  return rows.at(-1)
}

describe('whoever does not get in', () => {
  const disabled = 'trainer@lelystad.example'
  const withoutPassword = 'partner@lelystad.example'

  beforeAll(() =>
    test.inData(async (tx) => {
      await tx.updateTable('account').set({ disabledAt: new Date() }).where('email', '=', disabled).execute()
      await tx
        .updateTable('account')
        .set({ passwordHash: null })
        .where('email', '=', withoutPassword)
        .execute()
    }),
  )

  it.each([
    ['a wrong password', coach, 'een ezel met drie hoeden'],
    ['an unknown account', 'niemand@lelystad.example', password],
    ['a disabled account', disabled, password],
    ['an account without a password', withoutPassword, password],
    ['an account of another organisation', 'coach@almere.example', password],
    ['a very long password', coach, 'a'.repeat(5000)],
  ])('%s gets the same answer after the same work', async (_, email, given) => {
    const who = visitor(test)
    const before = await sessions()
    const answer = await signInAs(who, email, given)
    const same = who
      .page()
      .replaceAll(email, 'EMAIL')
      .replaceAll(/value="[\w-]{36,43}"/g, 'value=""')
    expect([answer.status, counted.verifications]).toEqual([422, 1])
    expect(who.page()).toContain('Dit e-mailadres en wachtwoord passen niet bij elkaar.')
    const reference = visitor(test)
    await signInAs(reference, 'ook.niemand@lelystad.example')
    expect(same).toBe(
      reference
        .page()
        .replaceAll('ook.niemand@lelystad.example', 'EMAIL')
        .replaceAll(/value="[\w-]{36,43}"/g, 'value=""'),
    )
    expect(await sessions()).toEqual(before)
    expect([...who.cookies.keys()]).toEqual(['voorwerk-deur'])
    expect(who.page()).not.toContain(given.slice(0, 20))
  })

  it('is written down without a name', async () => {
    const id = test.actor('coach').accountId
    await signInAs(visitor(test), coach, 'fout fout fout')
    expect(await audited()).toEqual({
      action: 'signInRefused',
      actorRole: 'nobody',
      actorId: null,
      subjectId: id,
    })
    await signInAs(visitor(test), 'niemand@lelystad.example')
    expect(await audited()).toEqual({
      action: 'signInRefused',
      actorRole: 'nobody',
      actorId: null,
      subjectId: null,
    })
  })

  it('is told what is missing, without any work', async () => {
    const who = visitor(test)
    await who.get('/inloggen')
    const answer = await who.post('/inloggen', { email: '', password: '' })
    expect([answer.status, counted.verifications]).toEqual([422, 0])
    expect(who.page()).toContain('Kies een organisatie.')
    expect(who.page().match(/Vul dit in\./g)?.length).toBeGreaterThanOrEqual(2)
  })

  it.each([
    ['a wrong token', { _csrf: 'A'.repeat(43) }, {}],
    ['no token', { _csrf: '' }, {}],
    ['another site', {}, { Origin: 'https://elders.example' }],
    ['another site, as the browser tells', {}, { 'Sec-Fetch-Site': 'cross-site' }],
  ])('is asked again when the form comes with %s', async (_, fields, headers) => {
    const who = visitor(test)
    await who.get('/inloggen')
    const given = { organisatie: 'lelystad', email: coach, password, ...fields }
    const answer = await who.post('/inloggen', given, headers)
    expect([answer.status, counted.verifications]).toEqual([403, 0])
    expect(who.cookies.has('voorwerk')).toBe(false)
    expect(who.page()).toContain(`value="${coach}"`)
  })

  it('cannot use the token of another browser', async () => {
    const other = visitor(test)
    await other.get('/inloggen')
    const token = /name="_csrf" value="([^"]+)"/.exec(other.page())?.[1] ?? ''
    const who = visitor(test)
    await who.get('/inloggen')
    const answer = await who.post('/inloggen', {
      organisatie: 'lelystad',
      email: coach,
      password,
      _csrf: token,
    })
    expect(answer.status).toBe(403)
  })
})

describe('whoever gets in', () => {
  it('starts on the page of the role, in a session of its own, remembered by device and organisation', async () => {
    const who = visitor(test)
    const answer = await signInAs(who, ' Coach@Lelystad.example ')
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/vandaag'])
    expect([...who.cookies.keys()].toSorted()).toEqual([
      'voorwerk',
      'voorwerk-deur',
      'voorwerk-organisatie',
      'voorwerk-toestel',
    ])
    expect((await who.get('/account')).status).toBe(200)
    const id = test.actor('coach').accountId
    expect(await audited()).toEqual({ action: 'signIn', actorRole: 'coach', actorId: id, subjectId: id })
    who.cookies.delete('voorwerk')
    await who.get('/inloggen')
    expect(who.page()).toMatch(/<option value="lelystad" selected/)
  })

  it('never keeps a session that was there before: neither a planted one nor an own one', async () => {
    const planted = `${test.organisations.lelystad}.${'A'.repeat(43)}`
    const who = visitor(test)
    who.cookies.set('voorwerk', planted)
    await signInAs(who, coach)
    const first = who.cookies.get('voorwerk')
    expect(first).not.toBe(planted)
    // A second sign-in from the same browser, as when the page stood open in another tab.
    await who.get('/account')
    await who.get('/inloggen/vergeten')
    await who.post('/inloggen', { organisatie: 'lelystad', email: 'manager@lelystad.example', password })
    const second = who.cookies.get('voorwerk')
    expect(second).not.toBe(first)
    who.cookies.set('voorwerk', first ?? '')
    expect((await who.get('/account')).status).toBe(303)
  })

  it('is not asked again while signed in', async () => {
    const who = visitor(test)
    await signInAs(who, coach)
    const answer = await who.get('/inloggen?terug=/werkgevers')
    expect(answer.headers.get('Location')).toBe('/werkgevers')
  })

  it('goes where he or she was going, if that is here', async () => {
    const who = visitor(test)
    expect((await who.get('/werkgevers')).headers.get('Location')).toBe('/inloggen?terug=%2Fwerkgevers')
    await who.get('/inloggen?terug=%2Fwerkgevers')
    const back = /name="terug" value="([^"]+)"/.exec(who.page())?.[1] ?? ''
    const answer = await who.post('/inloggen', {
      organisatie: 'lelystad',
      email: coach,
      password,
      terug: back,
    })
    expect(answer.headers.get('Location')).toBe('/werkgevers')
  })

  it.each(['https://elders.example', '//elders.example', '/\\elders.example', '/bestaat-niet', '/inloggen'])(
    'never goes to %s',
    async (terug) => {
      const who = visitor(test)
      await who.get(`/inloggen?terug=${encodeURIComponent(terug)}`)
      const answer = await who.post('/inloggen', { organisatie: 'lelystad', email: coach, password, terug })
      expect(answer.headers.get('Location')).toBe('/vandaag')
    },
  )

  it('is known by the name of the organisation chosen, never by another', async () => {
    const who = visitor(test)
    await signInAs(who, 'coach@almere.example', password, { organisatie: 'almere' })
    expect(who.cookies.get('voorwerk')?.startsWith(test.organisations.almere)).toBe(true)
  })

  it('is out the moment the account is disabled, also half way', async () => {
    const who = visitor(test)
    await signInAs(who, 'ambassador@lelystad.example')
    expect((await who.get('/account')).status).toBe(200)
    await test.inData((tx) =>
      tx
        .updateTable('account')
        .set({ disabledAt: test.house.clock() })
        .where('email', '=', 'ambassador@lelystad.example')
        .execute(),
    )
    expect((await who.get('/account')).status).toBe(303)
  })
})

describe('signing out', () => {
  it('ends the session on the server: a copy of the cookie opens nothing', async () => {
    const who = visitor(test)
    await signInAs(who, coach)
    const copy = who.cookies.get('voorwerk') ?? ''
    await who.get('/account')
    const answer = await who.post('/uitloggen', {})
    expect([answer.headers.get('Location'), who.cookies.has('voorwerk')]).toEqual(['/inloggen', false])
    const id = test.actor('coach').accountId
    expect(await audited()).toEqual({ action: 'signOut', actorRole: 'coach', actorId: id, subjectId: id })
    who.cookies.set('voorwerk', copy)
    expect((await who.get('/account')).status).toBe(303)
  })

  it.each([
    ['a wrong token', { _csrf: 'A'.repeat(43) }, {}],
    ['another site', {}, { Origin: 'https://elders.example' }],
    ['another site, as the browser tells', {}, { 'Sec-Fetch-Site': 'cross-site' }],
  ])('cannot be done to somebody by %s', async (_, fields, headers) => {
    const who = visitor(test)
    await signInAs(who, coach)
    await who.get('/account')
    const answer = await who.post('/uitloggen', fields, headers)
    expect(answer.status).toBe(403)
    expect((await who.get('/account')).status).toBe(200)
  })
})

describe('a session', () => {
  it('ends after twelve hours without a request, and after a week in any case', async () => {
    const who = visitor(test)
    await signInAs(who, coach)
    for (let hour = 0; hour < 7 * 24 - 1; hour += 11) {
      later(test, 11 * 60)
      expect([hour, (await who.get('/account')).status]).toEqual([hour, hour + 11 < 7 * 24 ? 200 : 303])
    }
    const idle = visitor(test)
    await signInAs(idle, coach)
    later(test, 12 * 60 + 1)
    expect((await idle.get('/account')).status).toBe(303)
    await signInAs(visitor(test), 'manager@lelystad.example')
    expect(await sessions()).toHaveLength(1)
  })
})
