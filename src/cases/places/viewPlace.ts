import { z } from 'zod'
import { beyondAsked, compareSkills } from '#method/compareSkills.ts'
import type { StayStatus } from '#method/lifecycles/stay.ts'
import type { PlaceKind } from '#method/placeKinds.ts'
import type { SchoolRegion } from '#planning/calendar/schoolRegions.ts'
import { allow, type Scope, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id, optionalId } from '../fields.ts'
import { placeChoices } from './fields.ts'
import { seatsOf } from './seats.ts'

/** One learning place: who is there and who comes, what one learns there, and how that answers what a job asks. */
export const viewPlace = view({
  name: 'viewPlace',
  rule: allow('place', 'read', (input: { placeId: string }) => input.placeId),
  input: z.object({ placeId: id, baan: optionalId.catch(null) }),
  async run(scope, { placeId, baan }) {
    const { tx, today } = scope
    const place = await placeWithPeople(scope, placeId)
    const seats = (await seatsOf(scope, [place])).get(placeId)
    const skills = await tx
      .selectFrom('placeSkill')
      .select(['id', 'skill', 'level'])
      .where('placeId', '=', placeId)
      .orderBy('position')
      .orderBy('id')
      .execute()
    const entrySkills = await tx
      .selectFrom('placeEntrySkill')
      .select(['skill', 'level'])
      .where('placeId', '=', placeId)
      .orderBy('position')
      .orderBy('id')
      .execute()
    const closures = await tx
      .selectFrom('placeClosure')
      .select(['id', 'fromOn', 'untilOn', 'why'])
      .where('placeId', '=', placeId)
      .where('untilOn', '>=', today)
      .orderBy('fromOn')
      .orderBy('id')
      .execute()
    const intakes = await tx
      .selectFrom('placeIntake')
      .select(['id', 'onDate'])
      .where('placeId', '=', placeId)
      .orderBy('onDate')
      .orderBy('id')
      .execute()
    const stays = await staysAt(scope, placeId)
    const jobs = await jobsToCompare(scope)
    const compared = await comparison(scope, baan, jobs, skills)
    return {
      place,
      seats,
      skills,
      entrySkills,
      closures,
      intakes: intakes.filter((one) => one.onDate >= today),
      lastIntakeOn: intakes.at(-1)?.onDate ?? null,
      ...stays,
      jobs,
      compared,
      today,
      ...(await placeChoices(scope, place.partnerId)),
    }
  },
})

export type PlaceData = Awaited<ReturnType<(typeof viewPlace)['run']>>

async function placeWithPeople({ tx }: Scope, placeId: string) {
  const place = await tx
    .selectFrom('place')
    .leftJoin('employer', 'employer.id', 'place.employerId')
    .leftJoin('partner', 'partner.id', 'place.partnerId')
    .leftJoin('account as buddy', 'buddy.id', 'place.buddyId')
    .leftJoin('account as coordinator', 'coordinator.id', 'place.coordinatorId')
    .selectAll('place')
    .select(['employer.name as employer', 'partner.name as partner'])
    .select(['buddy.name as buddyAccount', 'coordinator.name as coordinator'])
    .$narrowType<{ kind: PlaceKind; schoolRegion: SchoolRegion | null }>()
    .where('place.id', '=', placeId)
    .executeTakeFirst()
  if (!place) throw notFound()
  return place
}

/** Who is there and who comes: by name where the person who looks may know it, the others only as a number. */
async function staysAt({ tx, visible }: Scope, placeId: string) {
  const all = tx
    .selectFrom('stay')
    .where('stay.placeId', '=', placeId)
    .where('stay.status', 'in', ['planned', 'running'])
  const known = await all
    .innerJoin('trajectory', 'trajectory.id', 'stay.trajectoryId')
    .innerJoin('candidate', 'candidate.id', 'trajectory.candidateId')
    .innerJoin('futureJob', 'futureJob.id', 'trajectory.futureJobId')
    .select(['stay.id', 'stay.startsOn', 'stay.endsOn', 'stay.status', 'stay.learns', 'stay.trajectoryId'])
    .$narrowType<{ status: StayStatus }>()
    .select(['candidate.firstName', 'candidate.lastName', 'futureJob.function'])
    .select(visible('trajectory', 'read').as('opens'))
    .where(visible('trajectory', 'list'))
    .orderBy('stay.startsOn', (day) => day.asc().nullsLast())
    .orderBy('stay.id')
    .execute()
  const counts = await all
    .select(['stay.status', (eb) => eb.fn.countAll<number>().as('people')])
    .groupBy('stay.status')
    .orderBy('stay.status')
    .execute()
  const others = (status: StayStatus) =>
    (counts.find((one) => one.status === status)?.people ?? 0) -
    known.filter((stay) => stay.status === status).length
  return { stays: known, othersHere: others('running'), othersComing: others('planned') }
}

/** The open jobs that the person who looks oversees. */
function jobsToCompare({ tx, visible }: Scope) {
  return tx
    .selectFrom('futureJob')
    .innerJoin('employer', 'employer.id', 'futureJob.employerId')
    .select(['futureJob.id', 'futureJob.function', 'employer.name as employer'])
    .where(visible('futureJob', 'oversee'))
    .where('futureJob.status', 'not in', ['filled', 'lapsed'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('requirement')
          .select('requirement.id')
          .whereRef('requirement.futureJobId', '=', 'futureJob.id')
          .where('requirement.essential', '=', true),
      ),
    )
    .orderBy('futureJob.function')
    .orderBy('employer.name')
    .orderBy('futureJob.id')
    .execute()
}

type Job = Awaited<ReturnType<typeof jobsToCompare>>[number]
type Skills = { skill: string; level: number | null }[]

async function comparison({ tx }: Scope, baan: string | null, jobs: Job[], taught: Skills) {
  const job = jobs.find((one) => one.id === baan)
  if (!job) return null
  const asked = await tx
    .selectFrom('requirement')
    .select(['skill', 'level'])
    .where('futureJobId', '=', job.id)
    .where('essential', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return { job, skills: compareSkills(asked, taught), beyond: beyondAsked(asked, taught) }
}
