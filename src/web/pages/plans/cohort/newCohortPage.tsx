import { createCohort } from '#cases/plans/cohort/createCohort.ts'
import { type NewCohortData, viewNewCohort } from '#cases/plans/cohort/viewNewCohort.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Checks, Disclosure, Field, Form, HiddenField } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { PageHead, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { ChooseJobs } from '../chooseJobs.tsx'
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
        <ChooseJobs
          path={path}
          words={t}
          chosen={data.chosen}
          jobs={data.jobs.map((job) => ({
            value: job.id,
            label: t.job(job.function, job.employer, Number(job.free)),
          }))}
        />
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
