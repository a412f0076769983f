import { type Route, routeKeys } from '#method/routes.ts'
import type { Tx } from '#store/db.ts'

/** The routes that stand chosen: for a job, or for one trajectory of it. What came last about a route counts. */
export async function chosenRoutes(
  tx: Tx,
  futureJobId: string,
  trajectoryId: string | null,
): Promise<Route[]> {
  const rows = await tx
    .selectFrom('routeChoice')
    .select(['route', 'state'])
    .distinctOn('route')
    .where('futureJobId', '=', futureJobId)
    .where('trajectoryId', trajectoryId ? '=' : 'is', trajectoryId)
    .orderBy('route')
    .orderBy('seq', 'desc')
    .execute()
  const chosen = rows.filter((row) => row.state === 'chosen').map((row) => row.route)
  return routeKeys.filter((route) => chosen.includes(route))
}
