import type { StackingFault } from '#planning/stackedJobs/check.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { splitTexts } from './splitTexts.ts'
import { hoursInWords, monthsInWords } from './words.ts'

type Hours = { readonly minHours: number; readonly maxHours: number }

/** What keeps parts from being a full job, in words: the months in which there are too few hours, and so on. */
export function faultWords(faults: readonly StackingFault[], rules: Hours, locale: Locale): string {
  const t = messages(splitTexts, locale)
  const hours = (isWrong: (found: number) => boolean) =>
    faults.flatMap((fault) => (fault.rule === 'hours' && isWrong(fault.found) ? [fault] : []))
  const few = hours((found) => found < rules.minHours)
  const many = hours((found) => found > rules.maxHours)
  const months = (of: typeof few) =>
    monthsInWords(
      of.map((fault) => fault.month + 1),
      locale,
    )
  const words = (number: number) => hoursInWords(number, locale)
  const least = Math.min(...few.map((fault) => fault.found))
  const most = Math.max(...many.map((fault) => fault.found))
  const others = new Set(faults.flatMap((fault) => wordOf(fault.rule) ?? []))
  return [
    few.length > 0 && t.tooFew(months(few), words(least), words(rules.minHours)),
    many.length > 0 && t.tooMany(months(many), words(most), words(rules.maxHours)),
    ...[...others].map((word) => t[word]),
  ]
    .filter(Boolean)
    .join('; ')
}

/** The words for a rule that is no matter of hours. */
function wordOf(rule: StackingFault['rule']): 'splitAgain' | OwnWord | null {
  if (rule === 'apart' || rule === 'together') return 'splitAgain'
  return ownWords.find((word) => word === rule) ?? null
}

const ownWords = ['parts', 'tags', 'sites', 'travel', 'clash'] as const
type OwnWord = (typeof ownWords)[number]
