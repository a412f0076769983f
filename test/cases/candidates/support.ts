import type { Actor } from '#access/actor.ts'
import { CaseError, type Refusal } from '#cases/errors.ts'
import type { TestHouse } from '../../support/house.ts'

type Values = Record<string, unknown>

/** A candidate of the test coach, straight in the data. */
export async function aCandidate(test: TestHouse, firstName: string, given: Values = {}): Promise<string> {
  const id = crypto.randomUUID()
  await test.inData((tx) =>
    tx
      .insertInto('candidate')
      .values({ id, firstName, lastName: 'Proef', coachId: test.actor('coach').accountId, ...given })
      .execute(),
  )
  return id
}

/** Another colleague of the same organisation, in a role. */
export async function aColleague(
  test: TestHouse,
  role: 'coach' | 'careDirector',
  name = 'Andere collega',
): Promise<Actor> {
  const accountId = crypto.randomUUID()
  await test.inData((tx) =>
    tx
      .insertInto('account')
      .values({ id: accountId, email: `${accountId}@lelystad.example`, name, role })
      .execute(),
  )
  return { ...test.actor(role), accountId, name }
}

/** A trajectory of the candidate at an employer, in any status. */
export async function aTrajectory(test: TestHouse, candidateId: string, given: Values = {}) {
  const [employerId, futureJobId, trajectoryId] = [
    crypto.randomUUID(),
    crypto.randomUUID(),
    crypto.randomUUID(),
  ]
  const ownerId = test.actor('accountManager').accountId
  await test.inData(async (tx) => {
    await tx.insertInto('employer').values({ id: employerId, name: 'Bakkerij Vers', ownerId }).execute()
    await tx
      .insertInto('futureJob')
      .values({ id: futureJobId, employerId, function: 'Broodbakker', ownerId })
      .execute()
    await tx
      .insertInto('trajectory')
      .values({ id: trajectoryId, candidateId, futureJobId, route: 'smallScale', ...given })
      .execute()
  })
  return { employerId, futureJobId, trajectoryId }
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
