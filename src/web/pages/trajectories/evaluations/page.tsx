import { viewEvaluations } from '#cases/trajectories/evaluations/viewEvaluations.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Columns, Empty, Notice, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { Face, voiceName } from '../head/faces.tsx'
import { hrefOf, TrajectoryTop } from '../head/head.tsx'
import { EvaluationCard, PlanForm } from './card.tsx'
import type { EvaluationsData, Parts } from './data.ts'
import { GoNoGo } from './goNoGo.tsx'
import { evaluationTexts } from './texts.ts'

export const evaluationsPage = page({
  path: '/trajecten/:trajectoryId/evaluaties',
  case: viewEvaluations,
  place: 'candidates',
  title: ({ trajectory }, locale) => messages(evaluationTexts, locale).title(trajectory.firstName),
  body({ data, actor, form }) {
    const t = useTexts(evaluationTexts)
    const { trajectory, mayWrite } = data
    const parts: Parts = { data, form, base: hrefOf(trajectory.id, 'evaluations') }
    return (
      <>
        <TrajectoryTop trajectory={trajectory} current="evaluations" lead={t.lead} mayWrite={mayWrite} />
        {data.jointMissing && (
          <Notice kind="warn" title={t.jointMissing}>
            {t.jointMissingText}
          </Notice>
        )}
        <Columns
          main={
            <>
              {data.evaluations.length === 0 && <Empty title={t.none} text={t.noneText} picture="agenda" />}
              {data.evaluations.map((evaluation) => (
                <EvaluationCard {...parts} evaluation={evaluation} role={actor.role} />
              ))}
            </>
          }
          side={
            <>
              {mayWrite && trajectory.status !== 'ended' && <PlanForm {...parts} />}
              <GoNoGo {...parts} />
              <Pulses data={data} />
            </>
          }
        />
      </>
    )
  },
})

function Pulses({ data }: { data: EvaluationsData }) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  return (
    <Section title={t.pulses}>
      {data.pulses.length === 0 && <p class="soft">{t.pulsesNone}</p>}
      <ul class="said-list">
        {data.pulses.map((one) => (
          <li class="said-list__one">
            <Face mood={one.mood} wordless />
            <div>
              <p>
                <strong>{voiceName(one.voice, locale)}</strong>{' '}
                <span class="soft">
                  {t.week} {shortDay(one.weekOn, locale)}
                </span>
              </p>
              {one.text && <p class="said">{one.text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
