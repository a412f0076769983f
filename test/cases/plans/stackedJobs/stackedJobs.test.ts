import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CaseError } from '#cases/errors.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { agreeJob, dissolveJob } from '#cases/plans/stackedJobs/agreeJob.ts'
import { askHours } from '#cases/plans/stackedJobs/askHours.ts'
import { createPartJob } from '#cases/plans/stackedJobs/createPartJob.ts'
import { keepJob } from '#cases/plans/stackedJobs/keepJob.ts'
import { listPartJobs } from '#cases/plans/stackedJobs/listPartJobs.ts'
import { createStacking, saveStacking } from '#cases/plans/stackedJobs/planStacking.ts'
import { savePartJob } from '#cases/plans/stackedJobs/savePartJob.ts'
import { viewStacking } from '#cases/plans/stackedJobs/viewStacking.ts'
import { startHouse, type TestHouse } from '../../../support/house.ts'
import { countQueries } from '../../../support/queries.ts'
import { workThroughRuns } from '../../../support/runs.ts'

let test: TestHouse
let school: string
let care: string
beforeEach(async () => {
  test = await startHouse()
  school = await employer('School')
  care = await employer('Zorg')
})
afterEach(() => test.close())

const manager = () => test.actor('accountManager')
const coach = () => test.actor('coach')
const year = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

async function employer(name: string): Promise<string> {
  const id = crypto.randomUUID()
  await test.inData((tx) =>
    tx.insertInto('employer').values({ id, name, ownerId: manager().accountId }).execute(),
  )
  return id
}

const fields = (more: Record<string, unknown> = {}) => ({
  werkgever: school,
  title: 'Ochtend',
  months: year,
  point: '52.51, 5.47',
  ...Object.fromEntries([0, 1, 2, 3, 4].map((day) => [`dag-${day}`, '8-12'])),
  ...more,
})
const week = (time: string) => Object.fromEntries([0, 1, 2, 3, 4].map((day) => [`dag-${day}`, time]))
const add = async (more: Record<string, unknown> = {}) =>
  (await test.run(manager(), createPartJob, fields(more))).id
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CaseError ? error.refusal : error),
  )
const wrongAt = async (more: Record<string, unknown>) =>
  Object.keys(((await refusal(add(more))) as { fields?: object }).fields ?? {})
const look = (planId: string) => test.run(manager(), viewStacking, { planId })
const stack = async () => {
  const { id } = await test.run(manager(), createStacking, {})
  await workThroughRuns(test)
  return id
}

describe('a part-job', () => {
  it('is refused at the field that is wrong', async () => {
    expect(await wrongAt({ werkgever: '' })).toEqual(['werkgever'])
    expect(await wrongAt({ 'dag-2': 'ochtend' })).toEqual(['dag-2'])
    expect(await wrongAt(week(''))).toEqual(['dag-0'])
    expect(await wrongAt({ months: [] })).toEqual(['months'])
    expect(await wrongAt({ point: 'Lelystad' })).toEqual(['point'])
    for (const weekHours of ['40', '-3', '0', '0,00', '1e1', '0x4', '4.555', 'Infinity'])
      expect(await wrongAt({ weekHours })).toEqual(['weekHours'])
    expect(await wrongAt({ title: ' ' })).toEqual(['title'])
    expect(await refusal(test.run(test.actor('manager'), createPartJob, fields()))).toMatchObject({
      code: 'notFound',
    })
  })

  it('is kept as it was written, and mended or withdrawn', async () => {
    const partJobId = await add({ weekHours: '17,5', skills: 'Koken\nKoken\n Tillen ' })
    const { parts } = await test.run(coach(), listPartJobs, {})
    expect(parts).toMatchObject([
      { title: 'Ochtend', hours: 17.5, skills: ['Koken', 'Tillen'], employer: 'School' },
    ])
    const { werkgever: _, ...rest } = fields({ title: 'Vroege ochtend', withdrawn: 'ja' })
    await test.run(manager(), savePartJob, { partJobId, version: 1, ...rest })
    const after = await test.run(coach(), listPartJobs, {})
    expect(after.counts).toEqual({ all: 1, open: 0, shown: 1 })
    expect(await refusal(test.run(manager(), savePartJob, { partJobId, version: 1, ...rest }))).toMatchObject(
      {
        code: 'conflict',
      },
    )
    expect(await refusal(test.run(manager(), createStacking, {}))).toMatchObject({ code: 'impossible' })
  })
})

describe('the list of part-jobs', () => {
  const titles = async (choice: Record<string, string>) =>
    (await test.run(coach(), listPartJobs, choice)).parts.map((part) => part.title)

  it('shows what was chosen by employer, stage and month; a choice that does not exist is none', async () => {
    await add({ title: 'Zomer', months: ['6', '7'] })
    const partJobId = await add({ title: 'Weg', werkgever: care })
    const { werkgever: _, ...rest } = fields({ title: 'Weg', withdrawn: 'ja' })
    await test.run(manager(), savePartJob, { partJobId, version: 1, ...rest })
    expect(await titles({ werkgever: care })).toEqual(['Weg'])
    expect(await titles({ stand: 'open' })).toEqual(['Zomer'])
    expect(await titles({ stand: 'withdrawn' })).toEqual(['Weg'])
    expect(await titles({ maand: '6' })).toEqual(['Zomer', 'Weg'])
    expect(await titles({ maand: '1' })).toEqual(['Weg'])
    expect(await titles({ stand: 'used' })).toEqual([])
    expect(await titles({ stand: 'x', maand: '13', werkgever: 'y' })).toEqual(['Zomer', 'Weg'])
  })

  it('stands on the page of its employer, for who plans', async () => {
    await add({ title: 'Kopjes wassen' })
    const open = async (role: 'coach' | 'ambassador', id: string) =>
      (await (await test.browser(test.actor(role))).get(`/werkgevers/${id}`)).text()
    expect(await open('coach', school)).toContain('Kopjes wassen')
    expect(await open('coach', care)).not.toContain('Kopjes wassen')
    expect(await open('ambassador', school)).not.toContain('Kopjes wassen')
  })
})

describe('full jobs', () => {
  it('are made of parts that fit, proven, with hours, sites and travel', async () => {
    const morning = await add()
    const afternoon = await add({ werkgever: care, title: 'Middag', point: '52.52, 5.47', ...week('13-16') })
    await add({ werkgever: care, title: 'Zaterdag', 'dag-5': '9-12', ...week('') })
    const { run, told } = await look(await stack())
    expect(run?.answer).toMatchObject({ isProven: true })
    expect(told?.jobs).toHaveLength(1)
    expect(told?.jobs[0]?.parts.map((part) => part.id).toSorted()).toEqual([morning, afternoon].toSorted())
    expect(told?.jobs[0]).toMatchObject({
      isStacked: true,
      sites: 2,
      travel: 6,
      hoursByMonth: Array(12).fill(35),
    })
    expect(told?.left.map((part) => part.title)).toEqual(['Zaterdag'])
  })

  it('stay when they are kept, and are let go again; old stands against new', async () => {
    await add()
    await add({ werkgever: care, title: 'Middag', ...week('13-16') })
    const planId = await stack()
    const parts = (await look(planId)).told?.jobs[0]?.parts.map((part) => part.id) ?? []
    await test.run(manager(), keepJob, { planId, parts, keep: 'ja' })
    await add({ werkgever: care, title: 'Lange middag', ...week('12-16') })
    await test.run(manager(), saveStacking, { planId, version: null, maxHours: '40' })
    await workThroughRuns(test)
    const kept = await look(planId)
    expect(
      kept.told?.jobs
        .find((job) => job.isKept)
        ?.parts.map((part) => part.id)
        .toSorted(),
    ).toEqual(parts.toSorted())
    expect(kept.before).toHaveLength(1)
    await test.run(manager(), keepJob, { planId, parts, keep: '' })
    expect((await look(planId)).told?.jobs.some((job) => job.isKept)).toBe(false)
    expect(
      await refusal(
        test.run(manager(), saveStacking, { planId, version: null, minHours: '40', maxHours: '20' }),
      ),
    ).toMatchObject({ fields: { maxHours: {} } })
  })

  it('are for people who fit, by name only for who may match', async () => {
    await add({ skills: 'Koken' })
    await add({ werkgever: care, title: 'Middag', skills: 'Koken', ...week('13-16') })
    await test.inData(async (tx) => {
      const id = crypto.randomUUID()
      await tx
        .insertInto('candidate')
        .values({ id, firstName: 'Noor', lastName: 'Kok', coachId: coach().accountId })
        .execute()
      await tx
        .insertInto('candidateSkill')
        .values({
          candidateId: id,
          skill: 'Koken',
          level: 4,
          source: 'coach',
          onDate: '2027-01-01',
          byId: coach().accountId,
        })
        .execute()
    })
    const planId = await stack()
    const fits = async (who: typeof manager) =>
      (await test.run(who(), viewStacking, { planId })).told?.jobs[0]?.fits
    expect(await fits(coach)).toMatchObject([{ name: 'Noor Kok', tier: 1, coach: null }])
    const { name } = await test.inData((tx) =>
      tx.selectFrom('account').select('name').where('id', '=', coach().accountId).executeTakeFirstOrThrow(),
    )
    expect(await fits(manager)).toMatchObject([{ name: 'Noor Kok', tier: 1, coach: name }])
    const seen = await test.run(test.actor('manager'), viewStacking, { planId })
    expect(seen.told?.jobs[0]?.fits).toEqual([])
  })

  it('tell which hours lack, and asking makes a task of the contact person, once', async () => {
    await add({ 'dag-3': '', 'dag-4': '' })
    await add({ werkgever: care, title: 'Middag', ...week(''), 'dag-0': '13-17', 'dag-1': '13-17' })
    const planId = await stack()
    const { told } = await look(planId)
    expect(told?.jobs).toEqual([])
    const [first] = told?.missing?.found ?? []
    expect(first).toMatchObject({ hours: 4, more: 1 })
    expect(first?.days.length).toBeGreaterThan(1)
    const ask = first?.asks[0]
    expect([school, care]).toContain(ask?.employerId)
    const question = {
      planId,
      employerId: ask?.employerId ?? '',
      question: 'Is er nog 4 uur werk op donderdag?',
    }
    await test.run(manager(), askHours, question)
    expect(await refusal(test.run(manager(), askHours, question))).toMatchObject({ code: 'impossible' })
    const tasks = await test.inData((tx) =>
      tx.selectFrom('action').select(['ownerId', 'employerId', 'dueOn']).orderBy('id').execute(),
    )
    expect(tasks).toEqual([
      { ownerId: manager().accountId, employerId: ask?.employerId, dueOn: '2027-03-08' },
    ])
  })
})

describe('agreeing on a full job', () => {
  it('uses its parts, with whom the contract is and a buddy each; taken apart they are free', async () => {
    const morning = await add()
    const afternoon = await add({ werkgever: care, title: 'Middag', ...week('13-16') })
    const planId = await stack()
    const parts = [morning, afternoon]
    const job = { planId, parts, name: 'Dag', why: null }
    expect(
      await refusal(test.run(manager(), agreeJob, { ...job, formalEmployerId: await employer('Vreemd') })),
    ).toMatchObject({ fields: { formalEmployerId: {} } })
    const { id } = await test.run(manager(), agreeJob, {
      ...job,
      formalEmployerId: care,
      [`buddy-${morning}`]: 'Rob',
    })
    expect(await refusal(test.run(manager(), agreeJob, { ...job, formalEmployerId: null }))).toMatchObject({
      code: 'impossible',
    })
    const list = await test.run(coach(), listPartJobs, {})
    expect(list.stackedJobs).toMatchObject([{ name: 'Dag', formalEmployer: 'Zorg' }])
    expect(list.used.map((part) => part.buddyName).toSorted()).toEqual(['Rob', null].toSorted())
    expect((await look(planId)).told?.jobs[0]?.isGone).toBe(true)
    await test.run(manager(), dissolveJob, { stackedJobId: id })
    expect((await test.run(coach(), listPartJobs, {})).counts).toEqual({ all: 2, open: 2, shown: 2 })
  })

  it('is about a job that the plan still proposes', async () => {
    const morning = await add()
    const afternoon = await add({ werkgever: care, title: 'Middag', ...week('13-16') })
    const saturday = await add({ werkgever: care, title: 'Zaterdag', ...week(''), 'dag-5': '9-12' })
    const planId = await stack()
    const agree = (parts: string[]) =>
      refusal(
        test.run(manager(), agreeJob, { planId, parts, name: 'Dag', formalEmployerId: null, why: null }),
      )
    expect(await agree([morning, saturday])).toMatchObject({ code: 'impossible' })
    expect(await agree([])).toMatchObject({ code: 'notFound' })
    const { werkgever: _, ...rest } = fields({ title: 'Middag', ...week('13-17') })
    await test.run(manager(), savePartJob, { partJobId: afternoon, version: 1, ...rest })
    expect(await agree([morning, afternoon])).toMatchObject({ code: 'impossible' })
    expect((await look(planId)).told?.jobs[0]).toMatchObject({ isChanged: true, isGone: false })
    await test.run(manager(), savePartJob, { partJobId: afternoon, version: 2, ...rest, ...week('13-16') })
    await test.run(manager(), movePlan, { planId, move: 'drop', reason: null })
    expect(await agree([morning, afternoon])).toMatchObject({ code: 'impossible' })
    await test.run(manager(), movePlan, { planId, move: 'reopen', reason: null })
    expect(await agree([afternoon, morning])).toBe('done')
  })

  it('is not of an old answer while a new one is being made', async () => {
    const parts = [await add(), await add({ werkgever: care, title: 'Middag', ...week('13-16') })]
    const planId = await stack()
    const agree = () =>
      refusal(
        test.run(manager(), agreeJob, { planId, parts, name: 'Dag', formalEmployerId: null, why: null }),
      )
    await test.run(manager(), saveStacking, { planId, version: null, minHours: '10', maxHours: '12' })
    expect(await agree()).toMatchObject({ code: 'impossible' })
    await workThroughRuns(test)
    await test.run(manager(), saveStacking, { planId, version: null })
    await workThroughRuns(test)
    expect(await agree()).toBe('done')
  })

  it('never has a part that was withdrawn at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const morning = await add()
      const parts = [morning, await add({ werkgever: care, title: 'Middag', ...week('13-16') })]
      const planId = await stack()
      const { werkgever: _, ...rest } = fields({ title: 'Ochtend' })
      const gone = { partJobId: morning, version: 1, ...rest, withdrawn: 'on' }
      const answers = await Promise.all([
        refusal(test.run(manager(), savePartJob, gone)),
        refusal(
          test.run(manager(), agreeJob, { planId, parts, name: 'Dag', formalEmployerId: null, why: null }),
        ),
      ])
      expect(answers.filter((one) => one === 'done')).toHaveLength(1)
    }
  })

  it('keeps both of two that are kept at the same moment', async () => {
    const days = [0, 1, 2, 3].map((at) => [
      ...[`Ochtend ${at}`, `Middag ${at}`].map((title, half) => ({
        title,
        ...week(half ? '13-16' : '8-12'),
      })),
    ])
    const jobs: string[][] = []
    for (const [morning, afternoon] of days)
      jobs.push([await add(morning), await add({ werkgever: care, ...afternoon })])
    const planId = await stack()
    await Promise.all(
      jobs.map((parts) => refusal(test.run(manager(), keepJob, { planId, parts, keep: 'on' }))),
    )
    expect((await look(planId)).plan.setup.keep).toHaveLength(4)
  })

  it('never gives a part to two jobs, with fifty at once', async () => {
    const parts = [await add(), await add({ werkgever: care, title: 'Middag', ...week('13-16') })]
    const planId = await stack()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        refusal(
          test.run(manager(), agreeJob, {
            planId,
            parts: at % 2 === 0 ? parts : parts.toReversed(),
            name: `Baan ${at}`,
            formalEmployerId: null,
            why: null,
          }),
        ),
      ),
    )
    expect(answers.filter((one) => one === 'done')).toHaveLength(1)
    expect(
      answers.filter((one) => one !== 'done').every((one) => (one as { code: string }).code === 'impossible'),
    ).toBe(true)
  }, 60_000)
})

describe('the pages', () => {
  it('work without script from a part-job to an agreed job', async () => {
    const browser = await test.browser(manager())
    const sent = (more: Record<string, unknown>) => fields(more) as Record<string, string | string[]>
    expect((await browser.post('/plannen/stapelbanen/nieuw', sent({}))).status).toBe(303)
    expect(
      (
        await browser.post(
          '/plannen/stapelbanen/nieuw',
          sent({ werkgever: care, title: 'Middag', ...week('13-16') }),
        )
      ).status,
    ).toBe(303)
    const wrong = await browser.post('/plannen/stapelbanen/nieuw', sent({ 'dag-1': 'straks' }))
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('straks')
    const made = await browser.post('/plannen/stapelbanen', {})
    const path = made.headers.get('Location') ?? ''
    expect((await browser.get(path)).headers.get('Refresh')).toBe('1')
    await workThroughRuns(test)
    const html = await (await browser.get(path)).text()
    for (const word of [
      'Dit is het beste plan dat er is.',
      'Volle baan 1',
      'ma, di, wo, do, vr 08:00-12:00',
      'hele jaar',
      '35 uur per week',
    ])
      expect(html).toContain(word)
    const parts = [
      ...new Set([...html.matchAll(/name="parts" value="([^"]+)"/g)].map((found) => found[1] ?? '')),
    ]
    expect((await browser.post(`${path}/afspreken`, { parts, name: 'Schooldag' })).status).toBe(303)
    expect(await (await browser.get('/plannen/stapelbanen')).text()).toContain('Contract bij het werkbedrijf')
  })

  it('ask the database so often, however many part-jobs', async () => {
    await add()
    const few = await countQueries(test, () => test.run(coach(), listPartJobs, {}))
    for (const at of [1, 2, 3]) await add({ title: `Deel ${at}` })
    expect(await countQueries(test, () => test.run(coach(), listPartJobs, {}))).toBe(few)
    expect(few).toBe(3)
  })
})
