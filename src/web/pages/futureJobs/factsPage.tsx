import { mayEver } from '#access/policy.ts'
import { saveJobFacts } from '#cases/futureJobs/saveJobFacts.ts'
import { type JobFactsData, viewJobFacts } from '#cases/futureJobs/viewJobFacts.ts'
import { stepOrderKeys, stepOrders } from '#method/steps.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Form, Radios, Select, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { FirstFacts, MoreFacts } from './factsFields.tsx'
import { factsTexts } from './factsTexts.ts'
import { History } from './history.tsx'
import { JobFactsList } from './jobFacts.tsx'
import { JobHead } from './jobHead.tsx'
import { futureJobTexts } from './texts.ts'

export const factsPage = page({
  path: '/banen/:futureJobId/gegevens',
  case: viewJobFacts,
  place: 'futureJobs',
  title: ({ job }, locale) =>
    `${messages(factsTexts, locale).facts}: ${job.function || messages(futureJobTexts, locale).noFunction}`,
  body({ data, actor, form }) {
    const t = useTexts(factsTexts)
    return (
      <>
        <JobHead job={data.job} current="facts" actor={actor} today={data.today} />
        {mayEver('futureJob', 'write', actor.role) ? (
          <Section title={t.change}>
            <FactsForm data={data} state={form('saveJobFacts')} />
          </Section>
        ) : (
          <Section title={t.facts}>
            <JobFactsList job={data.job} today={data.today} />
          </Section>
        )}
        <Section title={t.history} intro={t.historyIntro} id="geschiedenis">
          <History {...data} />
        </Section>
      </>
    )
  },
})

function FactsForm({ data, state }: { data: JobFactsData; state: FormState }) {
  const t = useTexts(factsTexts)
  const { locale } = useView()
  const { job } = data
  const options = (all: { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Form action={`/banen/${job.id}/gegevens`} state={state} version={job.version} submit={t.save}>
      <FirstFacts job={job} />
      <MoreFacts job={job} />
      <Radios
        name="planOrder"
        label={t.planOrder}
        value={job.planOrder}
        options={stepOrderKeys.map((value) => ({
          value,
          label: stepOrders[value].label[locale],
          hint: stepOrders[value].meaning[locale],
        }))}
      />
      <Select name="ownerId" label={t.ownerId} value={job.ownerId} options={options(data.owners)} />
      <Select
        name="programmeId"
        label={t.programmeId}
        empty={t.noProgramme}
        value={job.programmeId ?? ''}
        options={options(data.programmes)}
      />
      <TextArea name="changeReason" label={t.changeReason} hint={t.changeReasonHint} rows={2} />
    </Form>
  )
}

export const factsForm = form({
  path: '/banen/:futureJobId/gegevens',
  case: saveJobFacts,
  page: factsPage,
  next: (_, input) => `/banen/${input.futureJobId}/gegevens`,
  done: factsTexts.saved,
})
