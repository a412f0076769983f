import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allow, command, view } from '#cases/case.ts'
import { CaseError } from '#cases/errors.ts'
import { callOffRun } from '#cases/plans/callOffRun.ts'
import { listPlans } from '#cases/plans/listPlans.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { isBusy, lastRuns, startRun } from '#cases/plans/runs.ts'
import { workOneRun } from '#cases/plans/workRuns.ts'
import type { Task } from '#planning/tasks.ts'
import type { TrainPlan } from '#planning/train/instance.ts'
import { takeRun } from '#store/planRuns.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'
import { workThroughRuns } from '../../support/runs.ts'

let test: TestHouse
beforeEach(async () => {
  test = await startHouse()
})
afterEach(() => test.close())

const small: Task = {
  kind: 'plan',
  goal: 'value',
  instance: {
    type: 'train',
    n: 2,
    m: 2,
    H: 20,
    capacity: [1, 1],
    duration: [
      [2, 3],
      [3, 1],
    ],
    release: [0, 0],
    due: [10, 10],
    closed: [[], []],
    wTardy: 100,
    objective: 'late',
  },
}

/** So large that it is never proven. */
const large: Task = {
  kind: 'plan',
  goal: 'value',
  instance: {
    type: 'train',
    n: 60,
    m: 5,
    H: 0,
    capacity: [2, 2, 2, 2, 2],
    duration: Array.from({ length: 60 }, (_, one) =>
      Array.from({ length: 5 }, (_, at) => 1 + ((one * 7 + at * 3) % 9)),
    ),
    release: Array.from({ length: 60 }, () => 0),
    due: Array.from({ length: 60 }, (_, one) => 20 + one),
    closed: [[], [], [], [], []],
    wTardy: 10,
    objective: 'late',
  },
}

const planned = z.object({ planId: z.uuid() })
const start = (task: Task, seconds = 5) =>
  command({
    name: 'startTestRun',
    rule: allow('plan', 'write', (input: { planId: string }) => input.planId),
    input: planned,
    run: async (scope, { planId }) => ({
      runId: await startRun(scope, planId, { task, about: { people: ['a', 'b'] }, seconds }),
    }),
  })
const look = view({
  name: 'lookAtTestRuns',
  rule: allow('plan', 'read', (input: { planId: string }) => input.planId),
  input: planned,
  run: async (scope, { planId }) => ({
    runs: await lastRuns<TrainPlan, { people: string[] }>(scope, planId, 5),
  }),
})

async function makePlan(name = 'Hotel'): Promise<string> {
  const id = crypto.randomUUID()
  const byId = test.actor('coach').accountId
  await test.inData((tx) => tx.insertInto('plan').values({ id, kind: 'train', name, byId }).execute())
  return id
}

const coach = () => test.actor('coach')
const runsOf = async (planId: string) => (await test.run(coach(), look, { planId })).runs

describe('a run', () => {
  it('is not for who may not plan, and of another organisation it is not there', async () => {
    const planId = await makePlan()
    for (const actor of [test.actor('manager'), test.actor('employer'), test.actor('coach', 'almere')])
      await expect(test.run(actor, start(small), { planId })).rejects.toThrow(CaseError)
    expect(await runsOf(planId)).toEqual([])
  })

  it('waits, is worked on, and gives its plan with what the numbers stand for', async () => {
    const planId = await makePlan()
    await test.run(coach(), start(small), { planId })
    const [waiting] = await runsOf(planId)
    expect(waiting).toMatchObject({ status: 'waiting', before: 0, answer: null })
    expect(isBusy(waiting)).toBe(true)
    expect(await workThroughRuns(test)).toBe(1)
    const [done] = await runsOf(planId)
    expect(done).toMatchObject({ status: 'done', about: { people: ['a', 'b'] } })
    expect(done?.answer).toMatchObject({ kind: 'plan', isProven: true, objective: 11, bound: 11 })
    expect(await workThroughRuns(test)).toBe(0)
  })

  it('takes the place of an earlier run of the same plan that still waits', async () => {
    const planId = await makePlan()
    await test.run(coach(), start(small), { planId })
    await test.run(coach(), start(small), { planId })
    expect(await workThroughRuns(test)).toBe(1)
    expect((await runsOf(planId)).map((run) => run.status)).toEqual(['done', 'stopped'])
  })

  it('tells how many go first', async () => {
    const [first, second] = [await makePlan('een'), await makePlan('twee')]
    await test.run(coach(), start(small), { planId: first })
    await test.run(coach(), start(small), { planId: second })
    expect((await runsOf(second))[0]).toMatchObject({ before: 1 })
  })

  it('that is called off while it goes on gives the best so far', async () => {
    const planId = await makePlan()
    await test.run(coach(), start(large, 60), { planId })
    const work = workOneRun({ db: test.db }, test.organisations.lelystad)
    await expect.poll(async () => (await runsOf(planId))[0]?.best, { timeout: 20_000 }).not.toBeNull()
    await test.run(coach(), callOffRun, { planId })
    await work
    const [run] = await runsOf(planId)
    expect(run).toMatchObject({ status: 'stopped', answer: { kind: 'plan', isProven: false } })
  })

  it('is given back when the process stops, and begins again', async () => {
    const planId = await makePlan()
    await test.run(coach(), start(large, 60), { planId })
    const stop = new AbortController()
    const work = workOneRun({ db: test.db, signal: stop.signal }, test.organisations.lelystad)
    await expect.poll(async () => (await runsOf(planId))[0]?.status).toBe('running')
    stop.abort()
    await work
    expect((await runsOf(planId))[0]).toMatchObject({ status: 'waiting', answer: null })
  })

  it('whose process died is taken up again when the lease has ended, three times at most', async () => {
    const planId = await makePlan()
    await test.run(coach(), start(small), { planId })
    const die = () => test.inData((tx) => takeRun(tx))
    const endLease = () =>
      test.inData((tx) =>
        sql`update plan_run set locked_until = clock_timestamp() - interval '1 second'`.execute(tx),
      )
    expect(await die()).not.toBeNull()
    expect(await die()).toBeNull()
    await endLease()
    expect(await workThroughRuns(test)).toBe(1)
    expect((await runsOf(planId))[0]?.status).toBe('done')
    await test.run(coach(), start(small), { planId })
    for (let time = 0; time < 3; time += 1) {
      expect(await die()).not.toBeNull()
      await endLease()
    }
    expect(await workThroughRuns(test)).toBe(0)
    expect((await runsOf(planId))[0]).toMatchObject({ status: 'failed', answer: null })
  })

  it('whose planner fails says so, without a word of what it was about', async () => {
    const planId = await makePlan()
    const broken = { ...small, instance: { ...small.instance, capacity: null } } as unknown as Task
    await test.run(coach(), start(broken), { planId })
    const faults: unknown[] = []
    await workOneRun({ db: test.db, onFault: (error) => faults.push(error) }, test.organisations.lelystad)
    expect(faults).toHaveLength(1)
    expect((await runsOf(planId))[0]).toMatchObject({ status: 'failed', answer: null })
  })
})

describe('the list of plans', () => {
  it('holds plans of the work company newest first, thrown away last, and no path of a candidate', async () => {
    const gone = await makePlan('Weg')
    await makePlan('Oud')
    await test.inData((tx) =>
      sql`update plan set created_at = created_at - interval '1 day' where name = 'Oud'`.execute(tx),
    )
    await makePlan('Nieuw')
    await test.inData(async (tx) => {
      const candidateId = crypto.randomUUID()
      const { accountId } = coach()
      await tx
        .insertInto('candidate')
        .values({ id: candidateId, firstName: 'Noor', lastName: 'N', coachId: accountId })
        .execute()
      await tx
        .insertInto('plan')
        .values({ kind: 'path', name: 'Pad', candidateId, byId: accountId })
        .execute()
    })
    await test.run(coach(), movePlan, { planId: gone, move: 'drop' })
    const { plans } = await test.run(coach(), listPlans, {})
    expect(plans.map(({ name, status }) => [name, status])).toEqual([
      ['Nieuw', 'draft'],
      ['Oud', 'draft'],
      ['Weg', 'dropped'],
    ])
    await test.run(coach(), movePlan, { planId: gone, move: 'reopen', reason: null })
    expect((await test.run(coach(), listPlans, {})).plans.every(({ status }) => status === 'draft')).toBe(
      true,
    )
  })

  it('is a page', async () => {
    await makePlan('Treintje hotel')
    const browser = await test.browser(coach())
    const html = await (await browser.get('/plannen')).text()
    expect(html).toContain('Treintje hotel')
    expect(html).toContain('In de maak')
    expect(html).toContain('nog niet gepland')
    expect(html).toContain('href="/kandidaten"')
  })

  it('tells what came of the last time that each was planned', async () => {
    const planId = await makePlan('Treintje hotel')
    const page = async () => (await (await test.browser(coach())).get('/plannen')).text()
    await test.run(coach(), start(small), { planId })
    expect(await page()).toContain('Wordt gerekend')
    await workThroughRuns(test)
    expect(await page()).toContain('er is een plan')
    const as = (answer: object | null, status = 'done') =>
      test.inData((tx) =>
        tx
          .updateTable('planRun')
          .set({ status, answer: answer && JSON.stringify(answer) })
          .execute(),
      )
    await as({ kind: 'infeasible', clashes: [] })
    expect(await page()).toContain('zo kan het niet')
    await as({ kind: 'nothing' })
    expect(await page()).toContain('geen plan gevonden')
    await as(null, 'failed')
    expect(await page()).toContain('het plannen ging mis')
  })

  it('ends at its last page, however far one asks, in as many queries with many plans as with few', async () => {
    await makePlan('Eerste')
    const few = await countQueries(test, () => test.run(coach(), listPlans, {}))
    for (let at = 0; at < 31; at += 1) await makePlan(`Plan ${at}`)
    expect(await countQueries(test, () => test.run(coach(), listPlans, {}))).toBe(few)
    const { plans, pagina, pages } = await test.run(coach(), listPlans, { pagina: '99' })
    expect({ pagina, pages, count: plans.length }).toEqual({ pagina: 2, pages: 2, count: 2 })
  })

  it('asks nobody to make one who may not', async () => {
    const html = await (await (await test.browser(test.actor('manager'))).get('/plannen')).text()
    expect(html).toContain('Coaches en accountmanagers maken hier plannen.')
    expect(html).not.toContain('Kies hierboven')
    expect(html).not.toContain('/plannen/treintje/nieuw')
  })
})
