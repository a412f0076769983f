import { mayEver } from '#access/policy.ts'
import { viewJobPlan } from '#cases/trajectories/jobPlan/viewJobPlan.ts'
import { type TrajectoryStatus, trajectoryCycle, trajectoryStatuses } from '#method/lifecycles/trajectory.ts'
import { isKeyOf } from '#method/lists.ts'
import { type Route, routeKeys, routes } from '#method/routes.ts'
import { messages } from '#texts/catalogue.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Checks, Disclosure, Form } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Columns, Empty, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { JobTabs } from '../../futureJobs/jobHead.tsx'
import { hrefOf } from '../head/head.tsx'
import { Activities } from './activities.tsx'
import { Order } from './order.tsx'
import { PlanParts } from './parts.tsx'
import { activityTexts, planTexts } from './texts.ts'

type JobPlan = Awaited<ReturnType<typeof viewJobPlan.run>>

const actions = { add: 'add', move: 'move', date: 'date', place: 'place' } as const

export const jobPlanPage = page({
  path: '/banen/:futureJobId/plan',
  case: viewJobPlan,
  place: 'futureJobs',
  title: ({ job }, locale) => messages(planTexts, locale).jobTitle(job.function),
  body({ data, actor, form }) {
    const t = useTexts(planTexts)
    const { job } = data
    const base = `/banen/${job.id}/plan`
    const mayWrite = mayEver('futureJob', 'write', actor.role)
    const { now } = useView()
    return (
      <>
        <PageHead
          title={t.jobTitle(job.function)}
          lead={t.jobLead}
          crumbs={[
            { href: '/banen', label: t.jobs },
            { href: `/banen/${job.id}`, label: `${job.function}, ${job.employer}` },
          ]}
          action={
            mayEver('futureJob', 'match', actor.role)
              ? { href: `/banen/${job.id}/traject`, label: t.startTrajectory }
              : undefined
          }
        />
        <JobTabs futureJobId={job.id} current="plan" />
        <Columns
          main={
            <>
              <PlanParts
                parts={data.parts}
                state={data.state}
                base={base}
                form={(part) => form(`saveJobPlanPart#${part}`)}
                mayWrite={mayWrite}
              />
              {data.steps.every((one) => one.lines.length === 0) ? (
                <NoActivities data={data} base={base} state={form('makeJobActivities')} mayWrite={mayWrite} />
              ) : (
                <Activities
                  steps={data.steps}
                  order={job.planOrder}
                  now="trajectory"
                  base={base}
                  today={dayInAmsterdam(now)}
                  mayWrite={mayWrite}
                  ofJob
                  form={(name, id) => form(`${actions[name]}JobActivity${id ? `#${id}` : ''}`)}
                />
              )}
            </>
          }
          side={
            <>
              <Order
                order={job.planOrder}
                action={`${base}/volgorde`}
                state={form('setJobPlanOrder')}
                mayWrite={mayWrite}
              />
              <WithThisPlan data={data} />
            </>
          }
        />
      </>
    )
  },
})

type NoneProps = { data: JobPlan; base: string; state: FormState; mayWrite: boolean }

function NoActivities({ data, base, state, mayWrite }: NoneProps) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  const chosen: readonly Route[] = data.routes.length > 0 ? data.routes : ['smallScale']
  return (
    <Section title={t.activities} id="activiteiten" intro={t.activitiesIntro}>
      <Empty title={t.noneAtAll} text={t.noneAtAllText} picture="trajectory" />
      {mayWrite && (
        <Disclosure summary={t.addUsual} open>
          <Form action={`${base}/gebruikelijk`} state={state} submit={t.usual}>
            <Checks
              name="routes"
              label={t.usualFor}
              values={[...chosen]}
              options={routeKeys.map((value) => ({ value, label: routes[value].label[locale] }))}
            />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

function WithThisPlan({ data }: { data: JobPlan }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  return (
    <Section title={t.trajectories} action={{ href: `/banen/${data.job.id}/treintje`, label: t.toTrain }}>
      {data.trajectories.length === 0 && <p class="soft">{t.noTrajectories}</p>}
      <ul class="plain-list">
        {data.trajectories.map((one) => (
          <li>
            <a href={hrefOf(one.id)}>{one.firstName}</a>{' '}
            <span class="soft">
              {isKeyOf<TrajectoryStatus>(trajectoryStatuses, one.status) &&
                trajectoryCycle[one.status].label[locale].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
