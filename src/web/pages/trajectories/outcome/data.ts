import type { viewOutcome } from '#cases/trajectories/outcome/viewOutcome.ts'
import type { FormState } from '../../../ui/formState.ts'

export type OutcomeData = Awaited<ReturnType<typeof viewOutcome.run>>
export type Parts = { data: OutcomeData; base: string; form: (name: string) => FormState }
