import type { Scope } from '../../case.ts'
import { recordMove } from '../../move.ts'

export type PlannedStay = {
  readonly placeId: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly learns?: string | null
}

/** Puts a planned stay behind those that a trajectory has. Whether there is a seat has been seen to. Out: its id. */
export async function planStay(scope: Scope, trajectoryId: string, stay: PlannedStay): Promise<string> {
  const { tx } = scope
  const last = await tx
    .selectFrom('stay')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst()
  const id = crypto.randomUUID()
  const { placeId, startsOn, endsOn, learns } = stay
  const position = (last?.position ?? 0) + 1
  await tx
    .insertInto('stay')
    .values({ id, trajectoryId, placeId, startsOn, endsOn, learns, position })
    .execute()
  await recordMove(scope, 'stay', id, null, 'planned')
  return id
}
