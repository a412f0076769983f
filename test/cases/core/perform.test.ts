import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { allow, command } from '#cases/case.ts'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { saveEmployer } from '#cases/employers/saveEmployer.ts'
import { viewEmployer } from '#cases/employers/viewEmployer.ts'
import { CaseError } from '#cases/errors.ts'
import { exportFigures } from '#cases/figures/exportFigures.ts'
import { search } from '#cases/search/search.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

let test: TestHouse

beforeAll(async () => {
  test = await startHouse()
})
afterAll(() => test.close())

const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof CaseError ? error.refusal : error
}

const auditLines = () =>
  test.inData((tx) =>
    tx.selectFrom('auditLine').select(['action', 'subjectId', 'actorRole']).orderBy('seq').execute(),
  )

describe('who may not', () => {
  it('gives one answer for refused by role, absent, and another organisation', async () => {
    const manager = test.actor('accountManager')
    const { id } = await test.run(manager, createEmployer, { name: 'Straalbedrijf' })
    const refused = [
      () => test.run(test.actor('candidate'), viewEmployer, { employerId: id }),
      () => test.run(test.actor('accountManager', 'almere'), viewEmployer, { employerId: id }),
      () =>
        test.run({ ...test.actor('employer'), employerId: crypto.randomUUID() }, viewEmployer, {
          employerId: id,
        }),
      () => test.run(manager, viewEmployer, { employerId: crypto.randomUUID() }),
      () => test.run(manager, viewEmployer, { employerId: "'; drop table employer" }),
    ]
    for (const work of refused) expect(await refusal(work())).toEqual({ code: 'notFound' })
  })

  it('writes nothing and audits nothing when refused', async () => {
    const before = await auditLines()
    await refusal(test.run(test.actor('buddy'), createEmployer, { name: 'Niemand' }))
    expect(await auditLines()).toEqual(before)
    const rows = await test.inData((tx) =>
      tx.selectFrom('employer').select('id').where('name', '=', 'Niemand').execute(),
    )
    expect(rows).toEqual([])
  })
})

describe('a form sent twice', () => {
  it('makes one row out of twenty presses at once, and answers each with the same row', async () => {
    const actor = test.actor('accountManager')
    const key = crypto.randomUUID()
    const presses = Array.from({ length: 20 }, () =>
      test.run(actor, createEmployer, { name: 'Dubbel BV' }, key),
    )
    const answers = await Promise.all(presses)
    expect(new Set(answers.map((one) => one.id)).size).toBe(1)
    const rows = await test.inData((tx) =>
      tx.selectFrom('employer').select('id').where('name', '=', 'Dubbel BV').execute(),
    )
    expect(rows).toEqual([{ id: answers[0]?.id }])
  })

  it('refuses the same key with other content', async () => {
    const actor = test.actor('accountManager')
    const key = crypto.randomUUID()
    await test.run(actor, createEmployer, { name: 'Eerste' }, key)
    expect(await refusal(test.run(actor, createEmployer, { name: 'Tweede' }, key))).toEqual({
      code: 'sameKeyOtherContent',
    })
  })

  it('keeps keys apart per person', async () => {
    const key = crypto.randomUUID()
    const one = await test.run(test.actor('accountManager'), createEmployer, { name: 'Van de een' }, key)
    const other = await test.run(test.actor('coach'), createEmployer, { name: 'Van de ander' }, key)
    expect(one.id).not.toBe(other.id)
  })
})

describe('two editors', () => {
  it('keeps the first save and shows the second one what stands there', async () => {
    const actor = test.actor('accountManager')
    const { id: employerId } = await test.run(actor, createEmployer, { name: 'Samen BV' })
    const profile = { employerId, version: '1', name: 'Samen BV', ownerId: actor.accountId }
    expect(await test.run(actor, saveEmployer, { ...profile, about: 'van de eerste' })).toEqual({
      version: 2,
    })
    const second = await refusal(
      test.run(test.actor('coach'), saveEmployer, { ...profile, about: 'van de tweede' }),
    )
    expect(second).toMatchObject({ code: 'conflict', version: 2, theirs: { about: 'van de eerste' } })
    const { employer } = await test.run(actor, viewEmployer, { employerId })
    expect(employer.about).toBe('van de eerste')
  })
})

describe('the audit', () => {
  it('has a line for what was made, changed and seen, without contents', async () => {
    const actor = test.actor('manager')
    const before = (await auditLines()).length
    const { id: employerId } = await test.run(actor, createEmployer, { name: 'Geheim BV' })
    await test.run(actor, addContactMoment, { employerId, text: 'vertrouwelijk', kind: 'call' })
    await test.run(actor, viewEmployer, { employerId })
    expect((await auditLines()).slice(before)).toEqual([
      { action: 'createEmployer', subjectId: employerId, actorRole: 'manager' },
      { action: 'addContactMoment', subjectId: employerId, actorRole: 'manager' },
      { action: 'viewEmployer', subjectId: employerId, actorRole: 'manager' },
    ])
    const whole = await test.inData((tx) => tx.selectFrom('auditLine').selectAll().execute())
    expect(JSON.stringify(whole)).not.toMatch(/Geheim|vertrouwelijk/)
  })

  it('has a line for a search and for figures taken out, without what was typed', async () => {
    const actor = test.actor('manager')
    const before = (await auditLines()).length
    await test.run(actor, search, { q: 'zonderling' })
    await test.run(actor, search, { q: 'z' })
    await test.run(actor, exportFigures, { voor: 'onszelf' })
    expect((await auditLines()).slice(before)).toEqual([
      { action: 'search', subjectId: null, actorRole: 'manager' },
      { action: 'exportFigures', subjectId: null, actorRole: 'manager' },
    ])
    const whole = await test.inData((tx) => tx.selectFrom('auditLine').selectAll().execute())
    expect(JSON.stringify(whole)).not.toContain('zonderling')
  })

  it('undoes an action whose line cannot be written', async () => {
    const broken = command({
      name: `te lang ${'x'.repeat(10)}`,
      rule: allow('employer', 'create'),
      input: z.object({}),
      async run({ tx, actor }) {
        const id = crypto.randomUUID()
        await tx
          .insertInto('employer')
          .values({ id, name: 'Zonder spoor', ownerId: actor.accountId })
          .execute()
        // The next number of the chain is already taken: the line must fail.
        await tx
          .updateTable('auditHead')
          .set((eb) => ({ seq: eb('seq', '-', 1) }))
          .execute()
        return { id }
      },
    })
    await expect(test.run(test.actor('manager'), broken, {})).rejects.toMatchObject({ code: '23505' })
    const rows = await test.inData((tx) =>
      tx.selectFrom('employer').select('id').where('name', '=', 'Zonder spoor').execute(),
    )
    expect(rows).toEqual([])
  })
})
