import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addTrajectoryActivity } from '#cases/trajectories/plan/addTrajectoryActivity.ts'
import { chooseTrajectoryRoute } from '#cases/trajectories/plan/chooseTrajectoryRoute.ts'
import { dateTrajectoryActivity } from '#cases/trajectories/plan/dateTrajectoryActivity.ts'
import { fillFromJobPlan } from '#cases/trajectories/plan/fillFromJobPlan.ts'
import { moveTrajectoryActivity } from '#cases/trajectories/plan/moveTrajectoryActivity.ts'
import { placeTrajectoryActivity } from '#cases/trajectories/plan/placeTrajectoryActivity.ts'
import { saveTrajectoryGoals } from '#cases/trajectories/plan/saveTrajectoryGoals.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { viewTrajectoryPlan } from '#cases/trajectories/plan/viewTrajectoryPlan.ts'
import { begin, movesOf, refusalOf, startWorld, type World } from './world.ts'

let world: World
let trajectoryId: string
beforeAll(async () => {
  world = await startWorld()
  trajectoryId = await begin(world)
})
afterAll(() => world.test.close())

const view = () => world.test.run(world.people.coach, viewTrajectoryPlan, { trajectoryId })
const linesOf = async (step: string) => (await view()).steps.find((one) => one.step === step)?.lines ?? []

describe('the parts of a plan', () => {
  it('lets only a buddy guide, for whoever guides sees everything', async () => {
    const { test, people } = world
    const { trajectory } = await view()
    const guidedBy = (guideId: string) =>
      test.run(people.coach, saveTrajectoryGoals, {
        trajectoryId,
        version: String(trajectory.version),
        guideId,
      })
    expect(await refusalOf(guidedBy(people.candidate.accountId))).toMatchObject({
      code: 'invalid',
      fields: { guideId: { nl: 'Kies iemand uit de lijst.' } },
    })
    expect((await view()).trajectory.version).toBe(trajectory.version)
  })

  it('keeps both texts when two people write one part', async () => {
    const { test, people } = world
    const say = (text: string, version: string) =>
      test.run(people.coach, saveTrajectoryPlanPart, { trajectoryId, part: 'stepPlan', text, version })
    expect(await say('Eerst gips', '0')).toEqual({ version: 1 })
    expect(await say('Eerst gips, dan was', '1')).toEqual({ version: 2 })
    expect(await refusalOf(say('Iets anders', '0'))).toMatchObject({
      code: 'conflict',
      version: 2,
      theirs: { text: 'Eerst gips, dan was', leftOpen: false },
    })
    expect((await view()).parts).toEqual([
      { part: 'stepPlan', text: 'Eerst gips, dan was', leftOpen: false, version: 2 },
    ])
  })

  it('takes over from the plan of the job only what is empty here', async () => {
    const { test, people, ids } = world
    await test.inData((tx) =>
      tx
        .insertInto('planPart')
        .values([
          { futureJobId: ids.job, part: 'stepPlan', text: 'Plan van de baan' },
          { futureJobId: ids.job, part: 'duration', text: 'Zes maanden' },
        ])
        .execute(),
    )
    expect(await test.run(people.coach, fillFromJobPlan, { trajectoryId })).toEqual({ copied: 1 })
    expect((await view()).parts.map((one) => one.text)).toEqual(['Zes maanden', 'Eerst gips, dan was'])
  })

  it('does not let the end come before the beginning', async () => {
    const { test, people } = world
    const goals = { trajectoryId, goal: 'Tandtechnicus', startsOn: '2027-04-01', expectedUntil: '2027-03-01' }
    expect(await refusalOf(test.run(people.coach, saveTrajectoryGoals, goals))).toMatchObject({
      code: 'invalid',
      fields: { expectedUntil: { nl: 'Deze dag ligt voor het begin.' } },
    })
    const right = { ...goals, expectedUntil: '2027-10-01', fallbackGoal: 'Assistent' }
    await test.run(people.coach, saveTrajectoryGoals, right)
    expect((await view()).trajectory).toMatchObject({
      goal: 'Tandtechnicus',
      fallbackGoal: 'Assistent',
      startsOn: '2027-04-01',
      expectedUntil: '2027-10-01',
    })
  })
})

describe('activities are tailor-made', () => {
  it('asks why one is left out, and keeps it', async () => {
    const { test, people } = world
    const [line] = await linesOf('learningIn')
    const skip = { trajectoryId, activityId: line?.id, move: 'skip' }
    expect(await refusalOf(test.run(people.coach, moveTrajectoryActivity, skip))).toEqual({
      code: 'invalid',
      fields: { reason: { nl: 'Vul dit in: de reden.', en: 'Fill this in: the reason.' } },
      message: undefined,
    })
    await test.run(people.coach, moveTrajectoryActivity, { ...skip, reason: 'Is er al geweest' })
    expect((await linesOf('learningIn'))[0]).toMatchObject({ status: 'skipped', reason: 'Is er al geweest' })
    await test.run(people.coach, moveTrajectoryActivity, { ...skip, move: 'planAgain' })
    expect((await movesOf(test, line?.id ?? '')).map((one) => one.toStatus)).toEqual([
      'planned',
      'skipped',
      'planned',
    ])
  })

  it('is done in one tap and can be undone', async () => {
    const { test, people } = world
    const [line] = await linesOf('learningIn')
    const tap = { trajectoryId, activityId: line?.id }
    await test.run(people.coach, moveTrajectoryActivity, { ...tap, move: 'complete' })
    expect((await linesOf('learningIn'))[0]).toMatchObject({ status: 'done', doneOn: '2027-03-01' })
    await test.run(people.coach, moveTrajectoryActivity, { ...tap, move: 'undo' })
    expect((await linesOf('learningIn'))[0]).toMatchObject({ status: 'planned', doneOn: null })
  })

  it('adds any activity with a reason, from the method or in own words, once per press', async () => {
    const { test, people } = world
    const add = { trajectoryId, step: 'learningIn', reason: 'Taal is nodig' }
    expect(await refusalOf(test.run(people.coach, addTrajectoryActivity, add))).toMatchObject({
      code: 'invalid',
      fields: { activityKey: {} },
    })
    const first = await test.run(
      people.coach,
      addTrajectoryActivity,
      { ...add, activityKey: 'dutchLessons' },
      'k',
    )
    const again = await test.run(
      people.coach,
      addTrajectoryActivity,
      { ...add, activityKey: 'dutchLessons' },
      'k',
    )
    expect(again).toEqual(first)
    await test.run(people.coach, addTrajectoryActivity, {
      ...add,
      label: 'Gips oefenen',
      dueOn: '2027-05-01',
    })
    const lines = await linesOf('learningIn')
    expect(lines.filter((line) => line.activityKey === 'dutchLessons')).toHaveLength(1)
    expect(lines.at(-1)).toMatchObject({
      label: 'Gips oefenen',
      dueOn: '2027-05-01',
      reason: 'Taal is nodig',
    })
  })

  it('puts an activity elsewhere in the order, and in another step', async () => {
    const { test, people } = world
    const before = await linesOf('learningIn')
    const moved = before.at(-1)
    const place = { trajectoryId, activityId: moved?.id, step: 'learningIn', reason: 'Eerst oefenen' }
    await test.run(people.coach, placeTrajectoryActivity, { ...place, afterId: before[0]?.id })
    expect((await linesOf('learningIn')).map((line) => line.id).slice(0, 2)).toEqual([
      before[0]?.id,
      moved?.id,
    ])
    await test.run(people.coach, placeTrajectoryActivity, { ...place, step: 'trajectory', afterId: '' })
    expect((await linesOf('trajectory'))[0]).toMatchObject({ id: moved?.id, reason: 'Eerst oefenen' })
    expect((await linesOf('learningIn')).length).toBe(before.length - 1)
  })

  it('dates a line and notices a second editor', async () => {
    const { test, people } = world
    const [line] = await linesOf('match')
    const date = { trajectoryId, activityId: line?.id, version: '1', dueOn: '2027-04-02', who: 'Coach' }
    expect(await test.run(people.coach, dateTrajectoryActivity, date)).toEqual({ version: 2 })
    expect(
      await refusalOf(test.run(people.coach, dateTrajectoryActivity, { ...date, dueOn: '2027-04-09' })),
    ).toMatchObject({ code: 'conflict', theirs: { dueOn: '2027-04-02' } })
  })

  it('refuses a line of another plan as absent', async () => {
    const { test, people, ids } = world
    const other = await begin(world, ids.secondCandidate)
    const [line] = await linesOf('match')
    expect(
      await refusalOf(
        test.run(people.coach, moveTrajectoryActivity, {
          trajectoryId: other,
          activityId: line?.id,
          move: 'complete',
        }),
      ),
    ).toEqual({ code: 'notFound' })
  })
})

describe('the route changes on the way', () => {
  it('keeps what was chosen before, and adds what the new route usually does', async () => {
    const { test, people } = world
    const before = (await view()).steps.flatMap((one) => one.lines).map((line) => line.id)
    const choose = { trajectoryId, route: 'largeScale', reason: 'De werkvloer bestaat nog niet' }
    const { added } = await test.run(people.coach, chooseTrajectoryRoute, choose)
    expect(added).toBeGreaterThan(0)
    const plan = await view()
    expect(plan.routes).toEqual(['largeScale'])
    expect(plan.trajectory.route).toBe('largeScale')
    expect(plan.routeChanges.map(({ route, state, reason }) => ({ route, state, reason }))).toEqual([
      { route: 'largeScale', state: 'chosen', reason: 'De werkvloer bestaat nog niet' },
      { route: 'smallScale', state: 'left', reason: 'De werkvloer bestaat nog niet' },
      { route: 'smallScale', state: 'chosen', reason: null },
    ])
    const after = plan.steps.flatMap((one) => one.lines).map((line) => line.id)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(after.length).toBe(before.length + added)
  })

  it('combines routes', async () => {
    const { test, people } = world
    await test.run(people.coach, chooseTrajectoryRoute, {
      trajectoryId,
      route: 'stackedJobs',
      beside: 'ja',
      reason: 'Twee kleine banen samen',
    })
    expect((await view()).routes).toEqual(['largeScale', 'stackedJobs'])
    expect((await view()).trajectory.route).toBe('largeScale')
  })
})
