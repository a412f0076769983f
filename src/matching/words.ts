import { dutchLevelKeys, dutchLevels } from '#method/dutchLevels.ts'
import { type Shift, shifts } from '#method/shifts.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import type { ConditionFinding, Hours } from './conditions.ts'
import type { SkillFinding } from './skillFit.ts'
import { matchingTexts } from './wordTexts.ts'

/** What a finding on a skill says, in one sentence for the coach. */
export function skillWords(finding: SkillFinding, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  const { skill, state } = finding
  const asked = skillLevelWord(finding.asked, locale)
  const has = skillLevelWord(finding.has, locale)
  if (state === 'had') return has ? t.had(skill, has) : t.hadAnyLevel(skill)
  if (state === 'near') return t.near(skill, has, asked)
  if (state === 'below') return t.below(skill, has, asked)
  return state === 'levelUnknown' ? t.levelUnknown(skill) : t.unknown(skill)
}

/** What a finding on a condition says, in one sentence. */
export function conditionWords(finding: ConditionFinding, locale: Locale): string {
  const t = messages(matchingTexts, locale)
  const about = t[finding.key]
  if (finding.notTold) return t[`notTold_${finding.notTold}`](about)
  if (finding.key === 'travel' && finding.sameCity) return t.sameCity
  const [asked, has] = sides(finding, locale)
  return finding.state === 'fits' ? t.fits(about, has) : t.fails(about, asked, has)
}

/** Both sides of a condition in words: what the job asks, what the person has. */
function sides(finding: ConditionFinding, locale: Locale): [string, string] {
  const t = messages(matchingTexts, locale)
  switch (finding.key) {
    case 'hours':
      return [hoursWords(finding.asked, locale), hoursWords(finding.has, locale)]
    case 'shifts':
      return [shiftWords(finding.asked, locale), shiftWords(finding.has, locale)]
    case 'travel':
      return [t.minutes(finding.asked ?? 0), t.atMostMinutes(finding.has ?? 0)]
    case 'dutch':
      return [dutchWord(finding.asked, locale), dutchWord(finding.has, locale)]
  }
}

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
