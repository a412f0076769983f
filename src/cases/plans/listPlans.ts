import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { PlanStatus } from '#method/lifecycles/plan.ts'
import type { PlanKind } from '#method/planKinds.ts'
import type { AnyPlanned } from '#planning/planOf.ts'
import { allow, view } from '../case.ts'
import { pageNumber } from '../fields.ts'
import { pageOf } from '../pageOf.ts'
import type { RunStatus } from './runs.ts'

const pageSize = 30

/** Something of the newest run of a plan. */
const ofLastRun = <T>(what: RawBuilder<unknown>) =>
  sql<T | null>`(select ${what} from plan_run r where r.plan_id = plan.id order by r.seq desc limit 1)`

/** Every plan that people of the work company make together, newest first; those thrown away last. */
export const listPlans = view({
  name: 'listPlans',
  rule: allow('plan', 'list'),
  input: z.object({ pagina: pageNumber }),
  async run({ tx, visible }, { pagina: asked }) {
    const { total } = await tx
      .selectFrom('plan')
      .select(sql<number>`count(*)`.as('total'))
      .where(visible('plan', 'list'))
      .executeTakeFirstOrThrow()
    const { pagina, pages, offset } = pageOf(asked, total, pageSize)
    const rows = await tx
      .selectFrom('plan')
      .innerJoin('account', 'account.id', 'plan.byId')
      .select(['plan.id', 'plan.kind', 'plan.name', 'plan.status', 'plan.createdAt', 'plan.acceptedOn'])
      .select('account.name as by')
      .select(ofLastRun<RunStatus>(sql`r.status`).as('run'))
      .select(ofLastRun<AnyPlanned['kind']>(sql`r.answer ->> 'kind'`).as('answer'))
      .where(visible('plan', 'list'))
      .orderBy(sql`plan.status = 'dropped'`)
      .orderBy('plan.createdAt', 'desc')
      .orderBy('plan.id')
      .limit(pageSize)
      .offset(offset)
      .execute()
    const plans = rows.map((row) => ({
      ...row,
      kind: row.kind as PlanKind,
      status: row.status as PlanStatus,
    }))
    return { plans, pagina, pages }
  },
})
