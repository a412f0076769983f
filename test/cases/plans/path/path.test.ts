import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { addClosure } from '#cases/places/addClosure.ts'
import { addIntake } from '#cases/places/addIntake.ts'
import { createTraining } from '#cases/places/createTraining.ts'
import { saveTrainingSkills } from '#cases/places/saveTrainingSkills.ts'
import { acceptPath } from '#cases/plans/path/acceptPath.ts'
import { viewPath } from '#cases/plans/path/viewPath.ts'
import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { startDirectly } from '#cases/trajectories/start/startDirectly.ts'
import { countQueries } from '../../../support/queries.ts'
import { refusalOf } from '../../trajectories/world.ts'
import { aStep, choose, type PathWorld, startPathWorld, takeSeat } from './world.ts'

let world: PathWorld
beforeEach(async () => {
  world = await startPathWorld()
})
afterEach(() => world.test.close())

const look = (more: Record<string, unknown> = {}, actor = world.coach) =>
  world.test.run(actor, viewPath, { candidateId: world.ids.candidate, baan: world.ids.job, ...more })
const found = async (more: Record<string, unknown> = {}) => {
  const data = await look(more)
  if (!data.found) throw new Error('nothing was looked for')
  return data.found
}
const accept = (chain: string, reason = 'Zij wil dit zelf.', actor = world.coach) =>
  world.test.run(actor, acceptPath, {
    candidateId: world.ids.candidate,
    baan: world.ids.job,
    chain,
    reason,
  })
const address = () => `/kandidaten/${world.ids.candidate}/pad?baan=${world.ids.job}`
const namesOf = (path: { links: readonly { name: string }[] } | undefined) =>
  path?.links.map((one) => one.name)

/** From a neighbourhood house to a lunchroom, or a restaurant and a till, or a training and the till. */
async function fourSteps() {
  const { test } = world
  await aStep(test, 'Buurthuis', { teaches: [['Gasten ontvangen', 2]], weeks: 6 })
  await aStep(test, 'Station', {
    level: 3,
    weeks: 10,
    cost: '700',
    teaches: [
      ['Serveren', 3],
      ['Afrekenen', 3],
    ],
    needs: [['Gasten ontvangen', 2]],
  })
  await aStep(test, 'Restaurant', { level: 2, weeks: 8, cost: '200', teaches: [['Serveren', 4]] })
  await aStep(test, 'Kringloop', { level: 2, weeks: 10, teaches: [['Afrekenen', 3]] })
  const { id: trainingId } = await test.run(world.coach, createTraining, {
    name: 'Kassa',
    weeks: '2',
    costCents: '450',
    level: '1',
  })
  await test.run(world.coach, saveTrainingSkills, { trainingId, 'skill.0': 'afrekenen', 'level.0': '3' })
}

describe('a path', () => {
  it('is nobody’s but a coach’s of the team, to see and to accept', async () => {
    await fourSteps()
    const [best] = (await found()).paths
    for (const role of roleKeys.filter((one) => one !== 'coach')) {
      const actor = world.test.actor(role)
      expect(await refusalOf(look({}, actor))).toEqual({ code: 'notFound' })
      expect(await refusalOf(accept(best?.key ?? '', 'Zo.', actor))).toEqual({ code: 'notFound' })
    }
    for (const stranger of [
      { ...world.coach, accountId: world.test.actor('manager').accountId },
      world.test.actor('coach', 'almere'),
    ])
      expect(await refusalOf(look({}, stranger))).toEqual({ code: 'notFound' })
  })

  it('comes in three that differ, with days, costs and what is learnt where', async () => {
    await fourSteps()
    const { paths, needed, unused, begins } = await found()
    expect(begins).toBe('2027-03-08')
    expect(paths.map(namesOf)).toEqual([
      ['Kassa', 'Restaurant'],
      ['Buurthuis', 'Station'],
      ['Restaurant', 'Kringloop'],
    ])
    expect(paths.map((one) => one.certainty)).toEqual(paths.map(() => ({ kind: 'best' })))
    expect(paths[1]).toMatchObject({ costCents: 70_000, costsUntold: [], waits: 0, readyOn: '2027-06-28' })
    expect(paths[1]?.links).toMatchObject([
      { startsOn: '2027-03-08', endsOn: '2027-04-19', learnsText: 'Gasten ontvangen (met hulp)' },
      {
        startsOn: '2027-04-19',
        endsOn: '2027-06-28',
        learnsText: 'Serveren (met controle), Afrekenen (met controle)',
      },
    ])
    expect(needed).toEqual([
      { name: 'Serveren', level: 3, state: 'toLearn', at: [] },
      { name: 'Afrekenen', level: 3, state: 'toLearn', at: [] },
    ])
    expect(unused).toEqual([])
  })

  it('is another one when time counts above all, and none with too few steps', async () => {
    await fourSteps()
    expect(namesOf((await found({ telt: 'money' })).paths[0])).toEqual(['Kringloop', 'Restaurant'])
    expect(namesOf((await found({ telt: 'time' })).paths[0])).toEqual(['Kassa', 'Restaurant'])
    const { paths, inTheWay } = await found({ stappen: '1' })
    expect(paths).toEqual([])
    expect(inTheWay?.clashes).toContainEqual(
      expect.objectContaining({
        loosening: expect.arrayContaining([
          expect.objectContaining({ rule: 'maxChain', gives: 'dan is er een pad van 2 stappen.', links: 2 }),
        ]),
      }),
    )
  })

  it('counts a skill only at the level asked, and what lies near it not at all', async () => {
    const { test, ids } = world
    await aStep(test, 'Kantine', {
      teaches: [
        ['Serveren', 2],
        ['Afrekenen', 3],
      ],
    })
    const low = await found()
    expect(low.inTheWay?.clashes).toMatchObject([
      {
        why: 'Op geen plek die meedoet, is te leren: Serveren (met controle).',
        loosening: [{ gives: 'dan is er een pad dat klaar is op ma 3 mei 2027.' }],
      },
    ])
    expect(low.needed.map((one) => one.state)).toEqual(['nowhere', 'toLearn'])
    expect((await found({ stappen: '1', telt: 'time' })).inTheWay?.evenThen).toEqual([])
    await test.inData((tx) => tx.updateTable('futureJob').set({ expectedFrom: '2027-04-01' }).execute())
    const soon = (await found()).inTheWay
    expect(soon?.clashes[0]?.loosening[0]?.gives).toBe('dat alleen helpt niet.')
    expect(soon?.evenThen).toMatchObject([
      { why: 'De baan begint te vroeg.', loosening: [{ gives: expect.stringContaining('ma 3 mei 2027') }] },
    ])
    await test.inData((tx) => tx.updateTable('futureJob').set({ expectedFrom: '2027-09-01' }).execute())
    await aStep(test, 'Hotel', { teaches: [['Serveren', 3]], weeks: null })
    expect((await found()).needed[0]).toMatchObject({ state: 'notYet', at: ['Hotel'] })
    await test.inData((tx) =>
      tx
        .insertInto('candidateSkill')
        .values({
          candidateId: ids.candidate,
          skill: 'serveren',
          level: 3,
          source: 'coach',
          onDate: '2027-02-01',
          byId: world.coach.accountId,
        })
        .execute(),
    )
    const had = await found()
    expect(had.needed.map((one) => one.state)).toEqual(['has', 'toLearn'])
    expect(had.paths.map(namesOf)).toEqual([['Kantine']])
  })

  it('waits for the day of intake, goes around a shut place, and leaves out who is full or unknown', async () => {
    const { test } = world
    const both = [
      ['Serveren', 3],
      ['Afrekenen', 3],
    ] as const
    const shut = await aStep(test, 'Dicht', { teaches: both, weeks: 4 })
    await test.run(world.coach, addClosure, { placeId: shut, fromOn: '2027-03-15', untilOn: '2027-03-28' })
    const late = await aStep(test, 'Later', { teaches: both, weeks: 4, cost: '1' })
    await test.run(world.coach, addIntake, { placeId: late, onDate: '2027-03-24' })
    const full = await aStep(test, 'Vol', { teaches: both, weeks: 4, cost: '2' })
    await takeSeat(world, full, '2027-03-01', '2027-12-01')
    const over = await aStep(test, 'Geen instroom meer', { teaches: both })
    await test.run(world.coach, addIntake, { placeId: over, onDate: '2027-03-03' })
    await aStep(test, 'Leeg')
    await aStep(test, 'Zonder weken', { teaches: both, weeks: null })
    const { paths, unused } = await found()
    expect(paths.map((one) => one.links)).toMatchObject([
      [{ name: 'Dicht', startsOn: '2027-03-08', endsOn: '2027-04-19', weeks: 4, shut: 2, waits: 0 }],
      [{ name: 'Later', startsOn: '2027-03-22', endsOn: '2027-04-19', waits: 2 }],
    ])
    expect(unused).toMatchObject([
      { name: 'Geen instroom meer', why: 'intake' },
      { name: 'Leeg', why: 'skills' },
      { name: 'Zonder weken', why: 'weeks' },
    ])
  })

  it('is not looked for without a job, or for a job of which nobody said what it needs', async () => {
    expect(await look({ baan: undefined })).toMatchObject({ job: null, found: null })
    expect(await look({ baan: 'onzin' })).toMatchObject({ job: null, found: null })
    await world.test.inData((tx) => tx.deleteFrom('requirement').execute())
    expect(await look()).toMatchObject({ job: { id: world.ids.job }, found: null })
  })

  it('tells skills that are learnt nowhere together, and nothing of a path when the rest is had', async () => {
    await aStep(world.test, 'Tuin', { teaches: [['Snoeien', 3]] })
    const { inTheWay, needed } = await found()
    expect(needed.map((one) => one.state)).toEqual(['nowhere', 'nowhere'])
    expect(
      inTheWay?.clashes.map((one) => [one.why, one.loosening.map(({ what, gives }) => [what, gives])]),
    ).toEqual([
      [
        'Op geen plek die meedoet, is te leren: Serveren (met controle), Afrekenen (met controle).',
        [['De werkgever vragen of deze 2 skills in de baan te leren zijn', 'dan is er geen pad nodig.']],
      ],
    ])
  })

  it('begins after the places that are still to come; what is over is not told again', async () => {
    await fourSteps()
    await choose(world)
    await accept((await found()).paths[0]?.key ?? '')
    world.test.setClock('2027-04-05T09:00:00Z')
    expect(await look()).toMatchObject({ busyUntil: '2027-05-17', ahead: ['Restaurant'], withoutEnd: [] })
    const trainings = { name: 'Kassa', weeks: '2', costCents: '', level: '1' }
    await world.test.run(world.coach, createTraining, trainings)
    world.test.setClock('2027-03-10T09:00:00Z')
    expect(await look()).toMatchObject({ ahead: ['Restaurant', 'Kassa'] })
    await world.test.inData((tx) => tx.updateTable('stay').set({ endsOn: null, status: 'running' }).execute())
    expect(await look()).toMatchObject({ ahead: ['Kassa'], withoutEnd: ['Restaurant'] })
    const page = await (await (await world.test.browser(world.coach)).get(address())).text()
    expect(page).toContain('Van Restaurant is de laatste dag niet bekend')
  })

  it('says so when the job begins before a path can, or should have begun', async () => {
    await fourSteps()
    const browser = await world.test.browser(world.coach)
    const words = async (expectedFrom: string) => {
      await world.test.inData((tx) => tx.updateTable('futureJob').set({ expectedFrom }).execute())
      return (await browser.get(address())).text()
    }
    expect(await words('2027-03-05')).toContain('Dan is de baan al begonnen.')
    const past = await words('2027-02-01')
    expect(past).toContain('Die dag is voorbij')
    expect(past).not.toContain('Dan is de baan al begonnen.')
    expect(await words('2027-09-01')).not.toContain('Dan is de baan al begonnen.')
  })

  it('takes as many queries with many places as with few', async () => {
    await fourSteps()
    const few = await countQueries(world.test, () => look())
    for (let at = 0; at < 5; at += 1) await aStep(world.test, `Plek ${at}`, { teaches: [['Serveren', 3]] })
    expect(await countQueries(world.test, () => look())).toBe(few)
    expect(few).toBe(23)
  })
})

describe('a path that becomes the trajectory', () => {
  const stays = () =>
    world.test.inData((tx) =>
      tx
        .selectFrom('stay')
        .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
        .innerJoin('place', 'place.id', 'stay.placeId')
        .select(['place.name', 'stay.startsOn', 'stay.endsOn', 'stay.status', 'stay.learns', 'stay.position'])
        .where('trajectory.candidateId', '=', world.ids.candidate)
        .orderBy('stay.position')
        .execute(),
    )

  it('needs a reason, a chain that is one, and an employer who chose', async () => {
    await fourSteps()
    const [best] = (await found()).paths
    const key = best?.key ?? ''
    expect(await refusalOf(accept(key, ' '))).toMatchObject({ code: 'invalid', fields: { reason: {} } })
    expect(await refusalOf(accept('place onzin 2027-03-08'))).toMatchObject({ code: 'notFound' })
    expect(await refusalOf(accept(key))).toMatchObject({
      code: 'impossible',
      message: { nl: expect.stringContaining('Stel de kandidaat eerst voor') },
    })
    await choose(world, 'introduced')
    expect(await refusalOf(accept(key))).toMatchObject({
      code: 'impossible',
      message: { nl: expect.stringContaining('nog niet gekozen') },
    })
    expect(await stays()).toEqual([])
  })

  it('is stays with seats, trainings in the plan, and the reason kept', async () => {
    await fourSteps()
    await choose(world)
    const { paths } = await found()
    const { id } = await accept(paths[0]?.key ?? '')
    expect(await stays()).toEqual([
      {
        name: 'Restaurant',
        startsOn: '2027-03-22',
        endsOn: '2027-05-17',
        status: 'planned',
        learns: 'Serveren (met controle)',
        position: 1,
      },
    ])
    const { tx } = await world.test.inData(async (tx) => ({
      tx: {
        training: await tx
          .selectFrom('activity')
          .select(['step', 'label', 'dueOn', 'status'])
          .where('trajectoryId', '=', id)
          .where('label', '=', 'Kassa')
          .execute(),
        trajectory: await tx
          .selectFrom('trajectory')
          .select(['proposalId', 'startsOn', 'expectedUntil', 'status'])
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
      },
    }))
    expect(tx).toEqual({
      training: [{ step: 'learningIn', label: 'Kassa', dueOn: '2027-03-08', status: 'planned' }],
      trajectory: {
        proposalId: world.ids.proposal,
        startsOn: '2027-03-08',
        expectedUntil: '2027-09-01',
        status: 'designing',
      },
    })
    const after = await look()
    expect(after.accepted).toMatchObject({ acceptedOn: '2027-03-01', reason: 'Zij wil dit zelf.' })
    expect(after).toMatchObject({ busyUntil: '2027-05-17', ahead: ['Restaurant', 'Kassa'] })
    expect(after.found?.needed.map((one) => one.state)).toEqual(['learning', 'learning'])
    expect(after.found?.paths.map((one) => one.links)).toEqual([[]])
    const { story } = await world.test.run(world.coach, viewTrajectory, { trajectoryId: id })
    expect(story).toContainEqual(
      expect.objectContaining({
        kind: 'adjustment',
        text: 'Kassa, Restaurant',
        reason: 'Zij wil dit zelf.',
      }),
    )
  })

  it('goes into the trajectory there is, and a second one does not go beside it', async () => {
    await fourSteps()
    const { candidate: candidateId, job: futureJobId } = world.ids
    const { id } = await world.test.run(world.coach, startDirectly, {
      candidateId,
      futureJobId,
      reason: 'De kandidaat kwam eerst.',
    })
    const { paths } = await found()
    const [, second, third] = paths
    expect(await accept(second?.key ?? '')).toEqual({ id })
    expect((await stays()).map((one) => one.name)).toEqual(['Buurthuis', 'Station'])
    expect(await refusalOf(accept(third?.key ?? ''))).toMatchObject({ code: 'impossible' })
    expect(await stays()).toHaveLength(2)
  })

  it('is the candidate’s own way too: where it begins and what comes after', async () => {
    await fourSteps()
    await choose(world)
    await accept((await found()).paths[1]?.key ?? '')
    const actor = { ...world.test.actor('candidate'), candidateId: world.ids.candidate }
    const own = await (await (await world.test.browser(actor)).get('/mijn-weg')).text()
    const words = own.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(words).toContain('Waar ga je leren? Buurthuis (Vanaf 8 mrt 2027)')
    expect(words).toContain('En daarna? Station (Vanaf 19 apr 2027)')
  })

  it('is refused whole, by name, when a place is full by then', async () => {
    await fourSteps()
    await choose(world)
    const second = (await found()).paths[1]
    await takeSeat(world, second?.links[1]?.id ?? '', '2027-05-01', '2027-06-01')
    expect(await refusalOf(accept(second?.key ?? ''))).toMatchObject({
      code: 'impossible',
      message: { nl: expect.stringMatching(/^Station is intussen vol/) },
    })
    expect(await stays()).toEqual([])
  })

  it('is accepted once by two who press at the same moment', async () => {
    await fourSteps()
    await choose(world)
    const { paths } = await found()
    const tries = await Promise.allSettled([accept(paths[1]?.key ?? ''), accept(paths[2]?.key ?? '')])
    expect(tries.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await stays()).toHaveLength(2)
  })

  it('never puts two people on one seat, however many coaches press at the same moment', async () => {
    const { test, ids } = world
    await aStep(test, 'Enige plek', {
      teaches: [
        ['Serveren', 3],
        ['Afrekenen', 3],
      ],
    })
    const people = Array.from({ length: 20 }, () => crypto.randomUUID())
    await test.inData(async (tx) => {
      for (const [at, id] of people.entries()) {
        const coachId = world.coach.accountId
        await tx
          .insertInto('candidate')
          .values({ id, firstName: `P${at}`, lastName: 'X', coachId })
          .execute()
        await tx
          .insertInto('trajectory')
          .values({ candidateId: id, futureJobId: ids.job, route: 'developmentJobs' })
          .execute()
      }
    })
    const chain = (await found()).paths[0]?.key ?? ''
    const tries = await Promise.allSettled(
      people.map((candidateId) =>
        test.run(world.coach, acceptPath, { candidateId, baan: ids.job, chain, reason: 'Past.' }),
      ),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await test.inData((tx) => tx.selectFrom('stay').select('id').execute())).toHaveLength(1)
  })

  it('is accepted without script on its page, and a refusal keeps the reason', async () => {
    await fourSteps()
    await choose(world)
    const browser = await world.test.browser(world.coach)
    const address = `/kandidaten/${world.ids.candidate}/pad`
    const page = await (await browser.get(`${address}?baan=${world.ids.job}`)).text()
    for (const words of [
      'Pad van Romy',
      'Dit is het beste plan dat er is',
      'Restaurant',
      'Maak dit het traject',
    ])
      expect(page).toContain(words)
    const [best] = (await found()).paths
    const fields = { baan: world.ids.job, chain: best?.key ?? '' }
    const empty = await browser.post(address, { ...fields, reason: '' })
    expect(empty.status).toBe(422)
    expect(page).toContain(`action="${address}#pad-1"`)
    expect(page).not.toContain('Nog niet gekozen')
    const old = await browser.post(address, {
      ...fields,
      chain: fields.chain.replace('2027-03-08', '2027-03-01'),
      reason: 'Mijn reden',
    })
    expect(old.status).toBe(409)
    const refused = await old.text()
    expect(refused).toContain('Mijn reden')
    expect(refused).toContain('Dit pad past niet meer')
    const done = await browser.post(address, { ...fields, reason: 'Zij kiest dit.' })
    expect(done.status).toBe(303)
    const trajectory = await (await browser.get(done.headers.get('location') ?? '')).text()
    expect(trajectory).toContain('Restaurant')
  })
})
