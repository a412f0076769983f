import type { Factor, FactorScore } from '#method/factors.ts'
import type { CountedAftercare, CountedScore } from '#statistics/counted.ts'
import type { Tx } from '#store/db.ts'

/** The aftercare that was asked, of these trajectories. */
export async function countedAftercare(tx: Tx, trajectoryIds: string[]): Promise<CountedAftercare[]> {
  return tx
    .selectFrom('aftercare')
    .select(['trajectoryId', 'dueOn', 'doneOn', 'stillWorking'])
    .where('trajectoryId', '=', (eb) => eb.fn.any(eb.val(trajectoryIds)))
    .where('doneOn', 'is not', null)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
}

/** What was said to help and hinder, in these trajectories. */
export async function countedScores(tx: Tx, trajectoryIds: string[]): Promise<CountedScore[]> {
  const rows = await tx
    .selectFrom('factorScore')
    .select(['trajectoryId', 'factor', 'score'])
    .where('trajectoryId', '=', (eb) => eb.fn.any(eb.val(trajectoryIds)))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, factor: row.factor as Factor, score: row.score as FactorScore }))
}
