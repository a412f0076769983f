import { skillLevelWord } from '#matching/words.ts'
import { mondayAt } from '#planning/calendar/weeks.ts'
import { checkPath } from '#planning/developmentPath/check.ts'
import { clashWords, missingSkillsWords, type ToldClash } from '#planning/developmentPath/clashWords.ts'
import { planPath } from '#planning/developmentPath/planPath.ts'
import { effortOfIterations } from '#planning/effort.ts'
import type { Locale } from '#texts/catalogue.ts'
import { labelsInARequest } from './setting.ts'
import type { PathTask } from './task.ts'

/**
 * Why there is no path, in words; `isUnknown` when the search was stopped before anybody knew that. Skills that nobody
 * teaches are told together, with what it gives when all of them may be learnt in the job.
 */
export function inTheWay(
  task: PathTask,
  locale: Locale,
): { clashes: readonly ToldClash[]; isUnknown: boolean } {
  const { instance, weeks, marks } = task
  const names = marks.map(({ name, level }) => `${name} (${skillLevelWord(level, locale)})`)
  const telling = { names, dayOf: (week: number) => mondayAt(weeks, week) }
  const missing = missingSkills(task)
  if (missing.length > 0)
    return {
      clashes: [missingSkillsWords(missing, whatTheRestGives(task, missing), telling, locale)],
      isUnknown: false,
    }
  const planned = planPath(instance, effortOfIterations(labelsInARequest, 1))
  const clashes = planned.kind === 'infeasible' ? planned.clashes : []
  return {
    clashes: clashes.map((one) => clashWords(one, telling, locale)),
    isUnknown: planned.kind === 'nothing',
  }
}

function missingSkills({ instance }: PathTask): number[] {
  const granted = new Set([...instance.start, ...instance.placements.flatMap((one) => one.grants)])
  return instance.target.filter((skill) => !granted.has(skill))
}

/** Whether there is a path to all that can be learnt, and when it is finished. */
function whatTheRestGives({ instance }: PathTask, missing: readonly number[]): string {
  const rest = { ...instance, target: instance.target.filter((skill) => !missing.includes(skill)) }
  if (rest.target.every((skill) => rest.start.includes(skill))) return 'ready'
  const planned = planPath(rest, effortOfIterations(labelsInARequest, 1))
  if (planned.kind === 'plan') return `finish ${checkPath(rest, planned.plan).finish}`
  return planned.kind === 'infeasible' ? 'nothing' : 'unknown'
}
