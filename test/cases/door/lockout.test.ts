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
const wrong = 'een ezel met drie hoeden'

beforeAll(async () => {
  test = await startHouse()
  await givePasswords(test)
})
afterAll(() => test.close())
beforeEach(() => {
  counted.verifications = 0
  later(test, 25 * 60)
})

describe('guessing', () => {
  it('of one account from one place stops after five tries, and says until when', async () => {
    const guesser = visitor(test)
    const statuses: number[] = []
    for (let n = 0; n < 12; n++) statuses.push((await signInAs(guesser, coach, wrong)).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429, 429, 429, 429, 429, 429])
    expect(counted.verifications).toBe(5)
    const answer = await signInAs(guesser, coach, wrong)
    expect(answer.headers.get('Retry-After')).toBe('60')
    expect(guesser.page()).toMatch(/Probeer het opnieuw om \d\d:\d\d\./)
  })

  it('waits longer after every further failure, and trying meanwhile changes nothing', async () => {
    const guesser = visitor(test)
    for (let n = 0; n < 5; n++) await signInAs(guesser, coach, wrong)
    const waits: string[] = []
    for (let n = 0; n < 8; n++) {
      const answer = await signInAs(guesser, coach, wrong)
      const seconds = answer.headers.get('Retry-After')
      waits.push(seconds ?? '')
      later(test, Number(seconds) / 60)
      await signInAs(guesser, coach, wrong)
    }
    expect(waits).toEqual(['60', '120', '240', '480', '960', '1920', '3600', '3600'])
  })

  it('does not see the right password either while it waits', async () => {
    const guesser = visitor(test)
    for (let n = 0; n < 5; n++) await signInAs(guesser, coach, wrong)
    expect((await signInAs(guesser, coach, password)).status).toBe(429)
    later(test, 1)
    expect((await signInAs(guesser, coach, password)).status).toBe(303)
  })

  it('of an account that does not exist waits just the same', async () => {
    const guesser = visitor(test)
    const statuses: number[] = []
    for (let n = 0; n < 7; n++) statuses.push((await signInAs(guesser, 'niemand@lelystad.example')).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 429])
  })

  it('with twenty at the same moment gets no more than five tries', async () => {
    const guesser = visitor(test)
    await guesser.get('/inloggen')
    const form = { organisatie: 'lelystad', email: coach, password: wrong }
    const answers = await Promise.all(Array.from({ length: 20 }, () => guesser.post('/inloggen', form)))
    expect(answers.filter((one) => one.status === 422)).toHaveLength(5)
    expect(counted.verifications).toBe(5)
  })

  it('of many accounts from one place stops too', async () => {
    const sprayer = visitor(test, { address: '198.51.100.66' })
    const statuses: number[] = []
    for (let n = 0; n < 33; n++)
      statuses.push((await signInAs(sprayer, `iemand${n}@lelystad.example`, wrong)).status)
    expect(statuses.filter((one) => one === 422)).toHaveLength(30)
    expect(statuses.slice(-3)).toEqual([429, 429, 429])
    expect((await signInAs(visitor(test), coach)).status).toBe(303)
  })

  it('cannot pretend to be elsewhere by a header of its own', async () => {
    const guesser = visitor(test, { address: '198.51.100.67' })
    for (let n = 0; n < 5; n++) await signInAs(guesser, coach, wrong)
    await guesser.get('/inloggen')
    const form = { organisatie: 'lelystad', email: coach, password: wrong }
    // The proxy adds the true address last; what the guesser wrote before it counts for nothing.
    expect((await guesser.post('/inloggen', form, { 'X-Real-IP': '192.0.2.1' })).status).toBe(429)
  })
})

describe('strangers cannot lock somebody out', () => {
  it('on a device that he or she used before', async () => {
    const owner = visitor(test, { address: '192.0.2.10' })
    await signInAs(owner, coach)
    owner.cookies.delete('voorwerk')
    for (let place = 1; place <= 12; place++) {
      const stranger = visitor(test, { address: `198.51.100.${place}` })
      for (let n = 0; n < 5; n++) await signInAs(stranger, coach, wrong)
    }
    const newcomer = visitor(test, { address: '192.0.2.99' })
    expect((await signInAs(newcomer, coach, wrong)).status).toBe(429)
    expect((await signInAs(owner, coach)).status).toBe(303)
  })

  it('even from the same address', async () => {
    const owner = visitor(test)
    await signInAs(owner, coach)
    owner.cookies.delete('voorwerk')
    const stranger = visitor(test)
    for (let n = 0; n < 9; n++) await signInAs(stranger, coach, wrong)
    expect((await signInAs(owner, coach)).status).toBe(303)
    expect((await signInAs(stranger, coach)).status).toBe(429)
  })

  it('with a device cookie that is made up, of somebody else, or an old copy', async () => {
    const owner = visitor(test)
    await signInAs(owner, coach)
    const old = owner.cookies.get('voorwerk-toestel') ?? ''
    owner.cookies.delete('voorwerk')
    await signInAs(owner, coach)
    expect(owner.cookies.get('voorwerk-toestel')).not.toBe(old)
    const other = visitor(test)
    await signInAs(other, 'manager@lelystad.example')
    const spoiler = visitor(test, { address: '198.51.100.200' })
    for (let n = 0; n < 5; n++) await signInAs(spoiler, coach, wrong)
    const madeUp = `${test.organisations.lelystad}.${'A'.repeat(43)}`
    for (const cookie of [madeUp, old, other.cookies.get('voorwerk-toestel') ?? '']) {
      const stranger = visitor(test, { address: '198.51.100.200' })
      stranger.cookies.set('voorwerk-toestel', cookie)
      expect((await signInAs(stranger, coach, password)).status).toBe(429)
    }
  })

  it('and a known device has a count of its own', async () => {
    const owner = visitor(test)
    await signInAs(owner, coach)
    owner.cookies.delete('voorwerk')
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await signInAs(owner, coach, wrong)).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
    later(test, 1)
    expect((await signInAs(owner, coach)).status).toBe(303)
    owner.cookies.delete('voorwerk')
    expect((await signInAs(owner, coach, wrong)).status).toBe(422)
  })
})

describe('what is kept of attempts', () => {
  it('holds no address in the clear, and is gone after a day', async () => {
    await signInAs(visitor(test), coach, wrong)
    const attempts = () => test.inData((tx) => tx.selectFrom('signInAttempt').selectAll().execute())
    const before = await attempts()
    expect(before.length).toBeGreaterThan(0)
    expect(JSON.stringify(before)).not.toMatch(/lelystad\.example|203\.0\.113/)
    later(test, 24 * 60 + 1)
    await signInAs(visitor(test), coach, wrong)
    expect(await attempts()).toHaveLength(1)
  })
})
