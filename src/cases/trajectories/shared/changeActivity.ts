import { z } from 'zod'
import { activities, activityKeys } from '#method/activities.ts'
import { activityCycle } from '#method/lifecycles/activity.ts'
import { isKeyOf } from '#method/lists.ts'
import { type StepKey, stepKeys } from '#method/steps.ts'
import type { Scope } from '../../case.ts'
import { invalid, notFound } from '../../errors.ts'
import {
  choice,
  id,
  neededText,
  optionalDate,
  optionalId,
  optionalLine,
  optionalText,
  version,
} from '../../fields.ts'
import { move, recordMove } from '../../move.ts'
import { save } from '../../save.ts'
import { placeActivity } from './activities.ts'
import type { PlanOwner } from './planOwner.ts'

/** The forms by which any line of a plan is added, dated, done, left out and moved. */
export const addActivityFields = z.object({
  step: choice(stepKeys),
  activityKey: z.preprocess((v) => (v === '' || v === undefined ? null : v), z.enum(activityKeys).nullable()),
  label: optionalLine,
  reason: neededText,
  dueOn: optionalDate,
  who: optionalLine,
})
export const moveActivityFields = z.object({
  activityId: id,
  move: choice(['complete', 'skip', 'undo', 'planAgain']),
  reason: optionalText,
  date: optionalDate,
})
export const dateActivityFields = z.object({
  activityId: id,
  version,
  dueOn: optionalDate,
  who: optionalLine,
})
export const placeActivityFields = z.object({
  activityId: id,
  step: choice(stepKeys),
  afterId: optionalId,
  reason: neededText,
})

/** Adds an activity of the method, or one in own words, with the reason. */
export async function addActivity(
  scope: Scope,
  owner: PlanOwner,
  input: z.output<typeof addActivityFields>,
): Promise<string> {
  const { step, activityKey, label, reason, dueOn, who } = input
  if (!activityKey && !label)
    throw invalid({
      activityKey: {
        nl: 'Kies een activiteit, of schrijf er zelf een.',
        en: 'Choose an activity, or write one yourself.',
      },
    })
  const last = await scope.tx
    .selectFrom('activity')
    .select((eb) => eb.fn.max('position').as('position'))
    .where(owner.column, '=', owner.id)
    .executeTakeFirst()
  const id = crypto.randomUUID()
  const level = activityKey ? activities[activityKey].level : 'person'
  await scope.tx
    .insertInto('activity')
    .values({
      id,
      [owner.column]: owner.id,
      step,
      activityKey,
      label: activityKey ? null : label,
      level,
      reason,
      dueOn,
      who,
      position: (last?.position ?? 0) + 1,
    })
    .execute()
  await recordMove(scope, 'activity', id, null, 'planned', { reason })
  return id
}

/** One tap: done (today, unless another day is given), left out with a reason, or back. */
export async function moveActivity(
  scope: Scope,
  owner: PlanOwner,
  input: z.output<typeof moveActivityFields>,
): Promise<string> {
  await mustBelong(scope, owner, input.activityId)
  const date = input.move === 'complete' ? (input.date ?? scope.today) : input.date
  const status = await move(scope, 'activity', input.activityId, activityCycle, {
    move: input.move,
    given: { reason: input.reason, date },
  })
  await scope.tx
    .updateTable('activity')
    .set({ doneOn: status === 'done' ? date : null, ...(input.reason ? { reason: input.reason } : {}) })
    .where('id', '=', input.activityId)
    .execute()
  return status
}

export async function dateActivity(
  scope: Scope,
  owner: PlanOwner,
  { activityId, version, dueOn, who }: z.output<typeof dateActivityFields>,
): Promise<number> {
  await mustBelong(scope, owner, activityId)
  return save(scope, 'activity', activityId, version, { dueOn, who })
}

export async function reorderActivity(
  scope: Scope,
  owner: PlanOwner,
  {
    activityId,
    step,
    afterId,
    reason,
  }: { activityId: string; step: StepKey; afterId: string | null; reason: string },
): Promise<void> {
  if (!(await placeActivity(scope, owner, activityId, { step, afterId, reason }))) throw notFound()
}

async function mustBelong(scope: Scope, owner: PlanOwner, activityId: string): Promise<void> {
  const found = await scope.tx
    .selectFrom('activity')
    .select('id')
    .where('id', '=', activityId)
    .where(owner.column, '=', owner.id)
    .executeTakeFirst()
  if (!found) throw notFound()
}

/** The label of a line in a language, from the method or in own words. */
export const labelOfActivity = (line: { activityKey: string | null; label: string | null }) =>
  isKeyOf(activityKeys, line.activityKey)
    ? activities[line.activityKey].label
    : { nl: line.label ?? '', en: line.label ?? '' }
