import { aftercareDates } from '#method/aftercare.ts'
import type { Scope } from '../../case.ts'

/**
 * Aftercare days from the first working day. What was asked already stays; other days follow the start as it is now,
 * and none remain after the contract ended.
 */
export async function planAftercare(
  { tx }: Scope,
  trajectoryId: string,
  { startsOn, contractEndedOn }: { startsOn: string | null; contractEndedOn: string | null },
): Promise<void> {
  await tx
    .deleteFrom('aftercare')
    .where('trajectoryId', '=', trajectoryId)
    .where('doneOn', 'is', null)
    .execute()
  if (!startsOn) return
  const moments = aftercareDates(startsOn).filter(({ on }) => !contractEndedOn || on <= contractEndedOn)
  if (moments.length === 0) return
  await tx
    .insertInto('aftercare')
    .values(moments.map(({ on }) => ({ trajectoryId, dueOn: on })))
    .onConflict((same) => same.columns(['organisationId', 'trajectoryId', 'dueOn']).doNothing())
    .execute()
}
