import { sql } from 'kysely'
import { type Activity, activities } from '#method/activities.ts'
import type { PlainDate } from '#method/dates.ts'
import { type StepKey, type StepOrder, stepsInOrder } from '#method/steps.ts'
import type { Tx } from '#store/db.ts'
import type { Scope } from '../../case.ts'
import { recordMove } from '../../move.ts'
import type { PlanOwner } from './planOwner.ts'

export type PlannedLine = {
  step: StepKey
  activityKey: Activity | null
  label: string | null
  level: 'job' | 'person'
  dueOn?: PlainDate | null
  /** Done before it came into this plan. */
  doneOn?: PlainDate
}

export const lineOf = (activityKey: Activity, step: StepKey): PlannedLine => ({
  step,
  activityKey,
  label: null,
  level: activities[activityKey].level,
})

/** Puts lines behind what is in the plan. Each gets its first status in the record. */
export async function insertActivities(scope: Scope, owner: PlanOwner, lines: readonly PlannedLine[]) {
  if (lines.length === 0) return
  const { tx, actor, today } = scope
  const last = await tx
    .selectFrom('activity')
    .select((eb) => eb.fn.max('position').as('position'))
    .where(owner.column, '=', owner.id)
    .executeTakeFirst()
  const first = (last?.position ?? 0) + 1
  const rows = lines.map(({ doneOn, ...line }, at) => ({
    id: crypto.randomUUID(),
    [owner.column]: owner.id,
    ...line,
    position: first + at,
    status: doneOn ? 'done' : 'planned',
    doneOn: doneOn ?? null,
  }))
  await tx.insertInto('activity').values(rows).execute()
  await tx
    .insertInto('statusChange')
    .values(
      rows.map((row) => ({
        subjectKind: 'activity',
        subjectId: row.id,
        fromStatus: null,
        toStatus: row.status,
        onDate: row.doneOn ?? today,
        byId: actor.accountId,
      })),
    )
    .execute()
}

export function loadActivities(tx: Tx, owner: PlanOwner) {
  return tx
    .selectFrom('activity')
    .select([
      'id',
      'step',
      'activityKey',
      'label',
      'level',
      'status',
      'dueOn',
      'doneOn',
      'reason',
      'who',
      'version',
    ])
    .where(owner.column, '=', owner.id)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** A line of a plan as pages show it. */
export type ActivityLine = Awaited<ReturnType<typeof loadActivities>>[number]

/** The lines by step, in this order of steps 3 and 4: changing that order moves nothing and loses nothing. */
export function byStep(lines: readonly ActivityLine[], order: StepOrder) {
  return stepsInOrder(order).map((step) => ({ step, lines: lines.filter((line) => line.step === step) }))
}

/**
 * Puts an activity in a step, behind another one or (null) at the step's beginning, and keeps why.
 * The whole plan is locked, so that two people who move lines do not mix them up.
 */
export async function placeActivity(
  scope: Scope,
  owner: PlanOwner,
  activityId: string,
  place: { step: StepKey; afterId: string | null; reason: string },
) {
  const { tx } = scope
  const plan = await tx
    .selectFrom('activity')
    .select(['id', 'step', 'status'])
    .where(owner.column, '=', owner.id)
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute()
  const moved = plan.find((one) => one.id === activityId)
  if (!moved) return false
  const rest = plan.filter((one) => one.id !== activityId)
  const after = rest.findIndex((one) => one.id === place.afterId && one.step === place.step)
  const start = rest.findIndex((one) => one.step === place.step)
  rest.splice(after >= 0 ? after + 1 : start >= 0 ? start : rest.length, 0, moved)
  const order = rest.map((one, at) => sql`(${one.id}::uuid, ${at + 1}::int)`)
  await sql`update activity set position = placed.position from (values ${sql.join(order)}) as placed (id, position)
    where activity.id = placed.id and activity.position <> placed.position`.execute(tx)
  await tx
    .updateTable('activity')
    .set((eb) => ({ step: place.step, reason: place.reason, version: eb('version', '+', 1) }))
    .where('id', '=', activityId)
    .execute()
  await recordMove(scope, 'activity', activityId, moved.status, moved.status, { reason: place.reason })
  return true
}
