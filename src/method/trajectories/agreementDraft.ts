import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { planPartKeys, planParts } from '../planParts.ts'
import type { AgreementFacts } from './agreementFacts.ts'
import { agreementWords } from './agreementWords.ts'
import { planRisks } from './planRisks.ts'

/**
 * The text of an agreement, drafted from the plan: blocks with a heading on their first line, an empty line between.
 * What is open or not yet discussed says so. In: facts and language. Out: the text, to be edited by people.
 */
export function draftAgreement(facts: AgreementFacts, locale: Locale): string {
  const w = messages(agreementWords, locale)
  const blocks = [
    [w.title(facts.candidate, facts.function)],
    [w.between, ...partyLines(facts, locale)],
    [w.goal, ...goalLines(facts, locale)],
    [w.period, periodLine(facts, locale)],
    ...(facts.places.length > 0
      ? [[w.places, ...facts.places.map((place) => placeLine(place, locale))]]
      : []),
    ...partBlocks(facts, locale),
    [w.money, ...moneyLines(facts, locale)],
    ...(facts.evaluations.length > 0
      ? [[w.evaluations, w.evaluationsOn(facts.evaluations.map((day) => longDay(day, locale)).join(', '))]]
      : []),
    [w.change, w.changeText],
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

function partyLines(facts: AgreementFacts, locale: Locale): string[] {
  const w = messages(agreementWords, locale)
  return [
    w.employer(facts.employer, facts.function),
    w.workCompany(facts.workCompany, facts.coach),
    w.candidate(facts.candidate),
    ...facts.otherParties.map((name) => w.otherParty(name)),
  ]
}

function goalLines(facts: AgreementFacts, locale: Locale): string[] {
  const w = messages(agreementWords, locale)
  return [
    facts.goal ?? w.goalDefault(facts.candidate, facts.function),
    ...(facts.fallbackGoal ? [w.fallback(facts.fallbackGoal)] : []),
    ...(facts.commitment ? [w[facts.commitment]] : []),
  ]
}

function periodLine({ startsOn, expectedUntil }: AgreementFacts, locale: Locale): string {
  const w = messages(agreementWords, locale)
  if (!startsOn) return w.noPeriod
  if (!expectedUntil) return w.fromOpen(longDay(startsOn, locale))
  return w.fromTo(longDay(startsOn, locale), longDay(expectedUntil, locale))
}

function placeLine({ name, from, until }: AgreementFacts['places'][number], locale: Locale): string {
  const days = [from, until].flatMap((day) => (day ? [longDay(day, locale)] : []))
  return days.length > 0 ? `${name} (${days.join(' – ')})` : name
}

function partBlocks({ parts }: AgreementFacts, locale: Locale): string[][] {
  const w = messages(agreementWords, locale)
  return planPartKeys.map((part) => {
    const written = parts.find((one) => one.part === part)
    const text = written?.text?.trim()
    if (text) return [planParts[part].label[locale], text]
    const open = written?.leftOpen ? w.openPart(planRisks[part][locale]) : w.missingPart
    return [planParts[part].label[locale], open]
  })
}

function moneyLines({ benefitKept, costsShared }: AgreementFacts, locale: Locale): string[] {
  const w = messages(agreementWords, locale)
  const benefit = benefitKept === null ? w.benefitUnknown : benefitKept ? w.benefitKept : w.benefitNotKept
  return costsShared ? [benefit, costsShared] : [benefit]
}
