import { listMyJobs, type MyJob } from '#cases/portal/listMyJobs.ts'
import { tellNewJob } from '#cases/portal/tellNewJob.ts'
import { type Certainty, certainties } from '#method/certainty.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay, shortDay } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { ActionList, Table } from '../../ui/data.tsx'
import { Disclosure, Field, Form } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { MyHours } from './partJobs.tsx'
import { portalTexts } from './texts.ts'

export const myJobsPage = page({
  path: '/mijn-banen',
  case: listMyJobs,
  place: 'myJobs',
  title: (_, locale) => messages(portalTexts, locale).myJobs,
  body({ data, form }) {
    const t = useTexts(portalTexts)
    const state = form('tellNewJob')
    const deciding = data.jobs.filter((one) => one.toDecide > 0)
    return (
      <>
        <PageHead title={t.myJobs} lead={t.lead} />
        {deciding.length > 0 && (
          <Section title={t.toDecide}>
            <Deciding jobs={deciding} today={data.today} />
          </Section>
        )}
        {data.jobs.length === 0 ? (
          <Empty title={t.noJobs} text={t.noJobsText} picture="futureJob" />
        ) : (
          <JobTable jobs={data.jobs} />
        )}
        <Disclosure summary={t.newJob} open={wasSent(state) || data.jobs.length === 0}>
          <Form action="/mijn-banen" state={state} submit={t.tell}>
            <Field name="function" label={t.whatWork} />
            <Field name="positions" type="number" label={t.howMany} value="1" />
            <Field name="expectedFrom" type="date" label={t.fromWhen} />
          </Form>
        </Disclosure>
        <MyHours partJobs={data.partJobs} />
      </>
    )
  },
})

/** What the employer has to decide, most urgent first. */
function Deciding({ jobs, today }: { jobs: MyJob[]; today: string }) {
  const t = useTexts(portalTexts)
  const { locale } = useView()
  const byUrgency = jobs.toSorted((a, b) => ((a.answerBy ?? '9') < (b.answerBy ?? '9') ? -1 : 1))
  return (
    <ActionList
      items={byUrgency.map((one) => {
        const late = one.answerBy !== null && one.answerBy < today
        const when = one.answerBy && longDay(one.answerBy, locale)
        return {
          href: `/mijn-banen/${one.id}`,
          title: one.function || t.noName,
          text: [t.decideAbout(one.toDecide), when && (late ? t.wasBefore(when) : t.before(when))]
            .filter(Boolean)
            .join('. '),
          tone: late ? ('bad' as const) : ('own' as const),
          picture: 'match' as const,
          action: { label: t.look, href: `/mijn-banen/${one.id}` },
        }
      })}
    />
  )
}

function JobTable({ jobs }: { jobs: MyJob[] }) {
  const t = useTexts(portalTexts)
  const { locale } = useView()
  return (
    <Table
      caption={t.myJobs}
      captionHidden
      columns={[
        { key: 'job', label: t.job },
        { key: 'places', label: t.places, numeric: true },
        { key: 'expected', label: t.expected },
        { key: 'certainty', label: t.certainty },
        { key: 'learning', label: t.learning, numeric: true },
      ]}
      rows={jobs.map((one) => ({
        job: <a href={`/mijn-banen/${one.id}`}>{one.function || t.noName}</a>,
        places: one.positions,
        expected: one.expectedFrom ? shortDay(one.expectedFrom, locale) : t.unknown,
        certainty: certainties[one.certainty as Certainty]?.label[locale],
        learning: one.learning,
      }))}
    />
  )
}

export const tellNewJobForm = form({
  path: '/mijn-banen',
  case: tellNewJob,
  page: myJobsPage,
  next: (result) => `/mijn-banen/${result.id}`,
  done: portalTexts.newTold,
})
