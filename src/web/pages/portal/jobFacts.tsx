import type { MyJobData } from '#cases/portal/viewMyJob.ts'
import { hoursWords, shiftWords } from '#matching/words.ts'
import { type Certainty, certainties, certaintyKeys } from '#method/certainty.ts'
import { type FutureJobStatus, futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { canMove } from '#method/lifecycles/lifecycle.ts'
import { longDay } from '#texts/days.ts'
import { Facts } from '../../ui/data.tsx'
import { Button, Buttons, Disclosure, Field, Form, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { portalTexts } from './texts.ts'

export function JobFacts({ data: { job } }: { data: MyJobData }) {
  const t = useTexts(portalTexts)
  const { locale } = useView()
  const day = (on: string | null) => (on ? longDay(on, locale) : t.unknown)
  return (
    <Section title={t.facts}>
      <Facts
        items={[
          { term: t.state, value: futureJobCycle[job.status as FutureJobStatus]?.label[locale] },
          { term: t.places, value: job.positions },
          { term: t.expected, value: day(job.expectedFrom) },
          ...(job.expectedUntil ? [{ term: t.until, value: day(job.expectedUntil) }] : []),
          { term: t.certainty, value: certainties[job.certainty as Certainty]?.label[locale] ?? t.unknown },
          {
            term: t.hours,
            value: hoursWords({ min: job.hoursMin, max: job.hoursMax }, locale) || t.unknown,
          },
          { term: t.times, value: shiftWords(job.shifts, locale) || t.unknown },
          { term: t.conditions, value: job.conditions || t.unknown },
          { term: t.contact, value: <a href={`mailto:${job.contactEmail}`}>{job.contact}</a> },
        ]}
      />
    </Section>
  )
}

type TellProps = { data: MyJobData; form: (name: string) => FormState }

/** What changed about the job, told by the employer; or that it will not come. */
export function TellChange({ data: { job }, form }: TellProps) {
  const t = useTexts(portalTexts)
  const { locale } = useView()
  const telling = form('tellJob')
  const lapsing = form('lapseMyJob')
  const open = futureJobCycle[job.status as FutureJobStatus]?.open
  if (!open) return null
  return (
    <>
      <Disclosure summary={t.changed} open={wasSent(telling)}>
        <Form
          action={`/mijn-banen/${job.id}/veranderd`}
          state={telling}
          version={job.version}
          submit={t.tell}
        >
          <Field name="positions" type="number" label={t.howMany} value={String(job.positions)} />
          <Field name="expectedFrom" type="date" label={t.fromWhen} value={job.expectedFrom ?? ''} />
          <Field name="expectedUntil" type="date" label={t.until} value={job.expectedUntil ?? ''} />
          <Select
            name="certainty"
            label={t.certainty}
            value={job.certainty}
            options={certaintyKeys.map((value) => ({
              value,
              label: `${certainties[value].label[locale]}. ${certainties[value].hint[locale]}`,
            }))}
          />
          <TextArea name="conditions" label={t.conditions} value={job.conditions ?? ''} rows={3} />
          <TextArea name="reason" label={t.why} rows={2} />
        </Form>
      </Disclosure>
      {canMove(futureJobCycle, job.status as FutureJobStatus, 'lapse', 'employer') && (
        <Disclosure summary={t.lapse} open={wasSent(lapsing)}>
          <Form action={`/mijn-banen/${job.id}/gaat-niet-door`} state={lapsing} submit={false}>
            <TextArea name="lapseReason" label={t.lapseWhy} rows={2} />
            <Buttons>
              <Button kind="danger">{t.lapse}</Button>
            </Buttons>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
