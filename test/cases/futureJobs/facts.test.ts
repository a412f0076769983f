import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleKeys } from '#access/roles.ts'
import { saveAdaptation } from '#cases/futureJobs/saveAdaptation.ts'
import { saveJobFacts } from '#cases/futureJobs/saveJobFacts.ts'
import { viewJobFacts } from '#cases/futureJobs/viewJobFacts.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { aJob, changesOf, jobRow, refusal, wrongFields } from './support.ts'

let test: TestHouse
let futureJobId: string
beforeAll(async () => {
  test = await startHouse()
  futureJobId = await aJob(test, { expectedFrom: '2027-09-01' })
})
afterAll(() => test.close())

const facts = (more: Record<string, unknown> = {}) => ({
  futureJobId,
  function: 'Tandtechnicus',
  positions: '1',
  expectedFrom: '2027-09-01',
  certainty: 'idea',
  planOrder: 'matchFirst',
  ownerId: test.actor('accountManager').accountId,
  programmeId: test.programmeId,
  ...more,
})
const save = (more: Record<string, unknown> = {}, role: Parameters<TestHouse['actor']>[0] = 'coach') =>
  test.run(test.actor(role), saveJobFacts, facts(more))

describe('the facts of a job', () => {
  it.each(roleKeys.filter((role) => !['coach', 'accountManager', 'manager'].includes(role)))(
    'are not changed by a %s',
    async (role) => {
      expect(await refusal(save({ function: 'Anders' }, role))).toEqual({ code: 'notFound' })
    },
  )

  it('are not changed or seen from another organisation', async () => {
    const stranger = test.actor('manager', 'almere')
    expect(await refusal(test.run(stranger, saveJobFacts, facts()))).toEqual({ code: 'notFound' })
    expect(await refusal(test.run(stranger, viewJobFacts, { futureJobId }))).toEqual({ code: 'notFound' })
  })

  it('name the field that is wrong, and keep nothing', async () => {
    expect(await wrongFields(save({ ownerId: '' }))).toEqual(['ownerId'])
    expect(await wrongFields(save({ ownerId: test.actor('candidate').accountId }))).toEqual(['ownerId'])
    expect(await wrongFields(save({ ownerId: test.actor('coach', 'almere').accountId }))).toEqual(['ownerId'])
    expect(await wrongFields(save({ programmeId: crypto.randomUUID() }))).toEqual(['programmeId'])
    expect(await wrongFields(save({ expectedUntil: '2027-08-31' }))).toEqual(['expectedUntil'])
    expect(await changesOf(test, futureJobId)).toEqual([])
    expect(await jobRow(test, futureJobId)).toMatchObject({ version: 1 })
  })

  it('keep no change when nothing changed', async () => {
    expect(await save({ version: '1' })).toEqual({ version: 2 })
    expect(await changesOf(test, futureJobId)).toEqual([])
  })

  it('keep every change with its day and its reason', async () => {
    await save({
      version: '2',
      positions: '2',
      expectedFrom: '1-11-2027',
      certainty: 'likely',
      shifts: ['day', 'early'],
      changeReason: 'De nieuwbouw is later klaar.',
    })
    const why = { reason: 'De nieuwbouw is later klaar.', onDate: '2027-03-01' }
    expect(await changesOf(test, futureJobId)).toEqual([
      { field: 'positions', oldValue: '1', newValue: '2', ...why },
      { field: 'expectedFrom', oldValue: '2027-09-01', newValue: '2027-11-01', ...why },
      { field: 'certainty', oldValue: 'idea', newValue: 'likely', ...why },
      { field: 'shifts', oldValue: null, newValue: 'day, early', ...why },
    ])
    expect(await jobRow(test, futureJobId)).toMatchObject({
      positions: 2,
      expectedFrom: '2027-11-01',
      certainty: 'likely',
      shifts: ['day', 'early'],
      version: 3,
    })
  })

  it('may change without a reason', async () => {
    await save({ positions: '2', expectedFrom: '2027-11-01', certainty: 'likely', shifts: ['day'] })
    expect((await changesOf(test, futureJobId)).at(-1)).toEqual({
      field: 'shifts',
      oldValue: 'day, early',
      newValue: 'day',
      reason: null,
      onDate: '2027-03-01',
    })
  })

  it('never overwrite what somebody else saved in the meantime', async () => {
    const before = await changesOf(test, futureJobId)
    expect(await refusal(save({ version: '3', function: 'Te laat' }))).toMatchObject({
      code: 'conflict',
      version: 4,
      theirs: { shifts: ['day'] },
    })
    expect(await changesOf(test, futureJobId)).toEqual(before)
  })

  it('show the history, the latest first, with who did it', async () => {
    const { history } = await test.run(test.actor('ambassador'), viewJobFacts, { futureJobId })
    expect(history.changes.map((one) => [one.field, one.by])).toEqual(
      ['shifts', 'shifts', 'certainty', 'expectedFrom', 'positions'].map((field) => [
        field,
        'Werkcoach Werkbedrijf Lelystad',
      ]),
    )
    expect(history.moves.map((one) => [one.fromStatus, one.toStatus])).toEqual([[null, 'inView']])
  })

  it('cannot be wiped out of the record', async () => {
    await expect(
      test.inData((tx) => tx.deleteFrom('futureJobChange').where('futureJobId', '=', futureJobId).execute()),
    ).rejects.toThrow(/permission denied/)
  })

  it('keep a temporary adaptation with its end, and that too in the record', async () => {
    const input = { futureJobId, adaptation: 'Geen avonddienst', adaptationUntil: '2027-12-01' }
    await test.run(test.actor('accountManager'), saveAdaptation, input)
    expect(await jobRow(test, futureJobId)).toMatchObject({
      adaptation: 'Geen avonddienst',
      adaptationUntil: '2027-12-01',
    })
    expect((await changesOf(test, futureJobId)).slice(-2).map((one) => [one.field, one.newValue])).toEqual([
      ['adaptation', 'Geen avonddienst'],
      ['adaptationUntil', '2027-12-01'],
    ])
  })
})
