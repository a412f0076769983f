import type { AgendaParts } from '#cases/trajectories/agenda/loadAgenda.ts'
import { clockTime } from '#exchange/iCalendar/clockTime.ts'
import type { CalendarEvent, When } from '#exchange/iCalendar/iCalendar.ts'
import { addDays } from '#method/dates.ts'
import { type EvaluationKind, evaluationKinds } from '#method/evaluationKinds.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { agendaTexts } from './texts.ts'

/** The first and the last whole day; a stay ends on the day before the one on which somebody leaves. */
export function stayDays(startsOn: string, endsOn: string | null): When {
  const last = endsOn && endsOn > startsOn ? addDays(endsOn, -1) : startsOn
  return { kind: 'days', from: startsOn, until: last }
}

/** In: what has a day, in which language, and of whom; null: for the candidate, in the candidate's words. */
export function agendaEvents(parts: AgendaParts, locale: Locale, who: string | null): CalendarEvent[] {
  return [
    ...parts.stays.flatMap((one) => stayEvent(one, locale, who)),
    ...parts.evaluations.map((one) => evaluationEvent(one, locale, who)),
    ...parts.moments.map((one) => momentEvent(one, locale, who)),
  ]
}

type Of<K extends keyof AgendaParts> = AgendaParts[K][number]

function stayEvent(stay: Of<'stays'>, locale: Locale, who: string | null): CalendarEvent[] {
  if (!stay.startsOn) return []
  const t = messages(agendaTexts, locale)
  const summary = who === null ? t.myStay(stay.place) : t.stayOf(who, stay.place)
  return [
    {
      uid: uidOf('stay', stay.id),
      revision: stay.version,
      when: stayDays(stay.startsOn, stay.endsOn),
      summary: stay.endsOn ? summary : t.starts(summary),
      description: [stay.learns, stay.buddyName && t.buddy(stay.buddyName)].filter(Boolean).join('\n'),
      location: [stay.place, stay.city].filter(Boolean).join(', '),
    },
  ]
}

function evaluationEvent(one: Of<'evaluations'>, locale: Locale, who: string | null): CalendarEvent {
  const t = messages(agendaTexts, locale)
  const kind = evaluationKinds[one.kind as EvaluationKind]?.label[locale] ?? ''
  return {
    uid: uidOf('evaluation', one.id),
    revision: one.version,
    when: { kind: 'days', from: one.plannedOn, until: one.plannedOn },
    summary: who === null ? t.myEvaluation : t.evaluationOf(kind, who),
  }
}

function momentEvent(one: Of<'moments'>, locale: Locale, who: string | null): CalendarEvent {
  const t = messages(agendaTexts, locale)
  const kind = introductions[one.kind as Introduction]
  const time = one.atTime ? clockTime(one.atTime) : null
  const label = kind?.label[locale] ?? ''
  return {
    uid: uidOf('gathering', one.id),
    revision: one.version,
    when: time
      ? { kind: 'time', on: one.onDate, ...time }
      : { kind: 'days', from: one.onDate, until: one.onDate },
    summary: who === null ? label : t.momentOf(label, who),
    description: [who === null && kind?.forCandidate[locale], !time && one.atTime && t.time(one.atTime)]
      .filter(Boolean)
      .join('\n'),
    location: one.place ?? '',
  }
}

/** Ids are unique in the world and stay the same. */
export const uidOf = (kind: string, id: string) => `${kind}-${id}@voorwerk`
