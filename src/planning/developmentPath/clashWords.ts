import type { PlainDate } from '#method/dates.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import type { Clash } from '../planned.ts'
import { pathClashTexts } from './clashTexts.ts'

/** What the numbers in the codes of a clash stand for. */
export type ClashTelling = {
  /** What to call each skill, by its number. */
  readonly names: readonly string[]
  /** The day on which a week begins. */
  readonly dayOf: (week: number) => PlainDate
}

export type ToldClash = {
  /** What cannot hold together, in one sentence. */
  readonly why: string
  readonly loosening: readonly {
    readonly rule: string
    readonly what: string
    readonly gives: string
    /** Of a longer chain: how many links it takes. */
    readonly links: number | null
  }[]
}

/** In: a clash of rules of `clashesOf`, what its numbers stand for, the language. Out: the same for whoever plans. */
export function clashWords(clash: Clash, telling: ClashTelling, locale: Locale): ToldClash {
  const t = messages(pathClashTexts, locale)
  return {
    why: sentence(
      clash.rules.map((rule) => t[rule as 'deadline']),
      locale,
    ),
    loosening: clash.loosening.map(({ rule, gives }) => ({
      rule,
      what: t[`without_${rule as 'deadline'}`],
      gives: givesWords(gives, telling, locale),
      links: gives.startsWith('links ') ? Number(gives.slice(6)) : null,
    })),
  }
}

/**
 * Target skills that nobody grants, told as one. In: their numbers, what it gives when all of them may wait (`finish 30`,
 * `ready`, `nothing`, `unknown`), what the numbers stand for, the language.
 */
export function missingSkillsWords(
  skills: readonly number[],
  gives: string,
  telling: ClashTelling,
  locale: Locale,
): ToldClash {
  const t = messages(pathClashTexts, locale)
  const names = skills.map((one) => telling.names[one] ?? '').join(', ')
  return {
    why: sentence([t.skills(names)], locale),
    loosening: [
      {
        rule: 'skills',
        what: t.without_skills(skills.length),
        gives: givesWords(gives, telling, locale),
        links: null,
      },
    ],
  }
}

function givesWords(code: string, { dayOf }: ClashTelling, locale: Locale): string {
  const t = messages(pathClashTexts, locale)
  const [kind = '', value = ''] = code.split(' ')
  if (kind === 'finish') return t.finish(longDay(dayOf(Number(value)), locale))
  if (kind === 'links') return t.links(Number(value))
  return kind === 'objective' || kind === 'nothing' || kind === 'ready' ? t[kind] : t.unknown
}

/** 'De baan begint te vroeg, en plekken zijn dicht.' */
function sentence(parts: readonly string[], locale: Locale): string {
  const text = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
