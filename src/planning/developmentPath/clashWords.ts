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

/** In: a clash of `clashesOf`, what its numbers stand for, the language. Out: the same for whoever plans. */
export function clashWords(clash: Clash, telling: ClashTelling, locale: Locale): ToldClash {
  const t = messages(pathClashTexts, locale)
  const whys = clash.rules.map((rule) => {
    const skill = skillOf(rule, telling)
    return skill === null ? t[rule as 'deadline'] : t.skill(skill)
  })
  return {
    why: sentence(whys, locale),
    loosening: clash.loosening.map(({ rule, gives }) => {
      const skill = skillOf(rule, telling)
      return {
        rule,
        what: skill === null ? t[`without_${rule as 'deadline'}`] : t.without_skill(skill),
        gives: givesWords(gives, telling, locale),
        links: gives.startsWith('links ') ? Number(gives.slice(6)) : null,
      }
    }),
  }
}

function skillOf(rule: string, { names }: ClashTelling): string | null {
  return rule.startsWith('skill:') ? (names[Number(rule.slice(6))] ?? '') : null
}

function givesWords(code: string, { names, dayOf }: ClashTelling, locale: Locale): string {
  const t = messages(pathClashTexts, locale)
  const [kind = '', value = ''] = code.split(' ')
  if (kind === 'finish') return t.finish(longDay(dayOf(Number(value)), locale))
  if (kind === 'links') return t.links(Number(value))
  if (kind === 'skills')
    return t.skills(
      value
        .split(',')
        .map((one) => names[Number(one)] ?? '')
        .join(', '),
    )
  return kind === 'objective' || kind === 'nothing' ? t[kind] : t.unknown
}

/** 'De baan begint te vroeg, en plekken zijn dicht.' */
function sentence(parts: readonly string[], locale: Locale): string {
  const text = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
