import type { Tx } from '#store/db.ts'
import { notFound } from '../errors.ts'

/** The employers to visit, one a line. */
export const hostsFrom = (lines: string | null): string[] =>
  [...new Set((lines ?? '').split('\n').map((line) => line.trim().slice(0, 200)))]
    .filter(Boolean)
    .slice(0, 20)

/** One gathering of this job, or nothing. */
export async function gatheringOf(tx: Tx, futureJobId: string, gatheringId: string) {
  const gathering = await tx
    .selectFrom('gathering')
    .selectAll()
    .where('id', '=', gatheringId)
    .where('futureJobId', '=', futureJobId)
    .executeTakeFirst()
  if (!gathering) throw notFound()
  return gathering
}

/** Invites candidates who were proposed for this job; whoever is on the list already, stays on it once. */
export async function invite(
  tx: Tx,
  futureJobId: string,
  gatheringId: string,
  proposalIds: readonly string[],
): Promise<number> {
  if (proposalIds.length === 0) return 0
  const own = await tx
    .selectFrom('proposal')
    .select('id')
    .where('futureJobId', '=', futureJobId)
    .where('id', 'in', proposalIds)
    .orderBy('id')
    .execute()
  if (own.length !== new Set(proposalIds).size) throw notFound()
  const rows = own.map((one) => ({ id: crypto.randomUUID(), gatheringId, proposalId: one.id }))
  const made = await tx
    .insertInto('gatheringGuest')
    .values(rows)
    .onConflict((same) => same.columns(['organisationId', 'gatheringId', 'proposalId']).doNothing())
    .returning('id')
    .execute()
  return made.length
}
