import { addDays } from '#method/dates.ts'
import { dutchLevelKeys, dutchLevels } from '#method/dutchLevels.ts'
import { type Shift, shifts } from '#method/shifts.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import type { ConditionMargin } from './conditionMargins.ts'
import { type Explanation, type RequirementFinding, resembling } from './explain.ts'
import type { Tier } from './request.ts'
import { matchingTexts } from './wordTexts.ts'

/** What the words of an explanation need beside it. */
export type Telling = {
  /** What to call each skill, by URI. */
  readonly names: Readonly<Record<string, string>>
  /** Skills of the person of which nobody told the level. */
  readonly untold: readonly string[]
  /** The day of the answer, 'YYYY-MM-DD': weeks count from here. */
  readonly on: string
}

/** The name of the list somebody stands in. */
export const tierWords = (tier: Tier, locale: Locale): string =>
  messages(matchingTexts, locale)[`tier${tier}`]

/** The day so many weeks from another. */
export const dayAfterWeeks = (on: string, weeks: number): string => addDays(on, Math.ceil(weeks * 7))

/** What a finding on a requirement says to the coach. */
export function requirementWords(finding: RequirementFinding, telling: Telling, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  const { weeks, readyInWeeks } = finding
  const via = resembling(finding)
  const learnt = readyInWeeks === undefined ? null : longDay(dayAfterWeeks(telling.on, readyInWeeks), locale)
  return [
    standing(finding, telling, locale),
    weeks !== undefined && learnt && t.learn(weeks, learnt),
    via && finding.state !== 'has' && t.via(nameOf(via, telling)),
  ]
    .filter(Boolean)
    .join('. ')
}

function standing({ uri, had, level, state }: RequirementFinding, telling: Telling, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  const skill = nameOf(uri, telling)
  if (had === undefined) return t.unknown(skill)
  if (telling.untold.includes(uri)) return t.levelUntold(skill)
  const has = skillLevelWord(had, locale)
  return state === 'has' ? t.had(skill, has) : t.below(skill, has, skillLevelWord(level, locale))
}

export const nameOf = (uri: string, { names }: Pick<Telling, 'names'>): string => names[uri] ?? uri

/** What a margin on a condition says, in one sentence. */
export function conditionWords(one: ConditionMargin, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  const about = t[one.key]
  if (one.sameTown) return t.sameTown
  if (one.state === 'unknown') return t[`notTold_${notToldBy(one)}`](about)
  const [asked, has] = sides(one, locale)
  if (one.state === 'fits') return t.fits(about, has)
  const short = one.margin === undefined || one.key === 'shift' ? null : Math.ceil(-one.margin)
  const words = t.fails(about, asked, has)
  return short === null || one.key === 'shift' ? words : `${words}. ${t[`short_${one.key}`](short)}`
}

function notToldBy({ asked, has }: ConditionMargin): 'job' | 'candidate' | 'both' {
  if (asked !== undefined) return 'candidate'
  return has === undefined ? 'both' : 'job'
}

/** Both sides of a condition in words: what the job asks, what the person has. */
function sides({ key, asked, has, tooFew }: ConditionMargin, locale: Locale): [string, string] {
  const t = messages(matchingTexts, locale)
  if (key === 'shift')
    return [shiftWords([asked ?? []].flat().map(String), locale), shiftWords(shiftsIn(has), locale)]
  const [job, person] = [Number(asked ?? 0), Number(has ?? 0)]
  if (key === 'travel') return [t.minutes(Math.round(job)), t.atMostMinutes(person)]
  if (key === 'dutch') return [dutchWord(job, locale), dutchWord(person, locale)]
  return tooFew ? [t.hoursUntil(job), t.hoursFrom(person)] : [t.hoursFrom(job), t.hoursUntil(person)]
}

const shiftsIn = (has: ConditionMargin['has']): readonly string[] => (typeof has === 'object' ? has : [])

/** The one change that would help most, and what it would bring; '' when nothing would. */
export function changeWords({ bestChange, tier }: Explanation, telling: Telling, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  if (!bestChange) return ''
  const what =
    bestChange.kind === 'skill'
      ? t.helpsSkill(nameOf(bestChange.uri, telling), skillLevelWord(bestChange.level, locale))
      : t.helpsCondition(t[bestChange.key])
  return bestChange.tier < tier ? `${what}. ${t.thenTier(tierWords(bestChange.tier, locale))}` : what
}

/** A number of hours a week from .. to; null where that end is not known. */
export type Hours = { readonly min: number | null; readonly max: number | null }

/** '24 tot 32 uur', 'vanaf 24 uur', 'hoogstens 32 uur', or '' when neither end is known. */
export function hoursWords({ min, max }: Hours, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  if (min !== null && max !== null) return min === max ? t.hoursExactly(min) : t.hoursBetween(min, max)
  if (min !== null) return t.hoursFrom(min)
  return max !== null ? t.hoursUntil(max) : ''
}

/** Times of work beside each other: 'overdag, avond'. */
export function shiftWords(keys: readonly string[], locale: Locale): string {
  return keys.map((key) => shifts[key as Shift]?.label[locale].toLowerCase() ?? key).join(', ')
}

/** The word for a level of a skill, '' when it is not known. */
export function skillLevelWord(level: number | null, locale: Locale): string {
  const key = skillLevelKeys.find((one) => one === level)
  return key ? skillLevels[key].label[locale].toLowerCase() : ''
}

/** The word for a level of Dutch, '' when it is not known. */
export function dutchWord(level: number | null, locale: Locale): string {
  const key = dutchLevelKeys.find((one) => one === level)
  return key === undefined ? '' : dutchLevels[key].label[locale].toLowerCase()
}
