import { sql } from 'kysely'
import { z } from 'zod'
import { addDays } from '#method/dates.ts'
import { mondayOf } from '#planning/calendar/weeks.ts'
import { allow, type Scope, view } from '../../case.ts'
import { chosenIds } from '../../fields.ts'
import { trainPeople } from './trainPeople.ts'

/** What a train can be made of: the jobs, and of those chosen the people and the places in the order of the job. */
export const viewNewTrain = view({
  name: 'viewNewTrain',
  rule: allow('plan', 'write'),
  input: z.object({ baan: chosenIds.catch([]) }),
  async run(scope, { baan }) {
    const jobs = await jobsOf(scope)
    const chosen = jobs.filter((job) => baan.includes(job.id))
    const jobIds = chosen.map((job) => job.id)
    const firstDay = addDays(mondayOf(scope.today), 7)
    const starts = chosen.flatMap((job) => (job.expectedFrom ? [job.expectedFrom] : [])).toSorted()
    return {
      jobs,
      chosen,
      people: await trainPeople(scope, jobIds),
      places: chosen.length === 0 ? [] : await placesOf(scope, jobIds),
      firstDay,
      readyOn: starts.find((day) => day > firstDay) ?? null,
    }
  },
})

export type NewTrainData = Awaited<ReturnType<(typeof viewNewTrain)['run']>>

/** Jobs for which somebody is on the way or chosen, those with most people first. */
function jobsOf({ tx, visible }: Scope) {
  const people = sql<number>`(select count(*) from trajectory t where t.future_job_id = future_job.id and t.status <> 'ended')
    + (select count(*) from proposal p where p.future_job_id = future_job.id and p.status = 'chosen'
      and not exists (select from trajectory t where t.candidate_id = p.candidate_id and t.future_job_id = p.future_job_id))`
  return tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'futureJob.expectedFrom', 'employer.name as employer'])
    .select(people.as('people'))
    .where('futureJob.status', 'not in', ['filled', 'lapsed'])
    .where(visible('futureJob', 'oversee'))
    .where(sql<boolean>`${people} > 0`)
    .orderBy(sql`people desc`)
    .orderBy('futureJob.function')
    .orderBy('futureJob.id')
    .execute()
}

/** Every open place, those of the route of the jobs first and numbered as there. */
async function placesOf({ tx }: Scope, futureJobIds: readonly string[]) {
  const ofRoute = await tx
    .selectFrom('jobPlace')
    .select(['placeId', 'position', 'state'])
    .where('futureJobId', 'in', [...futureJobIds])
    .where('placeId', 'is not', null)
    .where('state', '<>', 'notChosen')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const used = await tx
    .selectFrom('stay')
    .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
    .select(['stay.placeId', (eb) => eb.fn.min('stay.position').as('position')])
    .where('trajectory.futureJobId', 'in', [...futureJobIds])
    .where('trajectory.status', '<>', 'ended')
    .where('stay.status', '<>', 'cancelled')
    .groupBy('stay.placeId')
    .orderBy('position')
    .orderBy('stay.placeId')
    .execute()
  const order = [...new Set([...used, ...ofRoute].map((one) => one.placeId))]
  const places = await tx
    .selectFrom('place')
    .select(['id', 'name', 'capacity', 'city'])
    .where('closedAt', 'is', null)
    .where('capacity', '>', 0)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const at = (id: string) => (order.includes(id) ? order.indexOf(id) + 1 : null)
  return places
    .map((place) => ({ ...place, number: at(place.id) }))
    .toSorted((one, other) => (one.number ?? 999) - (other.number ?? 999))
}
