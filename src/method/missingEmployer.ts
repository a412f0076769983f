import type { Text } from '#texts/catalogue.ts'

/** What makes the picture of an employer complete (R 3.4.2 step 1 and annex 2); none of it blocks the work. */
export const missingEmployerKeys = [
  'name',
  'sector',
  'size',
  'motive',
  'knowsGroup',
  'workedBefore',
  'willingToAdapt',
  'contact',
  'conversation',
] as const
export type MissingEmployer = (typeof missingEmployerKeys)[number]

/** Each thing that may be missing, and where it is filled in. */
export const missingEmployerFacts: Readonly<
  Record<MissingEmployer, { label: Text; filledIn: 'profile' | 'people' | 'conversation' }>
> = {
  name: { label: { nl: 'De naam', en: 'The name' }, filledIn: 'profile' },
  sector: { label: { nl: 'De sector', en: 'The sector' }, filledIn: 'profile' },
  size: { label: { nl: 'Hoeveel mensen er werken', en: 'How many people work there' }, filledIn: 'profile' },
  motive: { label: { nl: 'Waarom de werkgever meedoet', en: 'Why the employer joins' }, filledIn: 'profile' },
  knowsGroup: {
    label: { nl: 'Of de werkgever de doelgroep kent', en: 'Whether the employer knows the group' },
    filledIn: 'profile',
  },
  workedBefore: {
    label: { nl: 'Of wij al eerder samenwerkten', en: 'Whether we worked together before' },
    filledIn: 'profile',
  },
  willingToAdapt: {
    label: {
      nl: 'Of de werkgever een functie wil aanpassen',
      en: 'Whether the employer will adapt a function',
    },
    filledIn: 'profile',
  },
  contact: { label: { nl: 'Een contactpersoon', en: 'A contact person' }, filledIn: 'people' },
  conversation: { label: { nl: 'Een groeigesprek', en: 'A growth conversation' }, filledIn: 'conversation' },
}

export type EmployerFacts = {
  name: string
  sector: string | null
  size: string | null
  motive: string | null
  knowsGroup: boolean | null
  workedBefore: boolean | null
  willingToAdapt: boolean | null
  /** People who work there now. */
  contacts: number
  conversations: number
}

/** What is not known of an employer yet, in the order of the form. A clear "no" is known. */
export function missingEmployer(facts: EmployerFacts): MissingEmployer[] {
  const known: Record<MissingEmployer, boolean> = {
    name: facts.name.trim() !== '',
    sector: facts.sector !== null,
    size: facts.size !== null,
    motive: facts.motive !== null,
    knowsGroup: facts.knowsGroup !== null,
    workedBefore: facts.workedBefore !== null,
    willingToAdapt: facts.willingToAdapt !== null,
    contact: facts.contacts > 0,
    conversation: facts.conversations > 0,
  }
  return missingEmployerKeys.filter((key) => !known[key])
}
