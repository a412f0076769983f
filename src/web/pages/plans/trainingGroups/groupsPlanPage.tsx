import { mayEver } from '#access/policy.ts'
import { callOffRun } from '#cases/plans/callOffRun.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { isBusy } from '#cases/plans/runs.ts'
import { acceptGroups } from '#cases/plans/trainingGroups/acceptGroups.ts'
import { saveGroups } from '#cases/plans/trainingGroups/planGroups.ts'
import { type GroupsPlanData, viewGroupsPlan } from '#cases/plans/trainingGroups/viewGroupsPlan.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { Tag } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, HiddenField, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { PlanStand } from '../planStand.tsx'
import { RunState, refreshFor } from '../runState.tsx'
import { ChangeGroups } from './changeGroups.tsx'
import { groupsPlanTexts, groupsTexts } from './texts.ts'
import { Groups, Unplaced } from './told.tsx'
import { longTime } from './words.ts'

const base = '/plannen/trainingsgroepen'

type FormOf = (name: string) => FormState

export const groupsPlanPage = page({
  path: `${base}/:planId`,
  case: viewGroupsPlan,
  place: 'futureJobs',
  title: ({ plan }, locale) => messages(groupsPlanTexts, locale).title(plan.name ?? ''),
  refresh: ({ run }) => refreshFor(run),
  body({ data, actor, form }) {
    const { plan, run, told } = data
    const mayPlan = !isBusy(run) && mayEver('plan', 'write', actor.role)
    return (
      <>
        <Head data={data} />
        <Stand data={data} />
        {run && plan.status === 'draft' && <RunState run={run} callOff={`${base}/${plan.id}/stop`} />}
        {told && <Groups data={data} told={told} />}
        {told && <Unplaced data={data} told={told} />}
        {mayPlan && <Accept data={data} state={form('acceptGroups')} />}
        {mayPlan && <Hands data={data} form={form} />}
      </>
    )
  },
})

function Head({ data: { plan, told } }: { data: GroupsPlanData }) {
  const t = useTexts(groupsPlanTexts)
  const words = useTexts(groupsTexts)
  const { locale } = useView()
  return (
    <PageHead
      title={t.title(plan.name ?? '')}
      lead={told ? t.lead(told.placed, told.people, told.groups.length) : t.noPlanYet}
      crumbs={[
        { href: '/plannen', label: words.plans },
        { href: base, label: words.title },
      ]}
      status={
        <Tag tone={plan.status === 'accepted' ? 'good' : 'neutral'}>
          {planCycle[plan.status].label[locale]}
        </Tag>
      }
    />
  )
}

/** What there is of it outside this page. */
function Stand({ data: { plan, standing } }: { data: GroupsPlanData }) {
  const t = useTexts(groupsPlanTexts)
  const { locale } = useView()
  if (plan.status === 'dropped' && standing.length === 0) return <Notice kind="info">{t.dropped}</Notice>
  if (plan.status === 'accepted' && plan.acceptedOn)
    return (
      <Notice kind="ok">
        {t.acceptedOn(longDay(plan.acceptedOn, locale))} <a href={base}>{t.toGroups}</a>
      </Notice>
    )
  if (standing.length === 0) return null
  return (
    <Notice kind="info">
      {t.stillStand} <a href={base}>{t.toGroups}</a>
    </Notice>
  )
}

/** The groups as they were last made are agreed on, with a reason; where and with whom each has its lessons. */
function Accept({ data: { plan, run, told }, state }: { data: GroupsPlanData; state: FormState }) {
  const t = useTexts(groupsPlanTexts)
  const { locale } = useView()
  if (plan.status !== 'draft' || run?.answer?.kind !== 'plan' || !told || told.groups.length === 0)
    return null
  return (
    <Section title={t.accept} intro={t.acceptLead}>
      <Form action={`${base}/${plan.id}/vaststellen`} state={state} submit={t.accept}>
        <HiddenField name="runId" value={run.id} />
        <TextArea name="why" label={t.why} hint={t.whyHint} rows={2} />
        <Field name="startsOn" type="date" label={t.firstLesson} hint={t.optional} />
        <Disclosure summary={t.whereAndWho} open={wasSent(state)}>
          {told.groups.map((group, at) => (
            <div class="field-pair">
              <Field name={`waar-${at + 1}`} label={t.siteOf(at + 1)} hint={longTime(group.time, locale)} />
              <Field name={`trainer-${at + 1}`} label={t.trainerOf(at + 1)} hint={t.optional} />
            </div>
          ))}
        </Disclosure>
      </Form>
    </Section>
  )
}

/** What else a person can do with the plan: change it, take it up again, drop it. */
function Hands({ data, form }: { data: GroupsPlanData; form: FormOf }) {
  const t = useTexts(groupsPlanTexts)
  const { plan, standing } = data
  const mayMove = plan.status !== 'draft' || standing.length === 0
  return (
    <>
      {plan.status === 'draft' && <ChangeGroups data={data} state={form('saveGroups')} />}
      {mayMove && (
        <PlanStand
          status={plan.status}
          path={`${base}/${plan.id}`}
          state={form('movePlan')}
          again={{ label: t.takeUp, why: t.takeUpWhy, hint: t.takeUpHint }}
        />
      )}
    </>
  )
}

const back = (_: unknown, input: { planId: string }) => `${base}/${input.planId}`

export const groupsPlanForms = [
  form({
    path: `${base}/:planId`,
    case: saveGroups,
    page: groupsPlanPage,
    next: back,
    // the setup of somebody else is not a row of fields: the page itself shows what it has become
    theirs: () => ({}),
  }),
  form({ path: `${base}/:planId/stop`, case: callOffRun, page: groupsPlanPage, next: back }),
  form({
    path: `${base}/:planId/vaststellen`,
    case: acceptGroups,
    page: groupsPlanPage,
    next: back,
    done: groupsPlanTexts.acceptedDone,
  }),
  form({ path: `${base}/:planId/stand`, case: movePlan, page: groupsPlanPage, next: back }),
]
