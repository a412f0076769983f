import type { Scope } from '../../case.ts'

/** Whether this person may plan a path for the candidate: pages then show the way there. */
export async function mayPlanPath({ tx, visible }: Scope, candidateId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('candidate')
    .select('id')
    .where('id', '=', candidateId)
    .where(visible('candidate', 'path'))
    .executeTakeFirst()
  return found !== undefined
}
