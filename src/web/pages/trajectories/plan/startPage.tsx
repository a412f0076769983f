import { startDirectly } from '#cases/trajectories/start/startDirectly.ts'
import { startFromProposal } from '#cases/trajectories/start/startFromProposal.ts'
import { viewTrajectoryStart } from '#cases/trajectories/start/viewTrajectoryStart.ts'
import { routeKeys, routes } from '#method/routes.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { Form, PostButton, Select, TextArea } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf } from '../head/head.tsx'
import { startTexts } from './startTexts.ts'

type StartData = Awaited<ReturnType<typeof viewTrajectoryStart.run>>

export const startPage = page({
  path: '/banen/:futureJobId/traject',
  case: viewTrajectoryStart,
  place: 'futureJobs',
  title: ({ job }, locale) => messages(startTexts, locale).title(job.function),
  body({ data, form }) {
    const t = useTexts(startTexts)
    const { job } = data
    return (
      <>
        <PageHead
          title={t.title(job.function)}
          lead={t.lead}
          crumbs={[
            { href: '/banen', label: t.jobs },
            { href: `/banen/${job.id}`, label: `${job.function}, ${job.employer}` },
          ]}
        />
        <Chosen data={data} state={form('startFromProposal')} />
        <Directly data={data} state={form('startDirectly')} />
      </>
    )
  },
})

function Chosen({ data, state }: { data: StartData; state: FormState }) {
  const t = useTexts(startTexts)
  const { locale } = useView()
  const { job, chosen } = data
  return (
    <Section title={t.chosen} action={{ href: `/banen/${job.id}/match`, label: t.toMatch }}>
      {state.message && <Notice kind="error">{state.message}</Notice>}
      {chosen.length === 0 && <p class="soft">{t.noneChosen}</p>}
      <ul class="rows">
        {chosen.map((one) => {
          const name = `${one.firstName} ${one.lastName}`
          return (
            <li class="rows__row">
              <div class="rows__words">
                <p>{name}</p>
                {one.decidedOn && <p class="soft">{t.decidedOn(shortDay(one.decidedOn, locale))}</p>}
              </div>
              <PostButton
                action={`/banen/${job.id}/traject/${one.id}`}
                label={t.begin}
                kind="main"
                about={name}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Directly({ data, state }: { data: StartData; state: FormState }) {
  const t = useTexts(startTexts)
  const { locale } = useView()
  return (
    <Section title={t.direct} intro={t.directIntro}>
      {data.candidates.length === 0 ? (
        <p class="soft">{t.noCandidates}</p>
      ) : (
        <Form action={`/banen/${data.job.id}/traject`} state={state} submit={t.begin}>
          <Select
            name="candidateId"
            label={t.candidate}
            hint={t.candidateHint}
            empty={t.choose}
            options={data.candidates.map((one) => ({
              value: one.id,
              label: `${one.firstName} ${one.lastName}`,
            }))}
          />
          <Select
            name="route"
            label={t.route}
            empty={t.asJob}
            options={routeKeys.map((value) => ({ value, label: routes[value].label[locale] }))}
          />
          <TextArea name="reason" label={t.why} rows={2} />
        </Form>
      )}
    </Section>
  )
}

export const startForms = [
  form({
    path: '/banen/:futureJobId/traject',
    case: startDirectly,
    page: startPage,
    next: (result) => hrefOf(result.id),
  }),
  form({
    path: '/banen/:futureJobId/traject/:proposalId',
    case: startFromProposal,
    page: startPage,
    next: (result) => hrefOf(result.id),
  }),
]
