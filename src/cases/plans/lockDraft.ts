import type { Scope } from '../case.ts'
import { impossible } from '../errors.ts'

/**
 * Locks a plan until the transaction ends; only one in the making is changed. What is read of the plan after this stays
 * so: whoever accepts, drops or changes it at the same moment waits, and then finds it as it has become.
 * Errors: `impossible` when it was accepted or thrown away. A plan that is not there is left to whoever loads it.
 */
export async function lockDraft({ tx }: Scope, planId: string): Promise<void> {
  const plan = await tx
    .selectFrom('plan')
    .select('status')
    .where('id', '=', planId)
    .forUpdate()
    .executeTakeFirst()
  if (plan && plan.status !== 'draft') throw impossible(onlyDraft)
}

const onlyDraft = {
  nl: 'Dit plan is vastgesteld of weggegooid. Neem het eerst weer op.',
  en: 'This plan was accepted or dropped. Take it up again first.',
}
