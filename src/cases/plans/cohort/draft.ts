import { allow, type Scope } from '../../case.ts'
import { mustBeDraft } from '../mustBeDraft.ts'
import { loadCohort } from './setup.ts'

export const writeCohort = allow('plan', 'write', (input: { planId: string }) => input.planId)

/** A cohort that is still in the making. */
export async function draftCohort(scope: Scope, planId: string) {
  const plan = await loadCohort(scope, planId)
  mustBeDraft(plan)
  return plan
}
