import type { viewEvaluations } from '#cases/trajectories/evaluations/viewEvaluations.ts'
import type { FormState } from '../../../ui/formState.ts'

export type EvaluationsData = Awaited<ReturnType<typeof viewEvaluations.run>>
export type Evaluation = EvaluationsData['evaluations'][number]
export type Parts = { data: EvaluationsData; base: string; form: (name: string) => FormState }
