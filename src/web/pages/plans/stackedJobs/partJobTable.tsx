import { standOf } from '#cases/plans/stackedJobs/partJob.ts'
import type { WeekTime } from '#method/weekTimes.ts'
import { Table, Tag } from '../../../ui/data.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { partJobTexts } from './texts.ts'
import { hoursInWords, monthsInWords, timesInWords } from './words.ts'

type Part = {
  id: string
  title: string
  slots: readonly WeekTime[]
  months: readonly number[]
  hours: number
  stackedJobId: string | null
  withdrawnAt: Date | null
  buddyName: string | null
  /** The name of the full job, for whoever may read it. */
  stackedJob?: string | null
}

type Props = { parts: readonly Part[]; hrefOf: (part: Part) => string }

/** The part-jobs of one employer. */
export function PartJobTable({ parts, hrefOf }: Props) {
  const t = useTexts(partJobTexts)
  const { locale } = useView()
  return (
    <Table
      caption={t.partJobs}
      captionHidden
      columns={[
        { key: 'what', label: t.what },
        { key: 'when', label: t.when },
        { key: 'months', label: t.months },
        { key: 'hours', label: t.hours, numeric: true },
        { key: 'state', label: t.state },
      ]}
      rows={parts.map((part) => ({
        what: <a href={hrefOf(part)}>{part.title}</a>,
        when: timesInWords(part.slots, locale),
        months: monthsInWords(part.months, locale),
        hours: hoursInWords(part.hours, locale),
        state: (
          <>
            <Stand part={part} />
            {part.buddyName && <span class="under">{t.buddy(part.buddyName)}</span>}
          </>
        ),
      }))}
    />
  )
}

/** What became of a part-job. */
export function Stand({ part }: { part: Pick<Part, 'stackedJobId' | 'withdrawnAt' | 'stackedJob'> }) {
  const t = useTexts(partJobTexts)
  const stand = standOf(part)
  if (stand === 'used')
    return (
      <>
        <Tag tone="good">{t.used}</Tag>
        {part.stackedJob && <span class="under">{part.stackedJob}</span>}
      </>
    )
  return <Tag tone={stand === 'open' ? 'own' : 'neutral'}>{t[stand]}</Tag>
}
