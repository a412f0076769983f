import { afterAll, beforeAll, expect, test } from 'vitest'
import { inOrganisation } from '#store/db.ts'
import { endless } from '../planning/queue.ts'
import { type Application, makeApplication } from './application.ts'
import { withData } from './kept.ts'

let application: Application
beforeAll(async () => {
  application = await makeApplication()
  await application.start()
}, 120_000)
afterAll(() => application.close())

test('kill -9 of the whole application during a run: started again, it ends the run with a plan', {
  timeout: 150_000,
}, async () => {
  const { folder } = application
  const id = await withData(folder, async (db) => {
    const { organisationId } = await db.kysely
      .selectFrom('organisation')
      .select('organisationId')
      .where('slug', '=', 'lelystad')
      .executeTakeFirstOrThrow()
    return inOrganisation(db, organisationId, async (tx) => {
      const coach = await tx
        .selectFrom('account')
        .select('id')
        .where('role', '=', 'coach')
        .orderBy('id')
        .executeTakeFirstOrThrow()
      const [planId, runId] = [crypto.randomUUID(), crypto.randomUUID()]
      await tx.insertInto('plan').values({ id: planId, kind: 'train', byId: coach.id }).execute()
      const task = JSON.stringify(endless)
      await tx
        .insertInto('planRun')
        .values({ id: runId, planId, task, about: '{}', seed: 1, seconds: 5 })
        .execute()
      return { organisationId, runId }
    })
  })
  const run = () =>
    withData(folder, (db) =>
      inOrganisation(db, id.organisationId, (tx) =>
        tx.selectFrom('planRun').selectAll().where('id', '=', id.runId).executeTakeFirstOrThrow(),
      ),
    )
  await expect.poll(async () => (await run()).best, { timeout: 30_000 }).not.toBeNull()
  await application.killApplication()
  await application.start()
  expect(await run()).toMatchObject({ status: 'running', answer: null })
  await expect.poll(async () => (await run()).status, { timeout: 60_000, interval: 250 }).toBe('done')
  expect(await run()).toMatchObject({ attempts: 2, answer: { kind: 'plan' } })
})
