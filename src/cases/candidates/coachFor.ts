import type { Tx } from '#store/db.ts'
import type { Text } from '#texts/catalogue.ts'
import { invalid } from '../errors.ts'

const chooseCoach: Text = { nl: 'Kies een coach.', en: 'Choose a coach.' }

/**
 * The account of somebody who can be the coach of a candidate.
 * In: the chosen account. Out: its id. Errors: `invalid` on `coachId` when it is not a coach who still works here.
 */
export async function coachFor(tx: Tx, coachId: string | null): Promise<string> {
  const coach = await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', coachId)
    .where('role', '=', 'coach')
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!coach) throw invalid({ coachId: chooseCoach })
  return coach.id
}
