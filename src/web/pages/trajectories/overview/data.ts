import type { viewTrajectory } from '#cases/trajectories/learning/viewTrajectory.ts'
import type { FormState } from '../../../ui/formState.ts'

export type Overview = Awaited<ReturnType<typeof viewTrajectory.run>>

/** What every part of the overview is given. */
export type Parts = { data: Overview; base: string; form: (name: string) => FormState }
