import type { viewFollowed } from '#cases/trajectories/voices/viewFollowed.ts'
import type { FormState } from '../../../ui/formState.ts'

export type Followed = Awaited<ReturnType<typeof viewFollowed.run>>
export type Parts = { data: Followed; base: string; form: (name: string) => FormState }
