import type { Text } from '#texts/catalogue.ts'

/** Where on the way a trajectory ended (R 3.3.1, 3.4.2, 5.3). */
export const endMomentKeys = [
  'completed',
  'beforeStart',
  'atSelection',
  'duringLearningIn',
  'selectionOrLearningIn',
  'atTransition',
  'inTrialPeriod',
  'afterwards',
] as const
export type EndMoment = (typeof endMomentKeys)[number]

export const endMoments: Readonly<Record<EndMoment, { label: Text }>> = {
  completed: { label: { nl: 'Afgerond zoals bedoeld', en: 'Completed as intended' } },
  beforeStart: { label: { nl: 'Voor het begin', en: 'Before the start' } },
  atSelection: { label: { nl: 'Bij de selectie', en: 'At selection' } },
  duringLearningIn: { label: { nl: 'Tijdens het inleren', en: 'During learning in' } },
  selectionOrLearningIn: {
    label: {
      nl: 'Bij selectie of inleren (niet precies bekend)',
      en: 'At selection or learning in (not known exactly)',
    },
  },
  atTransition: { label: { nl: 'Bij de overgang naar de baan', en: 'At the transition to the job' } },
  inTrialPeriod: { label: { nl: 'In de proeftijd', en: 'In the trial period' } },
  afterwards: { label: { nl: 'Daarna', en: 'Afterwards' } },
}

/** Why a trajectory or a job ended (R 3.4.2 step 6, annex 2). Nothing here speaks of health. */
export const endReasonKeys = [
  'requirementsNotMet',
  'notSelected',
  'noJobOffered',
  'candidateStopped',
  'fellOutBeforeStart',
  'wentElsewhere',
  'relationAtWork',
  'subsidyEnded',
  'contractEnded',
  'other',
  'unknown',
] as const
export type EndReason = (typeof endReasonKeys)[number]

export const endReasons: Readonly<Record<EndReason, { label: Text; hint: Text }>> = {
  requirementsNotMet: {
    label: { nl: 'Voldeed niet aan de eisen', en: 'Requirements not met' },
    hint: { nl: 'Het werk bleek (nog) te moeilijk.', en: 'The work proved too hard (as yet).' },
  },
  notSelected: {
    label: { nl: 'Niet gekozen', en: 'Not selected' },
    hint: { nl: 'De werkgever koos iemand anders.', en: 'The employer chose somebody else.' },
  },
  noJobOffered: {
    label: { nl: 'Werkgever kan geen baan bieden', en: 'Employer cannot offer the job' },
    hint: {
      nl: 'Om economische redenen komt de baan er niet.',
      en: 'For economic reasons the job does not come.',
    },
  },
  candidateStopped: {
    label: { nl: 'Kandidaat stopte', en: 'Candidate stopped' },
    hint: { nl: 'De kandidaat wilde of kon niet verder.', en: 'The candidate would or could not go on.' },
  },
  fellOutBeforeStart: {
    label: { nl: 'Viel af voor het begin', en: 'Fell out before the start' },
    hint: { nl: 'Wel gekozen, niet begonnen.', en: 'Chosen, but did not start.' },
  },
  wentElsewhere: {
    label: { nl: 'Ging naar een andere werkgever', en: 'Went to another employer' },
    hint: {
      nl: 'Een ander bedrijf nam de kandidaat over. Een getekende intentie helpt dit voorkomen.',
      en: 'Another business took the candidate on. A signed intention helps to prevent it.',
    },
  },
  relationAtWork: {
    label: { nl: 'Samenwerking op het werk lukte niet', en: 'Working together did not succeed' },
    hint: { nl: 'Bijvoorbeeld met de dagelijkse begeleider.', en: 'With the daily guide for instance.' },
  },
  subsidyEnded: {
    label: { nl: 'Subsidie liep af', en: 'Subsidy ended' },
    hint: {
      nl: 'De baan stopte toen de loonkostensubsidie stopte.',
      en: 'The job ended when the wage-cost subsidy ended.',
    },
  },
  contractEnded: {
    label: { nl: 'Contract liep af', en: 'Contract ended' },
    hint: { nl: 'Een tijdelijk contract is niet verlengd.', en: 'A temporary contract was not renewed.' },
  },
  other: {
    label: { nl: 'Andere reden', en: 'Other reason' },
    hint: { nl: 'Schrijf er kort bij wat.', en: 'Add in short what.' },
  },
  unknown: {
    label: { nl: 'Onbekend', en: 'Unknown' },
    hint: { nl: 'De reden is niet vastgelegd.', en: 'The reason was not recorded.' },
  },
}
