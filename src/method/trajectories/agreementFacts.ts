import type { PlainDate } from '../dates.ts'
import type { WrittenPart } from './planState.ts'

/** Who can be party to an agreement on a trajectory (R table 3.2 step 4; B 1.3). */
export const partyKeys = ['employer', 'workCompany', 'candidate', 'place', 'school'] as const
export type Party = (typeof partyKeys)[number]

/** Those without whom there is no agreement; places and schools join where they take part. */
export const neededParties: readonly Party[] = ['employer', 'workCompany', 'candidate']

export type AgreementPlace = {
  readonly name: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

/** All that the text of an agreement is drafted from. What is not known is null and is told as such. */
export type AgreementFacts = {
  readonly candidate: string
  readonly candidateFirstName: string
  readonly employer: string
  readonly workCompany: string
  readonly function: string
  readonly coach: string
  readonly guide: string | null
  readonly goal: string | null
  readonly fallbackGoal: string | null
  readonly startsOn: PlainDate | null
  readonly expectedUntil: PlainDate | null
  readonly benefitKept: boolean | null
  readonly costsShared: string | null
  readonly commitment: 'guarantee' | 'intention' | null
  readonly parts: readonly WrittenPart[]
  readonly places: readonly AgreementPlace[]
  readonly evaluations: readonly PlainDate[]
  readonly otherParties: readonly string[]
}
