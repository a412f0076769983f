import { CaseError, type Refusal } from '#cases/errors.ts'
import { createFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import type { TestHouse } from '../../support/house.ts'

type Values = Record<string, unknown>

/** An employer of the test account manager, who is its one contact. */
export async function anEmployer(test: TestHouse, name = 'Tandtechniek Flevo'): Promise<string> {
  const id = crypto.randomUUID()
  const ownerId = test.actor('accountManager').accountId
  await test.inData((tx) =>
    tx.insertInto('employer').values({ id, name, city: 'Lelystad', ownerId }).execute(),
  )
  return id
}

/** A job at an employer, written down by the coach. */
export async function aJob(test: TestHouse, given: Values = {}): Promise<string> {
  const employerId = given.employerId ?? (await anEmployer(test))
  const { id } = await test.run(test.actor('coach'), createFutureJob, {
    employerId,
    function: 'Tandtechnicus',
    ...given,
  })
  return id
}

/** Everything that steps 1 and 2 want to know of a job, straight in the data. */
export async function completeJob(test: TestHouse, futureJobId: string): Promise<void> {
  const byId = test.actor('coach').accountId
  await test.inData(async (tx) => {
    const values = { growthForm: 'expansion', cameInView: 'coachAsked', hoursMin: 24, conditions: 'Buddy' }
    const { employerId } = await tx
      .updateTable('futureJob')
      .set({ ...values, expectedFrom: '2027-09-01', shifts: ['day'] })
      .where('id', '=', futureJobId)
      .returning('employerId')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('requirement')
      .values({ futureJobId, skill: 'Netjes werken', level: 3, essential: true })
      .execute()
    await tx
      .insertInto('routeChoice')
      .values({ futureJobId, route: 'smallScale', state: 'chosen', onDate: '2027-02-01', byId })
      .execute()
    const placeId = crypto.randomUUID()
    await tx.insertInto('place').values({ id: placeId, name: 'Lab', kind: 'employersFloor' }).execute()
    await tx.insertInto('jobPlace').values({ futureJobId, placeId }).execute()
    await tx
      .insertInto('workVisit')
      .values({ futureJobId, direction: 'toEmployer', onDate: '2027-02-10', byId })
      .execute()
    await tx
      .insertInto('commitment')
      .values({ employerId, kind: 'intention', agreedOn: '2027-02-11' })
      .execute()
  })
}

/** A candidate of a coach (the test coach unless given) with a trajectory to a job. */
export async function aTrajectory(
  test: TestHouse,
  futureJobId: string,
  given: { firstName?: string; coachId?: string; outcome?: string } & Values = {},
): Promise<{ candidateId: string; trajectoryId: string }> {
  const { firstName = 'Samira', coachId = test.actor('coach').accountId, outcome, ...values } = given
  const candidateId = crypto.randomUUID()
  const trajectoryId = crypto.randomUUID()
  await test.inData(async (tx) => {
    await tx
      .insertInto('candidate')
      .values({ id: candidateId, firstName, lastName: 'Haddad', coachId })
      .execute()
    const status = outcome ? 'ended' : 'learningIn'
    const row = { id: trajectoryId, candidateId, futureJobId, route: 'smallScale', status, ...values }
    await tx.insertInto('trajectory').values(row).execute()
    if (outcome) await tx.insertInto('outcome').values({ trajectoryId, kind: outcome }).execute()
  })
  return { candidateId, trajectoryId }
}

/** A candidate proposed for a job. */
export async function aProposal(test: TestHouse, futureJobId: string, status = 'proposed'): Promise<string> {
  const candidateId = crypto.randomUUID()
  const coachId = test.actor('coach').accountId
  await test.inData(async (tx) => {
    await tx
      .insertInto('candidate')
      .values({ id: candidateId, firstName: 'Yusuf', lastName: 'Demir', coachId })
      .execute()
    const row = { futureJobId, candidateId, status, proposedOn: '2027-02-20', proposedBy: coachId }
    await tx.insertInto('proposal').values(row).execute()
  })
  return candidateId
}

/** Another coach of the organisation. */
export async function anotherCoach(test: TestHouse) {
  const accountId = crypto.randomUUID()
  const email = `${accountId}@lelystad.example`
  await test.inData((tx) =>
    tx.insertInto('account').values({ id: accountId, email, name: 'Andere Coach', role: 'coach' }).execute(),
  )
  return { ...test.actor('coach'), accountId, name: 'Andere Coach' }
}

/** How a case refused; fails when it did not. */
export async function refusal(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work
  } catch (error) {
    if (error instanceof CaseError) return error.refusal
    throw error
  }
  throw new Error('not refused')
}

/** The fields that a case refused. */
export async function wrongFields(work: Promise<unknown>): Promise<string[]> {
  const refused = await refusal(work)
  return refused.code === 'invalid' ? Object.keys(refused.fields) : [refused.code]
}

export const jobRow = (test: TestHouse, id: string) =>
  test.inData((tx) => tx.selectFrom('futureJob').selectAll().where('id', '=', id).executeTakeFirstOrThrow())

/** The kept changes of a job: field, before, after, why. */
export const changesOf = (test: TestHouse, futureJobId: string) =>
  test.inData((tx) =>
    tx
      .selectFrom('futureJobChange')
      .select(['field', 'oldValue', 'newValue', 'reason', 'onDate'])
      .where('futureJobId', '=', futureJobId)
      .orderBy('seq')
      .execute(),
  )
