import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { finishCandidateAction, finishEmployerAction } from '#cases/notes/finishAction.ts'
import {
  makeCandidateAction,
  makeEmployerAction,
  makeFutureJobAction,
  makeTrajectoryAction,
} from '#cases/notes/makeAction.ts'
import { saveCandidateAction, saveEmployerAction, saveTrajectoryAction } from '#cases/notes/saveAction.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { newEmployer, notFound, refusal } from '../employers/support.ts'

let test: TestHouse
let employerId: string
let candidateId: string
let futureJobId: string
let trajectoryId: string

beforeAll(async () => {
  test = await startHouse()
  employerId = await newEmployer(test, 'Hotel De Waard')
  candidateId = crypto.randomUUID()
  futureJobId = crypto.randomUUID()
  trajectoryId = crypto.randomUUID()
  const [coach, manager] = [test.actor('coach').accountId, test.actor('accountManager').accountId]
  await test.inData(async (tx) => {
    await tx
      .insertInto('candidate')
      .values({ id: candidateId, firstName: 'Samira', lastName: 'Bakker', coachId: coach })
      .execute()
    await tx
      .insertInto('futureJob')
      .values({ id: futureJobId, employerId, function: 'Kok', ownerId: manager })
      .execute()
    await tx
      .insertInto('trajectory')
      .values({ id: trajectoryId, candidateId, futureJobId, route: 'smallScale' })
      .execute()
  })
})
afterAll(() => test.close())

const coach = () => test.actor('coach')
const manager = () => test.actor('accountManager')
const action = (id: string) =>
  test.inData((tx) => tx.selectFrom('action').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
const note = async (text: string) =>
  (await test.run(manager(), addContactMoment, { employerId, text, kind: 'call' })).id

describe('each record keeps its own rule', () => {
  it('refuses an action about a candidate to who is not in the team, and one about an employer to who only reads', async () => {
    const text = 'Bellen'
    expect(await refusal(test.run(manager(), makeCandidateAction, { candidateId, text }))).toEqual(notFound)
    expect(
      await refusal(test.run(test.actor('careDirector'), makeCandidateAction, { candidateId, text })),
    ).toEqual(notFound)
    expect(
      await refusal(test.run(test.actor('ambassador'), makeEmployerAction, { employerId, text })),
    ).toEqual(notFound)
    expect(
      await refusal(test.run(test.actor('ambassador'), makeFutureJobAction, { futureJobId, text })),
    ).toEqual(notFound)
    expect(
      await refusal(test.run(test.actor('manager'), makeTrajectoryAction, { trajectoryId, text })),
    ).toEqual(notFound)
    const foreign = test.actor('coach', 'almere')
    expect(await refusal(test.run(foreign, makeEmployerAction, { employerId, text }))).toEqual(notFound)
    expect(await test.inData((tx) => tx.selectFrom('action').select('id').execute())).toEqual([])
  })

  it('makes one about every kind of record for who may write it', async () => {
    const made = [
      await test.run(coach(), makeCandidateAction, { candidateId, text: 'Bellen' }),
      await test.run(coach(), makeFutureJobAction, { futureJobId, text: 'Bellen' }),
      await test.run(coach(), makeTrajectoryAction, { trajectoryId, text: 'Bellen' }),
    ]
    const stored = await Promise.all(made.map(({ id }) => action(id)))
    expect(stored).toMatchObject([
      { candidateId, futureJobId: null, ownerId: coach().accountId },
      { futureJobId, candidateId: null },
      { trajectoryId, candidateId: null },
    ])
  })

  it('is not given to a colleague who may not see the record', async () => {
    const give = { candidateId, text: 'Bellen', ownerId: manager().accountId }
    expect(await refusal(test.run(coach(), makeCandidateAction, give))).toMatchObject({
      code: 'invalid',
      fields: { ownerId: { nl: expect.stringContaining('kan dit niet oppakken') } },
    })
    const toEmployer = { employerId, text: 'x', ownerId: test.actor('employer').accountId }
    expect(await refusal(test.run(coach(), makeEmployerAction, toEmployer))).toMatchObject({
      code: 'invalid',
    })
    const abroad = { employerId, text: 'x', ownerId: test.actor('coach', 'almere').accountId }
    expect(await refusal(test.run(coach(), makeEmployerAction, abroad))).toMatchObject({ code: 'invalid' })
    const { id } = await test.run(coach(), makeCandidateAction, { candidateId, text: 'Eerst' })
    const change = { ...give, actionId: id }
    expect(await refusal(test.run(coach(), saveCandidateAction, change))).toMatchObject({ code: 'invalid' })
  })
})

describe('from a note in one touch', () => {
  it('takes the words, a week and oneself', async () => {
    const noteId = await note('Offerte sturen aan Ria')
    const { id } = await test.run(coach(), makeEmployerAction, { employerId, noteId })
    expect(await action(id)).toMatchObject({
      text: 'Offerte sturen aan Ria',
      dueOn: '2027-03-08',
      ownerId: coach().accountId,
      employerId,
      fromNoteId: noteId,
      doneAt: null,
    })
  })

  it('cuts a long note, and takes another date and owner when given', async () => {
    const noteId = await note('woord '.repeat(200))
    const { id } = await test.run(coach(), makeEmployerAction, {
      employerId,
      noteId,
      dueOn: '1-4-2027',
      ownerId: manager().accountId,
    })
    const made = await action(id)
    expect(made).toMatchObject({ dueOn: '2027-04-01', ownerId: manager().accountId })
    expect(made.text.length).toBeLessThanOrEqual(200)
    expect(made.text).toMatch(/^woord .*…$/)
  })

  it('takes no note of another employer, and no empty action', async () => {
    const noteId = await note('geheim van de ander')
    const other = await newEmployer(test, 'Ander')
    expect(await refusal(test.run(coach(), makeEmployerAction, { employerId: other, noteId }))).toEqual(
      notFound,
    )
    expect(await refusal(test.run(coach(), makeEmployerAction, { employerId, text: ' ' }))).toMatchObject({
      fields: { text: { nl: 'Schrijf op wat er moet gebeuren.' } },
    })
  })
})

describe('changing and finishing', () => {
  it('shows both versions when two change it at once', async () => {
    const { id: actionId } = await test.run(coach(), makeEmployerAction, { employerId, text: 'Bellen' })
    const change = { employerId, actionId, version: 1, dueOn: '2027-03-10', ownerId: coach().accountId }
    await test.run(coach(), saveEmployerAction, { ...change, text: 'Bellen met Ria' })
    expect(
      await refusal(test.run(manager(), saveEmployerAction, { ...change, text: 'Mailen' })),
    ).toMatchObject({
      code: 'conflict',
      theirs: { text: 'Bellen met Ria' },
    })
  })

  it('finishes once, and can be undone', async () => {
    const { id: actionId } = await test.run(coach(), makeEmployerAction, { employerId, text: 'Bellen' })
    const one = { employerId, actionId }
    await test.run(coach(), finishEmployerAction, one)
    test.setClock('2027-03-02T09:00:00Z')
    await test.run(manager(), finishEmployerAction, one)
    test.setClock('2027-03-01T09:00:00Z')
    expect(await action(actionId)).toMatchObject({
      doneAt: new Date('2027-03-01T09:00:00Z'),
      doneBy: coach().accountId,
      version: 2,
    })
    expect(await refusal(test.run(coach(), saveEmployerAction, { ...one, text: 'Toch' }))).toEqual(notFound)
    await test.run(coach(), finishEmployerAction, { ...one, undo: 'ja' })
    expect(await action(actionId)).toMatchObject({ doneAt: null, doneBy: null, version: 3 })
  })

  it('changes an action about a trajectory for who may write that', async () => {
    const { id: actionId } = await test.run(coach(), makeTrajectoryAction, { trajectoryId, text: 'Bellen' })
    const change = { trajectoryId, actionId, text: 'Langsgaan', dueOn: '2027-03-20' }
    expect(await refusal(test.run(test.actor('manager'), saveTrajectoryAction, change))).toEqual(notFound)
    // The account manager of the job may write it, so the action can be given to him or her.
    await test.run(coach(), saveTrajectoryAction, { ...change, ownerId: manager().accountId })
    expect(await action(actionId)).toMatchObject({
      text: 'Langsgaan',
      dueOn: '2027-03-20',
      ownerId: manager().accountId,
      version: 2,
    })
  })

  it('is not finished through another record', async () => {
    const { id: actionId } = await test.run(coach(), makeEmployerAction, { employerId, text: 'Bellen' })
    const through = test.run(coach(), finishCandidateAction, { candidateId, actionId })
    expect(await refusal(through)).toEqual(notFound)
    expect((await action(actionId)).doneAt).toBeNull()
  })
})
