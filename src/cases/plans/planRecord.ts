import type { z } from 'zod'
import type { PlanStatus } from '#method/lifecycles/plan.ts'
import type { PlanKind } from '#method/planKinds.ts'
import type { Scope } from '../case.ts'
import { notFound } from '../errors.ts'
import { recordMove } from '../move.ts'

/** A plan of one kind with what was chosen for it. Errors: `notFound`, also for a plan of another kind. */
export async function loadPlan<S extends z.ZodType>({ tx }: Scope, planId: string, kind: PlanKind, setup: S) {
  const plan = await tx
    .selectFrom('plan')
    .select(['id', 'name', 'status', 'setup', 'acceptedRunId', 'acceptedOn', 'createdAt', 'version'])
    .$narrowType<{ status: PlanStatus }>()
    .where('id', '=', planId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!plan) throw notFound()
  return { ...plan, setup: setup.parse(plan.setup) }
}

type NewPlan = { kind: PlanKind; name: string | null; setup: string; futureJobId?: string | null }

/** A plan that begins in the making. Out: its id. */
export async function insertPlan(scope: Scope, plan: NewPlan): Promise<string> {
  const id = crypto.randomUUID()
  await scope.tx
    .insertInto('plan')
    .values({ ...plan, id, byId: scope.actor.accountId, createdAt: scope.now })
    .execute()
  await recordMove(scope, 'plan', id, null, 'draft')
  return id
}
