import { savePlaceSkills } from '#cases/places/savePlaceSkills.ts'
import { savePlaceStep } from '#cases/places/savePlaceStep.ts'
import { startHouse, type TestHouse } from '../../../support/house.ts'

/** Monday 1 March 2027 is today; a lunchroom asks two skills from 1 September on. */
export async function startPathWorld() {
  const test = await startHouse('2027-03-01T09:00:00Z')
  const uuid = () => crypto.randomUUID()
  const ids = { job: uuid(), candidate: uuid(), proposal: uuid() }
  const { accountId } = test.actor('coach')
  await test.inData(async (tx) => {
    const employerId = uuid()
    await tx
      .insertInto('employer')
      .values({ id: employerId, name: 'Lunchroom', ownerId: accountId })
      .execute()
    const job = { employerId, ownerId: accountId, expectedFrom: '2027-09-01', status: 'matching' }
    await tx
      .insertInto('futureJob')
      .values({ id: ids.job, function: 'Bediening', ...job })
      .execute()
    for (const [position, skill] of ['Serveren', 'Afrekenen'].entries())
      await tx
        .insertInto('requirement')
        .values({ futureJobId: ids.job, skill, level: 3, position, essential: true })
        .execute()
    await tx
      .insertInto('candidate')
      .values({ id: ids.candidate, firstName: 'Romy', lastName: 'Smit', coachId: accountId })
      .execute()
  })
  return { test, ids, coach: test.actor('coach') }
}

export type PathWorld = Awaited<ReturnType<typeof startPathWorld>>

/** The employer chose her: the way to a trajectory is open. */
export async function choose({ test, ids }: PathWorld, status = 'chosen'): Promise<void> {
  await test.inData((tx) =>
    tx
      .insertInto('proposal')
      .values({
        id: ids.proposal,
        candidateId: ids.candidate,
        futureJobId: ids.job,
        status,
        proposedBy: test.actor('coach').accountId,
        proposedOn: '2027-02-01',
      })
      .execute(),
  )
}

type Skills = readonly (readonly [string, number])[]
type Step = {
  level?: number
  weeks?: number | null
  cost?: string
  teaches?: Skills
  needs?: Skills
  capacity?: number
}

/** A learning place as a step: what it teaches and asks, and how long it takes. */
export async function aStep(test: TestHouse, name: string, step: Step = {}): Promise<string> {
  const { level = 1, weeks = 8, cost = '0', teaches = [], needs = [], capacity = 1 } = step
  const placeId = crypto.randomUUID()
  await test.inData((tx) =>
    tx.insertInto('place').values({ id: placeId, name, kind: 'workCompany', capacity }).execute(),
  )
  await test.run(test.actor('coach'), savePlaceSkills, { placeId, ...rows(teaches, 'skill', 'level') })
  await test.run(test.actor('coach'), savePlaceStep, {
    placeId,
    level,
    learningWeeks: weeks ?? '',
    costCents: cost,
    ...rows(needs, 'entry', 'entryLevel'),
  })
  return placeId
}

const rows = (skills: Skills, skill: string, level: string) =>
  Object.fromEntries(
    skills.flatMap(([name, height], at) => [
      [`${skill}.${at}`, name],
      [`${level}.${at}`, String(height)],
    ]),
  )

/** Somebody else sits at the place. */
export async function takeSeat({ test, ids }: PathWorld, placeId: string, from: string, until: string) {
  const [candidateId, trajectoryId] = [crypto.randomUUID(), crypto.randomUUID()]
  await test.inData(async (tx) => {
    const coachId = test.actor('coach').accountId
    await tx
      .insertInto('candidate')
      .values({ id: candidateId, firstName: 'Ali', lastName: 'B', coachId })
      .execute()
    await tx
      .insertInto('trajectory')
      .values({
        id: trajectoryId,
        candidateId,
        futureJobId: ids.job,
        route: 'smallScale',
        status: 'learningIn',
      })
      .execute()
    await tx
      .insertInto('stay')
      .values({ trajectoryId, placeId, status: 'planned', startsOn: from, endsOn: until })
      .execute()
  })
}
