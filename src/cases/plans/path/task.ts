import { pathInstance } from '#planning/developmentPath/fromRecords.ts'
import type { Scope } from '../../case.ts'
import type { KnownSkills } from '../../matching/background.ts'
import type { PathJob } from './jobs.ts'
import { loadSteps } from './loadSteps.ts'
import type { PathPerson } from './person.ts'
import { pathWeeks, type Weighing, weeksBefore, weighings } from './setting.ts'
import { atLevels, hadAt, nameOf } from './skillMarks.ts'

export type Wanted = {
  readonly person: PathPerson
  readonly job: PathJob
  readonly skills: KnownSkills
  readonly maxChain: number
  readonly weighing: Weighing
  readonly seats: boolean
}

/** The records of a person, a job and every place as an instance for the planner, with what its numbers stand for. */
export async function pathTask(scope: Scope, { person, job, skills, maxChain, weighing, seats }: Wanted) {
  const weeks = pathWeeks(scope.today, person.busyUntil)
  const { steps, unused } = await loadSteps(scope, { weeks, skills, seats, without: person.placeIds })
  const asked = atLevels(
    job.skills.filter((one) => one.essential),
    skills,
  )
  const now = hadAt(person.had, skills)
  const { instance, about } = pathInstance({
    name: 'path',
    had: [...now, ...atLevels(person.learning, skills)],
    asked,
    steps,
    deadline: weeksBefore(weeks, job.expectedFrom),
    maxChain,
    weeksWeight: weighings[weighing],
  })
  const written = [...asked, ...steps.flatMap((one) => [...one.teaches, ...one.needs])]
  const byUri = new Map(written.toReversed().map((one) => [one.uri, one]))
  const marks = about.skills.map(({ uri, level }) => ({
    uri,
    level,
    name: nameOf(byUri.get(uri) ?? { uri, level, skill: uri }, skills, scope.actor.locale),
    hasNow: now.some((one) => one.uri === uri && one.level >= level),
  }))
  return { instance, marks, weeks, steps, unused }
}

export type PathTask = Awaited<ReturnType<typeof pathTask>>
/** A skill at a level that the job or a place asks for. */
export type PathMark = PathTask['marks'][number]
