import { catalogue, type Locale, messages } from '#texts/catalogue.ts'
import type { Certainty } from './planned.ts'

/** What is said of how good a plan is: three sentences, never mixed up. */
export const certaintyTexts = catalogue({
  best: { nl: 'Dit is het beste plan dat er is.', en: 'This is the best plan there is.' },
  within: {
    nl: (percent: string) => `Dit plan wijkt hoogstens ${percent} % af van het best mogelijke plan.`,
    en: (percent: string) => `This plan is at most ${percent} % from the best possible.`,
  },
  unknown: {
    nl: 'Dit is het beste plan dat we tot nu toe vonden. Niemand weet hoe goed het is.',
    en: 'This is the best plan found so far. Nobody knows how good it is.',
  },
})

/**
 * In: how sure it is, the language. Out: the sentence. Percents are rounded up, to one digit below 1 %: what is promised
 * holds. From 100 % on there is nothing to promise.
 */
export function certaintyWords(certainty: Certainty, locale: Locale): string {
  const t = messages(certaintyTexts, locale)
  if (certainty.kind === 'best') return t.best
  if (certainty.kind === 'unknown' || certainty.share >= 1) return t.unknown
  const percent = certainty.share * 100
  const shown = percent < 1 ? Math.max(0.1, Math.ceil(percent * 10 - 1e-9) / 10) : Math.ceil(percent - 1e-9)
  return t.within(String(shown).replace('.', locale === 'nl' ? ',' : '.'))
}
