import type { Actor } from '#access/actor.ts'
import { inOrganisation } from '#store/db.ts'
import type { House } from '../perform.ts'
import { auditAtDoor } from './caller.ts'

/** Ends the session on the server: its cookie opens nothing any more, wherever a copy of it is. */
export async function signOut(house: House, actor: Actor, requestId: string): Promise<void> {
  const { organisationId, accountId: id, role, sessionId } = actor
  await inOrganisation(house.db, organisationId, async (tx) => {
    await tx
      .deleteFrom('session')
      .where('id', '=', sessionId ?? '')
      .execute()
    await auditAtDoor(tx, 'signOut', organisationId, { id, role }, house.clock(), requestId)
  })
}
