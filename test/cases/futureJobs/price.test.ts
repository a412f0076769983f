import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#access/roles.ts'
import { keepTried } from '#cases/futureJobs/keepTried.ts'
import { viewJobProfile } from '#cases/futureJobs/viewJobProfile.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { aCandidate } from '../match/support.ts'
import { aJob, aTrajectory, changesOf, refusal, wrongFields } from './support.ts'

let test: TestHouse
let futureJobId: string
let ids: Record<string, string>
beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

const asked: [string, number | null][] = [
  ['Gips gieten', 3],
  ['Snoeien', 2],
  ['Netjes lopen', null],
]

/** Eleven people for whom the hours fit, one for whom they do not; learning Snoeien (6 weeks) fits before the start. */
async function people() {
  await test.inData((tx) => tx.deleteFrom('candidateSkill').execute())
  await test.inData((tx) =>
    tx
      .updateTable('candidate')
      .set({ archivedAt: new Date('2027-01-01') })
      .execute(),
  )
  for (const at of Array(6).keys())
    await aCandidate(test, `Kan dit al ${at}`, {
      skills: { 'Gips gieten': 4, 'netjes  lopen': 1, Snoeien: 2 },
    })
  await aCandidate(test, 'Leert snoeien', { skills: { 'Gips gieten': 3, 'Netjes lopen': null } })
  for (const at of Array(3).keys())
    await aCandidate(test, `Giet een beetje ${at}`, {
      skills: { 'Gips gieten': 2, 'Netjes lopen': 3, Snoeien: 1 },
    })
  await aCandidate(test, 'Nieuw hier')
  await aCandidate(test, 'Werkt weinig', { hoursMax: 12, skills: { 'Gips gieten': 5 } })
}

async function profile(skills = asked, given: Record<string, unknown> = {}) {
  futureJobId = await aJob(test, { hoursMin: 24, expectedFrom: '2027-04-20', ...given })
  const rows = skills.map(([skill, level], position) => ({ skill, level, position, essential: true }))
  ids = Object.fromEntries(
    await test
      .inData((tx) =>
        tx
          .insertInto('requirement')
          .values(rows.map((one) => ({ ...one, futureJobId })))
          .returning(['skill', 'id'])
          .execute(),
      )
      .then((found) => found.map(({ skill, id }) => [skill, id])),
  )
}
beforeEach(async () => {
  await people()
  await profile()
})

const look = async (query: Record<string, unknown> = {}, role: Role = 'coach') => {
  const { price } = await test.run(test.actor(role), viewJobProfile, { futureJobId, ...query })
  if (!price) throw new Error('no price')
  return price
}
const n = (count: number) => ({ count, about: false })
const about = (count: number) => ({ count, about: count > 0 })
const stored = () =>
  test.inData((tx) =>
    tx
      .selectFrom('requirement')
      .select(['skill', 'level', 'essential', 'leftOutReason'])
      .where('futureJobId', '=', futureJobId)
      .orderBy('position')
      .execute(),
  )

describe('the price of each requirement', () => {
  it('is told in people: left out, able to learn it, gained without it or at a lower level', async () => {
    const { now, people, tried, lines } = await look()
    expect(people).toEqual(n(12))
    expect(tried).toBeNull()
    expect(now).toEqual({ ready: n(7), learning: n(4), notFitting: n(1) })
    expect(lines.map(({ skill, price }) => ({ skill, ...price }))).toEqual([
      {
        skill: 'Gips gieten',
        leftOut: n(4),
        couldLearn: n(0),
        gainWhenDropped: n(3),
        lower: { level: 2, gain: n(3) },
      },
      {
        skill: 'Snoeien',
        leftOut: n(5),
        couldLearn: n(1),
        gainWhenDropped: n(0),
        lower: { level: 1, gain: n(0) },
      },
      { skill: 'Netjes lopen', leftOut: n(1), couldLearn: n(0), gainWhenDropped: n(0), lower: null },
    ])
  })

  it('counts the same people in the same lists as the match of the job', async () => {
    const { inList } = await test.run(test.actor('coach'), viewMatch, { futureJobId })
    const { ready, learning, notFitting } = (await look()).now
    expect([ready, learning, notFitting]).toEqual(inList.map(n))
  })

  it('does not count who has a job, and does count who is on the way to one', async () => {
    await aTrajectory(test, futureJobId, { firstName: 'Werkt al', outcome: 'intendedJob' })
    expect((await look()).people).toEqual(n(12))
    await aTrajectory(test, futureJobId, { firstName: 'Onderweg' })
    expect((await look()).people).toEqual(n(13))
  })

  it('says what is not known, and what was done instead', async () => {
    expect((await look()).notKnown).toEqual({
      estimated: ['Gips gieten', 'Netjes lopen'],
      start: false,
      taxonomy: false,
      unknown: ['Gips gieten', 'Netjes lopen'],
    })
    await profile([['Snoeien', 2]], { expectedFrom: null })
    const { now, notKnown } = await look()
    expect(notKnown).toEqual({ estimated: [], start: true, taxonomy: false, unknown: [] })
    expect(now.ready).toEqual(n(11))
  })

  it('stands on no page of a job of which nobody wrote down what it asks', async () => {
    futureJobId = await aJob(test)
    expect((await test.run(test.actor('coach'), viewJobProfile, { futureJobId })).price).toBeNull()
  })

  it('costs as many queries for few people and requirements as for many', async () => {
    await look()
    const cost = () => countQueries(test, () => look())
    const few = await cost()
    expect(few).toBe(10)
    await profile([...asked, ['Luisteren', 3], ['Samenwerken', 3], ['Gras maaien', 2]])
    await aCandidate(test, 'Nog een')
    await look()
    expect(await cost()).toBe(few)
    expect(await countQueries(test, () => look({ zonder: ids.Luisteren }))).toBe(few)
  })
})

describe('who hears which numbers', () => {
  it.each(['coach', 'accountManager', 'manager'] as const)('a %s hears them as they are', async (role) => {
    expect((await look({}, role)).now).toEqual({ ready: n(7), learning: n(4), notFitting: n(1) })
  })

  it('an ambassador hears small groups as few and the others roughly, and tries nothing', async () => {
    const price = await look({ zonder: ids['Gips gieten'] }, 'ambassador')
    expect(price.people).toEqual(about(10))
    expect(price.now).toEqual({ ready: about(5), learning: 'few', notFitting: 'few' })
    expect(price.tried).toBeNull()
    expect(price.lines.map(({ change, price }) => ({ change, leftOut: price?.leftOut }))).toEqual([
      { change: null, leftOut: 'few' },
      { change: null, leftOut: about(5) },
      { change: null, leftOut: 'few' },
    ])
    expect(price.lines[0]?.price).toEqual({
      leftOut: 'few',
      couldLearn: about(0),
      gainWhenDropped: 'few',
      lower: { level: 2, gain: 'few' },
    })
  })

  it('an employer, a buddy, a candidate or another organisation finds no such page', async () => {
    for (const actor of [
      ...(['employer', 'buddy', 'candidate', 'careDirector', 'steeringMember'] as const).map((role) =>
        test.actor(role),
      ),
      test.actor('coach', 'almere'),
    ]) {
      expect(await refusal(test.run(actor, viewJobProfile, { futureJobId }))).toEqual({ code: 'notFound' })
    }
  })
})

describe('trying a profile', () => {
  it('without one, or at a lower level: the sums and the prices are those of the profile as tried', async () => {
    const without = await look({ zonder: ids['Gips gieten'] })
    expect(without.now.ready).toEqual(n(7))
    expect(without.tried).toEqual({
      sums: { ready: n(10), learning: n(1), notFitting: n(1) },
      gain: n(3),
    })
    expect(without.lines.map((one) => [one.change, one.price?.gainWhenDropped ?? null])).toEqual([
      ['dropped', null],
      [null, n(0)],
      [null, n(1)],
    ])
    const lower = await look({ lager: `${ids['Gips gieten']}.2` })
    expect(lower.tried?.gain).toEqual(n(3))
    expect(lower.lines[0]).toMatchObject({
      level: 3,
      change: 2,
      price: { leftOut: n(1), gainWhenDropped: n(0) },
    })
  })

  it('several at once gain together what none gains alone', async () => {
    const both = await look({ zonder: `${ids['Gips gieten']},${ids['Netjes lopen']}` })
    expect(both.tried).toEqual({ sums: { ready: n(11), learning: n(0), notFitting: n(1) }, gain: n(4) })
  })

  it('what cannot be tried is not: nonsense, a higher level, a level of what has none, another job', async () => {
    const other = ids.Snoeien
    await profile()
    for (const query of [
      { zonder: 'alles' },
      { zonder: other },
      { lager: `${ids.Snoeien}.2` },
      { lager: `${ids.Snoeien}.9` },
      { lager: `${ids['Netjes lopen']}.1` },
      { lager: ids.Snoeien },
      { zonder: ['x', 'y'], lager: ['', '.'] },
    ])
      expect((await look(query)).tried).toBeNull()
  })

  it('more than three essential skills: which of them together cost most', async () => {
    expect((await look()).costly).toBeNull()
    await profile([...asked, ['Gips polijsten', 3]])
    const { costly } = await look()
    expect(costly?.rows.map((one) => one.skill)).toEqual(['Gips polijsten'])
    expect(costly?.gain).toEqual(n(7))
    expect((await look({ zonder: ids['Gips polijsten'] })).costly).toBeNull()
  })
})

describe('making it so', () => {
  const keep = (input: Record<string, unknown>, role: Role = 'accountManager') =>
    test.run(test.actor(role), keepTried, { futureJobId, ...input })
  const version = (skill: string, at = 1) => ({ [`version.${ids[skill]}`]: String(at) })

  it('is not for somebody who only looks, for the employer, or for another organisation', async () => {
    const input = { futureJobId, zonder: ids.Snoeien, reason: 'Leert iemand hier.' }
    for (const actor of [test.actor('ambassador'), test.actor('employer'), test.actor('coach', 'almere')])
      expect(await refusal(test.run(actor, keepTried, input))).toEqual({ code: 'notFound' })
    expect((await stored()).every((one) => one.essential)).toBe(true)
  })

  it('leaves one out with the reason, lowers the other, and keeps the change in the record of the job', async () => {
    const input = {
      zonder: ids.Snoeien,
      lager: `${ids['Gips gieten']}.2`,
      reason: 'Dit leert iemand op de werkplek.',
      ...version('Snoeien'),
      ...version('Gips gieten'),
    }
    const gain = (await look(input)).tried?.sums.ready
    expect(await keep(input)).toEqual({ changed: 2 })
    expect(await stored()).toEqual([
      { skill: 'Gips gieten', level: 2, essential: true, leftOutReason: null },
      { skill: 'Snoeien', level: null, essential: false, leftOutReason: 'Dit leert iemand op de werkplek.' },
      { skill: 'Netjes lopen', level: null, essential: true, leftOutReason: null },
    ])
    expect((await changesOf(test, futureJobId)).at(-1)).toEqual({
      field: 'essentials',
      oldValue: 'Gips gieten (3); Snoeien (2); Netjes lopen',
      newValue: 'Gips gieten (2); Netjes lopen',
      reason: 'Dit leert iemand op de werkplek.',
      onDate: '2027-03-01',
    })
    expect((await look()).now.ready).toEqual(gain)
  })

  it('asks why a requirement goes; a lower level needs no reason', async () => {
    expect(await wrongFields(keep({ zonder: ids.Snoeien, reason: ' ', ...version('Snoeien') }))).toEqual([
      'reason',
    ])
    expect(await keep({ lager: `${ids.Snoeien}.1`, ...version('Snoeien') })).toEqual({ changed: 1 })
  })

  it('refuses when somebody else changed the same requirement meanwhile, and changes nothing', async () => {
    const input = { lager: `${ids['Gips gieten']}.1`, ...version('Gips gieten') }
    await test.inData((tx) =>
      tx
        .updateTable('requirement')
        .set({ level: 2, version: 2 })
        .where('id', '=', ids['Gips gieten'] ?? '')
        .execute(),
    )
    expect(await refusal(keep(input))).toMatchObject({ code: 'impossible' })
    await test.inData((tx) =>
      tx
        .deleteFrom('requirement')
        .where('id', '=', ids.Snoeien ?? '')
        .execute(),
    )
    const gone = { zonder: ids.Snoeien, reason: 'Weg.', ...version('Snoeien') }
    expect(await refusal(keep(gone))).toMatchObject({ code: 'impossible' })
    expect((await stored()).map((one) => one.level)).toEqual([2, null])
  })
})
