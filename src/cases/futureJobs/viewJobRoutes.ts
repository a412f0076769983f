import { z } from 'zod'
import { compareSkills } from '#method/compareSkills.ts'
import type { Consideration } from '#method/considerations.ts'
import type { Route } from '#method/routes.ts'
import type { VisitDirection } from '#method/visitDirections.ts'
import { allow, type Scope, view } from '../case.ts'
import { id } from '../fields.ts'
import { jobHead } from './head.ts'

/** Along which routes and at which places the job can be learnt, what was weighed, and what was seen at visits. */
export const viewJobRoutes = view({
  name: 'viewJobRoutes',
  rule: allow('futureJob', 'oversee', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id }),
  async run(scope, { futureJobId }) {
    const job = await jobHead(scope, futureJobId)
    const choices = await routeRecord(scope, futureJobId)
    const places = await placesOfJob(scope, futureJobId)
    const visits = await visitsOfJob(scope, futureJobId)
    return { job, choices, places, visits, ...(await onOffer(scope)), today: scope.today }
  },
})

export type JobRoutesData = Awaited<ReturnType<(typeof viewJobRoutes)['run']>>

/** The whole record of routes, in the order in which it was written. */
function routeRecord({ tx }: Scope, futureJobId: string) {
  return tx
    .selectFrom('routeChoice')
    .innerJoin('account', 'account.id', 'routeChoice.byId')
    .select(['routeChoice.id', 'route', 'state', 'reason', 'onDate', 'account.name as by'])
    .$narrowType<{ route: Route; state: Consideration }>()
    .where('futureJobId', '=', futureJobId)
    .where('trajectoryId', 'is', null)
    .orderBy('seq')
    .execute()
}

/** Places and trainings that were weighed, each beside the essential skills of the job. */
async function placesOfJob({ tx }: Scope, futureJobId: string) {
  const rows = await tx
    .selectFrom('jobPlace')
    .leftJoin('place', 'place.id', 'jobPlace.placeId')
    .leftJoin('training', 'training.id', 'jobPlace.trainingId')
    .select(['jobPlace.id', 'placeId', 'trainingId', 'state', 'reason', 'jobPlace.version', 'position'])
    .select(['place.name as place', 'place.kind', 'training.name as training', 'training.weeks'])
    .$narrowType<{ state: Consideration }>()
    .where('futureJobId', '=', futureJobId)
    .orderBy('position')
    .orderBy('jobPlace.id')
    .execute()
  const asked = await tx
    .selectFrom('requirement')
    .select(['skill', 'level'])
    .where('futureJobId', '=', futureJobId)
    .where('essential', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const taught = await tx
    .selectFrom('placeSkill')
    .innerJoin('jobPlace', 'jobPlace.placeId', 'placeSkill.placeId')
    .select(['placeSkill.placeId', 'skill', 'level'])
    .where('jobPlace.futureJobId', '=', futureJobId)
    .orderBy('placeSkill.id')
    .execute()
  return rows.map((row) => {
    const skills = compareSkills(
      asked,
      taught.filter((one) => one.placeId === row.placeId),
    )
    return { ...row, asked: skills.length, enough: skills.filter((one) => one.fit === 'enough').length }
  })
}

function visitsOfJob({ tx }: Scope, futureJobId: string) {
  return tx
    .selectFrom('workVisit')
    .leftJoin('place', 'place.id', 'workVisit.placeId')
    .select(['workVisit.id', 'direction', 'onDate', 'who', 'findings', 'workVisit.placeId'])
    .select(['place.name as place', 'workVisit.version'])
    .$narrowType<{ direction: VisitDirection }>()
    .where('futureJobId', '=', futureJobId)
    .orderBy('onDate', 'desc')
    .orderBy('workVisit.id')
    .execute()
}

/** Everything there is to choose from. */
async function onOffer({ tx }: Scope) {
  const allPlaces = await tx
    .selectFrom('place')
    .select(['id', 'name'])
    .where('closedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const allTrainings = await tx
    .selectFrom('training')
    .select(['id', 'name'])
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return { allPlaces, allTrainings }
}
