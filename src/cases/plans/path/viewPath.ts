import { z } from 'zod'
import { lastKnownBefore } from '#planning/calendar/intakes.ts'
import { mondayAt } from '#planning/calendar/weeks.ts'
import { threePaths } from '#planning/developmentPath/planPath.ts'
import { effortOfIterations } from '#planning/effort.ts'
import { certaintyOf } from '#planning/planned.ts'
import { allow, type Scope, view } from '../../case.ts'
import { id, optionalChoice, optionalCount } from '../../fields.ts'
import { skillsToMatchBy } from '../../matching/background.ts'
import { acceptedPath } from './accepted.ts'
import { inTheWay } from './inTheWay.ts'
import { jobsForPath } from './jobs.ts'
import { neededOf } from './needed.ts'
import { chosenJob, personOf } from './person.ts'
import { labelsInARequest, mostSteps, usualSteps, weighingKeys } from './setting.ts'
import { type PathTask, pathTask, type Wanted } from './task.ts'
import { toldPath } from './told.ts'

/**
 * Three different paths of learning places for a candidate to a job. Worked out while the page is asked for: a search of
 * this size takes milliseconds, and the same records always give the same paths.
 */
export const viewPath = view({
  name: 'viewPath',
  rule: allow('candidate', 'path', (input: { candidateId: string }) => input.candidateId),
  input: z.object({
    candidateId: id,
    baan: chosenJob,
    telt: optionalChoice(weighingKeys).catch(null),
    stappen: optionalCount(1, mostSteps).catch(null),
  }),
  async run(scope, { candidateId, baan, telt, stappen }) {
    const person = await personOf(scope, candidateId)
    const skills = await skillsToMatchBy(scope.tx)
    const jobs = await jobsForPath(scope, person, skills)
    const onTheWay = jobs.find((one) => one.standing === 'trajectory')
    const job = jobs.find((one) => one.id === (baan ?? onTheWay?.id)) ?? null
    const asked = { maxChain: stappen ?? usualSteps, weighing: telt ?? 'both' } as const
    const known = job?.skills.some((one) => one.essential) ? job : null
    return {
      candidate: person.candidate,
      busyUntil: person.busyUntil,
      ahead: person.ahead,
      withoutEnd: person.withoutEnd,
      jobs,
      job,
      asked,
      found: known && (await search(scope, { person, job: known, skills, ...asked, seats: true })),
      accepted: job && (await acceptedPath(scope, candidateId, job.id)),
      today: scope.today,
    }
  },
})

export type PathData = Awaited<ReturnType<typeof viewPath.run>>
export type PathFound = NonNullable<PathData['found']>

async function search(scope: Scope, wanted: Wanted) {
  const task = await pathTask(scope, wanted)
  const { instance, weeks, unused } = task
  const effort = effortOfIterations(labelsInARequest, 1)
  const { paths: planned, isDone } = threePaths(instance, effort)
  return {
    paths: planned.map((one) => ({
      ...toldPath(task, one.plan.chain, scope.actor.locale),
      certainty: certaintyOf(one.objective, one.bound, one.isProven),
    })),
    inTheWay: planned.length === 0 ? inTheWay(task, scope.actor.locale) : null,
    /** Whether all there are were looked for. */
    isDone,
    needed: neededOf(task),
    unused,
    intakesEnd: intakesEnd(task, mondayAt(weeks, instance.deadline)),
    begins: mondayAt(weeks, 0),
    isKnownUntil: mondayAt(weeks, weeks.count),
  }
}

/** Places that teach something still to learn and of which no day of intake is known up to the end of the time there is. */
function intakesEnd({ steps, instance }: PathTask, day: string) {
  const toLearn = new Set(instance.target.filter((skill) => !instance.start.includes(skill)))
  return steps.flatMap(({ id, name, intakes }, at) => {
    const isOfUse = instance.placements[at]?.grants.some((skill) => toLearn.has(skill))
    const lastOn = lastKnownBefore(intakes, day)
    return isOfUse && lastOn ? [{ placeId: id, name, lastOn }] : []
  })
}
