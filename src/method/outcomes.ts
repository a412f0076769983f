import type { Text } from '#texts/catalogue.ts'
import type { PlainDate } from './dates.ts'

/** How a trajectory can end for the candidate (R 3.3.1; further learning: B 2.2 step 6). */
export const outcomeKeys = [
  'intendedJob',
  'otherEmployer',
  'agency',
  'furtherLearning',
  'noJob',
  'unknown',
] as const
export type OutcomeKind = (typeof outcomeKeys)[number]

export type OutcomeWords = { readonly label: Text; readonly definition: Text; readonly atWork: boolean }

export const outcomes: Readonly<Record<OutcomeKind, OutcomeWords>> = {
  intendedJob: {
    label: { nl: 'Beoogde baan', en: 'Intended job' },
    definition: {
      nl: 'Contract bij de werkgever van de toekomstige baan. Telt vanaf de dag dat het contract is afgesproken.',
      en: 'Contract with the employer of the future job. Counts from the day the contract is agreed.',
    },
    atWork: true,
  },
  otherEmployer: {
    label: { nl: 'Baan bij een andere werkgever', en: 'Job at another employer' },
    definition: { nl: 'Contract bij een andere werkgever.', en: 'Contract with another employer.' },
    atWork: true,
  },
  agency: {
    label: { nl: 'Werk via een uitzendbureau', en: 'Job through an agency' },
    definition: { nl: 'Aan het werk via een uitzendbureau.', en: 'At work through an employment agency.' },
    atWork: true,
  },
  furtherLearning: {
    label: { nl: 'Leert door', en: 'Further learning' },
    definition: {
      nl: 'Gaat verder met een opleiding, een hoger niveau of een extra module.',
      en: 'Goes on with a school, a higher level or an extra module.',
    },
    atWork: false,
  },
  noJob: {
    label: { nl: 'Geen baan', en: 'No job' },
    definition: {
      nl: 'Het traject is voorbij en er is geen betaald werk.',
      en: 'The trajectory is over and there is no paid work.',
    },
    atWork: false,
  },
  unknown: {
    label: { nl: 'Onbekend', en: 'Unknown' },
    definition: {
      nl: 'Het traject is voorbij en niet bekend is of iemand werkt.',
      en: 'The trajectory is over and it is not known whether somebody works.',
    },
    atWork: false,
  },
}

/** The facts of an outcome that decide from when it counts. A missing date is null. */
export type OutcomeFacts = {
  readonly kind: OutcomeKind
  /** The day employer and candidate agreed on the contract. */
  readonly contractAgreedOn: PlainDate | null
  /** The first working day. */
  readonly startsOn: PlainDate | null
  /** The day the trajectory ended. */
  readonly endedOn: PlainDate | null
}

/**
 * The kind of outcome that counts at a reference date, or undefined while the trajectory is still under way then.
 *
 * The intended job counts from the day its contract is agreed, or else from the first working day; without either
 * it does not count. Work elsewhere counts from the same days; until then an ended trajectory counts as no job, and
 * when the contract's date is not known the work counts from the end of the trajectory. Every other kind counts
 * from the end of the trajectory. An outcome that bears no date at all cannot be placed later, so it counts.
 */
export function outcomeAsOf(outcome: OutcomeFacts, referenceDate: PlainDate): OutcomeKind | undefined {
  const passed = (date: PlainDate | null) => date === null || date <= referenceDate
  const workOn = outcome.contractAgreedOn ?? outcome.startsOn
  if (outcome.kind === 'intendedJob') return workOn !== null && passed(workOn) ? outcome.kind : undefined
  if (!outcomes[outcome.kind].atWork || workOn === null)
    return passed(outcome.endedOn) ? outcome.kind : undefined
  if (passed(workOn)) return outcome.kind
  return outcome.endedOn !== null && passed(outcome.endedOn) ? 'noJob' : undefined
}
