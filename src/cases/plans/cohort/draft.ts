import { allow, type Scope } from '../../case.ts'
import { lockDraft } from '../lockDraft.ts'
import { loadCohort } from './setup.ts'

export const writeCohort = allow('plan', 'write', (input: { planId: string }) => input.planId)

/** A cohort that is still in the making; locked. */
export async function draftCohort(scope: Scope, planId: string) {
  await lockDraft(scope, planId)
  return loadCohort(scope, planId)
}
