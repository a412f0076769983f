import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addJobActivity } from '#cases/trajectories/jobPlan/addJobActivity.ts'
import { makeJobActivities } from '#cases/trajectories/jobPlan/makeJobActivities.ts'
import { moveJobActivity } from '#cases/trajectories/jobPlan/moveJobActivity.ts'
import { saveJobPlanPart } from '#cases/trajectories/jobPlan/saveJobPlanPart.ts'
import { setJobPlanOrder } from '#cases/trajectories/jobPlan/setJobPlanOrder.ts'
import { viewJobPlan } from '#cases/trajectories/jobPlan/viewJobPlan.ts'
import { copyPlanToJob } from '#cases/trajectories/plan/copyPlanToJob.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { setTrajectoryOrder } from '#cases/trajectories/plan/setTrajectoryOrder.ts'
import { viewTrajectoryPlan } from '#cases/trajectories/plan/viewTrajectoryPlan.ts'
import { startDirectly } from '#cases/trajectories/start/startDirectly.ts'
import { startFromProposal } from '#cases/trajectories/start/startFromProposal.ts'
import { viewTrajectoryStart } from '#cases/trajectories/start/viewTrajectoryStart.ts'
import { planPartKeys } from '#method/planParts.ts'
import { begin, movesOf, refusalOf, startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.test.close())

describe('candidate first: the trajectory before the plan of the job', () => {
  let trajectoryId: string

  it('asks for a reason when there is no proposal', async () => {
    const { test, ids, people } = world
    const input = { candidateId: ids.candidate, futureJobId: ids.job, reason: ' ' }
    expect(await refusalOf(test.run(people.coach, startDirectly, input))).toMatchObject({
      code: 'invalid',
      fields: { reason: { nl: 'Vul dit in.' } },
    })
  })

  it('is for the coach of the candidate', async () => {
    const { test, ids, people } = world
    const input = { candidateId: ids.candidate, futureJobId: ids.job, reason: 'x' }
    for (const who of [people.accountManager, people.manager, people.employer, people.stranger])
      expect(await refusalOf(test.run(who, startDirectly, input))).toEqual({ code: 'notFound' })
  })

  it('opens with the usual activities of the person and none of the job', async () => {
    const { test, people, ids } = world
    trajectoryId = await begin(world)
    const plan = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    expect(plan.trajectory).toMatchObject({
      status: 'designing',
      route: 'smallScale',
      planOrder: 'matchFirst',
      programmeId: test.programmeId,
      proposalId: null,
    })
    const keys = plan.steps.flatMap(({ lines }) => lines.map((line) => line.activityKey))
    expect(keys).toContain('startAtPlace')
    expect(keys).not.toContain('designForJob')
    expect(plan.state.missing).toEqual(planPartKeys)
    expect(plan.routes).toEqual(['smallScale'])
    expect(await movesOf(test, trajectoryId)).toEqual([
      {
        fromStatus: null,
        toStatus: 'designing',
        reason: 'De kandidaat kwam eerst.',
        onDate: '2027-03-01',
      },
    ])
    const stored = await test.inData((tx) =>
      tx.selectFrom('trajectory').select('id').where('candidateId', '=', ids.candidate).execute(),
    )
    expect(stored).toEqual([{ id: trajectoryId }])
  })

  it('happens once, also when the form is sent twice or by two people', async () => {
    const { test, people, ids } = world
    const input = { candidateId: ids.secondCandidate, futureJobId: ids.job, reason: 'Proef' }
    const [one, two] = await Promise.all([
      test.run(people.coach, startDirectly, input, 'same-key'),
      test.run(people.coach, startDirectly, input, 'same-key'),
    ])
    expect(one).toEqual(two)
    expect(await refusalOf(test.run(people.coach, startDirectly, input))).toMatchObject({
      code: 'impossible',
      message: { nl: 'Deze kandidaat heeft al een traject voor deze baan.' },
    })
  })

  it('gives the plan of the person to the job, without what is only about the person', async () => {
    const { test, people, ids } = world
    const say = (part: string, text: string) =>
      test.run(people.coach, saveTrajectoryPlanPart, { trajectoryId, part, text, version: '0' })
    await say('knowledgeAndSkills', 'Gips, hygiëne, protocollen')
    await say('conditions', 'Taalles op dinsdag')
    expect(await test.run(people.coach, copyPlanToJob, { trajectoryId })).toEqual({ id: ids.job, copied: 1 })
    const { parts } = await test.run(people.accountManager, viewJobPlan, { futureJobId: ids.job })
    expect(parts).toEqual([
      { part: 'knowledgeAndSkills', text: 'Gips, hygiëne, protocollen', leftOpen: false, version: 1 },
    ])
  })

  it('changes the order of steps 3 and 4 and back without touching the plan', async () => {
    const { test, people } = world
    const before = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    const turn = (planOrder: string) =>
      test.run(people.coach, setTrajectoryOrder, { trajectoryId, planOrder, reason: 'Eerst ontwerpen' })
    await turn('trajectoryFirst')
    const turned = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    expect(turned.steps.map((one) => one.step)).toEqual([
      'inView',
      'mapping',
      'trajectory',
      'match',
      'learningIn',
      'regularJob',
    ])
    await turn('matchFirst')
    const back = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    expect(back.steps).toEqual(before.steps)
  })
})

describe('trajectory first: the plan of the job before the person', () => {
  let proposalId: string
  beforeAll(async () => {
    const { test, ids, people } = world
    proposalId = crypto.randomUUID()
    await test.inData(async (tx) => {
      await tx
        .insertInto('proposal')
        .values({
          id: proposalId,
          futureJobId: ids.otherJob,
          candidateId: ids.candidate,
          status: 'introduced',
          proposedOn: '2027-02-01',
          proposedBy: people.coach.accountId,
        })
        .execute()
      const moved = (toStatus: string, onDate: string) => ({
        subjectKind: 'proposal',
        subjectId: proposalId,
        toStatus,
        onDate,
      })
      await tx
        .insertInto('statusChange')
        .values([moved('proposed', '2027-02-01'), moved('informed', '2027-02-03')])
        .execute()
    })
  })

  it('designs at job level, each part written or left open on purpose', async () => {
    const { test, ids, people } = world
    const futureJobId = ids.otherJob
    await test.run(people.accountManager, setJobPlanOrder, { futureJobId, planOrder: 'trajectoryFirst' })
    await test.run(people.accountManager, makeJobActivities, { futureJobId, routes: ['largeScale'] })
    await test.run(people.coach, saveJobPlanPart, { futureJobId, part: 'duration', text: '6 maanden' })
    await test.run(people.coach, saveJobPlanPart, { futureJobId, part: 'stepPlan', leftOpen: 'ja' })
    const plan = await test.run(people.coach, viewJobPlan, { futureJobId })
    expect(plan.state.leftOpen).toEqual(['stepPlan'])
    expect(plan.state.states.duration).toBe('written')
    expect(plan.steps[2]?.step).toBe('trajectory')
    expect(plan.steps[2]?.lines.map((line) => line.activityKey)).toContain('designForJob')
    expect(await test.run(people.coach, makeJobActivities, { futureJobId, routes: ['largeScale'] })).toEqual({
      added: 0,
    })
  })

  it('is not for the employer, and looks absent to strangers', async () => {
    const { test, ids, people } = world
    for (const who of [people.otherEmployer, people.stranger, people.buddy, people.candidate])
      expect(await refusalOf(test.run(who, viewJobPlan, { futureJobId: ids.otherJob }))).toEqual({
        code: 'notFound',
      })
  })

  it('waits for the choice of the employer', async () => {
    const { test, people } = world
    expect(await refusalOf(test.run(people.coach, startFromProposal, { proposalId }))).toMatchObject({
      code: 'impossible',
    })
  })

  it('copies the plan of the job and ticks off what the match did', async () => {
    const { test, ids, people } = world
    const futureJobId = ids.otherJob
    const plan = await test.run(people.coach, viewJobPlan, { futureJobId })
    const dutch = plan.steps.flatMap((one) => one.lines).find((line) => line.activityKey === 'training')
    await test.run(people.coach, moveJobActivity, {
      futureJobId,
      activityId: dutch?.id,
      move: 'skip',
      reason: 'Geen training nodig',
    })
    await test.run(people.coach, addJobActivity, {
      futureJobId,
      step: 'learningIn',
      label: 'Kennismaken met de tandarts',
      reason: 'De tandarts is de klant',
    })
    await test.inData((tx) =>
      tx.updateTable('proposal').set({ status: 'chosen' }).where('id', '=', proposalId).execute(),
    )
    const offered = await test.run(people.coach, viewTrajectoryStart, { futureJobId })
    expect(offered.chosen.map((one) => one.id)).toEqual([proposalId])
    const { id: trajectoryId } = await test.run(people.coach, startFromProposal, { proposalId })
    const own = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId })
    expect(own.trajectory).toMatchObject({ proposalId, planOrder: 'trajectoryFirst' })
    expect(own.parts.map(({ part, text, leftOpen }) => ({ part, text, leftOpen }))).toEqual([
      { part: 'duration', text: '6 maanden', leftOpen: false },
      { part: 'stepPlan', text: null, leftOpen: true },
    ])
    const lines = own.steps.flatMap((one) => one.lines)
    expect(lines.find((line) => line.label === 'Kennismaken met de tandarts')?.status).toBe('planned')
    expect(lines.some((line) => line.activityKey === 'training')).toBe(false)
    expect(lines.find((line) => line.activityKey === 'informCandidate')).toMatchObject({
      status: 'done',
      doneOn: '2027-02-03',
    })
    const again = await test.run(people.coach, viewTrajectoryStart, { futureJobId })
    expect(again.chosen).toEqual([])
  })
})
