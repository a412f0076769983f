import { afterEach, beforeEach, expect, it } from 'vitest'
import { CaseError } from '#cases/errors.ts'
import { createCohort } from '#cases/plans/cohort/createCohort.ts'
import { viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { acceptTrain } from '#cases/plans/train/acceptTrain.ts'
import { createTrain } from '#cases/plans/train/createTrain.ts'
import { viewTrainPlan } from '#cases/plans/train/viewTrainPlan.ts'
import { acceptGroups } from '#cases/plans/trainingGroups/acceptGroups.ts'
import { createGroups } from '#cases/plans/trainingGroups/planGroups.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'
import { workThroughRuns } from '../../support/runs.ts'

/** Somebody is erased straight in the data, as a right of the person asks, while plans with that person go on. */
let test: TestHouse
let ids: { people: string[]; job: string; seeks: string; place: string }
beforeEach(async () => {
  test = await startHouse('2027-03-01T09:00:00Z')
  ids = await fill()
})
afterEach(() => test.close())

const coach = () => test.actor('coach')

async function fill() {
  const uuid = () => crypto.randomUUID()
  const made = { people: [uuid(), uuid(), uuid()], job: uuid(), seeks: uuid(), place: uuid() }
  const { accountId } = coach()
  await test.inData(async (tx) => {
    const employerId = uuid()
    await tx.insertInto('employer').values({ id: employerId, name: 'Hal', ownerId: accountId }).execute()
    const job = { employerId, function: 'Magazijn', ownerId: accountId, status: 'matching' }
    await tx
      .insertInto('futureJob')
      .values([
        { ...job, id: made.job },
        { ...job, id: made.seeks },
      ])
      .execute()
    await tx
      .insertInto('requirement')
      .values({ futureJobId: made.job, skill: 'Scannen', level: 2, essential: true })
      .execute()
    await tx.insertInto('place').values({ id: made.place, name: 'Plek', kind: 'workCompany' }).execute()
    await tx.insertInto('placeSkill').values({ placeId: made.place, skill: 'Scannen' }).execute()
    for (const [at, id] of made.people.entries())
      await tx
        .insertInto('candidate')
        .values({ id, firstName: `Vogel${at}`, lastName: 'Geheim', coachId: accountId, dutchLevel: 2 })
        .execute()
  })
  return made
}

const goesAlong = (at: number) =>
  test.inData((tx) =>
    tx
      .insertInto('trajectory')
      .values({ candidateId: ids.people[at] ?? '', futureJobId: ids.job, route: 'largeScale' })
      .execute(),
  )
const erase = (at: number) =>
  test.inData(async (tx) => {
    const id = ids.people[at] ?? ''
    await tx.deleteFrom('trajectory').where('candidateId', '=', id).execute()
    await tx.deleteFrom('candidate').where('id', '=', id).execute()
  })
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof CaseError ? error.refusal : error),
  )
const pageOf = async (path: string) => {
  const answer = await (await test.browser(coach())).get(path)
  return [answer.status, (await answer.text()).includes('Vogel0')]
}
const lastRun = (planId: string) =>
  test.inData((tx) =>
    tx
      .selectFrom('planRun')
      .select('id')
      .where('planId', '=', planId)
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow(),
  )

it('leaves no name in what is kept of plans and runs, and pages that still open', async () => {
  await goesAlong(0)
  await goesAlong(1)
  const train = await test.run(coach(), createTrain, {
    ...{ baan: [ids.job], people: ids.people.slice(0, 2), firstDay: '2027-03-10', readyOn: '2027-09-01' },
    [`nr-${ids.place}`]: '1',
  })
  const cohort = await test.run(coach(), createCohort, {
    baan: [ids.seeks],
    people: ids.people,
    priority: [],
  })
  const groups = await test.run(coach(), createGroups, {
    ...{ people: ids.people, 'dag-0': '9-11', minSize: '2', maxSize: '3' },
  })
  await workThroughRuns(test)
  const kept = await test.inData(async (tx) => [
    await tx.selectFrom('plan').selectAll().orderBy('id').execute(),
    await tx.selectFrom('planRun').selectAll().orderBy('id').execute(),
  ])
  expect(JSON.stringify(kept)).not.toMatch(/Vogel|Geheim/)
  const paths = [
    `/plannen/treintje/${train.id}`,
    `/plannen/kennismaken/${cohort.id}`,
    `/plannen/trainingsgroepen/${groups.id}`,
  ]
  expect(await Promise.all(paths.slice(0, 1).map(pageOf))).toEqual([[200, true]])
  await erase(0)
  for (const path of paths) expect(await pageOf(path)).toEqual([200, false])
  for (const file of ['agenda.ics', ''])
    expect(await pageOf(`/plannen/treintje/${train.id}/${file}`)).toEqual([file ? 200 : 404, false])
  const accept = async (one: typeof acceptTrain | typeof acceptGroups, planId: string) =>
    refused(test.run(coach(), one as never, { planId, runId: (await lastRun(planId)).id, why: 'Goed.' }))
  expect(await accept(acceptTrain, train.id)).toMatchObject({ code: 'impossible' })
  expect(await accept(acceptGroups, groups.id)).toMatchObject({ code: 'impossible' })
  const { candidates } = await test.run(coach(), viewCohort, { planId: cohort.id })
  expect(candidates.map((one) => one.firstName)).toEqual(['Vogel2'])
  expect((await test.run(coach(), viewTrainPlan, { planId: train.id })).told?.stays.length).toBeGreaterThan(0)
})
