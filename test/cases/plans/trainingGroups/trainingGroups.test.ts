import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CaseError } from '#cases/errors.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { acceptGroups } from '#cases/plans/trainingGroups/acceptGroups.ts'
import { endGroup } from '#cases/plans/trainingGroups/endGroup.ts'
import { listGroups } from '#cases/plans/trainingGroups/listGroups.ts'
import { createGroups, saveGroups } from '#cases/plans/trainingGroups/planGroups.ts'
import { viewGroupsPlan } from '#cases/plans/trainingGroups/viewGroupsPlan.ts'
import { viewNewGroups } from '#cases/plans/trainingGroups/viewNewGroups.ts'
import { startHouse, type TestHouse } from '../../../support/house.ts'
import { countQueries } from '../../../support/queries.ts'
import { workThroughRuns } from '../../../support/runs.ts'

/** Monday 1 March 2027 is today. */
let test: TestHouse
let people: string[]
beforeEach(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  people = await learners([1, 1, 2, 2, 2, 3])
})
afterEach(() => test.close())

const coach = () => test.actor('coach')

/** Candidates P0, P1, … with these levels of Dutch. */
async function learners(levels: readonly (number | null)[]): Promise<string[]> {
  const made = levels.map((dutchLevel, at) => ({
    id: crypto.randomUUID(),
    firstName: `P${at}`,
    lastName: 'X',
    coachId: coach().accountId,
    dutchLevel,
  }))
  await test.inData((tx) => tx.insertInto('candidate').values(made).execute())
  return made.map((one) => one.id)
}

const monday = '0-540-660'
const tuesday = '1-780-900'
const fields = (more: Record<string, unknown> = {}) => ({
  people,
  'dag-0': '9-11',
  'dag-1': '13:00-15:00',
  minSize: '2',
  maxSize: '3',
  ...more,
})
const make = async (more: Record<string, unknown> = {}) => {
  const { id } = await test.run(coach(), createGroups, fields(more))
  await workThroughRuns(test)
  return id
}
const look = (planId: string) => test.run(coach(), viewGroupsPlan, { planId })
const allCan = (times: readonly string[] = [monday, tuesday]) =>
  Object.fromEntries(people.map((id) => [`kan-${id}`, [...times]]))
const change = async (planId: string, more: Record<string, unknown> = {}) => {
  const { plan } = await look(planId)
  await test.run(coach(), saveGroups, { ...fields(allCan()), ...more, planId, version: plan.version })
  await workThroughRuns(test)
}
const accept = async (planId: string, more: Record<string, unknown> = {}) => {
  const { run } = await look(planId)
  return test.run(coach(), acceptGroups, {
    planId,
    runId: run?.id,
    why: 'Besproken met de trainer.',
    ...more,
  })
}
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CaseError ? error.refusal : error),
  )
const told = async (planId: string) => {
  const data = await look(planId)
  return data.told?.groups.map(({ time, level, members }) => ({
    time: time.join('-'),
    level,
    who: members.map((one) => data.learner(one.candidateId)?.firstName).join(' '),
  }))
}
const standing = async () => (await test.run(coach(), listGroups, {})).groups

describe('making groups', () => {
  it('refuses what cannot be, at its place', async () => {
    const at = async (more: Record<string, unknown>) => {
      const refusal = await refused(test.run(coach(), createGroups, fields(more)))
      return Object.keys((refusal as { fields?: object }).fields ?? {})
    }
    expect(await at({ people: [] })).toEqual(['people'])
    expect(await at({ people: [...people, crypto.randomUUID()] })).toEqual(['people'])
    expect(await at({ 'dag-0': '', 'dag-1': '' })).toEqual(['dag-0'])
    expect(await at({ 'dag-1': 'middag' })).toEqual(['dag-1'])
    expect(await at({ 'dag-0': '11-9' })).toEqual(['dag-0'])
    expect(await at({ minSize: '5' })).toEqual(['maxSize'])
    expect(await at({ maxSize: 'veel' })).toEqual(['maxSize'])
    expect(await at({ lokalen: '0' })).toEqual(['lokalen'])
    expect(await at({ [`lokalen-${monday}`]: '-1' })).toEqual([`lokalen-${monday}`])
    expect(await at({ people: Array.from({ length: 201 }, () => people[0]) })).toEqual(['people'])
  })

  it('offers the people of the levels chosen, and tells how many have no level', async () => {
    await learners([null, null])
    const data = await test.run(coach(), viewNewGroups, { niveau: ['2', '3'] })
    expect(data.people.map((one) => one.firstName)).toEqual(['P2', 'P3', 'P4', 'P5'])
    expect(data.levels.map((one) => one.people)).toEqual([0, 2, 3, 1, 0, 0])
    expect(data.unknown).toBe(2)
  })

  it('puts people in groups of their own level or one below, and proves it', async () => {
    const planId = await make()
    expect((await look(planId)).run?.answer).toMatchObject({ kind: 'plan', isProven: true })
    const groups = await told(planId)
    expect(groups?.map((one) => one.level)).toHaveLength(2)
    expect(groups?.flatMap((one) => one.who.split(' ')).toSorted()).toEqual([
      'P0',
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
    ])
    for (const { who, level } of groups ?? [])
      for (const name of who.split(' '))
        expect([level, level + 1]).toContain([1, 1, 2, 2, 2, 3][Number(name.slice(1))])
  })
})

describe('dividing again', () => {
  it('keeps to when people can and to the rooms, and says why somebody is in no group', async () => {
    const planId = await make()
    const [p0 = '', p1 = '', , , , p5 = ''] = people
    await change(planId, { [`kan-${p0}`]: [], [`kan-${p1}`]: [tuesday], [`lokalen-${tuesday}`]: '0' })
    const data = await look(planId)
    const reasons = Object.fromEntries(
      (data.told?.unplaced ?? []).map((one) => [data.learner(one.candidateId)?.firstName, one.reason]),
    )
    expect(reasons).toMatchObject({ P0: 'noTime', P1: 'noRoom' })
    await change(planId, { people: [p5, p1], [`kan-${p5}`]: [monday], [`kan-${p1}`]: [tuesday] })
    expect((await look(planId)).told?.unplaced.map((one) => [one.reason, one.together])).toEqual([
      ['tooFew', 1],
      ['tooFew', 1],
    ])
  })

  it('tells at which other time there is a seat', async () => {
    const planId = await make()
    const [, , , p3 = '', p4 = '', p5 = ''] = people
    await change(planId, {
      people: [p3, p4, p5],
      [`kan-${p3}`]: [monday],
      [`kan-${p4}`]: [monday],
      [`kan-${p5}`]: [tuesday],
    })
    const { told } = await look(planId)
    expect(told?.unplaced).toEqual([{ candidateId: p5, reason: 'tooFew', together: 1, seatIn: [0] }])
  })

  it('ticks a new time for who could always, and asks nobody twice', async () => {
    const planId = await make()
    const [p0 = ''] = people
    const wednesday = '2-540-600'
    await change(planId, { [`kan-${p0}`]: [monday], 'dag-2': '9-10' })
    const { plan } = await look(planId)
    expect(plan.setup.people[0]?.can).toEqual([monday])
    expect(plan.setup.people[1]?.can).toEqual([monday, tuesday, wednesday])
    const again = await look(await make({ 'dag-2': '9-10' }))
    expect(again.plan.setup.people[0]?.can).toEqual([monday])
  })

  it('takes somebody more, shows two who save at once, and leaves out whose level is gone', async () => {
    const planId = await make({ people: people.slice(0, 5) })
    const data = await look(planId)
    const [p0 = '', , , , , p5 = ''] = people
    expect(data.others.map((one) => one.firstName)).toEqual([])
    await test.inData((tx) =>
      tx.updateTable('candidate').set({ dutchLevel: 2 }).where('id', '=', p5).execute(),
    )
    expect((await look(planId)).others.map((one) => one.firstName)).toEqual(['P5'])
    await change(planId, { people: people.slice(0, 5), erbij: [p5] })
    expect((await look(planId)).people).toHaveLength(6)
    expect(
      await refused(test.run(coach(), saveGroups, { ...fields({ maxSize: '4' }), planId, version: 1 })),
    ).toMatchObject({ code: 'conflict' })
    await test.inData((tx) =>
      tx.updateTable('candidate').set({ dutchLevel: null }).where('id', '=', p0).execute(),
    )
    await change(planId)
    const now = await look(planId)
    expect(now.withoutLevel.map((one) => one.firstName)).toEqual(['P0'])
    expect(now.told?.people).toBe(5)
  })
})

describe('agreeing', () => {
  it('asks a reason, keeps the groups with where and with whom, and closes the plan', async () => {
    const planId = await make()
    expect(await refused(accept(planId, { why: ' ' }))).toMatchObject({ fields: { why: {} } })
    expect(await standing()).toEqual([])
    await accept(planId, { startsOn: '2027-03-15', 'waar-1': 'Lokaal 2', 'trainer-1': 'Els' })
    const groups = await standing()
    expect(groups).toHaveLength(2)
    expect(groups[0]).toMatchObject({
      site: 'Lokaal 2',
      trainerName: 'Els',
      startsOn: '2027-03-15',
      agreedOn: '2027-03-01',
    })
    expect(groups.flatMap((one) => one.members.map((member) => member.id)).toSorted()).toEqual(
      people.toSorted(),
    )
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    const { plan } = await look(planId)
    expect(plan).toMatchObject({ status: 'accepted', acceptedOn: '2027-03-01' })
    const reason = await test.inData((tx) =>
      tx
        .selectFrom('statusChange')
        .select('reason')
        .where('subjectId', '=', planId)
        .where('toStatus', '=', 'accepted')
        .executeTakeFirst(),
    )
    expect(reason).toEqual({ reason: 'Besproken met de trainer.' })
  })

  it('refuses groups that were made again meanwhile, and saving what is agreed on', async () => {
    const planId = await make()
    const runId = (await look(planId)).run?.id
    await change(planId)
    expect(await refused(test.run(coach(), acceptGroups, { planId, runId, why: 'Goed zo.' }))).toMatchObject({
      code: 'impossible',
    })
    await accept(planId)
    const { plan } = await look(planId)
    expect(
      await refused(test.run(coach(), saveGroups, { ...fields(), planId, version: plan.version })),
    ).toMatchObject({ code: 'impossible' })
  })

  it('again: the groups of before give way', async () => {
    const planId = await make()
    await accept(planId)
    await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'P0 stopt.' })
    await change(planId, { people: people.slice(1) })
    await accept(planId)
    const now = (await standing()).flatMap((one) => one.members.map((member) => member.firstName))
    expect(now.toSorted()).toEqual(['P1', 'P2', 'P3', 'P4', 'P5'])
  })

  it('again: lessons that people had are kept, groups that never met are not', async () => {
    const planId = await make()
    await accept(planId, { startsOn: '2027-03-01' })
    const again = async (startsOn: string) => {
      await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'Andere dag.' })
      await accept(planId, { startsOn })
      const rows = await test.inData((tx) =>
        tx
          .selectFrom('trainingGroup')
          .select(['startsOn', 'endedOn'])
          .orderBy('agreedOn')
          .orderBy('id')
          .execute(),
      )
      return rows.map((one) => `${one.startsOn} ${one.endedOn}`).toSorted()
    }
    const met = ['2027-03-01 2027-03-01', '2027-03-01 2027-03-01']
    expect(await again('2027-04-01')).toEqual([...met, '2027-04-01 null', '2027-04-01 null'])
    expect(await again('2027-05-01')).toEqual([...met, '2027-05-01 null', '2027-05-01 null'])
  })

  it('keeps a plan whose groups have lessons from being thrown away, also pressed at the same moment', async () => {
    const planId = await make()
    await accept(planId)
    const drop = () => refused(test.run(coach(), movePlan, { planId, move: 'drop' }))
    expect(await drop()).toMatchObject({ code: 'impossible' })
    await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'Andere dag.' })
    expect(await drop()).toMatchObject({ code: 'impossible' })
    expect((await look(planId)).plan.status).toBe('draft')
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([drop(), refused(accept(planId)), drop()])
      const { plan, standing } = await look(planId)
      expect([plan.status, standing.length]).toEqual(['accepted', 2])
      await test.run(coach(), movePlan, { planId, move: 'revise', reason: 'Nog eens.' })
    }
    for (const { id } of await standing()) await test.run(coach(), endGroup, { groupId: id })
    expect(await drop()).toBe('done')
  })

  it('is of one division: what is saved at the same moment is refused, or agreeing is', async () => {
    for (let round = 0; round < 4; round += 1) {
      const planId = await make()
      const runId = (await look(planId)).run?.id
      const save = test.run(coach(), saveGroups, { ...fields(allCan()), planId, people: people.slice(2) })
      const both = await Promise.all([
        refused(save),
        refused(test.run(coach(), acceptGroups, { planId, runId, why: 'Goed.' })),
      ])
      expect(both.filter((one) => one === 'done')).toHaveLength(1)
      const { plan, standing } = await look(planId)
      const members = standing.flatMap((group) => group.members)
      expect([plan.status, members.length]).toEqual(both[0] === 'done' ? ['draft', 0] : ['accepted', 6])
      for (const { id } of standing) await test.run(coach(), endGroup, { groupId: id })
    }
  })

  it('refuses groups with somebody who is no longer with us', async () => {
    const planId = await make()
    await test.inData((tx) =>
      tx
        .updateTable('candidate')
        .set({ archivedAt: new Date() })
        .where('id', '=', people[0] ?? '')
        .execute(),
    )
    expect(await refused(accept(planId))).toMatchObject({ code: 'impossible' })
    expect([(await look(planId)).plan.status, await standing()]).toEqual(['draft', []])
  })

  it('leaves somebody in one group, also when plans are accepted at once', async () => {
    const plans = [await make(), await make(), await make()]
    const answers = await Promise.all(plans.map((planId) => refused(accept(planId))))
    expect(answers.filter((one) => (one as { code?: string }).code === 'impossible')).toHaveLength(2)
    const members = (await standing()).flatMap((one) => one.members.map((member) => member.id))
    expect(members.toSorted()).toEqual(people.toSorted())
    const fresh = await test.run(coach(), viewNewGroups, { niveau: ['1'] })
    expect(fresh.people.every((one) => one.inPlan !== null)).toBe(true)
  })

  it('ends a group: its people are free for another', async () => {
    await accept(await make())
    for (const { id } of await standing()) await test.run(coach(), endGroup, { groupId: id })
    expect(await standing()).toEqual([])
    const kept = await test.inData((tx) =>
      tx.selectFrom('trainingGroupMember').select('endedOn').orderBy('candidateId').execute(),
    )
    expect(kept.map((one) => one.endedOn)).toEqual(people.map(() => '2027-03-01'))
    await accept(await make())
    expect(await standing()).toHaveLength(2)
    expect(await refused(test.run(coach(), endGroup, { groupId: crypto.randomUUID() }))).toMatchObject({
      code: 'notFound',
    })
  })
})

describe('the pages', () => {
  it('work without script: choosing, dividing, changing, agreeing', async () => {
    const browser = await test.browser(coach())
    const base = '/plannen/trainingsgroepen'
    expect(await (await browser.get(base)).text()).toContain('Er zijn nu geen groepen')
    const fresh = await (await browser.get(`${base}/nieuw?niveau=1&niveau=2&niveau=3`)).text()
    for (const word of ['Korte zinnen (A1): 3 mensen', 'P0', 'Wanneer is er een lokaal?'])
      expect(fresh).toContain(word)
    const made = await browser.post(`${base}/nieuw`, fields() as Record<string, string | string[]>)
    expect(made.status).toBe(303)
    const path = made.headers.get('Location') ?? ''
    expect((await browser.get(path)).headers.get('Refresh')).toBe('1')
    await workThroughRuns(test)
    const html = await (await browser.get(path)).text()
    for (const word of [
      '6 van 6 mensen in 2 groepen.',
      'Dit is het beste plan dat er is.',
      'Iedereen zit in',
    ])
      expect(html).toContain(word)
    const runId = /name="runId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const wrong = await browser.post(`${path}/vaststellen`, { runId, why: '', 'waar-1': 'Zaal Noord' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Zaal Noord')
    const done = await browser.post(`${path}/vaststellen`, { runId, why: 'Goed.', 'waar-1': 'Zaal Noord' })
    expect(done.status).toBe(303)
    expect(await (await browser.get(path)).text()).toContain('Vastgesteld op')
    const list = await (await browser.get(base)).text()
    for (const word of ['Zaal Noord', 'P5', 'De lessen zijn klaar']) expect(list).toContain(word)
    expect(await (await browser.get('/plannen')).text()).toContain(path)
  })

  it('keep what was typed when something is wrong', async () => {
    const browser = await test.browser(coach())
    const planId = await make()
    const path = `/plannen/trainingsgroepen/${planId}`
    const [p0 = ''] = people
    const sent = { ...fields(allCan()), [`kan-${p0}`]: [tuesday], 'dag-0': 'ochtend' }
    const answer = await browser.post(path, sent as Record<string, string | string[]>)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('ochtend')
    expect(html).toContain('Schrijf tijden zoals')
    const boxes = html.match(new RegExp(`<input[^>]*name="kan-${p0}"[^>]*>`, 'g')) ?? []
    expect(boxes.map((one) => one.includes('checked'))).toEqual([false, true])
  })

  it('show a manager the groups and nothing to change, and nobody else anything', async () => {
    const planId = await make()
    const path = `/plannen/trainingsgroepen/${planId}`
    const manager = await (await (await test.browser(test.actor('manager'))).get(path)).text()
    expect(manager).toContain('P0')
    expect(manager).not.toContain('Groepen vaststellen')
    expect(manager).not.toContain('Veranderen en opnieuw indelen')
    for (const role of ['employer', 'candidate', 'buddy', 'trainer', 'careDirector'] as const) {
      const browser = await test.browser(test.actor(role))
      for (const hidden of [path, '/plannen/trainingsgroepen', '/plannen/trainingsgroepen/nieuw'])
        expect((await browser.get(hidden)).status).toBe(404)
    }
  })

  it('ask the database so often, however many people there are', async () => {
    const list = () => test.run(coach(), listGroups, {})
    const fresh = () => test.run(coach(), viewNewGroups, { niveau: ['1', '2', '3'] })
    const first = await make()
    const accepted = await countQueries(test, () => accept(first))
    const counted = async (planId: string) => [
      await countQueries(test, () => look(planId)),
      await countQueries(test, list),
      await countQueries(test, fresh),
    ]
    const few = await counted(first)
    people = await learners(Array.from({ length: 30 }, (_, at) => at % 4))
    const second = await make({ lokalen: '5' })
    expect(await countQueries(test, () => accept(second))).toBe(accepted)
    expect(await counted(second)).toEqual(few)
    expect(few).toEqual([10, 1, 2])
  })
})
