import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import type { AgreementFacts } from './agreementFacts.ts'
import { plainAgreementWords } from './agreementWords.ts'

/**
 * The agreement for the candidate, in plain words (B1): only what it means for this person.
 * In: facts and language. Out: blocks with a heading on their first line, an empty line between.
 */
export function draftPlainAgreement(facts: AgreementFacts, locale: Locale): string {
  const w = messages(plainAgreementWords, locale)
  const learn = facts.parts.find((one) => one.part === 'knowledgeAndSkills')?.text?.trim()
  const blocks = [
    [w.hello(facts.candidateFirstName)],
    [w.what(facts.function, facts.employer)],
    [w.goal, ...goalLines(facts, locale)],
    [w.when, ...whenLines(facts, locale)],
    ...(facts.places.length > 0 ? [[w.where, ...facts.places.map((place) => placeLine(place, locale))]] : []),
    ...(learn ? [[w.learn, learn]] : []),
    [w.who, w.coach(facts.coach), ...(facts.guide ? [w.guide(facts.guide)] : [])],
    [w.money, benefitLine(facts, locale)],
    [w.together, togetherLine(facts, locale)],
    [w.trouble, w.troubleText],
    [w.question],
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

function goalLines(facts: AgreementFacts, locale: Locale): string[] {
  const w = messages(plainAgreementWords, locale)
  return [
    w.goalText(facts.function),
    ...(facts.fallbackGoal ? [w.fallback(facts.fallbackGoal)] : []),
    ...(facts.commitment ? [w[facts.commitment]] : []),
  ]
}

function whenLines({ startsOn, expectedUntil }: AgreementFacts, locale: Locale): string[] {
  const w = messages(plainAgreementWords, locale)
  const starts = startsOn ? w.starts(longDay(startsOn, locale)) : w.startsUnknown
  return expectedUntil ? [starts, w.lasts(longDay(expectedUntil, locale))] : [starts]
}

function placeLine({ name, from }: AgreementFacts['places'][number], locale: Locale): string {
  const w = messages(plainAgreementWords, locale)
  return from ? w.placeFrom(name, longDay(from, locale)) : w.place(name)
}

function benefitLine({ benefitKept }: AgreementFacts, locale: Locale): string {
  const w = messages(plainAgreementWords, locale)
  return benefitKept === null ? w.benefitUnknown : benefitKept ? w.benefitKept : w.benefitNotKept
}

function togetherLine({ evaluations }: AgreementFacts, locale: Locale): string {
  const w = messages(plainAgreementWords, locale)
  if (evaluations.length === 0) return w.togetherUnknown
  return w.togetherOn(evaluations.map((day) => longDay(day, locale)).join(', '))
}
