import type { Text } from '#texts/catalogue.ts'

/** Kinds of contract a trajectory can lead to. */
export const contractKeys = [
  'permanent',
  'temporary',
  'apprenticeship',
  'agency',
  'secondment',
  'onCall',
] as const
export type ContractKind = (typeof contractKeys)[number]

/** `permanent` is null where the kind leaves both open: an agency or on-call contract may be either. */
export const contractKinds: Readonly<Record<ContractKind, { label: Text; permanent: boolean | null }>> = {
  permanent: { label: { nl: 'Vast', en: 'Permanent' }, permanent: true },
  temporary: { label: { nl: 'Tijdelijk', en: 'Temporary' }, permanent: false },
  apprenticeship: { label: { nl: 'Leerbaan (BBL)', en: 'Apprenticeship (BBL)' }, permanent: false },
  agency: { label: { nl: 'Uitzendcontract', en: 'Agency contract' }, permanent: null },
  secondment: { label: { nl: 'Detachering', en: 'Secondment' }, permanent: null },
  onCall: { label: { nl: 'Oproepcontract', en: 'On-call contract' }, permanent: null },
}

/** What happens to a job after the choice; separate facts, each with its own date. */
export const jobFactKeys = ['contractAgreed', 'started', 'trialPassed', 'ended'] as const
export type JobFact = (typeof jobFactKeys)[number]

export const jobFacts: Readonly<Record<JobFact, { label: Text }>> = {
  contractAgreed: { label: { nl: 'Contract afgesproken', en: 'Contract agreed' } },
  started: { label: { nl: 'Begonnen', en: 'Started' } },
  trialPassed: { label: { nl: 'Proeftijd voorbij', en: 'Trial period passed' } },
  ended: { label: { nl: 'Baan geëindigd', en: 'Job ended' } },
}
