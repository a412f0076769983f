import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayEver } from '#access/policy.ts'
import { roleKeys } from '#access/roles.ts'
import { moveFutureJob } from '#cases/futureJobs/moveFutureJob.ts'
import { viewFutureJob } from '#cases/futureJobs/viewFutureJob.ts'
import { type FutureJobStatus, futureJobCycle, futureJobStatuses } from '#method/lifecycles/futureJob.ts'
import { canMove, type LifeCycle, type Move, needsOf } from '#method/lifecycles/lifecycle.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, jobRow, refusal, wrongFields } from './support.ts'

let test: TestHouse
let futureJobId: string
beforeAll(async () => {
  test = await startHouse()
  futureJobId = await aJob(test)
})
afterAll(() => test.close())

const cycle: LifeCycle<FutureJobStatus> = futureJobCycle
const everyMove = [...new Set(futureJobStatuses.flatMap((status) => Object.keys(cycle[status].moves)))]
const given = { reason: 'Omdat het moest', date: '2027-03-02' }

const put = (status: FutureJobStatus) =>
  test.inData((tx) => tx.updateTable('futureJob').set({ status }).where('id', '=', futureJobId).execute())
const lastMove = () =>
  test.inData((tx) =>
    tx
      .selectFrom('statusChange')
      .select(['fromStatus', 'toStatus', 'reason', 'onDate'])
      .where('subjectId', '=', futureJobId)
      .orderBy('at', 'desc')
      .executeTakeFirstOrThrow(),
  )

describe.each(futureJobStatuses)('a job that is %s', (status) => {
  it.each(everyMove)('%s: exactly as the life cycle says, for every role', async (move) => {
    const known = cycle[status].moves[move] as Move<FutureJobStatus> | undefined
    for (const role of roleKeys) {
      await put(status)
      const attempt = test.run(test.actor(role), moveFutureJob, { futureJobId, move, ...given }).then(
        ({ status: now }) => now as string,
        (error) => error.refusal.code as string,
      )
      const wanted = !mayEver('futureJob', 'write', role)
        ? 'notFound'
        : known && canMove(cycle, status, move, role)
          ? known.to
          : 'impossible'
      expect(`${role}: ${await attempt}`).toBe(`${role}: ${wanted}`)
      expect((await jobRow(test, futureJobId)).status).toBe(known && wanted === known.to ? known.to : status)
    }
  })

  it('asks for what must come along', async () => {
    for (const [move, known] of Object.entries<Move<FutureJobStatus>>(cycle[status].moves)) {
      const needs = needsOf(known, 'coach')
      if (needs.length === 0 || !known.by.includes('coach')) continue
      await put(status)
      const bare = test.run(test.actor('coach'), moveFutureJob, { futureJobId, move, reason: ' ', date: '' })
      expect(await wrongFields(bare)).toEqual(needs)
      expect((await jobRow(test, futureJobId)).status).toBe(status)
    }
  })
})

describe('a job that lapses', () => {
  it('keeps the reason, leaves the steps, and can come back', async () => {
    await put('matching')
    const move = (name: string, more: object) =>
      test.run(test.actor('accountManager'), moveFutureJob, { futureJobId, move: name, ...more })
    await move('lapse', { reason: 'De uitbreiding gaat niet door.' })
    expect(await lastMove()).toEqual({
      fromStatus: 'matching',
      toStatus: 'lapsed',
      reason: 'De uitbreiding gaat niet door.',
      onDate: '2027-03-01',
    })
    const seen = await test.run(test.actor('coach'), viewFutureJob, { futureJobId })
    expect([seen.job.next, seen.job.missing, seen.lastMove?.reason]).toEqual([
      null,
      [],
      'De uitbreiding gaat niet door.',
    ])
    test.setClock('2027-03-02T09:00:00Z')
    await move('reopen', { reason: 'Toch geld gevonden.' })
    expect(await lastMove()).toMatchObject({ fromStatus: 'lapsed', toStatus: 'inView' })
    expect((await jobRow(test, futureJobId)).status).toBe('inView')
  })

  it('is not reached from another organisation', async () => {
    const stranger = test.actor('accountManager', 'almere')
    expect(
      await refusal(test.run(stranger, moveFutureJob, { futureJobId, move: 'lapse', reason: 'x' })),
    ).toEqual({ code: 'notFound' })
  })
})
