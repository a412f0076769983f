import type { Actor } from '#access/actor.ts'
import { CaseError, type Refusal } from '#cases/errors.ts'
import { allShared } from '../../support/consents.ts'
import type { TestHouse } from '../../support/house.ts'

type Values = Record<string, unknown>

/** An employer and a job there that asks three skills really, and one that is useful. */
export async function aJob(test: TestHouse, given: { employer?: Values; job?: Values } = {}) {
  const employerId = crypto.randomUUID()
  const futureJobId = crypto.randomUUID()
  const ownerId = test.actor('accountManager').accountId
  await test.inData(async (tx) => {
    await tx
      .insertInto('employer')
      .values({ id: employerId, name: 'Tandtechniek Flevo', city: 'Lelystad', ownerId, ...given.employer })
      .execute()
    await tx
      .insertInto('futureJob')
      .values({
        id: futureJobId,
        employerId,
        function: 'Medewerker gips',
        positions: 2,
        status: 'matching',
        hoursMin: 24,
        hoursMax: 32,
        shifts: ['day'],
        dutchLevel: 2,
        ownerId,
        ...given.job,
      })
      .execute()
    const asked = [
      { skill: 'Gips gieten', level: 3, essential: true, position: 0 },
      { skill: 'Netjes werken', level: 2, essential: true, position: 1 },
      { skill: 'Samenwerken', level: null, essential: true, position: 2 },
      { skill: 'Computer', level: 2, essential: false, position: 3 },
    ]
    await tx
      .insertInto('requirement')
      .values(asked.map((one) => ({ ...one, futureJobId })))
      .execute()
  })
  return { employerId, futureJobId }
}

/** A candidate of the test coach, with skills. */
export async function aCandidate(
  test: TestHouse,
  firstName: string,
  given: Values & { skills?: Record<string, number | null> } = {},
) {
  const { skills = {}, ...values } = given
  const id = crypto.randomUUID()
  await test.inData(async (tx) => {
    await tx
      .insertInto('candidate')
      .values({ id, firstName, lastName: 'Yılmaz', coachId: test.actor('coach').accountId, ...values })
      .execute()
    for (const [skill, level] of Object.entries(skills)) {
      await tx
        .insertInto('candidateSkill')
        .values({ candidateId: id, skill, level, source: 'shownInPractice', onDate: '2027-01-10' })
        .execute()
    }
  })
  return id
}

/** A proposal straight in the data, in any status; who agreed shares what belongs to an introduction. */
export async function aProposal(
  test: TestHouse,
  futureJobId: string,
  candidateId: string,
  given: Values = {},
) {
  const id = crypto.randomUUID()
  await test.inData(async (tx) => {
    await tx
      .insertInto('proposal')
      .values({
        id,
        futureJobId,
        candidateId,
        proposedOn: '2027-02-20',
        proposedBy: test.actor('coach').accountId,
        ...given,
      })
      .execute()
    if (given.candidateAgreedOn) await allShared(tx, { candidateId, futureJobId })
  })
  return id
}

/** Another account of the same organisation, as an actor. */
export async function colleague(
  test: TestHouse,
  role: 'coach' | 'employer' | 'candidate',
  given: Values = {},
): Promise<Actor> {
  const accountId = crypto.randomUUID()
  await test.inData((tx) =>
    tx
      .insertInto('account')
      .values({
        id: accountId,
        email: `${accountId}@lelystad.example`,
        name: 'Andere collega',
        role,
        ...given,
      })
      .execute(),
  )
  return {
    ...test.actor(role),
    accountId,
    name: 'Andere collega',
    employerId: (given.employerId as string | undefined) ?? null,
    candidateId: (given.candidateId as string | undefined) ?? null,
  }
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

export const proposalRow = (test: TestHouse, id: string) =>
  test.inData((tx) => tx.selectFrom('proposal').selectAll().where('id', '=', id).executeTakeFirstOrThrow())

export const outbox = (test: TestHouse) =>
  test.inData((tx) =>
    tx.selectFrom('outbox').select(['event', 'facts']).orderBy('createdAt').orderBy('id').execute(),
  )
