import type { ToldJob } from '#cases/plans/stackedJobs/viewStacking.ts'
import { monthNames } from '#method/weekTimes.ts'
import { Table, Tag } from '../../../ui/data.tsx'
import { Button, Disclosure, Field, Form, HiddenField, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { SplitForm } from './splitForm.tsx'
import { stackingTexts } from './texts.ts'
import { Weeks } from './week.tsx'
import { hoursInWords, monthsInWords, timesInWords } from './words.ts'

type Props = {
  job: ToldJob
  number: number
  path: string
  may: boolean
  agreeState: FormState
  splitState: FormState
}

/** One full job: its week, its parts, for whom; and to keep it, let it go, split it or agree on it. */
export function FullJob({ job, number, path, may, ...states }: Props) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  const name = t.job(number)
  const isStale = job.isGone || job.isChanged
  const hours = [...new Set([Math.min(...job.hoursByMonth), Math.max(...job.hoursByMonth)])]
  return (
    <article class="full-job" aria-labelledby={`baan-${number}`}>
      <h3 id={`baan-${number}`}>
        {name}: {job.parts.map((part) => part.title).join(' + ')}
      </h3>
      <p>
        <Tag tone="neutral">{job.isStacked ? t.stacked : t.ownJob}</Tag>{' '}
        {job.isKept && <Tag tone="own">{t.kept}</Tag>}{' '}
        {isStale && <Tag tone="warn">{job.isGone ? t.gone : t.changed}</Tag>}
      </p>
      <p>{t.facts(hours.map((one) => hoursInWords(one, locale)).join('–'), job.sites, job.travel)}</p>
      <Weeks name={name} parts={job.parts} />
      <Table
        caption={name}
        captionHidden
        columns={[
          { key: 'part', label: t.part },
          { key: 'employer', label: t.employer },
          { key: 'when', label: t.when },
          { key: 'months', label: t.months },
          { key: 'hours', label: t.hours, numeric: true },
        ]}
        rows={job.parts.map((part, at) => ({
          part: (
            <>
              {at + 1} {part.title}
              {part.site && <span class="under">{part.site}</span>}
              {part.conditions && <span class="under">{t.condition(part.conditions)}</span>}
            </>
          ),
          employer: part.employer,
          when: timesInWords(part.slots, locale),
          months: monthsInWords(part.months, locale),
          hours: hoursInWords(part.hours, locale),
        }))}
      />
      {hours.length > 1 && (
        <Disclosure summary={t.byMonth}>
          <ByMonth job={job} />
        </Disclosure>
      )}
      <Fits job={job} />
      {may && !isStale && <Hands job={job} path={path} name={name} {...states} />}
    </article>
  )
}

function ByMonth({ job }: { job: ToldJob }) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  return (
    <Table
      caption={t.byMonth}
      captionHidden
      columns={[
        { key: 'month', label: t.months },
        { key: 'hours', label: t.hours, numeric: true },
      ]}
      rows={job.hoursByMonth.map((hours, at) => ({
        month: monthNames[locale][at],
        hours: hoursInWords(hours, locale),
      }))}
    />
  )
}

function Fits({ job }: { job: ToldJob }) {
  const t = useTexts(stackingTexts)
  return (
    <p class="full-job__fits">
      <strong>{t.forWhom}:</strong>{' '}
      {job.fits.length === 0
        ? t.nobody
        : job.fits.map((one, at) => (
            <>
              {at > 0 && ', '}
              {one.coach === null ? <a href={`/kandidaten/${one.id}`}>{one.name}</a> : one.name} (
              {[one.tier === 1 ? t.readyNow : t.learns, one.coach && t.coach(one.coach)]
                .filter(Boolean)
                .join(', ')}
              )
            </>
          ))}
    </p>
  )
}

type HandsProps = Pick<Props, 'job' | 'path' | 'agreeState' | 'splitState'> & { name: string }

function Hands({ job, path, agreeState, splitState, name }: HandsProps) {
  const t = useTexts(stackingTexts)
  const employers = [...new Map(job.parts.map((part) => [part.employerId, part.employer]))]
  return (
    <>
      <Form action={`${path}/houden`} id={`houden-${job.parts[0]?.id}`} submit={false}>
        {job.parts.map((part) => (
          <HiddenField name="parts" value={part.id} />
        ))}
        {!job.isKept && <HiddenField name="keep" value="ja" />}
        <Button>{job.isKept ? t.letGo : t.keep}</Button>
      </Form>
      {job.parts.length > 1 && <SplitForm job={job} path={path} name={name} state={splitState} />}
      <Disclosure summary={t.agree} about={name} open={wasSent(agreeState)}>
        <Form
          action={`${path}/afspreken`}
          id={`afspreken-${job.parts[0]?.id}`}
          state={agreeState}
          submit={t.agree}
        >
          {job.parts.map((part) => (
            <HiddenField name="parts" value={part.id} />
          ))}
          <Field
            name="name"
            label={t.agreeName}
            value={job.parts
              .map((part) => part.title)
              .join(' + ')
              .slice(0, 300)}
          />
          <Select
            name="formalEmployerId"
            label={t.formal}
            empty={t.workCompany}
            value=""
            options={employers.map(([value, label]) => ({ value, label }))}
          />
          {job.parts.map((part) => (
            <Field name={`buddy-${part.id}`} label={t.buddyOf(part.title)} />
          ))}
          <TextArea name="why" label={t.why} rows={2} />
        </Form>
      </Disclosure>
    </>
  )
}
