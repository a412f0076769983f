import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#access/roles.ts'
import type { AnyCase } from '#cases/case.ts'
import { addCommitment } from '#cases/employers/addCommitment.ts'
import { moveCommitment } from '#cases/employers/moveCommitment.ts'
import { saveCommitment } from '#cases/employers/saveCommitment.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { createFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import { commitmentCycle } from '#method/lifecycles/commitment.ts'
import { movesFrom, statusesOf } from '#method/lifecycles/lifecycle.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { newEmployer, notFound, refusal } from './support.ts'

let test: TestHouse
let employerId: string
let commitmentId: string

beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  employerId = await newEmployer(test, 'Distributiecentrum')
  const made = await test.run(manager(), addCommitment, { employerId, kind: 'intention', positions: '3' })
  commitmentId = made.id
})

const manager = () => test.actor('accountManager')
const stored = () =>
  test.inData((tx) =>
    tx.selectFrom('commitment').selectAll().where('id', '=', commitmentId).executeTakeFirstOrThrow(),
  )
const moves = () =>
  test.inData((tx) =>
    tx
      .selectFrom('statusChange')
      .select(['fromStatus', 'toStatus', 'reason', 'decider', 'onDate'])
      .where('subjectId', '=', commitmentId)
      .orderBy('at')
      .execute(),
  )

describe('a promise that cannot be', () => {
  it('is refused with the field that is wrong', async () => {
    const add = (fields: object) =>
      test.run(manager(), addCommitment, { employerId, kind: 'guarantee', ...fields })
    const other = await newEmployer(test, 'Ander')
    const { id: strange } = await test.run(manager(), createFutureJob, { employerId: other, function: 'Kok' })
    expect(await refusal(add({ kind: 'misschien' }))).toMatchObject({ fields: { kind: expect.anything() } })
    expect(await refusal(add({ positions: '0' }))).toMatchObject({ fields: { positions: expect.anything() } })
    expect(await refusal(add({ futureJobId: strange }))).toMatchObject({
      fields: { futureJobId: { nl: 'Kies een baan van deze werkgever.' } },
    })
    expect(await refusal(add({ agreedOn: '2027-03-01', untilOn: '2027-02-01' }))).toMatchObject({
      fields: { untilOn: expect.anything() },
    })
    expect((await test.run(manager(), viewEmployer, { employerId })).commitments).toHaveLength(1)
  })

  it('is not recorded, changed or moved by who only reads, or through another employer', async () => {
    const reader = test.actor('ambassador')
    const elsewhere = { employerId: await newEmployer(test, 'Elders'), commitmentId }
    const fields = { kind: 'guarantee', agreedOn: '2027-03-01', move: 'keep', date: '2027-03-01' }
    const all: AnyCase[] = [addCommitment, saveCommitment, moveCommitment]
    for (const one of all) {
      expect(await refusal(test.run(reader, one, { employerId, commitmentId, ...fields }))).toEqual(notFound)
    }
    for (const one of all.slice(1))
      expect(await refusal(test.run(manager(), one, { ...elsewhere, ...fields }))).toEqual(notFound)
    expect(await stored()).toMatchObject({ kind: 'intention', status: 'open', version: 1 })
  })
})

describe('a promise', () => {
  it('begins today unless told otherwise, and its first status is kept', async () => {
    expect(await stored()).toMatchObject({ positions: 3, agreedOn: '2027-03-01', status: 'open' })
    expect(await moves()).toEqual([
      { fromStatus: null, toStatus: 'open', reason: null, decider: null, onDate: '2027-03-01' },
    ])
  })

  it('is tied to a job, with conditions and an end, and changed by one at a time', async () => {
    const { id: futureJobId } = await test.run(manager(), createFutureJob, {
      employerId,
      function: 'Magazijn',
    })
    const change = { employerId, commitmentId, version: 1, kind: 'guarantee', agreedOn: '2027-02-01' }
    await test.run(manager(), saveCommitment, {
      ...change,
      futureJobId,
      positions: '10',
      untilOn: '31-12-2027',
      conditions: 'Ploegendienst kan',
    })
    expect(await stored()).toMatchObject({
      kind: 'guarantee',
      futureJobId,
      positions: 10,
      untilOn: '2027-12-31',
      conditions: 'Ploegendienst kan',
      version: 2,
    })
    expect(await refusal(test.run(test.actor('coach'), saveCommitment, change))).toMatchObject({
      code: 'conflict',
      version: 2,
    })
  })

  it('keeps how it ended, who decided and that it was opened again', async () => {
    const to = (move: string, given: object) =>
      test.run(manager(), moveCommitment, { employerId, commitmentId, move, ...given })
    expect(await refusal(to('withdraw', { reason: 'Order weg' }))).toMatchObject({
      code: 'invalid',
      fields: { decider: expect.anything() },
    })
    await to('withdraw', { reason: 'Order weg', decider: 'Ria de Wit' })
    expect(await refusal(to('keep', { date: '2027-03-01' }))).toMatchObject({ code: 'impossible' })
    await to('reopen', { reason: 'Nieuwe order' })
    await to('keep', { date: '28-2-2027' })
    expect((await moves()).slice(1)).toEqual([
      {
        fromStatus: 'open',
        toStatus: 'withdrawn',
        reason: 'Order weg',
        decider: 'Ria de Wit',
        onDate: '2027-03-01',
      },
      {
        fromStatus: 'withdrawn',
        toStatus: 'open',
        reason: 'Nieuwe order',
        decider: null,
        onDate: '2027-03-01',
      },
      { fromStatus: 'open', toStatus: 'kept', reason: null, decider: null, onDate: '2027-02-28' },
    ])
    expect((await stored()).status).toBe('kept')
  })
})

describe('every way on, as the life cycle says', () => {
  const everyMove = ['keep', 'breakOff', 'withdraw', 'reopen']
  const writers: Role[] = ['accountManager', 'coach', 'manager']
  const all = statusesOf(commitmentCycle).flatMap((status) => everyMove.map((move) => ({ status, move })))

  it.each(all)('$move from $status', async ({ status, move }) => {
    for (const role of writers) {
      await test.inData((tx) =>
        tx.updateTable('commitment').set({ status }).where('id', '=', commitmentId).execute(),
      )
      const offered = movesFrom(commitmentCycle, status, role).find((one) => one.key === move)
      const given = { reason: 'daarom', date: '2027-03-01', decider: 'Ria' }
      const attempt = test.run(test.actor(role), moveCommitment, { employerId, commitmentId, move, ...given })
      if (offered) expect(await attempt).toEqual({ status: offered.to })
      else expect(await refusal(attempt)).toMatchObject({ code: 'impossible' })
      expect((await stored()).status).toBe(offered?.to ?? status)
    }
  })
})
