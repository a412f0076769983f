import { skillLevelWord } from '#matching/words.ts'
import { mondayAt } from '#planning/calendar/weeks.ts'
import { type Link, slotFrom } from '#planning/developmentPath/instance.ts'
import type { Locale } from '#texts/catalogue.ts'
import type { PathMark, PathTask } from './task.ts'

/** A link of a path as people read it. */
export type ToldLink = {
  readonly kind: 'place' | 'training'
  readonly id: string
  readonly name: string
  readonly organisation: string
  readonly level: number
  readonly levelTold: boolean
  readonly startsOn: string
  /** The day on which somebody leaves. */
  readonly endsOn: string
  readonly weeks: number
  /** Weeks in between in which the place is shut. */
  readonly shut: number
  /** Weeks of nothing before it. */
  readonly waits: number
  /** In cents; null when nobody wrote it down. */
  readonly cost: number | null
  /** What is learnt here that was not had yet and is asked somewhere: numbers of skills at a level. */
  readonly learns: readonly number[]
  /** The same in words. */
  readonly learnsText: string
}

export type ToldPath = {
  readonly links: readonly ToldLink[]
  readonly costCents: number
  readonly costsUntold: readonly string[]
  readonly waits: number
  readonly readyOn: string
  readonly readyWeek: number
  /** What names the chain in a form. */
  readonly key: string
}

/** In: a task, a chain of its planner, the language. Out: the same with dates, costs and what is learnt where. */
export function toldPath(
  { instance, steps, weeks, marks }: PathTask,
  chain: readonly Link[],
  locale: Locale,
): ToldPath {
  const held = new Set(instance.start)
  const links: ToldLink[] = []
  let week = 0
  for (const { placement, start } of chain) {
    const [step, numbers] = [steps[placement], instance.placements[placement]]
    if (!step || !numbers) continue
    const learns = numbers.grants.filter((skill) => !held.has(skill))
    for (const skill of learns) held.add(skill)
    const end = slotFrom(numbers, start)?.[1] ?? start + step.weeks
    links.push({
      kind: step.kind,
      id: step.id,
      name: step.name,
      organisation: step.organisation,
      level: step.level,
      levelTold: step.levelTold,
      startsOn: mondayAt(weeks, start),
      endsOn: mondayAt(weeks, end),
      weeks: step.weeks,
      shut: end - start - step.weeks,
      waits: start - week,
      cost: step.cost,
      learns,
      learnsText: learnsText(learns, marks, locale),
    })
    week = end
  }
  return {
    links,
    costCents: links.reduce((sum, one) => sum + (one.cost ?? 0), 0),
    costsUntold: links.filter((one) => one.cost === null).map((one) => one.name),
    waits: links.reduce((sum, one) => sum + one.waits, 0),
    readyOn: mondayAt(weeks, week),
    readyWeek: week,
    key: links.map((one) => `${one.kind} ${one.id} ${one.startsOn}`).join(','),
  }
}

/** Each skill once, at the highest level that is reached: 'Gasten ontvangen (met hulp), Tellen (met controle)'. */
function learnsText(numbers: readonly number[], marks: readonly PathMark[], locale: Locale): string {
  const learnt = numbers.flatMap((one) => marks[one] ?? [])
  const byName = Map.groupBy(learnt, (one) => one.name)
  return [...byName]
    .map(([name, all]) => `${name} (${skillLevelWord(Math.max(...all.map((one) => one.level)), locale)})`)
    .join(', ')
}
