import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countedTrajectories } from '#cases/figures/countedTrajectories.ts'
import { fillDemo } from '#demo/fill.ts'
import { tally } from '#statistics/outcomes.ts'
import { type Database, inOrganisation, openDatabase } from '#store/db.ts'
import { newSecretKey, secretBox } from '#store/secretBox.ts'
import { verifyAudit } from '#store/verifyAudit.ts'
import { freshDatabase } from '../support/database.ts'

let db: Database
let drop: () => Promise<void>
const said: string[] = []

beforeAll(async () => {
  const database = await freshDatabase()
  drop = database.drop
  db = openDatabase(database.appUrl, { max: 4 })
  await fillDemo(db, secretBox(newSecretKey()), (line) => said.push(line))
}, 120_000)
afterAll(async () => {
  await db.close()
  await drop()
})

async function pilot() {
  const { organisationId } = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .where('slug', '=', 'lelystad')
    .executeTakeFirstOrThrow()
  return inOrganisation(db, organisationId, async (tx) => {
    const programme = await tx
      .selectFrom('programme')
      .selectAll()
      .where('slug', '=', 'pilot-2019')
      .executeTakeFirstOrThrow()
    return tally(await countedTrajectories(tx, programme.id), programme.endsOn ?? '')
  })
}

describe('the pilot, counted from its records (R table 3.1, figure 5.1)', () => {
  it('has 8 employers and 29 candidates, and their outcomes', async () => {
    const all = await pilot()
    expect([all.employers, all.candidates, all.underWay]).toEqual([8, 29, 0])
    expect(all.outcomes).toEqual({
      intendedJob: 12,
      otherEmployer: 4,
      agency: 2,
      furtherLearning: 0,
      noJob: 10,
      unknown: 1,
    })
  })

  it('has 6 employers and 7 candidates in small-scale growth', async () => {
    const { smallScale } = (await pilot()).byRoute
    expect([smallScale.employers, smallScale.candidates]).toEqual([6, 7])
    const { intendedJob, otherEmployer, agency, noJob, unknown } = smallScale.outcomes
    expect([intendedJob, otherEmployer + agency, noJob, unknown]).toEqual([3, 2, 2, 0])
  })

  it('has 2 employers and 22 candidates in large-scale growth', async () => {
    const { largeScale } = (await pilot()).byRoute
    expect([largeScale.employers, largeScale.candidates]).toEqual([2, 22])
    const { intendedJob, otherEmployer, agency, noJob, unknown } = largeScale.outcomes
    expect([intendedJob, otherEmployer + agency, noJob, unknown]).toEqual([9, 4, 8, 1])
  })

  it('never carried out the other routes', async () => {
    const { developmentJobs, stackedJobs, learningCompany } = (await pilot()).byRoute
    expect([developmentJobs.candidates, stackedJobs.candidates, learningCompany.candidates]).toEqual([
      0, 0, 0,
    ])
  })

  it('leaves an audit without faults and tells how far it is', async () => {
    expect((await verifyAudit(db, [])).faults).toEqual([])
    expect(said.length).toBeGreaterThan(2)
  })
})
