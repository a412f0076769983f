import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideGoNoGo } from '#cases/trajectories/evaluations/decideGoNoGo.ts'
import { makeEvaluationAction } from '#cases/trajectories/evaluations/makeEvaluationAction.ts'
import { moveEvaluation } from '#cases/trajectories/evaluations/moveEvaluation.ts'
import { planEvaluation } from '#cases/trajectories/evaluations/planEvaluation.ts'
import { recordVoice } from '#cases/trajectories/evaluations/recordVoice.ts'
import { saveEvaluation } from '#cases/trajectories/evaluations/saveEvaluation.ts'
import { saveVoice } from '#cases/trajectories/evaluations/saveVoice.ts'
import { viewEvaluations } from '#cases/trajectories/evaluations/viewEvaluations.ts'
import { moveTrajectory } from '#cases/trajectories/learning/moveTrajectory.ts'
import { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import { listMyPeople } from '#cases/trajectories/voices/listMyPeople.ts'
import { viewFollowed } from '#cases/trajectories/voices/viewFollowed.ts'
import { divergenceOf, missingVoices } from '#method/trajectories/voicesCompared.ts'
import { countQueries } from '../../support/queries.ts'
import { begin, movesOf, refusalOf, startWorld, type World } from './world.ts'

let world: World
let trajectoryId: string
let evaluationId: string
beforeAll(async () => {
  world = await startWorld()
  trajectoryId = await begin(world)
  const { test, people } = world
  await test.run(people.coach, moveTrajectory, { trajectoryId, move: 'startOpen', date: '2027-01-10' })
  await test.inData((tx) =>
    tx
      .updateTable('trajectory')
      .set({ guideId: people.buddy.accountId })
      .where('id', '=', trajectoryId)
      .execute(),
  )
})
afterAll(() => world.test.close())

const view = () => world.test.run(world.people.coach, viewEvaluations, { trajectoryId })

describe('looking together', () => {
  it('says that it is missing after six weeks of learning in', async () => {
    const { test, people } = world
    expect((await view()).jointMissing).toBe(true)
    const { next } = await test.run(people.coach, viewTrajectory, { trajectoryId })
    expect(next).toEqual({ key: 'planJointEvaluation' })
  })

  it('is planned once, and those with a voice hear of it', async () => {
    const { test, people } = world
    const plan = { trajectoryId, kind: 'interim', plannedOn: '1-3-2027' }
    expect(await refusalOf(test.run(people.coach, planEvaluation, { ...plan, plannedOn: '' }))).toMatchObject(
      { code: 'invalid', fields: { plannedOn: { nl: 'Vul dit in.' } } },
    )
    ;({ id: evaluationId } = await test.run(people.coach, planEvaluation, plan, 'twice'))
    await test.run(people.coach, planEvaluation, plan, 'twice')
    const outbox = await test.inData((tx) => tx.selectFrom('outbox').select(['event', 'facts']).execute())
    expect(outbox).toEqual([{ event: 'evaluationPlanned', facts: { evaluationId } }])
    expect((await view()).jointMissing).toBe(false)
  })

  it('hears every party in its own voice', async () => {
    const { test, people } = world
    const say = (who: typeof people.coach, words: object) =>
      test.run(who, saveVoice, { trajectoryId, evaluationId, ...words })
    expect(await refusalOf(say(people.candidate, { mood: '', text: '' }))).toMatchObject({
      code: 'invalid',
      fields: { mood: { nl: 'Kies een gezicht of schrijf iets.' } },
    })
    expect(await refusalOf(say(people.candidate, { mood: '6' }))).toMatchObject({ code: 'invalid' })
    for (const who of [people.otherEmployer, people.coach, people.manager, people.stranger])
      expect(await refusalOf(say(who, { mood: '3' }))).toEqual({ code: 'notFound' })
    await say(people.candidate, { mood: '5', text: 'Het gaat goed' })
    await say(people.employer, { mood: '2', text: 'Te langzaam' })
    await say(people.buddy, { mood: '4' })
    await test.run(people.coach, recordVoice, { trajectoryId, evaluationId, voice: 'coach', mood: '4' })
    const [evaluation] = (await view()).evaluations
    expect(evaluation?.voices.map(({ voice, mood, text }) => [voice, mood, text])).toEqual([
      ['buddy', 4, null],
      ['candidate', 5, 'Het gaat goed'],
      ['coach', 4, null],
      ['employer', 2, 'Te langzaam'],
    ])
    expect(missingVoices(evaluation?.voices ?? [])).toEqual([])
    expect(divergenceOf(evaluation?.voices ?? [])).toEqual({
      lowest: { voice: 'employer', mood: 2 },
      highest: { voice: 'candidate', mood: 5 },
    })
  })

  it('shows each party its own voice only', async () => {
    const { test, people } = world
    const seen = await test.run(people.employer, viewFollowed, { trajectoryId })
    expect(seen.evaluations[0]?.own).toMatchObject({ mood: 2, text: 'Te langzaam' })
    expect(JSON.stringify(seen)).not.toContain('Het gaat goed')
    expect(JSON.stringify(seen)).not.toContain('Haddad')
  })

  it('does not overwrite what somebody said in the meantime', async () => {
    const { test, people } = world
    const say = (text: string, version: string) =>
      test.run(people.candidate, saveVoice, { trajectoryId, evaluationId, mood: '5', text, version })
    await say('Het gaat heel goed', '1')
    expect(await refusalOf(say('Anders', '1'))).toMatchObject({
      code: 'conflict',
      theirs: { text: 'Het gaat heel goed' },
    })
  })

  it('is held with what was agreed, and the actions that follow', async () => {
    const { test, people } = world
    const words = { plannedOn: '2027-03-01', summary: 'Tempo is het punt', agreed: 'Elke dag 10 minuten' }
    await test.run(people.coach, saveEvaluation, { trajectoryId, evaluationId, version: '1', ...words })
    await test.run(people.coach, moveEvaluation, { trajectoryId, evaluationId, move: 'hold' })
    const action = { trajectoryId, evaluationId, action: 'Buddy bellen', ownerId: people.manager.accountId }
    expect(await refusalOf(test.run(people.coach, makeEvaluationAction, action))).toMatchObject({
      code: 'invalid',
      fields: { ownerId: {} },
    })
    await test.run(people.coach, makeEvaluationAction, { ...action, ownerId: '' })
    const { evaluations, actions } = await view()
    expect(evaluations[0]).toMatchObject({ status: 'held', heldOn: '2027-03-01', agreed: words.agreed })
    expect(actions).toMatchObject([{ text: 'Buddy bellen', dueOn: '2027-03-15', evaluationId }])
  })

  it('skips one only with a reason, and then hears nobody in it', async () => {
    const { test, people } = world
    const plan = { trajectoryId, kind: 'final', plannedOn: '2027-06-01' }
    const { id } = await test.run(people.coach, planEvaluation, plan)
    const skip = { trajectoryId, evaluationId: id, move: 'skip' }
    expect(await refusalOf(test.run(people.coach, moveEvaluation, skip))).toMatchObject({
      code: 'invalid',
      fields: { reason: {} },
    })
    await test.run(people.coach, moveEvaluation, { ...skip, reason: 'Eerder klaar' })
    const voice = { trajectoryId, evaluationId: id, mood: '3' }
    expect(await refusalOf(test.run(people.employer, saveVoice, voice))).toMatchObject({
      code: 'impossible',
    })
    expect((await movesOf(test, id)).map((one) => one.toStatus)).toEqual(['planned', 'skipped'])
  })
})

describe('the week in one tap', () => {
  it('is kept once per voice and week', async () => {
    const { test, people } = world
    await test.run(people.buddy, saveVoice, { trajectoryId, mood: '3' })
    await test.run(people.buddy, saveVoice, { trajectoryId, mood: '4', text: 'Na de pauze beter' })
    const { pulses } = await test.run(people.buddy, viewFollowed, { trajectoryId })
    expect(pulses.map(({ weekOn, mood, text }) => [weekOn, mood, text])).toEqual([
      ['2027-03-01', 4, 'Na de pauze beter'],
    ])
  })

  it('shows a buddy the own people and nobody else', async () => {
    const { test, people, ids } = world
    const other = await begin(world, ids.secondCandidate)
    const list = () => test.run(people.buddy, listMyPeople, {})
    const { people: mine } = await list()
    expect(mine).toMatchObject([{ id: trajectoryId, firstName: 'Samir', mood: 4 }])
    const cost = await countQueries(test, list)
    await test.inData((tx) =>
      tx.updateTable('trajectory').set({ guideId: people.buddy.accountId }).where('id', '=', other).execute(),
    )
    expect((await list()).people).toHaveLength(2)
    expect(await countQueries(test, list)).toBe(cost)
    expect(cost).toBe(1)
    expect((await test.run(people.placeCoordinator, listMyPeople, {})).people).toEqual([])
    expect(await refusalOf(test.run(people.candidate, listMyPeople, {}))).toEqual({ code: 'notFound' })
  })
})

describe('go or no-go', () => {
  const decide = (words: object, who = world.people.coach) =>
    world.test.run(who, decideGoNoGo, { trajectoryId, ...words })

  it('is the decision of the employer: who writes it down, names the one who decided', async () => {
    expect(await refusalOf(decide({ verdict: 'go', reason: 'Kan het werk' }))).toMatchObject({
      code: 'invalid',
      fields: { decider: {} },
    })
    expect(await refusalOf(decide({ verdict: 'noGo', reason: 'Te vroeg' }))).toMatchObject({
      code: 'invalid',
      fields: { decider: {} },
    })
    expect(await refusalOf(decide({ verdict: 'go', reason: '' }))).toMatchObject({ code: 'invalid' })
    for (const who of [world.people.buddy, world.people.candidate, world.people.placeCoordinator])
      expect(await refusalOf(decide({ verdict: 'go', reason: 'x' }, who))).toEqual({ code: 'notFound' })
  })

  it('keeps a no-go with its reason, and learning goes on', async () => {
    const { test, people } = world
    await decide({ verdict: 'noGo', reason: 'Nog te langzaam', decider: 'Dhr. Kroon' })
    const seen = await test.run(people.coach, viewTrajectory, { trajectoryId })
    expect(seen.trajectory).toMatchObject({ status: 'learningIn', goNoGo: 'noGo' })
    expect(seen.next).toEqual({ key: 'afterNoGo' })
  })

  it('gives a go, and takes it back for learning longer', async () => {
    const { test, people } = world
    await decide({ verdict: 'go', reason: 'Neemt werk uit handen' }, people.employer)
    expect(await refusalOf(decide({ verdict: 'noGo', reason: 'x', decider: 'y' }))).toMatchObject({
      code: 'impossible',
    })
    await test.run(people.coach, moveTrajectory, { trajectoryId, move: 'learnOn', reason: 'Verbouwing' })
    const { trajectory, verdicts } = await view()
    expect(trajectory).toMatchObject({ status: 'learningIn', goNoGo: null })
    expect(verdicts.map(({ verdict, decider }) => [verdict, decider]).toSorted()).toEqual([
      ['go', 'Werkgever'],
      ['noGo', 'Dhr. Kroon'],
    ])
  })
})
