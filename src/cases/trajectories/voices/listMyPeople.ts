import { sql } from 'kysely'
import { z } from 'zod'
import { addDays, weekday } from '#method/dates.ts'
import { sharedColumn } from '#store/consents.ts'
import { allow, view } from '../../case.ts'

/** A buddy is of the employer, and knows the name when the employer may. */
const named = sharedColumn('candidate.firstName', 'name', {
  candidateId: sql.ref('trajectory.candidateId'),
  employerId: sql.ref('futureJob.employerId'),
})

/** Everybody whom one guides at work now, with this week's face if it was given. */
export const listMyPeople = view({
  name: 'listMyPeople',
  rule: allow('trajectory', 'list'),
  input: z.object({}),
  async run({ tx, actor, today, visible }) {
    const weekOn = addDays(today, 1 - weekday(today))
    const people = await tx
      .selectFrom('trajectory')
      .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
      .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
      .innerJoin('employer', 'employer.id', 'futureJob.employerId')
      .innerJoin('account as coach', 'coach.id', 'candidate.coachId')
      .leftJoin('pulse', (join) =>
        join
          .onRef('pulse.trajectoryId', '=', 'trajectory.id')
          .on('pulse.voice', '=', actor.role)
          .on('pulse.weekOn', '=', weekOn),
      )
      .select(['trajectory.id', 'trajectory.status', 'coach.name as coach'])
      .select((actor.role === 'buddy' ? named : sql<string | null>`candidate.first_name`).as('firstName'))
      .select(['futureJob.function', 'employer.name as employer'])
      .select(['pulse.mood', 'pulse.text'])
      .select(
        sql<string | null>`(select min(e.planned_on) from evaluation e where e.trajectory_id = trajectory.id
          and e.status = 'planned')`.as('evaluationOn'),
      )
      .select(
        sql<string | null>`(select p.name from stay s join place p on p.organisation_id = s.organisation_id
          and p.id = s.place_id where s.trajectory_id = trajectory.id and s.status = 'running'
          order by s.position, s.id limit 1)`.as('place'),
      )
      .where('trajectory.status', '<>', 'ended')
      .where(visible('trajectory', 'list'))
      .orderBy('firstName', (order) => order.asc().nullsLast())
      .orderBy('trajectory.id')
      .execute()
    return { people, weekOn, today }
  },
})
