import { skillLevelWord } from '#matching/words.ts'
import { mondayAt } from '#planning/calendar/weeks.ts'
import { checkPath } from '#planning/developmentPath/check.ts'
import { clashWords, missingSkillsWords, type ToldClash } from '#planning/developmentPath/clashWords.ts'
import { planPath } from '#planning/developmentPath/planPath.ts'
import { effortOfIterations } from '#planning/effort.ts'
import type { Clash } from '#planning/planned.ts'
import type { Locale } from '#texts/catalogue.ts'
import { labelsInARequest } from './setting.ts'
import type { PathTask } from './task.ts'

export type InTheWay = {
  readonly clashes: readonly ToldClash[]
  /** What stands in the way even when the skills that nobody teaches may be learnt in the job. */
  readonly evenThen: readonly ToldClash[]
  /** The search was stopped before anybody knew whether there is a path. */
  readonly isUnknown: boolean
}

/** Why there is no path, in words. Skills that nobody teaches are told together, with what it gives to learn them in the job. */
export function inTheWay(task: PathTask, locale: Locale): InTheWay {
  const missing = missingSkills(task)
  const { gives, clashes } = planned(task, missing)
  const telling = tellingOf(task, locale)
  const told = clashes.map((one) => clashWords(one, telling, locale))
  if (missing.length === 0) return { clashes: told, evenThen: [], isUnknown: gives === 'unknown' }
  const nowhere = missingSkillsWords(missing, gives, telling, locale)
  return { clashes: [nowhere], evenThen: told, isUnknown: false }
}

function tellingOf({ marks, weeks }: PathTask, locale: Locale) {
  return {
    names: marks.map(({ name, level }) => `${name} (${skillLevelWord(level, locale)})`),
    dayOf: (week: number) => mondayAt(weeks, week),
  }
}

function missingSkills({ instance }: PathTask): number[] {
  const granted = new Set([...instance.start, ...instance.placements.flatMap((one) => one.grants)])
  return instance.target.filter((skill) => !granted.has(skill))
}

/** What it gives not to ask these skills, and what stands in the way even then. */
function planned(
  { instance }: PathTask,
  without: readonly number[],
): { gives: string; clashes: readonly Clash[] } {
  const rest = { ...instance, target: instance.target.filter((skill) => !without.includes(skill)) }
  if (rest.target.every((skill) => rest.start.includes(skill))) return { gives: 'ready', clashes: [] }
  const found = planPath(rest, effortOfIterations(labelsInARequest, 1))
  if (found.kind === 'infeasible') return { gives: 'nothing', clashes: found.clashes }
  if (found.kind === 'nothing') return { gives: 'unknown', clashes: [] }
  return { gives: `finish ${checkPath(rest, found.plan).finish}`, clashes: [] }
}
