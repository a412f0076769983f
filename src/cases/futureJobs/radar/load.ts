import { mayEver } from '#access/policy.ts'
import { monthsFrom } from '#planning/radar/months.ts'
import type { OnTheWay } from '#planning/radar/people.ts'
import { radar } from '#planning/radar/radar.ts'
import type { Scope } from '../../case.ts'
import type { JobFilters } from '../filters.ts'
import { coachesWithHours, guidanceHours } from './hours.ts'
import {
  chosenPeople,
  looseCommitments,
  openTrajectories,
  promisedJobs,
  radarPlaces,
  settledPeople,
} from './records.ts'

/** Somebody on the way; name and day are null for who may not know the person. */
export type RadarPerson = OnTheWay & { readonly firstName: string | null; readonly hasTrajectory: boolean }

/**
 * Everything that the pages of the radar show. The choice of jobs narrows jobs and people; seats and hours are always
 * those of the whole organisation, for a seat or a coach serves all jobs. Who may not see places or plans gets none
 * of their numbers. A fixed number of queries.
 */
export async function loadRadar(scope: Scope, filters: JobFilters, count: number) {
  const { today, actor } = scope
  const jobs = await promisedJobs(scope, filters)
  const trajectories = await openTrajectories(scope)
  const chosen = await chosenPeople(scope)
  const settled = await settledPeople(scope)
  const { seats, staysOf } = await radarPlaces(scope)
  const phaseHours = await guidanceHours(scope)
  const coaches = await coachesWithHours(scope)
  const people: RadarPerson[] = [
    ...trajectories.map(({ status, ...one }) => ({
      ...one,
      isKnown: one.firstName !== null,
      isLearning: status === 'learningIn' || status === 'goGiven',
      stays: staysOf.get(one.id) ?? [],
      hasTrajectory: true,
    })),
    ...chosen.map((one) => ({
      ...one,
      isKnown: one.firstName !== null,
      ...{ isLearning: false, startsOn: null, readyOn: null, stays: [], hasTrajectory: false },
    })),
  ]
  const known = coaches.flatMap(({ hours }) => (hours === null ? [] : [hours]))
  const found = radar({
    today,
    months: monthsFrom(today, count),
    jobs: jobs.map((job) => ({ ...job, from: job.expectedFrom, until: job.expectedUntil })),
    people,
    settled,
    places: seats,
    phaseHours,
    coachHours: known.length > 0 ? known.reduce((sum, hours) => sum + hours, 0) : null,
  })
  const chosenJobs = new Set(jobs.map(({ id }) => id))
  const ofChosen = people.filter(({ jobId }) => chosenJobs.has(jobId))
  return {
    radar: found,
    jobs: new Map(jobs.map((job) => [job.id, job])),
    /** Of the chosen jobs. */
    people: ofChosen.map((one) => (one.isKnown ? one : { ...one, startsOn: null, readyOn: null, stays: [] })),
    /** Jobs with somebody on the way whom the one who looks may not know: there not everybody's day is told. */
    guardedJobs: new Set(ofChosen.flatMap(({ isKnown, jobId }) => (isKnown ? [] : [jobId]))),
    openPlaces: new Set(seats.filter(({ ended }) => !ended).map(({ id }) => id)),
    placeNames: new Map(seats.map(({ id, name }) => [id, name])),
    loose: await looseCommitments(scope, filters),
    coachesUnknown: coaches.length - known.length,
    phaseHours,
    seesSeats: mayEver('place', 'list', actor.role),
    seesHours: mayEver('plan', 'list', actor.role),
    mayFillHours: mayEver('plan', 'hours', actor.role),
    today,
  }
}

export type RadarData = Awaited<ReturnType<typeof loadRadar>>
