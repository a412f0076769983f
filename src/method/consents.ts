import type { Text } from '#texts/catalogue.ts'

/**
 * What an employer may see of a candidate, each under its own switch. What is not in this list is never shown to an
 * employer: barriers, notes, characteristics, care, motivation, age.
 */
export const consentItemKeys = ['name', 'skills', 'readiness', 'strengths', 'conditions', 'contact'] as const
export type ConsentItem = (typeof consentItemKeys)[number]

/** Who has a switch: only when both are on does the employer see it. */
export const consentSides = ['candidate', 'coach'] as const
export type ConsentSide = (typeof consentSides)[number]

/** What a candidate says yes to who wants to meet an employer. */
export const introductionItems: readonly ConsentItem[] = ['name', 'skills', 'readiness']

type Item = { label: Text; hint: Text; forCandidate: Text }

export const consentItems: Readonly<Record<ConsentItem, Item>> = {
  name: {
    label: { nl: 'Naam', en: 'Name' },
    hint: {
      nl: 'De voornaam; na de kennismaking ook de achternaam.',
      en: 'The first name; after they met also the last name.',
    },
    forCandidate: { nl: 'Mijn naam', en: 'My name' },
  },
  skills: {
    label: { nl: 'Skills', en: 'Skills' },
    hint: {
      nl: 'Hoe ver de kandidaat is met de skills die echt nodig zijn.',
      en: 'How far the candidate is with the skills that are really needed.',
    },
    forCandidate: { nl: 'Wat ik al kan voor de baan', en: 'What I can do already for the job' },
  },
  readiness: {
    label: { nl: 'Wanneer klaar', en: 'When ready' },
    hint: {
      nl: 'Of de rest te leren is voor de baan begint, en wanneer ongeveer.',
      en: 'Whether the rest can be learnt before the job starts, and about when.',
    },
    forCandidate: { nl: 'Wanneer ik klaar kan zijn', en: 'When I could be ready' },
  },
  strengths: {
    label: { nl: 'Sterke punten', en: 'Strengths' },
    hint: {
      nl: 'De tekst uit het profiel, woord voor woord.',
      en: 'The text of the profile, word for word.',
    },
    forCandidate: { nl: 'Waar ik goed in ben', en: 'What I am good at' },
  },
  conditions: {
    label: { nl: 'Uren en werktijden', en: 'Hours and times of work' },
    hint: {
      nl: 'Hoeveel uur en wanneer iemand kan werken.',
      en: 'How many hours and when somebody can work.',
    },
    forCandidate: { nl: 'Hoeveel en wanneer ik kan werken', en: 'How much and when I can work' },
  },
  contact: {
    label: { nl: 'Telefoon en mail', en: 'Phone and mail' },
    hint: {
      nl: 'Om zelf iets af te spreken, na de kennismaking.',
      en: 'To agree on things directly, after they met.',
    },
    forCandidate: { nl: 'Mijn telefoon en mail', en: 'My phone and mail' },
  },
}

/** The switches of both sides on one item for one employer. */
export type ConsentState = {
  readonly candidateOn: boolean
  readonly coachOn: boolean
  /** The candidate pressed last, not somebody who wrote it down for the candidate. */
  readonly ownWord: boolean
}

/** As long as nobody said anything, nothing is shown. */
export const nothingSaid: ConsentState = { candidateOn: false, coachOn: false, ownWord: false }

/** Whether the employer sees it. */
export const isShared = (state: ConsentState): boolean => state.candidateOn && state.coachOn

/**
 * Whether a coach may write down the candidate's word: always that it is off, and that it is on unless the candidate
 * switched it off personally. In: the switches now, what the coach wants to write down. Out: whether that is open.
 */
export const mayWriteDown = (state: ConsentState, turnOn: boolean): boolean =>
  !turnOn || state.candidateOn || !state.ownWord

/** The switches after one of them was turned. In: the switches, whose, to what, whether in person. Out: the new ones. */
export function turned(
  state: ConsentState,
  side: ConsentSide,
  { on, inPerson }: { on: boolean; inPerson: boolean },
): ConsentState {
  if (side === 'coach') return { ...state, coachOn: on }
  return { ...state, candidateOn: on, ownWord: inPerson }
}
