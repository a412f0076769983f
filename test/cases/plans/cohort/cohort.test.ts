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

const choose = async (planId: string, goal: string, reason: string) =>
  test.run(coach(), chooseAnswer, { planId, goal, reason, seen: (await look(planId)).answers?.key ?? 'none' })

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
    expect(await refusal(make({ people: (await fill(201)).people }))).toMatchObject({
      fields: { people: {} },
    })
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
    expect(await refusal(choose(planId, 'stable', 'x'))).toMatchObject({
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
    expect(await refusal(choose(planId, 'value', ''))).toMatchObject({ fields: { reason: {} } })
    expect(await refusal(choose(planId, '', 'x'))).toMatchObject({
      fields: { goal: {} },
    })
    await choose(planId, 'value', 'Dan hebben er twee werk.')
    const { plan, proposals } = await look(planId)
    expect(plan).toMatchObject({
      status: 'accepted',
      setup: { chosen: { goal: 'value', reason: 'Dan hebben er twee werk.' } },
    })
    expect(proposals.map((one) => one.status)).toEqual(['proposed', 'proposed'])
    await expect(wished(planId)).rejects.toThrow(CaseError)
    await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'Er komt een plek bij.' })
    await choose(planId, 'stable', 'Toch zo.')
    expect((await look(planId)).proposals).toHaveLength(3)
  })
})

describe('an answer', () => {
  const put = (table: 'candidate' | 'futureJob' | 'proposal', id: string, values: Record<string, unknown>) =>
    test.inData((tx) =>
      tx
        .updateTable(table)
        .set(values as never)
        .where('id', '=', id)
        .execute(),
    )

  it('is the one that was seen: other wishes meanwhile refuse it', async () => {
    const planId = await make()
    await wished(planId)
    const seen = (await look(planId)).answers?.key ?? ''
    await wish(planId, { candidateId: people[1] ?? '' }, [jobs[0] ?? ''])
    const chosen = { planId, goal: 'value', reason: 'Dan hebben er twee werk.', seen }
    expect(await refusal(test.run(coach(), chooseAnswer, chosen))).toMatchObject({ code: 'impossible' })
    expect(await refusal(test.run(coach(), chooseAnswer, { ...chosen, seen: '' }))).toMatchObject({
      fields: { seen: {} },
    })
    expect((await look(planId)).plan.status).toBe('draft')
    expect((await look(planId)).proposals).toEqual([])
  })

  it('is of one moment: wishes that are saved at the same time are in it, or are refused', async () => {
    for (let round = 0; round < 4; round += 1) {
      const planId = await make()
      await wished(planId)
      const seen = (await look(planId)).answers?.key ?? ''
      const answers = await Promise.all([
        refusal(wish(planId, { candidateId: people[1] ?? '' }, [jobs[0] ?? ''])),
        refusal(test.run(coach(), chooseAnswer, { planId, goal: 'stable', reason: 'Zo.', seen })),
      ])
      expect(answers.filter((one) => one === 'done')).toHaveLength(1)
    }
  })

  it('is refused by name when somebody, a job or a proposal went meanwhile', async () => {
    const planId = await make()
    await wished(planId)
    const [a = '', b = ''] = people
    const [zero = '', one = ''] = jobs
    const refused = async () => {
      const answer = await refusal(choose(planId, 'value', 'Dan hebben er twee werk.'))
      return JSON.stringify(answer)
    }
    await put('futureJob', zero, { status: 'lapsed' })
    expect(await refused()).toMatch(/P1 X \(Baan 0\)\. /)
    await put('futureJob', zero, { status: 'matching' })
    await put('candidate', a, { archivedAt: new Date() })
    expect(await refused()).toMatch(/P0 X \(Baan 1\)\. /)
    await put('candidate', a, { archivedAt: null })
    const trajectoryId = crypto.randomUUID()
    await test.inData((tx) =>
      tx
        .insertInto('trajectory')
        .values({ id: trajectoryId, candidateId: b, futureJobId: one, route: 'smallScale' })
        .execute(),
    )
    expect(await refused()).toMatch(/P1 X \(Baan 0\)\. /)
    await test.inData((tx) => tx.deleteFrom('trajectory').where('id', '=', trajectoryId).execute())
    const proposal = { id: crypto.randomUUID(), candidateId: a, futureJobId: one, proposedOn: '2027-02-20' }
    await test.inData((tx) =>
      tx
        .insertInto('proposal')
        .values({ ...proposal, status: 'notChosen', proposedBy: coach().accountId })
        .execute(),
    )
    expect(await refused()).toMatch(/P0 X \(Baan 1\)\. /)
    await put('proposal', proposal.id, { status: 'introduced' })
    expect(await refused()).toBe('"done"')
  })
})

describe('what is not for everybody', () => {
  it('is kept from a manager: why somebody and a job do not go together', async () => {
    const planId = await make()
    expect((await look(planId)).barred).toHaveLength(1)
    const manager = await test.browser(test.actor('manager'))
    const page = await (await manager.get(`/plannen/kennismaken/${planId}`)).text()
    expect(page).not.toContain('te weinig Nederlands')
    expect(page).not.toContain('Ziet niet, want')
  })

  it('are last names: not on the sheets of the day, not in an agenda', async () => {
    const [a = ''] = people
    await test.inData((tx) =>
      tx
        .updateTable('candidate')
        .set({ firstName: 'Ay<b>a;', lastName: 'Geheim' })
        .where('id', '=', a)
        .execute(),
    )
    const planId = await make()
    await test.run(coach(), scheduleTalks, { planId, version: 1, ...times })
    const browser = await test.browser(coach())
    const lists = await (await browser.get(`/plannen/kennismaken/${planId}/lijsten`)).text()
    expect(lists).toContain('Ay&lt;b&gt;a;')
    const agenda = await (await browser.get(`/plannen/kennismaken/${planId}/agenda.ics`)).text()
    expect(agenda).toContain('SUMMARY:Ay<b>a\\;:')
    expect(lists + agenda).not.toContain('Geheim')
  })

  it('refuses talks till after midnight, a minute that is none, and wishes of nobody or of two', async () => {
    const planId = await make()
    const at = async (more: Record<string, unknown>) =>
      refusal(test.run(coach(), scheduleTalks, { planId, version: 1, ...times, ...more }))
    expect(await at({ startsAt: '23:40' })).toMatchObject({ fields: { startsAt: {} } })
    expect(await at({ startsAt: '9:75' })).toMatchObject({ fields: { startsAt: {} } })
    expect((await look(planId)).meetings.every((one) => one.round === null)).toBe(true)
    for (const who of [{}, { candidateId: people[0], futureJobId: jobs[0] }])
      expect(await refusal(wish(planId, who, []))).toMatchObject({ code: 'notFound' })
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
    const seen = /name="seen" value="([^"]+)"/.exec(await (await browser.get(path)).text())?.[1] ?? ''
    expect(
      (await browser.post(`${path}/kiezen`, { goal: 'stable', reason: 'Beiden willen het.', seen })).status,
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
    const save = async (planId: string) => {
      const { plan, candidates } = await look(planId)
      const half = candidates.flatMap(({ id }, at) => (at % 2 === 0 ? [[`ziet-${id}`, jobs]] : []))
      const taking = { ...Object.fromEntries(half), planId, version: plan.version, name: 'Groep' }
      return countQueries(test, () => test.run(coach(), saveTakers, taking))
    }
    const saved = await save(many)
    ;({ jobs, people } = await fill(40))
    expect(await save(await make())).toBe(saved)
    expect(saved).toBe(14)
  })
})
