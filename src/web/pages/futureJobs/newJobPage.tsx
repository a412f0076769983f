import { createFutureJob } from '#cases/futureJobs/createFutureJob.ts'
import { newFutureJob } from '#cases/futureJobs/newFutureJob.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Disclosure, Form, Select } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { FirstFacts, MoreFacts } from './factsFields.tsx'
import { factsTexts } from './factsTexts.ts'
import { futureJobTexts } from './texts.ts'

export const newJobPage = page({
  path: '/banen/nieuw',
  case: newFutureJob,
  place: 'futureJobs',
  title: (_, locale) => messages(futureJobTexts, locale).newTitle,
  body({ data, form }) {
    const t = useTexts(futureJobTexts)
    const facts = useTexts(factsTexts)
    const state = form('createFutureJob')
    return (
      <>
        <PageHead title={t.newTitle} lead={t.newLead} crumbs={[{ href: '/banen', label: t.jobs }]} />
        {data.employers.length === 0 ? (
          <Empty
            title={t.noEmployers}
            text={t.noEmployersText}
            action={{ href: '/werkgevers', label: t.toEmployers }}
          />
        ) : (
          <Form action="/banen/nieuw" state={state} submit={t.save}>
            <Select
              name="employerId"
              label={t.employer}
              value={data.employerId ?? ''}
              options={data.employers.map(({ id, name, city }) => ({
                value: id,
                label: city ? `${name}, ${city}` : name,
              }))}
            />
            <FirstFacts />
            <Disclosure summary={facts.facts} open={wasSent(state)}>
              <MoreFacts />
            </Disclosure>
          </Form>
        )}
      </>
    )
  },
})

export const createJobForm = form({
  path: '/banen/nieuw',
  case: createFutureJob,
  page: newJobPage,
  next: (result) => `/banen/${result.id}`,
})
