import type { viewMyWay } from '#cases/myWay/viewMyWay.ts'
import { type Activity, activities } from '#method/activities.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { myWayTexts } from './texts.ts'

export type MyWay = Awaited<ReturnType<(typeof viewMyWay)['run']>>

/** The next step in one or two sentences: the nearest thing with a date, else the next thing of the plan. */
export function nextStep(data: MyWay, locale: Locale): string {
  const t = messages(myWayTexts, locale)
  const near = datedSteps(data, locale).sort((a, b) => (a.on < b.on ? -1 : 1))[0]
  if (near) return near.text
  if (data.next.activity) return activityWords(data.next.activity, locale) ?? t.nextNothing(data.me.coach)
  if (!data.trajectory && data.proposals.length === 0)
    return `${t.nextLooking} ${t.nextNothing(data.me.coach)}`
  return t.nextNothing(data.me.coach)
}

function datedSteps(data: MyWay, locale: Locale): { on: string; text: string }[] {
  const t = messages(myWayTexts, locale)
  const when = (day: string) => whenFrom(day, data.today, locale)
  const steps: { on: string | null | undefined; text: (day: string) => string }[] = [
    ...data.moments.map((moment) => ({
      on: moment.onDate,
      text: (day: string) =>
        t.nextMeeting(
          introductions[moment.kind as Introduction]?.forCandidate[locale] ?? '',
          when(day),
          [moment.atTime, moment.place].filter(Boolean).join(', '),
        ),
    })),
    { on: data.next.evaluation?.plannedOn, text: (day) => t.nextEvaluation(when(day)) },
    {
      on: data.next.stay?.status === 'planned' ? data.next.stay.startsOn : null,
      text: (day) => t.nextStart(when(day)),
    },
    {
      on: data.trajectory?.startedOn ? null : data.trajectory?.startsOn,
      text: (day) => t.nextStart(when(day)),
    },
    { on: data.trajectory?.jobStartsOn, text: (day) => t.nextJobStart(when(day)) },
  ]
  return steps.flatMap(({ on, text }) => (on && on >= data.today ? [{ on, text: text(on) }] : []))
}

/** An activity in the candidate's words; null when it is not the candidate's to do. */
export function activityWords(
  one: { activityKey: string | null; label: string | null },
  locale: Locale,
): string | null {
  const known =
    one.activityKey && Object.hasOwn(activities, one.activityKey)
      ? activities[one.activityKey as Activity]
      : null
  const words =
    (known && 'forCandidate' in known ? known.forCandidate?.[locale] : null) ?? (known ? null : one.label)
  return words ? words.replace(/([^.!?])$/, '$1.') : null
}
