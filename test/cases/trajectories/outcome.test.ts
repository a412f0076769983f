import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planEvaluation } from '#cases/trajectories/evaluations/planEvaluation.ts'
import { bookStay } from '#cases/trajectories/learning/bookStay.ts'
import { moveStay } from '#cases/trajectories/learning/moveStay.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { claimShownSkills } from '#cases/trajectories/outcome/claimShownSkills.ts'
import { proposeFromTrajectory } from '#cases/trajectories/outcome/proposeFromTrajectory.ts'
import { saveOutcome } from '#cases/trajectories/outcome/saveOutcome.ts'
import { scoreFactors } from '#cases/trajectories/outcome/scoreFactors.ts'
import { tickAftercare } from '#cases/trajectories/outcome/tickAftercare.ts'
import { viewFactors } from '#cases/trajectories/outcome/viewFactors.ts'
import { viewOutcome } from '#cases/trajectories/outcome/viewOutcome.ts'
import { saveTrajectoryPlanPart } from '#cases/trajectories/plan/saveTrajectoryPlanPart.ts'
import { viewTrajectoryPlan } from '#cases/trajectories/plan/viewTrajectoryPlan.ts'
import { startFromProposal } from '#cases/trajectories/start/startFromProposal.ts'
import { begin, movesOf, refusalOf, startWorld, type World } from './world.ts'

let world: World
afterAll(() => world.test.close())
beforeAll(async () => {
  world = await startWorld()
})

const end = (trajectoryId: string, words: object) =>
  world.test.run(world.people.coach, saveOutcome, { trajectoryId, version: '0', ...words })
const look = (trajectoryId: string) => world.test.run(world.people.coach, viewOutcome, { trajectoryId })

describe('hired directly: no learning in at all', () => {
  let trajectoryId: string

  it('ends from the design, and the facts of the contract are separate', async () => {
    const { test, ids, people } = world
    trajectoryId = await begin(world)
    const facts = { kind: 'intendedJob', contractAgreedOn: '2027-02-20', startsOn: '2027-03-01' }
    expect(await refusalOf(end(trajectoryId, { ...facts, kind: 'dreamJob' }))).toMatchObject({
      code: 'invalid',
      fields: { kind: {} },
    })
    expect(await refusalOf(end(trajectoryId, { ...facts, trialUntil: '2027-02-01' }))).toMatchObject({
      code: 'invalid',
      fields: { trialUntil: { nl: 'Deze dag ligt voor de eerste werkdag.' } },
    })
    await end(trajectoryId, { ...facts, contractKind: 'permanent', hours: '32', endedMoment: 'completed' })
    const { outcome, trajectory, aftercare } = await look(trajectoryId)
    expect(outcome).toMatchObject({
      kind: 'intendedJob',
      employerId: ids.employer,
      contractAgreedOn: '2027-02-20',
      startsOn: '2027-03-01',
      trialPassedOn: null,
      contractEndedOn: null,
      permanent: true,
      hours: 32,
      endedOn: '2027-03-01',
    })
    expect(trajectory.status).toBe('ended')
    expect(aftercare.map((one) => one.dueOn)).toEqual([
      '2027-04-01',
      '2027-06-01',
      '2027-09-01',
      '2028-03-01',
    ])
    const seen = await test.run(people.coach, viewTrajectory, { trajectoryId })
    expect(seen.progress.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'done',
      'skipped',
      'skipped',
      'done',
    ])
    const job = await test.inData((tx) =>
      tx.selectFrom('futureJob').select('status').where('id', '=', ids.job).executeTakeFirst(),
    )
    expect(job?.status).toBe('filled')
  })

  it('adds later facts to the same outcome and moves what aftercare is still to come', async () => {
    const { test, people } = world
    const { aftercare } = await look(trajectoryId)
    const ask = { trajectoryId, aftercareId: aftercare[0]?.id, version: '1' }
    expect(await refusalOf(test.run(people.coach, tickAftercare, ask))).toMatchObject({
      code: 'invalid',
      fields: { stillWorking: { nl: 'Kies ja of nee.' } },
    })
    await test.run(people.coach, tickAftercare, { ...ask, stillWorking: 'yes', note: 'Trots' })
    const later = { kind: 'intendedJob', startsOn: '2027-03-01', endedOn: '2027-03-01', version: '1' }
    expect(await end(trajectoryId, { ...later, trialPassedOn: '2027-05-01' })).toEqual({ version: 2 })
    await end(trajectoryId, {
      ...later,
      version: '2',
      contractEndedOn: '2027-08-01',
      endedReason: 'subsidyEnded',
    })
    const seen = await look(trajectoryId)
    expect(seen.aftercare.map(({ dueOn, stillWorking }) => [dueOn, stillWorking])).toEqual([
      ['2027-04-01', true],
      ['2027-06-01', null],
    ])
    expect(await refusalOf(end(trajectoryId, { ...later, hours: '20' }))).toMatchObject({ code: 'conflict' })
    const changes = await test.inData((tx) =>
      tx.selectFrom('outcomeChange').select('id').where('trajectoryId', '=', trajectoryId).execute(),
    )
    expect(changes).toHaveLength(3)
    const outcomes = await test.inData((tx) =>
      tx.selectFrom('outcome').select('id').where('trajectoryId', '=', trajectoryId).execute(),
    )
    expect(outcomes).toHaveLength(1)
  })

  it('is not for the employer, the manager or a stranger', async () => {
    const { test, people } = world
    for (const who of [people.employer, people.manager, people.stranger, people.candidate])
      expect(
        await refusalOf(test.run(who, saveOutcome, { trajectoryId, kind: 'noJob', version: '3' })),
      ).toEqual({ code: 'notFound' })
  })
})

describe('learnt in well, but the job does not come', () => {
  let trajectoryId: string

  it('ends, frees the place and asks nobody to evaluate any more', async () => {
    const { test, people, ids } = world
    trajectoryId = await begin(world, ids.secondCandidate)
    const { id: stayId } = await test.run(people.coach, bookStay, { trajectoryId, placeId: ids.lab })
    const { id: laterId } = await test.run(people.coach, bookStay, { trajectoryId, placeId: ids.canteen })
    await test.run(people.coach, moveStay, { trajectoryId, stayId, move: 'start', date: '2027-01-04' })
    await test.run(people.coach, planEvaluation, { trajectoryId, kind: 'final', plannedOn: '2027-04-01' })
    const part = { trajectoryId, part: 'guidanceByCoach', text: 'Elke week bellen' }
    await test.run(people.coach, saveTrajectoryPlanPart, part)
    const facts = { kind: 'noJob', endedMoment: 'atTransition', endedReason: 'noJobOffered' }
    await end(trajectoryId, { ...facts, endedOn: '2027-02-15' })
    const seen = await test.run(people.coach, viewTrajectory, { trajectoryId })
    expect(seen.stays.map(({ id, status, endsOn }) => [id, status, endsOn])).toEqual([
      [stayId, 'stopped', '2027-02-15'],
      [laterId, 'cancelled', null],
    ])
    expect(seen.evaluations.map(({ status, reason }) => [status, reason])).toEqual([
      ['skipped', 'Het traject is afgerond.'],
    ])
    expect(seen.next).toEqual({ key: 'proposeElsewhere' })
    expect((await look(trajectoryId)).aftercare).toEqual([])
  })

  it('goes to another employer at once, with the skills shown', async () => {
    const { test, people, ids } = world
    const propose = {
      trajectoryId,
      why: 'Leerde snel',
      skill: ['Handvaardigheid', 'Hygiëne'],
      level: ['4', ''],
    }
    expect(await refusalOf(test.run(people.coach, proposeFromTrajectory, propose))).toMatchObject({
      code: 'invalid',
      fields: { futureJobId: {} },
    })
    const to = { ...propose, futureJobId: ids.otherJob }
    const made = await test.run(people.coach, proposeFromTrajectory, to, 'press')
    expect(await test.run(people.coach, proposeFromTrajectory, to, 'press')).toEqual(made)
    const { proposals, skills } = await look(trajectoryId)
    expect(proposals).toMatchObject([
      { id: made.id, status: 'proposed', futureJobId: ids.otherJob, employer: 'Gebitwerk', nextId: null },
    ])
    expect(skills.find((one) => one.skill === 'Handvaardigheid')?.shown).toMatchObject({ level: 4 })
    const claims = await test.inData((tx) =>
      tx
        .selectFrom('candidateSkill')
        .select(['skill', 'level', 'source', 'onDate', 'note'])
        .where('candidateId', '=', ids.secondCandidate)
        .execute(),
    )
    expect(claims).toEqual([
      {
        skill: 'Handvaardigheid',
        level: 4,
        source: 'shownInPractice',
        onDate: '2027-03-01',
        note: 'Tandtechnicus · Tandlab De Kroon',
      },
    ])
    expect(await refusalOf(test.run(people.coach, proposeFromTrajectory, to))).toMatchObject({
      code: 'impossible',
    })
    const again = { trajectoryId, skill: 'Handvaardigheid', level: '4' }
    expect(await test.run(people.coach, claimShownSkills, again)).toEqual({ claimed: 0 })
  })

  it('continues there, and takes along what is about the person', async () => {
    const { test, people, ids } = world
    const [proposal] = (await look(trajectoryId)).proposals
    await test.inData((tx) =>
      tx
        .updateTable('proposal')
        .set({ status: 'chosen' })
        .where('id', '=', proposal?.id ?? '')
        .execute(),
    )
    const { id } = await test.run(people.coach, startFromProposal, { proposalId: proposal?.id })
    const plan = await test.run(people.coach, viewTrajectoryPlan, { trajectoryId: id })
    expect(plan.trajectory).toMatchObject({ continuesId: trajectoryId, futureJobId: ids.otherJob })
    expect(plan.parts.map(({ part, text }) => [part, text])).toEqual([
      ['guidanceByCoach', 'Elke week bellen'],
    ])
    expect((await look(trajectoryId)).proposals[0]?.nextId).toBe(id)
  })

  it('goes on after all: then there is no outcome to count, and the record keeps the earlier one', async () => {
    const { test, people } = world
    const reopen = { trajectoryId, move: 'reopen' }
    expect(await refusalOf(test.run(people.coach, moveTrajectory, reopen))).toMatchObject({
      code: 'invalid',
      fields: { reason: {} },
    })
    await test.run(people.coach, moveTrajectory, { ...reopen, reason: 'Toch een baan' })
    expect((await look(trajectoryId)).outcome).toBeNull()
    const changes = await test.inData((tx) =>
      tx
        .selectFrom('outcomeChange')
        .select('facts')
        .where('trajectoryId', '=', trajectoryId)
        .orderBy('at')
        .execute(),
    )
    expect(changes.map((one) => (one.facts as { kind?: string } | null)?.kind ?? null)).toEqual([
      'noJob',
      null,
    ])
    const moves = await movesOf(test, trajectoryId)
    expect(moves.slice(-2).map((one) => one.toStatus)).toEqual(['ended', 'learningIn'])
    await end(trajectoryId, { kind: 'otherEmployer', employerName: 'Bakkerij Bos', startsOn: '2027-04-01' })
    expect((await look(trajectoryId)).outcome).toMatchObject({
      employerId: null,
      employerName: 'Bakkerij Bos',
    })
  })
})

describe('what helped and what hindered', () => {
  it('is scored in one screen, and a second scorer sees the first', async () => {
    const { test, people, ids } = world
    const trajectoryId = await test.inData((tx) =>
      tx
        .selectFrom('trajectory')
        .select('id')
        .where('candidateId', '=', ids.candidate)
        .executeTakeFirstOrThrow()
        .then((row) => row.id),
    )
    const score = (words: object) => test.run(people.coach, scoreFactors, { trajectoryId, ...words })
    expect(await refusalOf(score({ train: '7' }))).toMatchObject({ code: 'invalid', fields: { train: {} } })
    expect(await score({ version: '0', train: '2', dailyGuide: '0', tightness: '' })).toEqual({
      version: 1,
      scored: 2,
    })
    expect(await refusalOf(score({ version: '0', train: '1' }))).toEqual({
      code: 'conflict',
      version: 1,
      theirs: { train: '2', dailyGuide: '0' },
    })
    const { scores } = await test.run(people.coach, viewFactors, { trajectoryId })
    expect(scores).toEqual({ train: '2', dailyGuide: '0' })
  })
})
