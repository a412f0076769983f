import { type ConsentItem, introductionItems } from '#method/consents.ts'
import type { Tx } from '#store/db.ts'

/** Candidate and coach both let the employer of this job see these, straight in the data. */
export async function allShared(
  tx: Tx,
  { candidateId, futureJobId }: { candidateId: string; futureJobId: string },
  items: readonly ConsentItem[] = introductionItems,
): Promise<void> {
  const { employerId } = await tx
    .selectFrom('futureJob')
    .select('employerId')
    .where('id', '=', futureJobId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('consent')
    .values(items.map((item) => ({ candidateId, employerId, item, candidateOn: true, coachOn: true })))
    .onConflict((same) => same.doNothing())
    .execute()
}
