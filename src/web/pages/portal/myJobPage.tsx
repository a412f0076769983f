import { decideProposal } from '#cases/portal/decideProposal.ts'
import { lapseMyJob } from '#cases/portal/lapseMyJob.ts'
import { tellJob } from '#cases/portal/tellJob.ts'
import { viewMyJob } from '#cases/portal/viewMyJob.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { Tag } from '../../ui/data.tsx'
import { Columns, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { Agenda, Learning } from './around.tsx'
import { Candidates } from './candidates.tsx'
import { JobFacts, TellChange } from './jobFacts.tsx'
import { decideTexts, portalTexts } from './texts.ts'

export const myJobPage = page({
  path: '/mijn-banen/:futureJobId',
  case: viewMyJob,
  place: 'myJobs',
  title: ({ job }, locale) => job.function || messages(portalTexts, locale).noName,
  body({ data, form }) {
    const t = useTexts(portalTexts)
    const { locale } = useView()
    const { job } = data
    return (
      <>
        <PageHead
          title={job.function || t.noName}
          crumbs={[{ href: '/mijn-banen', label: t.myJobs }]}
          status={
            <>
              <Tag tone="own">{t.placesCount(job.positions)}</Tag>
              {job.expectedFrom && <Tag tone="neutral">{whenFrom(job.expectedFrom, data.today, locale)}</Tag>}
            </>
          }
        />
        <Columns
          main={
            <>
              <Candidates data={data} form={form} />
              <Learning data={data} />
            </>
          }
          side={
            <>
              <Agenda data={data} />
              <JobFacts data={data} />
              <TellChange data={data} form={form} />
            </>
          }
        />
      </>
    )
  },
})

export const decideForm = form({
  path: '/mijn-banen/:futureJobId/kandidaten/:proposalId/besluit',
  case: decideProposal,
  page: myJobPage,
  formId: (raw) => `${raw.proposalId}-${raw.move}`,
  next: (_, input) => `/mijn-banen/${input.futureJobId}`,
  done: decideTexts.decided,
})

export const tellForm = form({
  path: '/mijn-banen/:futureJobId/veranderd',
  case: tellJob,
  page: myJobPage,
  next: (_, input) => `/mijn-banen/${input.futureJobId}`,
  done: portalTexts.told,
})

export const lapseForm = form({
  path: '/mijn-banen/:futureJobId/gaat-niet-door',
  case: lapseMyJob,
  page: myJobPage,
  next: (_, input) => `/mijn-banen/${input.futureJobId}`,
  done: portalTexts.lapsed,
})
