import type { ActivityLine } from '#cases/trajectories/shared/activities.ts'
import { type StepKey, type StepOrder, stepNumber, steps } from '#method/steps.ts'
import { Disclosure } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { ActivityRow } from './activityRow.tsx'
import { AddActivity } from './addActivity.tsx'
import { activityTexts } from './texts.ts'

export type PlanSteps = readonly { step: StepKey; lines: readonly ActivityLine[] }[]

export type ActivityProps = {
  steps: PlanSteps
  order: StepOrder
  /** The step that lies open when the page opens. */
  now?: StepKey
  base: string
  today: string
  mayWrite: boolean
  /** In the plan of a job, lines for a person are a pattern: they are not done here. */
  ofJob?: boolean
  form: (name: 'add' | 'move' | 'date' | 'place', activityId?: string) => FormState
}

/** The activities step by step; each step folds, for a whole plan is long. */
export function Activities(props: ActivityProps) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  return (
    <Section title={t.activities} id="activiteiten" intro={t.activitiesIntro}>
      {props.steps.map(({ step, lines }) => {
        const done = lines.filter((line) => line.status === 'done').length
        const name = `${stepNumber(step, props.order)}. ${steps[step].label[locale]}`
        return (
          <Disclosure
            summary={`${name} (${t.counted(done, lines.length)})`}
            open={step === props.now || lines.some((line) => sentAbout(props, line.id))}
          >
            {lines.length === 0 && <p class="soft">{t.none}</p>}
            <ol class="rows">
              {lines.map((line) => (
                <ActivityRow {...props} line={line} step={step} />
              ))}
            </ol>
          </Disclosure>
        )
      })}
      {props.mayWrite && <AddActivity {...props} />}
    </Section>
  )
}

const kinds = ['move', 'date', 'place'] as const

/** Whether a form about this line came back with something to say. */
export const sentAbout = ({ form }: ActivityProps, activityId: string): boolean =>
  kinds.some((kind) => {
    const state = form(kind, activityId)
    return Object.keys(state.values).length > 0 || state.message !== undefined
  })
