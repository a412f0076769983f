import type { JobHistory } from '#cases/futureJobs/history.ts'
import { cameInViewWays } from '#method/cameInView.ts'
import { certainties } from '#method/certainty.ts'
import { growthForms } from '#method/growthForms.ts'
import { type FutureJobStatus, futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { shifts } from '#method/shifts.ts'
import { stepOrders } from '#method/steps.ts'
import type { Locale, Text } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay, shortDay } from '#texts/days.ts'
import { Timeline } from '../../ui/data.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { factsTexts } from './factsTexts.ts'

type Named = { id: string; name: string }
type Props = { history: JobHistory; owners: Named[]; programmes: Named[] }

/** Every change and every step of a job, the latest first. */
export function History({ history, owners, programmes }: Props) {
  const t = useTexts(factsTexts)
  const { locale } = useView()
  const names = new Map([...owners, ...programmes].map((one) => [one.id, one.name]))
  const changes = history.changes.map((change) => ({
    at: change.at,
    onDate: change.onDate,
    by: change.by,
    title: t.became(
      fieldLabel(change.field, locale),
      valueWords(change.field, change.oldValue, locale, names),
      valueWords(change.field, change.newValue, locale, names),
    ),
    reason: change.reason,
  }))
  const moves = history.moves.map((move) => ({
    at: move.at,
    onDate: move.onDate,
    by: move.by,
    title: t.moved(futureJobCycle[move.toStatus as FutureJobStatus].label[locale]),
    reason: move.reason,
  }))
  const all = [...changes, ...moves].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <Timeline
      items={all.map((one) => ({
        date: one.by ? t.dayBy(longDay(one.onDate, locale), one.by) : longDay(one.onDate, locale),
        title: one.title,
        text: one.reason ?? undefined,
      }))}
    />
  )
}

function fieldLabel(field: string, locale: Locale): string {
  const t = messages(factsTexts, locale)
  const label = field in t ? t[field as keyof typeof t] : field
  return typeof label === 'string' ? label : field
}

const lists: Record<string, Record<string, { label: Text }>> = {
  certainty: certainties,
  shifts,
  growthForm: growthForms,
  cameInView: cameInViewWays,
  planOrder: stepOrders,
}

/** A kept value in words: keys by their label, days as days, people by name, long texts from their beginning. */
function valueWords(field: string, value: string | null, locale: Locale, names: Map<string, string>): string {
  const t = messages(factsTexts, locale)
  if (value === null || value === '') return t.empty
  const list = lists[field]
  if (list)
    return value
      .split(', ')
      .map((key) => list[key]?.label[locale] ?? key)
      .join(', ')
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay(value, locale)
  return names.get(value) ?? (value.length > 120 ? `${value.slice(0, 119)}…` : value)
}
