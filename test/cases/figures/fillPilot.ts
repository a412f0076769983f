import { addMonths } from '#method/dates.ts'
import type { Factor } from '#method/factors.ts'
import type { TestHouse } from '../../support/house.ts'
import { pilot, pilotEmployers, pilotOutcome } from './pilot.ts'

/** Puts the pilot into the records of a test house, with nameless candidates. Gives the ids by employer. */
export async function fillPilot(
  test: TestHouse,
): Promise<{ programmeId: string; employers: Map<string, string> }> {
  const programmeId = crypto.randomUUID()
  const employers = new Map<string, string>()
  const ownerId = test.actor('accountManager').accountId
  const coachId = test.actor('coach').accountId
  await test.inData(async (tx) => {
    await tx
      .insertInto('programme')
      .values({ id: programmeId, ...pilot })
      .execute()
    for (const { name, route, growthForm, people } of pilotEmployers) {
      const [employerId, futureJobId] = [crypto.randomUUID(), crypto.randomUUID()]
      employers.set(name, employerId)
      await tx.insertInto('employer').values({ id: employerId, name, ownerId }).execute()
      const job = { id: futureJobId, employerId, programmeId, growthForm, ownerId, function: 'Medewerker' }
      await tx
        .insertInto('futureJob')
        .values({ ...job, positions: people.length })
        .execute()
      for (const person of people) {
        const [candidateId, trajectoryId] = [crypto.randomUUID(), crypto.randomUUID()]
        await tx
          .insertInto('candidate')
          .values({ id: candidateId, firstName: 'Kanarie', lastName: 'Vogel', coachId, programmeId })
          .execute()
        const trajectory = { id: trajectoryId, candidateId, futureJobId, programmeId, route, status: 'ended' }
        await tx
          .insertInto('trajectory')
          .values({ ...trajectory, startedOn: person[0] })
          .execute()
        await tx
          .insertInto('outcome')
          .values({ trajectoryId, ...pilotOutcome(person) })
          .execute()
      }
    }
  })
  return { programmeId, employers }
}

/** What was said to help and hinder, and how it went afterwards, for the first people of one employer. */
export async function fillAround(test: TestHouse, employerId: string): Promise<void> {
  const scores: [Factor, number][] = [
    ['tightness', 2],
    ['motivation', 1],
    ['noInternalSupport', 1],
  ]
  await test.inData(async (tx) => {
    const rows = await tx
      .selectFrom('trajectory')
      .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
      .innerJoin('outcome', 'outcome.trajectoryId', 'trajectory.id')
      .select(['trajectory.id', 'outcome.startsOn', 'outcome.kind'])
      .where('futureJob.employerId', '=', employerId)
      .orderBy('outcome.kind')
      .orderBy('trajectory.id')
      .execute()
    for (const [at, { id: trajectoryId, startsOn, kind }] of rows.entries()) {
      for (const [factor, score] of scores.slice(0, at < 6 ? 3 : 1))
        await tx
          .insertInto('factorScore')
          .values({ trajectoryId, factor, score, onDate: '2019-07-01' })
          .execute()
      const dueOn = startsOn && addMonths(startsOn, 1)
      if (kind === 'intendedJob' && dueOn)
        await tx
          .insertInto('aftercare')
          .values({ trajectoryId, dueOn, doneOn: dueOn, stillWorking: true })
          .execute()
    }
  })
}
