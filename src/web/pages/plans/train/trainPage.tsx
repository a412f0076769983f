import { mayEver } from '#access/policy.ts'
import { callOffRun } from '#cases/plans/callOffRun.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { isBusy } from '#cases/plans/runs.ts'
import { acceptTrain } from '#cases/plans/train/acceptTrain.ts'
import { saveTrain } from '#cases/plans/train/saveTrain.ts'
import { type TrainPlanData, viewTrainPlan } from '#cases/plans/train/viewTrainPlan.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { Tag } from '../../../ui/data.tsx'
import { Buttons, Form, HiddenField, LinkButton } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { TrainDrawing } from '../../trajectories/train/drawing.tsx'
import { IntakesEnd } from '../intakesEnd.tsx'
import { PlanStand } from '../planStand.tsx'
import { RunState, refreshFor } from '../runState.tsx'
import { planTexts } from '../texts.ts'
import { ChangeTrain } from './change.tsx'
import { Clashes } from './clashes.tsx'
import { drawnStays } from './drawnStays.ts'
import { StayTable } from './stayTable.tsx'
import { trainPlanTexts } from './texts.ts'
import { EmptyWeeks, Moved, Ready, WhatIf } from './told.tsx'

type FormOf = (name: string) => FormState

export const trainPlanPage = page({
  path: '/plannen/treintje/:planId',
  case: viewTrainPlan,
  place: 'futureJobs',
  title: ({ plan }, locale) => titleOf(plan.name, locale),
  refresh: ({ run }) => refreshFor(run),
  body({ data, actor, form }) {
    const t = useTexts(trainPlanTexts)
    const { plan, run, told } = data
    const mayWrite = !isBusy(run) && mayEver('plan', 'write', actor.role)
    return (
      <>
        <Head data={data} />
        {plan.status === 'accepted' && plan.acceptedOn && <Accepted on={plan.acceptedOn} />}
        {plan.status === 'dropped' && <Notice kind="info">{t.dropped}</Notice>}
        {run && plan.status === 'draft' && (
          <RunState run={run} callOff={`/plannen/treintje/${plan.id}/stop`} />
        )}
        {run?.answer?.kind === 'infeasible' && <Clashes clashes={run.answer.clashes} data={data} />}
        {plan.status === 'draft' && <IntakesEnd ends={data.intakesEnd} />}
        {told?.stays.length === 0 && <Notice kind="warn">{t.nothingToLearn}</Notice>}
        {told && <Picture data={data} told={told} />}
        {mayWrite && <Accept data={data} form={form} />}
        {told && <Told data={data} told={told} />}
        {mayWrite && <Hands data={data} form={form} />}
      </>
    )
  },
})

const titleOf = (name: string | null, locale: 'nl' | 'en') => {
  const t = messages(trainPlanTexts, locale)
  return t.title(name || t.noName)
}

function Head({ data: { plan, told, setup } }: { data: TrainPlanData }) {
  const t = useTexts(trainPlanTexts)
  const plans = useTexts(planTexts)
  const { locale } = useView()
  return (
    <PageHead
      title={titleOf(plan.name, locale)}
      lead={told ? t.lead(told.onTime, setup.people.length, longDay(setup.readyOn, locale)) : t.noPlanYet}
      crumbs={[
        { href: '/banen', label: plans.jobs },
        { href: '/plannen', label: plans.plans },
      ]}
      status={
        <Tag tone={plan.status === 'accepted' ? 'good' : 'neutral'}>
          {planCycle[plan.status].label[locale]}
        </Tag>
      }
    />
  )
}

function Accepted({ on }: { on: string }) {
  const t = useTexts(trainPlanTexts)
  const { locale } = useView()
  return <Notice kind="ok">{t.accepted(longDay(on, locale))}</Notice>
}

type ToldProps = { data: TrainPlanData; told: NonNullable<TrainPlanData['told']> }

function Picture({ data, told }: ToldProps) {
  const t = useTexts(trainPlanTexts)
  return (
    <Section title={t.who} id="tijdlijn">
      <TrainDrawing
        stays={drawnStays(told, data)}
        today={data.today}
        goal={data.setup.readyOn}
        table={<StayTable data={data} told={told} />}
      />
      <Buttons>
        <LinkButton href={`/plannen/treintje/${data.plan.id}/agenda.ics`}>{t.agenda}</LinkButton>
      </Buttons>
    </Section>
  )
}

/** Who is ready, what is different, what could be otherwise. */
function Told({ data, told }: ToldProps) {
  return (
    <>
      <Ready data={data} told={told} />
      {data.before && data.plan.status === 'draft' && <Moved data={data} old={data.before} fresh={told} />}
      <EmptyWeeks data={data} told={told} />
      <WhatIf data={data} told={told} />
    </>
  )
}

/** The plan as it was last made becomes stays. */
function Accept({ data: { plan, run }, form }: { data: TrainPlanData; form: FormOf }) {
  const t = useTexts(trainPlanTexts)
  if (plan.status !== 'draft' || run?.answer?.kind !== 'plan') return null
  return (
    <Section title={t.accept} intro={t.acceptLead}>
      <Form action={`/plannen/treintje/${plan.id}/vaststellen`} state={form('acceptTrain')} submit={t.accept}>
        <HiddenField name="runId" value={run.id} />
      </Form>
    </Section>
  )
}

/** What else a person can do with the plan: change it, take it up again, drop it. */
function Hands({ data, form }: { data: TrainPlanData; form: FormOf }) {
  const t = useTexts(trainPlanTexts)
  const { plan } = data
  return (
    <>
      {plan.status === 'draft' && <ChangeTrain data={data} state={form('saveTrain')} />}
      <PlanStand
        status={plan.status}
        path={`/plannen/treintje/${plan.id}`}
        state={form('movePlan')}
        again={{ label: t.takeUp, why: t.takeUpWhy, hint: t.takeUpHint }}
      />
    </>
  )
}

const back = (_: unknown, input: { planId: string }) => `/plannen/treintje/${input.planId}`

export const trainPlanForms = [
  form({
    path: '/plannen/treintje/:planId',
    case: saveTrain,
    page: trainPlanPage,
    next: back,
    // the setup of somebody else is not a row of fields: the page itself shows what it has become
    theirs: () => ({}),
  }),
  form({ path: '/plannen/treintje/:planId/stop', case: callOffRun, page: trainPlanPage, next: back }),
  form({
    path: '/plannen/treintje/:planId/vaststellen',
    case: acceptTrain,
    page: trainPlanPage,
    next: back,
    done: trainPlanTexts.acceptedDone,
  }),
  form({ path: '/plannen/treintje/:planId/stand', case: movePlan, page: trainPlanPage, next: back }),
]
