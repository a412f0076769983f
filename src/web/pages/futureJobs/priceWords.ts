import type { PriceTold, SumsTold } from '#cases/futureJobs/tellPrice.ts'
import { isKeyOf } from '#method/lists.ts'
import { skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import type { Told } from '#statistics/roughly.ts'
import { type Locale, type Messages, messages } from '#texts/catalogue.ts'
import { priceTexts } from './priceTexts.ts'

type Texts = Messages<typeof priceTexts>

const isOne = (told: Told) => told !== 'few' && told.count === 1
/** Whether nobody is meant; few is somebody. */
export const isNobody = (told: Told): boolean => told !== 'few' && told.count === 0

/** '12', 'about 10', 'a few', '0'. */
function numberWords(told: Told, t: Texts): string {
  if (told === 'few') return t.few
  return told.about ? t.about(told.count) : String(told.count)
}

/** '12 people', '1 person', 'a few people', 'nobody'. */
export function peopleWords(told: Told, locale: Locale): string {
  const t = messages(priceTexts, locale)
  if (isNobody(told)) return t.nobody
  return isOne(told) ? t.onePerson : t.people(numberWords(told, t))
}

/** '12 more people', '1 more person', 'a few more people'. In: a number that is not nobody. */
export function moreWords(told: Told, locale: Locale): string {
  const t = messages(priceTexts, locale)
  return isOne(told) ? t.oneMore : t.more(numberWords(told, t))
}

/** How everybody stands, in one line; `line` says what it is about. */
export function sumWords(
  { ready, learning, notFitting }: SumsTold,
  line: (...parts: [string, string, string]) => string,
  locale: Locale,
): string {
  const t = messages(priceTexts, locale)
  return line(
    t.ready(numberWords(ready, t), isOne(ready)),
    t.learning(numberWords(learning, t), isOne(learning)),
    t.notFitting(numberWords(notFitting, t), isOne(notFitting)),
  )
}

/** '2 (Met hulp)' */
export const levelWords = (level: number, locale: Locale): string =>
  isKeyOf(skillLevelKeys, level) ? `${level} (${skillLevels[level].label[locale]})` : String(level)

/** The price of one requirement in plain sentences. */
export function priceWords(price: PriceTold, locale: Locale): string {
  const t = messages(priceTexts, locale)
  if (isNobody(price.leftOut)) return t.leavesNobody
  const lower = price.lower && !isNobody(price.lower.gain) ? price.lower : null
  return [
    t.leavesOut(peopleWords(price.leftOut, locale)),
    learnWords(price, t),
    gainWords(price, t, locale),
    lower && t.lowerGains(levelWords(lower.level, locale), moreWords(lower.gain, locale)),
  ]
    .filter(Boolean)
    .join(' ')
}

function learnWords({ leftOut, couldLearn }: PriceTold, t: Texts): string {
  if (isOne(leftOut)) return isNobody(couldLearn) ? t.oneNotLearns : t.oneLearns
  if (isNobody(couldLearn)) return t.noneLearn
  if (isAll(leftOut, couldLearn)) return t.allLearn
  const words = numberWords(couldLearn, t)
  return t.someLearn(words.charAt(0).toUpperCase() + words.slice(1), isOne(couldLearn))
}

function gainWords({ leftOut, couldLearn, gainWhenDropped }: PriceTold, t: Texts, locale: Locale): string {
  if (!isNobody(gainWhenDropped)) return t.gains(moreWords(gainWhenDropped, locale))
  return isAll(leftOut, couldLearn) ? '' : t.gainsNobody
}

/** Only what is told as it is can be all of it. */
const isAll = (whole: Told, part: Told) =>
  whole !== 'few' && part !== 'few' && !whole.about && whole.count === part.count
