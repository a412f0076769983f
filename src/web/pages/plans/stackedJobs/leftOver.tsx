import { questionKey } from '#cases/plans/stackedJobs/askHours.ts'
import type { MissingHours } from '#cases/plans/stackedJobs/missingTold.ts'
import type { StackingData } from '#cases/plans/stackedJobs/viewStacking.ts'
import { clock, weekDays } from '#method/weekTimes.ts'
import { Table, Tag } from '../../../ui/data.tsx'
import { PostButton } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { stackingTexts } from './texts.ts'
import { hoursInWords, monthsInWords, timesInWords } from './words.ts'

type Props = { data: StackingData }
const base = '/plannen/stapelbanen'

/** Which hours of one day would make more full jobs, and whom to ask for them. */
export function Missing({ data, may, state }: Props & { may: boolean; state: FormState }) {
  const t = useTexts(stackingTexts)
  const missing = data.told?.missing
  if (!missing || (data.told?.left.length ?? 0) === 0) return null
  return (
    <Section title={t.missing} id="ontbreekt" intro={missing.found.length > 0 ? t.missingLead : undefined}>
      {state.message && <Notice kind="error">{state.message}</Notice>}
      {missing.found.length === 0 && <p class="soft">{t.missingNone}</p>}
      {!missing.isAll && <p class="soft">{t.missingPart}</p>}
      <ul class="rows">
        {missing.found.slice(0, 5).map((one) => (
          <MissingRow one={one} data={data} may={may} />
        ))}
      </ul>
    </Section>
  )
}

type RowProps = { one: MissingHours; data: StackingData; may: boolean }

function MissingRow({ one, data, may }: RowProps) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  const days = one.days.map((day) => weekDays[day]?.long[locale] ?? '')
  const hours = t.hoursOn(
    hoursInWords(one.hours, locale),
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(days),
    `${clock(one.from)}-${clock(one.to)}`,
    monthsInWords(one.months, locale),
  )
  const wins = `${hours}: ${t.moreJobs(one.more)}`
  return (
    <li class="rows__row">
      <div class="rows__words">
        <p>
          <strong>{wins}</strong>
        </p>
        {one.asks.map((ask) => (
          <p class="soft">{t.question(hours, titles(ask.parts))}</p>
        ))}
      </div>
      {one.asks.map((ask) => {
        const question = t.question(hours, titles(ask.parts))
        if (data.asked.has(questionKey(ask.employerId, question)))
          return <Tag tone="good">{t.askedNow(ask.employer)}</Tag>
        return (
          may && (
            <PostButton
              action={`${base}/${data.plan.id}/vragen`}
              label={t.ask(ask.employer)}
              about={wins}
              fields={{ employerId: ask.employerId, question }}
            />
          )
        )
      })}
    </li>
  )
}

const titles = (parts: readonly { title: string; employer: string }[]): string =>
  parts.map((part) => `${part.title} (${part.employer})`).join(', ')

export function Left({ data }: Props) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  const left = data.told?.left ?? []
  return (
    <Section title={t.left} id="over">
      {left.length === 0 ? (
        <p>{t.noneLeft}</p>
      ) : (
        <Table
          caption={t.left}
          captionHidden
          columns={[
            { key: 'part', label: t.part },
            { key: 'employer', label: t.employer },
            { key: 'when', label: t.when },
            { key: 'months', label: t.months },
            { key: 'hours', label: t.hours, numeric: true },
          ]}
          rows={left.map((part) => ({
            part: <a href={`${base}/deel/${part.id}`}>{part.title}</a>,
            employer: part.employer,
            when: timesInWords(part.slots, locale),
            months: monthsInWords(part.months, locale),
            hours: hoursInWords(part.hours, locale),
          }))}
        />
      )}
    </Section>
  )
}

/** Old against new: full jobs that came and that went. */
export function Moved({ data: { before, now, title } }: Props) {
  const t = useTexts(stackingTexts)
  const key = (job: readonly string[]) => job.join(' ')
  const [was, is] = [new Set((before ?? []).map(key)), new Set((now ?? []).map(key))]
  const words = (job: readonly string[]) => job.map(title).join(' + ')
  const fresh = (now ?? []).filter((job) => !was.has(key(job)))
  const lost = (before ?? []).filter((job) => !is.has(key(job)))
  if (fresh.length + lost.length === 0) return <p class="soft">{t.movedNone}</p>
  return (
    <Section title={t.moved} id="anders">
      <ul class="spaced-list">
        {fresh.map((job) => (
          <li>{t.fresh(words(job))}</li>
        ))}
        {lost.map((job) => (
          <li>{t.lost(words(job))}</li>
        ))}
      </ul>
    </Section>
  )
}
