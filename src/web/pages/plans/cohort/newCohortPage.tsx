import { createCohort } from '#cases/plans/cohort/createCohort.ts'
import { type NewCohortData, viewNewCohort } from '#cases/plans/cohort/viewNewCohort.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Checks, Disclosure, Field, FilterForm, Form, HiddenField } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Empty, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { newCohortTexts } from './texts.ts'

const path = '/plannen/kennismaken/nieuw'

/** First for which jobs, then who takes part. */
export const newCohortPage = page({
  path,
  case: viewNewCohort,
  place: 'futureJobs',
  title: (_, locale) => messages(newCohortTexts, locale).title,
  body({ data, form }) {
    const t = useTexts(newCohortTexts)
    return (
      <>
        <PageHead title={t.title} lead={t.lead} crumbs={[{ href: '/plannen', label: t.plans }]} />
        {data.jobs.length === 0 ? (
          <Empty title={t.noJobs} text={t.noJobsText} action={{ href: '/banen', label: t.toJobs }} />
        ) : (
          <FilterForm action={path} submit={t.choose}>
            <Checks
              name="baan"
              label={t.jobs}
              values={data.chosen.map((job) => job.id)}
              options={data.jobs.map((job) => ({
                value: job.id,
                label: t.job(job.function, job.employer, Number(job.free)),
              }))}
            />
          </FilterForm>
        )}
        {data.chosen.length > 0 && <Rest data={data} state={form('createCohort')} />}
      </>
    )
  },
})

function Rest({ data, state }: { data: NewCohortData; state: FormState }) {
  const t = useTexts(newCohortTexts)
  const options = data.people.map((one) => ({
    value: one.id,
    label: `${one.firstName} ${one.lastName}`.trim(),
  }))
  return (
    <Section title={t.rest}>
      <Form action={path} state={state} submit={t.make}>
        {data.chosen.map((job) => (
          <HiddenField name="baan" value={job.id} />
        ))}
        <Checks
          name="people"
          label={t.who}
          hint={t.whoHint}
          values={data.people.filter((one) => one.isProposed).map((one) => one.id)}
          options={options}
        />
        <Disclosure summary={t.priority}>
          <Checks name="priority" label={t.priority} hint={t.priorityHint} values={[]} options={options} />
        </Disclosure>
        <Field name="name" label={t.name} />
      </Form>
    </Section>
  )
}

export const createCohortForm = form({
  path,
  case: createCohort,
  page: newCohortPage,
  next: ({ id }) => `/plannen/kennismaken/${id}`,
})
