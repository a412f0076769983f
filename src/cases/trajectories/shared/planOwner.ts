/** A plan belongs to a job (job level) or to a trajectory (person level): the same parts and activities. */
export type PlanOwner = { readonly column: 'futureJobId' | 'trajectoryId'; readonly id: string }

export const planOfJob = (id: string): PlanOwner => ({ column: 'futureJobId', id })
export const planOfTrajectory = (id: string): PlanOwner => ({ column: 'trajectoryId', id })
