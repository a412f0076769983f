import { type Expression, sql } from 'kysely'
import type { AnyPlanned } from '#planning/planOf.ts'
import type { Task } from '#planning/tasks.ts'
import type { Scope } from '../case.ts'
import { impossible } from '../errors.ts'

export type RunOrder<About> = {
  readonly task: Task
  /** Which record each number of the task stands for. */
  readonly about: About
  readonly seconds: number
  readonly seed?: number
}

/** How long a planner may go on for a person who waits for it. */
export const usualSeconds = 5

/**
 * Puts a run of a planner in line; the case has seen to it that the person may. A run of the same plan that has not
 * ended is called off: who plans again wants the new one.
 */
export async function startRun<About>(scope: Scope, planId: string, order: RunOrder<About>): Promise<string> {
  await callOff(scope, planId)
  const id = crypto.randomUUID()
  await scope.tx
    .insertInto('planRun')
    .values({
      id,
      planId,
      task: JSON.stringify(order.task),
      about: JSON.stringify(order.about),
      seconds: order.seconds,
      seed: order.seed ?? 1,
      createdAt: scope.now,
    })
    .execute()
  return id
}

/** Calls off what waits or runs for a plan: what waits ends at once, what runs gives its best so far. */
export async function callOff({ tx }: Scope, planId: string): Promise<void> {
  await tx
    .updateTable('planRun')
    .set({
      calledOffAt: sql<Date>`clock_timestamp()`,
      status: sql<string>`case status when 'waiting' then 'stopped' else status end`,
      endedAt: sql<Date | null>`case status when 'waiting' then clock_timestamp() end`,
    })
    .where('planId', '=', planId)
    .where('status', 'in', ['waiting', 'running'])
    .execute()
}

/** Refuses while a planner still works on a plan: what is proposed now may be gone in a moment. */
export async function mustNotBePlanning({ tx }: Scope, planId: string): Promise<void> {
  const busy = await tx
    .selectFrom('planRun')
    .select('id')
    .where('planId', '=', planId)
    .where('status', 'in', ['waiting', 'running'])
    .limit(1)
    .executeTakeFirst()
  if (busy) throw impossible(stillPlanning)
}

const stillPlanning = {
  nl: 'Er wordt nog gepland. Wacht tot het nieuwe plan er is.',
  en: 'The plan is still being made. Wait until the new one is there.',
}

export type RunStatus = 'waiting' | 'running' | 'done' | 'stopped' | 'failed'

/** A run as pages show it. */
export type Run<Plan, About> = {
  readonly id: string
  readonly status: RunStatus
  readonly task: Task
  readonly about: About
  /** What it came to; null while it goes on, when it failed, and when it was called off before it began. */
  readonly answer: PlannedAs<Plan> | null
  readonly best: { readonly objective: number; readonly bound: number | null } | null
  readonly seconds: number
  readonly createdAt: Date
  /** How many runs of others go first. */
  readonly before: number
}

/** The answer with its plan in the shape of the kind of plan that asked for it. */
export type PlannedAs<Plan> =
  | (Extract<AnyPlanned, { kind: 'plan' }> & { readonly plan: Plan })
  | Exclude<AnyPlanned, { kind: 'plan' }>

/** The runs of a plan, newest first, so many at most. The case has seen to it that the person may see the plan. */
export async function lastRuns<Plan, About>(
  scope: Scope,
  planId: string,
  count: number,
): Promise<Run<Plan, About>[]> {
  const rows = await ofRuns(scope).where('planId', '=', planId).orderBy('seq', 'desc').limit(count).execute()
  return rows as unknown as Run<Plan, About>[]
}

const ofRuns = ({ tx }: Scope) =>
  tx
    .selectFrom('planRun')
    .select(['id', 'status', 'task', 'about', 'answer', 'best', 'seconds', 'createdAt'])
    .select((eb) => before(eb.ref('planRun.seq')).as('before'))

const before = (seq: Expression<number>) =>
  sql<number>`(select count(*) from plan_run earlier where earlier.status in ('waiting', 'running')
    and earlier.seq < ${seq})`

/** Whether somebody has to wait for it. */
export const isBusy = (run: { status: RunStatus } | null | undefined): boolean =>
  run?.status === 'waiting' || run?.status === 'running'
