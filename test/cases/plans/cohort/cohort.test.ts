import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CaseError } from '#cases/errors.ts'
import { chooseAnswer } from '#cases/plans/cohort/chooseAnswer.ts'
import { createCohort } from '#cases/plans/cohort/createCohort.ts'
import { saveTakers } from '#cases/plans/cohort/saveTakers.ts'
import { saveWishes } from '#cases/plans/cohort/saveWishes.ts'
import { scheduleTalks } from '#cases/plans/cohort/scheduleTalks.ts'
import { viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { viewNewCohort } from '#cases/plans/cohort/viewNewCohort.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { startHouse, type TestHouse } from '../../../support/house.ts'
import { countQueries } from '../../../support/queries.ts'

let test: TestHouse
let jobs: string[]
let people: string[]
beforeEach(async () => {
  test = await startHouse()
  ;({ jobs, people } = await fill(3))
})
afterEach(() => test.close())

const coach = () => test.actor('coach')

/** Two jobs that seek, one of which asks Dutch; so many people, of whom the last speaks none. */
async function fill(count: number) {
  const made = {
    jobs: [crypto.randomUUID(), crypto.randomUUID()],
    people: Array.from({ length: count }, () => crypto.randomUUID()),
  }
  const { accountId } = coach()
  await test.inData(async (tx) => {
    for (const [at, id] of made.jobs.entries()) {
      const employerId = crypto.randomUUID()
      await tx
        .insertInto('employer')
        .values({ id: employerId, name: `Werkgever ${at}`, ownerId: accountId })
        .execute()
      const job = { id, employerId, function: `Baan ${at}`, ownerId: accountId, positions: 1 }
      await tx
        .insertInto('futureJob')
        .values({ ...job, status: 'matching', dutchLevel: at === 0 ? 3 : null })
        .execute()
    }
    for (const [at, id] of made.people.entries())
      await tx
        .insertInto('candidate')
        .values({
          id,
          firstName: `P${at}`,
          lastName: 'X',
          coachId: accountId,
          dutchLevel: at === count - 1 ? 0 : 4,
        })
        .execute()
  })
  return made
}

const make = async (more: Record<string, unknown> = {}) =>
  (await test.run(coach(), createCohort, { name: null, baan: jobs, people, priority: [], ...more })).id
const look = (planId: string) => test.run(coach(), viewCohort, { planId })
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CaseError ? error.refusal : error),
  )
const times = {
  startsAt: '9:30',
  talkMinutes: '10',
  breakAfter: '2',
  breakMinutes: '5',
  onDate: '2027-03-10',
}
const wish = (planId: string, who: { candidateId?: string; futureJobId?: string }, order: string[]) =>
  test.run(coach(), saveWishes, {
    planId,
    ...who,
    ...Object.fromEntries(order.map((id, at) => [`nr-${id}`, String(at + 1)])),
  })

/** Everybody wants job 1 first; employer 1 would rather have P1, who is the only one whom employer 0 wants. */
async function wished(planId: string) {
  const [zero = '', one = ''] = jobs
  const [a = '', b = ''] = people
  await wish(planId, { candidateId: a }, [one])
  await wish(planId, { candidateId: b }, [one, zero])
  await wish(planId, { futureJobId: one }, [b, a])
  await wish(planId, { futureJobId: zero }, [b])
}

describe('a cohort', () => {
  it('is made of jobs that seek and people without a trajectory; a hard rule keeps them apart', async () => {
    const offered = await test.run(coach(), viewNewCohort, { baan: jobs })
    expect(offered.jobs.map((job) => job.function)).toEqual(['Baan 0', 'Baan 1'])
    expect(offered.people.map((one) => one.firstName)).toEqual(['P0', 'P1', 'P2'])
    const { meetings, barred, plan } = await look(await make())
    expect(plan.name).toBe('Baan 0, Baan 1')
    expect(meetings).toHaveLength(5)
    expect(barred).toEqual([{ candidateId: people[2], futureJobId: jobs[0], bars: ['dutch'] }])
  })

  it('refuses what cannot be, at its place', async () => {
    expect(await refusal(make({ baan: [] }))).toMatchObject({ fields: { baan: {} } })
    expect(await refusal(make({ people: [] }))).toMatchObject({ fields: { people: {} } })
    expect(
      await refusal(test.run(test.actor('manager'), createCohort, { baan: jobs, people })),
    ).toMatchObject({ code: 'notFound' })
    const planId = await make()
    const taking = { planId, version: 1, name: 'x', [`plek-${jobs[0]}`]: 'veel', [`vast-${jobs[1]}`]: '9' }
    expect(await refusal(test.run(coach(), saveTakers, taking))).toMatchObject({
      fields: { [`plek-${jobs[0]}`]: {}, [`vast-${jobs[1]}`]: {} },
    })
    expect(
      await refusal(test.run(coach(), scheduleTalks, { planId, version: 1, ...times, startsAt: 'straks' })),
    ).toMatchObject({
      fields: { startsAt: {} },
    })
    const twice = { planId, candidateId: people[0], [`nr-${jobs[0]}`]: '1', [`nr-${jobs[1]}`]: '1' }
    expect(await refusal(test.run(coach(), saveWishes, twice))).toMatchObject({ code: 'invalid' })
    expect(
      await refusal(test.run(coach(), chooseAnswer, { planId, goal: 'stable', reason: 'x' })),
    ).toMatchObject({
      code: 'impossible',
    })
  })

  it('changes who meets whom, places and priority; another editor is noticed', async () => {
    const planId = await make()
    const [a = '', b = '', c = ''] = people
    const change = {
      planId,
      version: 1,
      name: 'Groep',
      [`plek-${jobs[0]}`]: '2',
      [`ziet-${a}`]: [jobs[0]],
      [`ziet-${b}`]: jobs,
      [`ziet-${c}`]: jobs,
      [`voorrang-${c}`]: 'ja',
    }
    await test.run(coach(), saveTakers, change)
    const { meetings, tracks, candidates } = await look(planId)
    expect(meetings.map((one) => one.candidateId).toSorted()).toEqual([a, b, b, c, c].toSorted())
    expect(tracks[0]?.capacity).toBe(2)
    expect(candidates.map((one) => one.isPriority)).toEqual([false, false, true])
    expect(await refusal(test.run(coach(), saveTakers, change))).toMatchObject({ code: 'conflict' })
  })

  it('gets a schedule in the fewest rounds, nobody twice at once, and keeps it', async () => {
    const planId = await make()
    await test.run(coach(), scheduleTalks, { planId, version: 1, ...times })
    const { meetings } = await look(planId)
    expect(Math.max(...meetings.map((one) => one.round ?? 99))).toBe(2)
    const busy = meetings.flatMap((one) => [
      `${one.candidateId} ${one.round}`,
      `${one.futureJobId} ${one.interviewer} ${one.round}`,
    ])
    expect(new Set(busy).size).toBe(busy.length)
  })

  it('shows two answers with what each costs whom', async () => {
    const planId = await make()
    expect((await look(planId)).answers).toBeNull()
    await wished(planId)
    const { answers } = await look(planId)
    expect(answers?.compared.stable.matched).toBe(1)
    expect(answers?.compared.value.matched).toBe(2)
    expect(answers?.compared.blockingOfValue).toEqual([{ candidate: 1, track: 1 }])
    expect(answers?.compared.candidates.map((one) => one.valueIs)).toEqual(['better', 'worse', 'same'])
  })

  it('is chosen by a person with a reason: who was not proposed is proposed, the employer still decides', async () => {
    const planId = await make()
    await wished(planId)
    expect(
      await refusal(test.run(coach(), chooseAnswer, { planId, goal: 'value', reason: '' })),
    ).toMatchObject({ fields: { reason: {} } })
    expect(await refusal(test.run(coach(), chooseAnswer, { planId, goal: '', reason: 'x' }))).toMatchObject({
      fields: { goal: {} },
    })
    await test.run(coach(), chooseAnswer, { planId, goal: 'value', reason: 'Dan hebben er twee werk.' })
    const { plan, proposals } = await look(planId)
    expect(plan).toMatchObject({
      status: 'accepted',
      setup: { chosen: { goal: 'value', reason: 'Dan hebben er twee werk.' } },
    })
    expect(proposals.map((one) => one.status)).toEqual(['proposed', 'proposed'])
    await expect(wished(planId)).rejects.toThrow(CaseError)
    await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'Er komt een plek bij.' })
    await test.run(coach(), chooseAnswer, { planId, goal: 'stable', reason: 'Toch zo.' })
    expect((await look(planId)).proposals).toHaveLength(3)
  })
})

describe('the pages', () => {
  it('work without script: group, schedule, lists, wishes, answers, choice', async () => {
    const browser = await test.browser(coach())
    const made = await browser.post('/plannen/kennismaken/nieuw', { baan: jobs, people })
    const path = made.headers.get('Location') ?? ''
    expect((await browser.post(`${path}/rooster`, times)).status).toBe(303)
    const page = await (await browser.get(path)).text()
    for (const word of [
      '3 rondes, van 09:30 tot 10:05',
      'Baan 0: te weinig Nederlands',
      'Baan 1, Werkgever 1, tafel 1',
    ])
      expect(page).toContain(word)
    const lists = await (await browser.get(`${path}/lijsten`)).text()
    expect(lists.match(/class="sheet"/g)).toHaveLength(6)
    expect(await (await browser.get(`${path}/agenda.ics`)).text()).toContain('DTSTART')
    const [a = '', b = ''] = people
    const [zero = '', one = ''] = jobs
    const wrong = await browser.post(`${path}/wensen/kandidaat/${b}`, {
      [`nr-${zero}`]: '2',
      [`nr-${one}`]: '2',
    })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Nummer 2 staat er twee keer.')
    expect((await browser.post(`${path}/wensen/kandidaat/${a}`, { [`nr-${one}`]: '1' })).status).toBe(303)
    expect((await browser.post(`${path}/wensen/werkgever/${one}`, { [`nr-${a}`]: '1' })).status).toBe(303)
    expect(await (await browser.get(path)).text()).toContain('A. Niemand ruilt liever')
    expect(
      (await browser.post(`${path}/kiezen`, { goal: 'stable', reason: 'Beiden willen het.' })).status,
    ).toBe(303)
    expect(await (await browser.get(path)).text()).toContain('Gekozen op')
  })

  it('ask the database so often, however many people', async () => {
    const few = await make()
    const count = await countQueries(test, () => look(few))
    ;({ jobs, people } = await fill(12))
    const many = await make()
    expect(await countQueries(test, () => look(many))).toBe(count)
    expect(count).toBe(10)
  })
})
