import { createPlace } from '#cases/places/createPlace.ts'
import type { TestHouse } from '../../support/house.ts'

type Values = Record<string, unknown>

/** A learning place of the work company. */
export async function aPlace(test: TestHouse, given: Values = {}): Promise<string> {
  const { id } = await test.run(test.actor('coach'), createPlace, {
    name: 'Kantine',
    kind: 'workCompany',
    capacity: '2',
    ...given,
  })
  return id
}

/** A stay of a candidate at a place, with the trajectory and the job it belongs to. */
export async function aStay(
  test: TestHouse,
  placeId: string,
  futureJobId: string,
  given: Values & { firstName?: string; coachId?: string } = {},
): Promise<string> {
  const { firstName = 'Samira', coachId = test.actor('coach').accountId, ...stay } = given
  const [candidateId, trajectoryId] = [crypto.randomUUID(), crypto.randomUUID()]
  await test.inData(async (tx) => {
    const person = { id: candidateId, firstName, lastName: 'Haddad', coachId }
    await tx.insertInto('candidate').values(person).execute()
    const way = { id: trajectoryId, candidateId, futureJobId, route: 'smallScale', status: 'learningIn' }
    await tx.insertInto('trajectory').values(way).execute()
    await tx
      .insertInto('stay')
      .values({ placeId, trajectoryId, status: 'running', startsOn: '2027-02-01', ...stay })
      .execute()
  })
  return trajectoryId
}

export const placeRow = (test: TestHouse, id: string) =>
  test.inData((tx) => tx.selectFrom('place').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
