import { allow, type Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { onlyDraft } from '../train/saveTrain.ts'
import { loadCohort } from './setup.ts'

export const writeCohort = allow('plan', 'write', (input: { planId: string }) => input.planId)

/** A cohort that is still in the making. */
export async function draftCohort(scope: Scope, planId: string) {
  const plan = await loadCohort(scope, planId)
  if (plan.status !== 'draft') throw impossible(onlyDraft)
  return plan
}
