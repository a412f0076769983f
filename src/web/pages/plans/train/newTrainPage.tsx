import { createTrain } from '#cases/plans/train/createTrain.ts'
import { type NewTrainData, viewNewTrain } from '#cases/plans/train/viewNewTrain.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Checks, Disclosure, Field, Form, HiddenField } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { PageHead, Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { ChooseJobs } from '../chooseJobs.tsx'
import { newTrainTexts } from './texts.ts'

const path = '/plannen/treintje/nieuw'

/** First for which jobs; then who, where and when, with everything filled in that is known. */
export const newTrainPage = page({
  path,
  case: viewNewTrain,
  place: 'futureJobs',
  title: (_, locale) => messages(newTrainTexts, locale).title,
  body({ data, form }) {
    const t = useTexts(newTrainTexts)
    return (
      <>
        <PageHead title={t.title} lead={t.lead} crumbs={[{ href: '/plannen', label: t.plans }]} />
        <ChooseJobs
          path={path}
          words={t}
          chosen={data.chosen}
          jobs={data.jobs.map((job) => ({
            value: job.id,
            label: t.job(job.function, job.employer, job.people),
          }))}
        />
        {data.chosen.length > 0 && <Rest data={data} state={form('createTrain')} />}
      </>
    )
  },
})

function Rest({ data, state }: { data: NewTrainData; state: FormState }) {
  const t = useTexts(newTrainTexts)
  const ofRoute = data.places.filter((place) => place.number !== null)
  const others = data.places.filter((place) => place.number === null)
  return (
    <Section title={t.rest}>
      <Form action={path} state={state} submit={t.make}>
        {data.chosen.map((job) => (
          <HiddenField name="baan" value={job.id} />
        ))}
        <Checks
          name="people"
          label={t.who}
          values={data.people.map((one) => one.candidateId)}
          options={data.people.map((one) => ({
            value: one.candidateId,
            label: t.person(one.firstName, one.function),
            hint: t.coach(one.coach),
          }))}
        />
        <fieldset class="field">
          <legend class="field__label">{t.where}</legend>
          <p class="field__hint">{t.whereHint}</p>
          {ofRoute.map((place) => (
            <PlaceNumber place={place} />
          ))}
          {others.length > 0 && (
            <Disclosure summary={t.otherPlaces} open={ofRoute.length === 0}>
              {others.map((place) => (
                <PlaceNumber place={place} />
              ))}
            </Disclosure>
          )}
        </fieldset>
        <Field name="firstDay" type="date" label={t.firstDay} hint={t.firstDayHint} value={data.firstDay} />
        <Field name="readyOn" type="date" label={t.readyOn} hint={t.readyOnHint} value={data.readyOn ?? ''} />
        <Field name="name" label={t.name} hint={t.nameHint} />
      </Form>
    </Section>
  )
}

export function PlaceNumber({
  place,
}: {
  place: { id: string; name: string; capacity: number; number: number | null }
}) {
  const t = useTexts(newTrainTexts)
  return (
    <Field
      name={`nr-${place.id}`}
      type="number"
      label={t.place(place.name, place.capacity)}
      value={place.number === null ? '' : String(place.number)}
    />
  )
}

export const createTrainForm = form({
  path,
  case: createTrain,
  page: newTrainPage,
  next: ({ id }) => `/plannen/treintje/${id}`,
})
