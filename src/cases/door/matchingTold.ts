import type { GuardedFairness } from '#matching/fairness/guarded.ts'
import type { House } from '../perform.ts'

/** What a work company tells everybody of its matching. */
export type MatchingTold = {
  readonly name: string
  readonly legalBase: string | null
  readonly contact: string | null
  readonly figures: GuardedFairness | null
  readonly figuresOn: string | null
}

/** In: an organisation. Out: what it tells everybody, null for what it did not fill in or publish. */
export function matchingTold(house: House, organisationId: string): Promise<MatchingTold> {
  return house.db.kysely
    .selectFrom('organisation')
    .select(['name', 'matchLegalBase as legalBase', 'matchContact as contact', 'matchFiguresOn as figuresOn'])
    .select((eb) => eb.ref('matchFigures').$castTo<GuardedFairness | null>().as('figures'))
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow()
}
