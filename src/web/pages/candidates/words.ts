import type { ComingUp } from '#cases/candidates/comingUp.ts'
import type { CandidateHead } from '#cases/candidates/head.ts'
import { activities } from '#method/activities.ts'
import { daysBetween } from '#method/dates.ts'
import { type Domain, domains } from '#method/domains.ts'
import { evaluationKinds } from '#method/evaluationKinds.ts'
import { introductions } from '#method/introductions.ts'
import type { Locale, Text } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { type PictureName, pictureNames } from '../../ui/pictures.tsx'
import { wayTexts } from './texts/way.ts'

/** The word for a key of one of the method's lists; a key the list does not know is shown as it is. */
export function labelIn(
  list: Readonly<Record<string, { label: Text }>>,
  key: string,
  locale: Locale,
): string {
  return list[key]?.label[locale] ?? key
}

export const nameOf = (one: { firstName: string; lastName: string }): string =>
  `${one.firstName} ${one.lastName}`.trim()

/** The drawing of a domain, where there is one. */
export function domainPicture(domain: string): PictureName | undefined {
  const name = domains[domain as Domain]?.picture
  return pictureNames.find((picture) => picture === name)
}

type Ahead = Pick<ComingUp, 'kind' | 'key' | 'text' | 'onDate'>

/** One thing that lies ahead, in a few words. */
export function aheadWords({ kind, key, text }: Ahead, locale: Locale): string {
  const t = messages(wayTexts, locale)
  const name = text?.trim() ?? ''
  const words: Record<ComingUp['kind'], () => string> = {
    action: () => name,
    barrier: () => name || t.barrier(labelIn(domains, key ?? '', locale)),
    evaluation: () => t.evaluation(labelIn(evaluationKinds, key ?? '', locale)),
    gathering: () => [labelIn(introductions, key ?? '', locale), name].filter(Boolean).join(': '),
    activity: () => name || (key ? labelIn(activities, key, locale) : t.step),
    stayStart: () => t.stayStart(name),
    stayEnd: () => t.stayEnd(name),
    jobStart: () => t.jobStart,
    aftercare: () => t.aftercare,
  }
  return words[kind]()
}

/** Where somebody is, in one sentence. */
export function whereWords(head: CandidateHead, today: string, locale: Locale): string {
  const t = messages(wayTexts, locale)
  if (head.stage === 'seeking') return t.seeking
  if (head.stage === 'proposed') return t.proposed
  const job = t.jobAt(head.function ?? '', head.employer ?? '')
  const days = head.startedOn ? daysBetween(head.startedOn, today) : 0
  if (head.stage === 'learningIn' && days > 0) return t.learningDays(job, days)
  return t[head.stage](job)
}

/** What is next, in one sentence; what should have been done already is said to be late. */
export function nextWords(ahead: readonly Ahead[], today: string, locale: Locale): string {
  const t = messages(wayTexts, locale)
  const next = ahead.find((one) => one.onDate !== null)
  if (!next?.onDate) return t.noNext
  const say = next.onDate < today ? t.late : t.next
  return say(aheadWords(next, locale), whenFrom(next.onDate, today, locale))
}
