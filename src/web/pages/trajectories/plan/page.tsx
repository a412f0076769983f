import { viewTrajectoryPlan } from '#cases/trajectories/plan/viewTrajectoryPlan.ts'
import type { TrajectoryStatus } from '#method/lifecycles/trajectory.ts'
import type { StepKey } from '#method/steps.ts'
import { messages } from '#texts/catalogue.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Buttons, PostButton } from '../../../ui/form.tsx'
import { Columns } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { hrefOf, TrajectoryTop } from '../head/head.tsx'
import { Activities } from './activities.tsx'
import { Goals } from './goals.tsx'
import { Order } from './order.tsx'
import { PlanParts } from './parts.tsx'
import { RouteChoice } from './route.tsx'
import { planTexts } from './texts.ts'

/** The step whose activities lie open. */
const stepNow: Record<TrajectoryStatus, StepKey> = {
  designing: 'trajectory',
  agreed: 'learningIn',
  learningIn: 'learningIn',
  goGiven: 'regularJob',
  ended: 'regularJob',
}

const actions = { add: 'add', move: 'move', date: 'date', place: 'place' } as const

export const trajectoryPlanPage = page({
  path: '/trajecten/:trajectoryId/plan',
  case: viewTrajectoryPlan,
  place: 'candidates',
  title: ({ trajectory }, locale) => messages(planTexts, locale).title(trajectory.firstName),
  body({ data, form }) {
    const t = useTexts(planTexts)
    const { now } = useView()
    const { trajectory, mayWrite } = data
    const base = hrefOf(trajectory.id, 'plan')
    return (
      <>
        <TrajectoryTop trajectory={trajectory} current="plan" lead={t.lead} mayWrite={mayWrite} />
        <Columns
          main={
            <>
              <PlanParts
                parts={data.parts}
                jobParts={data.jobParts}
                state={data.state}
                base={base}
                form={(part) => form(`saveTrajectoryPlanPart#${part}`)}
                mayWrite={mayWrite}
              />
              <Activities
                steps={data.steps}
                order={trajectory.planOrder}
                now={stepNow[trajectory.status]}
                base={base}
                today={dayInAmsterdam(now)}
                mayWrite={mayWrite}
                form={(name, id) => form(`${actions[name]}TrajectoryActivity${id ? `#${id}` : ''}`)}
              />
            </>
          }
          side={
            <>
              <Goals data={data} base={base} state={form('saveTrajectoryGoals')} />
              <RouteChoice data={data} base={base} state={form('chooseTrajectoryRoute')} />
              <Order
                order={trajectory.planOrder}
                action={`${base}/volgorde`}
                state={form('setTrajectoryOrder')}
                mayWrite={mayWrite}
              />
              {mayWrite && (
                <Buttons>
                  <PostButton action={`${base}/overnemen`} label={t.fillFromJob} />
                  <PostButton action={`${base}/naar-baan`} label={t.copyToJob} />
                </Buttons>
              )}
            </>
          }
        />
      </>
    )
  },
})
