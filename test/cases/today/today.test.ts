import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { CaseError } from '#cases/errors.ts'
import { tickOff } from '#cases/today/tickOff.ts'
import { viewToday } from '#cases/today/viewToday.ts'
import { allShared } from '../../support/consents.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { countQueries } from '../../support/queries.ts'

let test: TestHouse
let employerId: string
let jobId: string
const candidateId = crypto.randomUUID()
const trajectoryId = crypto.randomUUID()
const actionId = crypto.randomUUID()
const activityId = crypto.randomUUID()

/** One employer with a job that comes near, one person who learns in there, and what hangs on them. */
beforeAll(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  const manager = test.actor('accountManager')
  const coachId = test.actor('coach').accountId
  employerId = (await test.run(manager, createEmployer, { name: 'Tandlab' })).id
  jobId = crypto.randomUUID()
  await test.inData(async (tx) => {
    const job = {
      id: jobId,
      employerId,
      function: 'Tandtechnicus',
      positions: 2,
      expectedFrom: '2027-05-01',
      ownerId: manager.accountId,
    }
    await tx.insertInto('futureJob').values(job).execute()
    await tx
      .insertInto('candidate')
      .values({ id: candidateId, firstName: 'Amin', lastName: 'Rahimi', coachId })
      .execute()
    const trajectory = {
      id: trajectoryId,
      candidateId,
      futureJobId: jobId,
      route: 'smallScale',
      status: 'learningIn',
    }
    await tx
      .insertInto('trajectory')
      .values({ ...trajectory, startedOn: '2027-01-01', expectedUntil: '2027-03-10' })
      .execute()
    await allShared(tx, { candidateId, futureJobId: jobId }, ['name'])
    await tx
      .insertInto('action')
      .values({ id: actionId, text: 'Taalcoach bellen', dueOn: '2027-02-27', ownerId: coachId, candidateId })
      .execute()
    await tx
      .insertInto('barrier')
      .values({ candidateId, domain: 'debts', action: 'Afspraak schuldhulp', dueOn: '2027-03-03' })
      .execute()
    const activity = {
      id: activityId,
      trajectoryId,
      step: 'learningIn',
      label: 'Gips leren gieten',
      position: 1,
      dueOn: '2027-03-02',
    }
    await tx.insertInto('activity').values(activity).execute()
    await tx
      .insertInto('evaluation')
      .values({ trajectoryId, kind: 'interim', plannedOn: '2027-03-05' })
      .execute()
  })
})
afterAll(() => test.close())

const kinds = async (role: 'coach' | 'accountManager' | 'manager' | 'employer') => {
  const actor = role === 'employer' ? { ...test.actor(role), employerId } : test.actor(role)
  const { items } = await test.run(actor, viewToday, {})
  return items.map((item) => [item.kind, item.about, item.due])
}

describe('Today', () => {
  it('tells the coach what to do, most pressing first', async () => {
    expect(await kinds('coach')).toEqual([
      ['quietFor', 'Amin Rahimi', '2027-01-31'],
      ['ownAction', 'Amin Rahimi', '2027-02-27'],
      ['activityDue', 'Amin Rahimi', '2027-03-02'],
      ['barrierDue', 'Amin Rahimi', '2027-03-03'],
      ['evaluationDue', 'Amin Rahimi', '2027-03-05'],
      ['goNoGoDue', 'Amin Rahimi', '2027-03-10'],
    ])
  })

  it('tells the account manager and the manager which job lacks people', async () => {
    expect(await kinds('accountManager')).toContainEqual([
      'jobWithoutPeople',
      'Tandtechnicus · Tandlab',
      '2027-05-01',
    ])
    expect(await kinds('manager')).toEqual([['jobWithoutPeople', 'Tandtechnicus · Tandlab', '2027-05-01']])
  })

  it('asks the employer for its voice by first name only', async () => {
    expect(await kinds('employer')).toEqual([['giveVoice', 'Amin', '2027-03-05']])
  })

  it('asks it without a name as soon as the name is not shared', async () => {
    const setName = (coachOn: boolean) =>
      test.inData((tx) => tx.updateTable('consent').set({ coachOn }).where('item', '=', 'name').execute())
    await setName(false)
    expect(await kinds('employer')).toEqual([['giveVoice', '', '2027-03-05']])
    await setName(true)
  })

  it('shows another organisation and a coach of others nothing of it', async () => {
    const { items } = await test.run(test.actor('coach', 'almere'), viewToday, {})
    expect(items).toEqual([])
  })

  it('opens for every role with a fixed number of queries', async () => {
    for (const role of roleKeys) {
      const count = await countQueries(test, () => test.run(test.actor(role), viewToday, {}))
      expect(count).toBeLessThanOrEqual(13)
    }
  })

  it('finishes an own action by ticking it off, once', async () => {
    const tick = { kind: 'ownAction', id: actionId, due: '2027-02-27' }
    await test.run(test.actor('coach'), tickOff, tick)
    const again = test.run(test.actor('coach'), tickOff, tick)
    await expect(again).rejects.toBeInstanceOf(CaseError)
    const action = await test.inData((tx) =>
      tx
        .selectFrom('action')
        .select(['doneAt', 'doneBy'])
        .where('id', '=', actionId)
        .executeTakeFirstOrThrow(),
    )
    expect(action).toEqual({
      doneAt: new Date('2027-03-01T09:00:00Z'),
      doneBy: test.actor('coach').accountId,
    })
  })

  it('does not let anybody finish what belongs to somebody else', async () => {
    const tick = test.run(test.actor('careDirector'), tickOff, {
      kind: 'activityDue',
      id: activityId,
      due: '2027-03-02',
    })
    await expect(tick).rejects.toMatchObject({ refusal: { code: 'notFound' } })
  })

  it('completes a planned activity by ticking it off', async () => {
    await test.run(test.actor('coach'), tickOff, { kind: 'activityDue', id: activityId, due: '2027-03-02' })
    const activity = await test.inData((tx) =>
      tx
        .selectFrom('activity')
        .select(['status', 'doneOn'])
        .where('id', '=', activityId)
        .executeTakeFirstOrThrow(),
    )
    expect(activity).toEqual({ status: 'done', doneOn: '2027-03-01' })
  })

  it('puts away what was seen, until its date changes', async () => {
    const browser = await test.browser(test.actor('coach'))
    const sent = await browser.post('/vandaag', { kind: 'quietFor', id: trajectoryId, due: '2027-01-31' })
    expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/vandaag'])
    expect((await kinds('coach')).map(([kind]) => kind)).not.toContain('quietFor')
    const html = await (await browser.get('/vandaag')).text()
    expect(html).toContain('Afspraak schuldhulp')
    expect(html).toContain('Deze week')
  })

  it('names the person about whom an employer still has to decide', async () => {
    await test.inData((tx) =>
      tx
        .insertInto('proposal')
        .values({
          futureJobId: jobId,
          candidateId,
          status: 'introduced',
          proposedOn: '2027-02-01',
          answerBy: '2027-02-20',
          proposedBy: test.actor('coach').accountId,
        })
        .execute(),
    )
    for (const role of ['accountManager', 'manager'] as const) {
      const { items } = await test.run(test.actor(role), viewToday, {})
      expect(items.find(({ kind }) => kind === 'decisionLate')).toMatchObject({
        about: 'Tandlab',
        detail: 'Tandtechnicus, Amin Rahimi',
        due: '2027-02-20',
      })
    }
  })
})
