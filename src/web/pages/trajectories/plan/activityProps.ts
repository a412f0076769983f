import type { ActivityLine } from '#cases/trajectories/shared/activities.ts'
import type { StepKey, StepOrder } from '#method/steps.ts'
import type { FormState } from '../../../ui/formState.ts'

/** What the list of activities, its rows and the form to add one are given. */
export type ActivityProps = {
  steps: readonly { step: StepKey; lines: readonly ActivityLine[] }[]
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

const kinds = ['move', 'date', 'place'] as const

/** Whether a form about this line came back with something to say. */
export const sentAbout = ({ form }: Pick<ActivityProps, 'form'>, activityId: string): boolean =>
  kinds.some((kind) => {
    const state = form(kind, activityId)
    return Object.keys(state.values).length > 0 || state.message !== undefined
  })
