import type { Actor } from '#access/actor.ts'
import { CaseError, type Refusal } from '#cases/errors.ts'
import { startDirectly } from '#cases/trajectories/start/startDirectly.ts'
import { allShared } from '../../support/consents.ts'
import { startHouse, type TestHouse } from '../../support/house.ts'

/** A small Lelystad: a dental laboratory that expects a technician, a candidate with a coach, two places to learn. */
export type World = Awaited<ReturnType<typeof startWorld>>

export async function startWorld() {
  const test = await startHouse()
  const [coach, accountManager] = [test.actor('coach'), test.actor('accountManager')]
  const ids = {
    employer: crypto.randomUUID(),
    otherEmployer: crypto.randomUUID(),
    job: crypto.randomUUID(),
    otherJob: crypto.randomUUID(),
    candidate: crypto.randomUUID(),
    secondCandidate: crypto.randomUUID(),
    lab: crypto.randomUUID(),
    canteen: crypto.randomUUID(),
  }
  await test.inData(async (tx) => {
    const ownerId = accountManager.accountId
    await tx
      .insertInto('employer')
      .values([
        { id: ids.employer, name: 'Tandlab De Kroon', ownerId },
        { id: ids.otherEmployer, name: 'Gebitwerk', ownerId },
      ])
      .execute()
    const job = { positions: 1, ownerId, expectedFrom: '2027-09-01', status: 'matching' }
    await tx
      .insertInto('futureJob')
      .values([
        { id: ids.job, employerId: ids.employer, function: 'Tandtechnicus', ...job },
        { id: ids.otherJob, employerId: ids.otherEmployer, function: 'Assistent', ...job },
      ])
      .execute()
    await tx
      .insertInto('requirement')
      .values([
        { futureJobId: ids.job, skill: 'Handvaardigheid', essential: true, position: 1 },
        { futureJobId: ids.job, skill: 'Hygiëne', essential: true, position: 2 },
        { futureJobId: ids.otherJob, skill: 'Handvaardigheid', level: 3, essential: true },
      ])
      .execute()
    const person = { coachId: coach.accountId, programmeId: test.programmeId }
    await tx
      .insertInto('candidate')
      .values([
        { id: ids.candidate, firstName: 'Samir', lastName: 'Haddad', ...person },
        { id: ids.secondCandidate, firstName: 'Noor', lastName: 'de Wit', ...person },
      ])
      .execute()
    await tx
      .insertInto('place')
      .values([
        {
          id: ids.lab,
          name: 'Werkplaats lab',
          kind: 'employersFloor',
          employerId: ids.employer,
          capacity: 1,
        },
        {
          id: ids.canteen,
          name: 'Kantine Werkbedrijf',
          kind: 'workCompany',
          capacity: 1,
          coordinatorId: test.actor('placeCoordinator').accountId,
        },
      ])
      .execute()
  })
  const people = {
    coach,
    accountManager,
    manager: test.actor('manager'),
    employer: { ...test.actor('employer'), employerId: ids.employer },
    otherEmployer: { ...test.actor('employer'), employerId: ids.otherEmployer },
    candidate: { ...test.actor('candidate'), candidateId: ids.candidate },
    buddy: test.actor('buddy'),
    placeCoordinator: test.actor('placeCoordinator'),
    stranger: test.actor('coach', 'almere'),
  } satisfies Record<string, Actor>
  return { test, ids, people }
}

/** A trajectory of the first candidate for the first job, begun by the coach without a proposal; the name is shared. */
export async function begin(world: World, candidateId = world.ids.candidate, futureJobId = world.ids.job) {
  const { id } = await world.test.run(world.people.coach, startDirectly, {
    candidateId,
    futureJobId,
    reason: 'De kandidaat kwam eerst.',
  })
  await world.test.inData((tx) => allShared(tx, { candidateId, futureJobId }, ['name']))
  return id
}

/** Why a case refused. */
export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(
    () => {
      throw new Error('it was not refused')
    },
    (reason: unknown) => reason,
  )
  if (error instanceof CaseError) return error.refusal
  throw error
}

/** The moves of one thing, as the record keeps them. */
export function movesOf(test: TestHouse, subjectId: string) {
  return test.inData((tx) =>
    tx
      .selectFrom('statusChange')
      .select(['fromStatus', 'toStatus', 'reason', 'onDate'])
      .where('subjectId', '=', subjectId)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  )
}
