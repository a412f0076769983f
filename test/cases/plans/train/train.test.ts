import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CaseError } from '#cases/errors.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { acceptTrain } from '#cases/plans/train/acceptTrain.ts'
import { createTrain } from '#cases/plans/train/createTrain.ts'
import { saveTrain } from '#cases/plans/train/saveTrain.ts'
import { mostPeople } from '#cases/plans/train/setup.ts'
import { viewNewTrain } from '#cases/plans/train/viewNewTrain.ts'
import { movedBetween, viewTrainPlan } from '#cases/plans/train/viewTrainPlan.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { startHouse, type TestHouse } from '../../../support/house.ts'
import { countQueries } from '../../../support/queries.ts'
import { workThroughRuns } from '../../../support/runs.ts'

/** Monday 1 March 2027 is today. */
let test: TestHouse
let ids: { job: string; places: string[]; people: string[]; trajectories: string[] }
beforeEach(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  ids = await fillTrain(4)
})
afterEach(() => test.close())

const coach = () => test.actor('coach')

/** A job that asks two skills, two places that teach one each, so many people; the last is chosen without a trajectory. */
async function fillTrain(count: number) {
  const uuid = () => crypto.randomUUID()
  const made = {
    job: uuid(),
    places: [uuid(), uuid()],
    people: Array.from({ length: count }, uuid),
    trajectories: Array.from({ length: count - 1 }, uuid),
  }
  const { accountId } = coach()
  await test.inData(async (tx) => {
    const employerId = uuid()
    await tx.insertInto('employer').values({ id: employerId, name: 'Hal', ownerId: accountId }).execute()
    const job = {
      id: made.job,
      employerId,
      function: 'Magazijn',
      ownerId: accountId,
      expectedFrom: '2027-09-01',
    }
    await tx
      .insertInto('futureJob')
      .values({ ...job, status: 'designing' })
      .execute()
    for (const [at, skill] of ['Scannen', 'Lossen'].entries()) {
      await tx
        .insertInto('requirement')
        .values({ futureJobId: made.job, skill, level: 2, position: at, essential: true })
        .execute()
      const place = { id: made.places[at] ?? '', name: `Plek ${at + 1}`, kind: 'workCompany', capacity: 1 }
      await tx.insertInto('place').values(place).execute()
      await tx.insertInto('placeSkill').values({ placeId: place.id, skill, position: 1 }).execute()
    }
    for (const [at, id] of made.people.entries()) {
      await tx
        .insertInto('candidate')
        .values({ id, firstName: `P${at}`, lastName: 'X', coachId: accountId })
        .execute()
      const about = { candidateId: id, futureJobId: made.job }
      if (at < count - 1)
        await tx
          .insertInto('trajectory')
          .values({ id: made.trajectories[at], ...about, route: 'largeScale' })
          .execute()
      else
        await tx
          .insertInto('proposal')
          .values({ ...about, status: 'chosen', proposedBy: accountId, proposedOn: '2027-02-01' })
          .execute()
    }
  })
  return made
}

const numbers = () => Object.fromEntries(ids.places.map((id, at) => [`nr-${id}`, String(at + 1)]))
const fields = (more: Record<string, unknown> = {}) => ({
  baan: [ids.job],
  people: ids.people,
  firstDay: '2027-03-10',
  readyOn: '2027-09-01',
  ...numbers(),
  ...more,
})
const make = async (more: Record<string, unknown> = {}) => {
  const { id } = await test.run(coach(), createTrain, fields(more))
  await workThroughRuns(test)
  return id
}
const look = (planId: string, klaar?: string) => test.run(coach(), viewTrainPlan, { planId, klaar })
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CaseError ? error.refusal : error),
  )
const change = async (planId: string, more: Record<string, unknown> = {}) => {
  const { plan } = await look(planId)
  await test.run(coach(), saveTrain, { ...fields(more), planId, version: plan.version })
  await workThroughRuns(test)
}
const accept = async (planId: string) => {
  const { run } = await look(planId)
  return test.run(coach(), acceptTrain, { planId, runId: run?.id ?? '' })
}
const staysNow = () =>
  test.inData((tx) =>
    tx
      .selectFrom('stay')
      .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
      .select(['trajectory.candidateId', 'stay.placeId', 'stay.startsOn', 'stay.endsOn', 'stay.status'])
      .orderBy('stay.startsOn')
      .orderBy('stay.id')
      .execute(),
  )

describe('making a train', () => {
  it('refuses what cannot be, at its place', async () => {
    const at = async (more: Record<string, unknown>) => {
      const refusal = await refused(test.run(coach(), createTrain, fields(more)))
      return Object.keys((refusal as { fields?: object }).fields ?? {})
    }
    expect(await at({ people: [] })).toEqual(['people'])
    expect(await at({ baan: [crypto.randomUUID()] })).toEqual(['people'])
    const crowd = await fillTrain(mostPeople + 1)
    expect(await at({ baan: [crowd.job], people: crowd.people })).toEqual(['people'])
    expect(await at({ [`nr-${ids.places[0]}`]: '', [`nr-${ids.places[1]}`]: '' })).toEqual(['places'])
    expect(await at({ [`nr-${ids.places[0]}`]: 'eerst' })).toEqual([`nr-${ids.places[0]}`])
    expect(await at({ readyOn: '2027-03-01' })).toEqual(['readyOn'])
    for (const firstDay of ['1900-01-01', '2027-02-28'])
      expect(await at({ firstDay, readyOn: '2027-09-01' })).toEqual(['firstDay'])
    expect(await at({ readyOn: '2031-03-01' })).toEqual(['readyOn'])
    expect(await at({ firstDay: 'morgen' })).toEqual(['firstDay'])
    const gone = crypto.randomUUID()
    expect(await at({ [`nr-${gone}`]: '3' })).toEqual([`nr-${gone}`])
  })

  it('proposes everybody on the way or chosen, and the places', async () => {
    const data = await test.run(coach(), viewNewTrain, { baan: [ids.job] })
    expect(data.people.map((one) => one.firstName)).toEqual(['P0', 'P1', 'P2', 'P3'])
    expect(data.readyOn).toBe('2027-09-01')
    expect(data.places.map((one) => one.name)).toEqual(['Plek 1', 'Plek 2'])
  })

  it('plans with the weeks of the skills that lack, and proves it', async () => {
    const { run, told, data } = await look(await make())
    expect(data.proposed[0]?.map((one) => one.weeks)).toEqual([1, 2])
    expect(run?.answer).toMatchObject({ kind: 'plan', isProven: true })
    expect(told?.stays).toHaveLength(8)
    expect(told?.onTime).toBe(4)
    expect(told?.stays[0]).toMatchObject({ startsOn: '2027-03-08', endsOn: '2027-03-15' })
    expect(told?.howMany).toEqual({ atLeast: 4, atMost: 4 })
    expect(told?.oneMoreSeat.map((one) => one.placeId)).toEqual(ids.places)
  })

  it('tells who is ready on another day, and what the others are short of', async () => {
    const planId = await make()
    const { told } = await look(planId, '2027-03-29')
    expect(told?.ready).toHaveLength(1)
    expect(told?.short.every((one) => one.kind === 'seat')).toBe(true)
  })
})

describe('planning again', () => {
  it('holds a stay fast, goes round weeks somebody cannot, and leaves the others', async () => {
    const planId = await make()
    const [first = '', second = ''] = ids.places
    const [who = ''] = ids.people
    await change(planId, { [`vast-${who}-${first}`]: '2027-06-09' })
    const { told, before } = await look(planId)
    expect(told?.stays.find((one) => one.candidateId === who && one.placeId === first)?.startsOn).toBe(
      '2027-06-07',
    )
    if (!told || !before) throw new Error('no plan')
    expect(new Set(movedBetween(before, told).map((one) => one.candidateId))).toEqual(new Set([who]))
    await change(planId, { [`weg-van-${who}`]: '2027-03-08', [`weg-tot-${who}`]: '2027-05-02' })
    const away = (await look(planId)).told?.stays.filter((one) => one.candidateId === who) ?? []
    expect(away.every((one) => one.startsOn > '2027-05-02')).toBe(true)
    expect(away.map((one) => one.placeId).toSorted()).toEqual([first, second].toSorted())
  })

  it('seats a latecomer', async () => {
    const planId = await make({ people: ids.people.slice(0, 2) })
    expect((await look(planId)).latecomers.map((one) => one.firstName)).toEqual(['P2', 'P3'])
    await change(planId, { people: ids.people.slice(0, 2), latecomers: [ids.people[3]] })
    const { told, before } = await look(planId)
    if (!told || !before) throw new Error('no plan')
    expect(movedBetween(before, told).map((one) => [one.candidateId, one.before])).toEqual([
      [ids.people[3], null],
      [ids.people[3], null],
    ])
  })

  it('says what clashes in rules, and refuses wrong fields at their place', async () => {
    const planId = await make()
    const [first = ''] = ids.places
    const [who = ''] = ids.people
    await change(planId, { [`vast-${who}-${first}`]: '2027-04-05', [`weg-van-${who}`]: '2027-04-05' })
    expect((await look(planId)).run?.answer).toMatchObject({
      kind: 'infeasible',
      clashes: [{ rules: ['forbidden 0 4', 'pin 0 0'] }],
    })
    const { plan } = await look(planId)
    const wrong = { [`weken-${who}-${first}`]: 'veel', [`weg-tot-${who}`]: '2027-04-05' }
    expect(
      await refused(test.run(coach(), saveTrain, { ...fields(wrong), planId, version: plan.version })),
    ).toMatchObject({ fields: { [`weken-${who}-${first}`]: {}, [`weg-van-${who}`]: {} } })
    expect(await refused(test.run(coach(), saveTrain, { ...fields(), planId, version: 1 }))).toMatchObject({
      code: 'conflict',
    })
  })
})

describe('accepting', () => {
  it('makes stays, opens the trajectory of who was chosen, and gives each coach a task', async () => {
    const planId = await make()
    const { told } = await look(planId)
    await accept(planId)
    const stays = await staysNow()
    expect(
      stays
        .map(({ candidateId, placeId, startsOn, endsOn }) => [candidateId, placeId, startsOn, endsOn].join())
        .toSorted(),
    ).toEqual(
      told?.stays.map((one) => [one.candidateId, one.placeId, one.startsOn, one.endsOn].join()).toSorted(),
    )
    const tasks = await test.inData((tx) =>
      tx.selectFrom('action').select(['text', 'dueOn', 'ownerId']).orderBy('dueOn').orderBy('id').execute(),
    )
    expect(tasks).toHaveLength(4)
    expect(tasks[0]).toMatchObject({ dueOn: '2027-03-01', ownerId: coach().accountId })
    expect(tasks[0]?.text).toContain('Plek 1')
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
  })

  it('again, after planning again with a reason: what was planned gives way and nothing is double', async () => {
    const planId = await make()
    await accept(planId)
    expect(
      await refused(test.run(coach(), movePlan, { planId, move: 'revise', reason: null })),
    ).toMatchObject({
      code: 'invalid',
    })
    await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'De hal gaat later open.' })
    const [who = ''] = ids.people
    await change(planId, { [`vast-${who}-${ids.places[0]}`]: '2027-06-07' })
    await accept(planId)
    const stays = await staysNow()
    expect(stays.filter((one) => one.status === 'planned')).toHaveLength(8)
    expect(stays.filter((one) => one.status === 'cancelled')).toHaveLength(8)
    const tasks = await test.inData((tx) => tx.selectFrom('action').select('id').orderBy('id').execute())
    expect(tasks).toHaveLength(4)
  })

  it('goes round seats that others have, and refuses what was taken meanwhile without changing anything', async () => {
    const [first = ''] = ids.places
    const planId = await make({ people: ids.people.slice(0, 2) })
    const other = { trajectoryId: ids.trajectories[2], placeId: first, learns: null }
    await test.run(coach(), bookStay, { ...other, startsOn: '2027-03-08', endsOn: '2027-03-22' })
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    expect(await staysNow()).toHaveLength(1)
    await change(planId, { people: ids.people.slice(0, 2) })
    const { told } = await look(planId)
    expect(
      told?.stays.filter((one) => one.placeId === first).every((one) => one.startsOn >= '2027-03-22'),
    ).toBe(true)
    await accept(planId)
    expect(await staysNow()).toHaveLength(5)
  })

  it('lets nobody begin who stopped or whose job went meanwhile, and nobody who is no longer here', async () => {
    const stopped = { people: ids.people.slice(0, 1) }
    const planId = await make(stopped)
    const end = (status: string) =>
      test.inData((tx) =>
        tx
          .updateTable('trajectory')
          .set({ status })
          .where('id', '=', ids.trajectories[0] ?? '')
          .execute(),
      )
    await test.inData((tx) =>
      tx
        .insertInto('proposal')
        .values({
          ...{ candidateId: ids.people[0] ?? '', futureJobId: ids.job, status: 'chosen' },
          ...{ proposedBy: coach().accountId, proposedOn: '2027-02-01' },
        })
        .execute(),
    )
    await end('ended')
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    await end('designing')
    const archive = (archivedAt: Date | null) =>
      test.inData((tx) =>
        tx
          .updateTable('candidate')
          .set({ archivedAt })
          .where('id', '=', ids.people[0] ?? '')
          .execute(),
      )
    await archive(new Date())
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    await archive(null)
    const chosen = await make({ people: ids.people.slice(3) })
    const put = (status: string) =>
      test.inData((tx) => tx.updateTable('futureJob').set({ status }).where('id', '=', ids.job).execute())
    for (const status of ['lapsed', 'filled']) {
      await put(status)
      expect(await refused(accept(chosen))).toMatchObject({ code: 'impossible' })
    }
    expect(await staysNow()).toEqual([])
    await put('designing')
    expect(await refused(accept(chosen))).toBe('done')
  })

  it('refuses a plan that begins in weeks that are over, and a place that was shut or made smaller', async () => {
    const planId = await make()
    const [first = '', second = ''] = ids.places
    const place = (id: string, values: Record<string, unknown>) =>
      test.inData((tx) => tx.updateTable('place').set(values).where('id', '=', id).execute())
    await place(first, { capacity: 0 })
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    await place(first, { capacity: 1 })
    await place(second, { closedAt: new Date() })
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    await place(second, { closedAt: null })
    test.setClock('2027-03-15T09:00:00Z')
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    expect(await staysNow()).toEqual([])
    test.setClock('2027-03-11T09:00:00Z')
    expect(await refused(accept(planId))).toBe('done')
  })

  it('is of one plan: what is saved at the same moment is refused, or accepting is', async () => {
    for (let round = 0; round < 4; round += 1) {
      const planId = await make({ people: ids.people.slice(0, 2) })
      const runId = (await look(planId)).run?.id ?? ''
      const only = fields({ people: ids.people.slice(0, 1) })
      const answers = await Promise.all([
        refused(test.run(coach(), saveTrain, { ...only, planId })),
        refused(test.run(coach(), acceptTrain, { planId, runId })),
        refused(test.run(coach(), acceptTrain, { planId, runId })),
      ])
      expect(answers.filter((one) => one === 'done')).toHaveLength(1)
      const { plan, setup } = await look(planId)
      expect([plan.status, setup.people.length]).toEqual(
        answers[0] === 'done' ? ['draft', 1] : ['accepted', 2],
      )
    }
  })

  it('never overbooks, with fifty plans and bookings at once', async () => {
    const more = await fillTrain(49)
    const [first = '', second = ''] = ids.places
    const plans: string[] = []
    for (let at = 0; at < 25; at += 1) {
      const { id } = await test.run(coach(), createTrain, {
        baan: [more.job],
        people: more.people.slice(at, at + 1),
        firstDay: '2027-03-10',
        readyOn: '2027-09-01',
        [`nr-${first}`]: '1',
        [`nr-${second}`]: '2',
      })
      plans.push(id)
    }
    await workThroughRuns(test)
    const runs = await Promise.all(
      plans.map(async (planId) => ({ planId, runId: (await look(planId)).run?.id })),
    )
    const accepts = runs.map((one) => () => test.run(coach(), acceptTrain, one))
    const bookings = more.trajectories.slice(25, 48).map(
      (trajectoryId, at) => () =>
        test.run(coach(), bookStay, {
          trajectoryId,
          placeId: at % 2 === 0 ? first : second,
          startsOn: '2027-03-08',
          endsOn: '2027-03-29',
          learns: null,
        }),
    )
    const all = accepts.flatMap((one, at) => [one, ...(bookings[at] ? [bookings[at]] : [])])
    const answers = await Promise.all(all.map((one) => refused(one())))
    expect(answers.filter((one) => one === 'done').length).toBeGreaterThan(0)
    expect(
      answers
        .filter((one) => one !== 'done')
        .every((one) => (one as { code?: string }).code === 'impossible'),
    ).toBe(true)
    const over = await test.inData((tx) =>
      sql<{
        n: number
      }>`select count(*)::int as n from stay a join stay b on a.place_id = b.place_id and a.id < b.id
        and a.starts_on < b.ends_on and b.starts_on < a.ends_on where a.status = 'planned' and b.status = 'planned'`.execute(
        tx,
      ),
    )
    expect(over.rows).toEqual([{ n: 0 }])
  }, 120_000)
})

describe('the pages', () => {
  it('work without script: choosing, planning, waiting, accepting', async () => {
    const browser = await test.browser(coach())
    const fresh = await (await browser.get(`/plannen/treintje/nieuw?baan=${ids.job}`)).text()
    for (const word of ['P0 (Magazijn)', 'Plek 1 (1 plek)', 'Wanneer begint de baan?'])
      expect(fresh).toContain(word)
    const made = await browser.post('/plannen/treintje/nieuw', fields() as Record<string, string | string[]>)
    expect(made.status).toBe(303)
    const path = made.headers.get('Location') ?? ''
    const busy = await browser.get(path)
    expect(busy.headers.get('Refresh')).toBe('1')
    expect((await browser.get(`${path}?stil`)).headers.get('Refresh')).toBeNull()
    expect(await busy.text()).toContain('Het plan staat in de rij')
    await workThroughRuns(test)
    const done = await browser.get(path)
    expect(done.headers.get('Refresh')).toBeNull()
    const html = await done.text()
    for (const word of ['Dit is het beste plan dat er is.', '4 van 4 klaar op', 'Plan vaststellen'])
      expect(html).toContain(word)
    const runId = /name="runId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await browser.post(`${path}/vaststellen`, { runId })).status).toBe(303)
    expect(await (await browser.get(path)).text()).toContain('Vastgesteld op')
    const agenda = await (await browser.get(`${path}/agenda.ics`)).text()
    expect(agenda.match(/BEGIN:VEVENT/g)).toHaveLength(8)
  })

  it('say until when days of intake are known, and what clashes when they are too few', async () => {
    const [first = ''] = ids.places
    const day = (onDate: string) =>
      test.inData((tx) => tx.insertInto('placeIntake').values({ placeId: first, onDate }).execute())
    await day('2027-03-15')
    await day('2027-04-12')
    const planId = await make()
    const browser = await test.browser(coach())
    const html = async () => (await browser.get(`/plannen/treintje/${planId}`)).text()
    const few = await html()
    for (const word of ['Verder zijn geen instroommomenten bekend', 'na ma 12 april 2027 geen'])
      expect(few).toContain(word)
    expect(few).toContain(
      'Plek 1 neemt alleen op vaste dagen mensen aan, en na ma 12 april 2027 is er geen bekend',
    )
    for (const onDate of ['2027-05-10', '2027-06-07', '2027-09-06']) await day(onDate)
    await change(planId)
    const enough = await html()
    expect(enough).not.toContain('Verder zijn geen')
    expect(enough).toContain('4 van 4 klaar op')
    const { told } = await look(planId)
    expect(told?.stays.flatMap((one) => (one.placeId === first ? [one.startsOn] : [])).toSorted()).toEqual([
      '2027-03-15',
      '2027-04-12',
      '2027-05-10',
      '2027-06-07',
    ])
  })

  it('say what was not reckoned when the run ended before that', async () => {
    const planId = await make()
    const browser = await test.browser(coach())
    const html = async () => (await browser.get(`/plannen/treintje/${planId}`)).text()
    expect(await html()).not.toContain('itgerekend')
    await test.inData((tx) => sql`update plan_run set answer = answer - 'facts'`.execute(tx))
    expect((await look(planId)).told).toMatchObject({
      oneMoreSeat: [],
      notReckoned: ids.places,
      howMany: null,
    })
    const without = await html()
    expect(without).toContain('wat één plek meer geeft bij Plek 1, Plek 2.')
    expect(without).toContain('is niet uitgerekend')
  })

  it('keep what was typed when something is wrong', async () => {
    const browser = await test.browser(coach())
    const sent = { ...fields({ readyOn: '2027-03-01', name: 'Mijn plan' }) } as Record<
      string,
      string | string[]
    >
    const answer = await browser.post('/plannen/treintje/nieuw', sent)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Mijn plan')
    expect(html).toContain('Deze dag ligt voor de eerste week.')
  })

  it('ask the database so often, however many people there are', async () => {
    const planId = await make()
    const few = await countQueries(test, () => look(planId))
    ids = await fillTrain(9)
    const many = await make()
    expect(await countQueries(test, () => look(many))).toBe(few)
    expect(few).toBe(19)
  })
})
