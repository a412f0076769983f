import type { Text } from '#texts/catalogue.ts'

/** How somebody who is proposed comes to the job: the dilemma of placing directly or developing first (R 3.4.2). */
export const proposalWayKeys = ['direct', 'develop'] as const
export type ProposalWay = (typeof proposalWayKeys)[number]

export const proposalWays: Readonly<Record<ProposalWay, { label: Text }>> = {
  direct: { label: { nl: 'Direct plaatsen', en: 'Place directly' } },
  develop: { label: { nl: 'Eerst ontwikkelen', en: 'Develop first' } },
}

/** Why a person does not propose somebody for a job; about this job and this moment, never about a trait or health. */
export const notProposedKeys = [
  'learnFirst',
  'wantsOtherWork',
  'otherJobFitsBetter',
  'conditionsDoNotFit',
  'notNow',
  'otherReason',
] as const
export type NotProposedReason = (typeof notProposedKeys)[number]

export const notProposedReasons: Readonly<Record<NotProposedReason, { label: Text }>> = {
  learnFirst: { label: { nl: 'Wil of moet eerst leren', en: 'Learns first' } },
  wantsOtherWork: { label: { nl: 'Wil ander werk', en: 'Wants other work' } },
  otherJobFitsBetter: { label: { nl: 'Andere baan past beter', en: 'Another job fits better' } },
  conditionsDoNotFit: {
    label: { nl: 'Uren, tijden of reizen passen niet', en: 'Hours, times or travel do not fit' },
  },
  notNow: { label: { nl: 'Nu niet, later misschien', en: 'Not now, perhaps later' } },
  otherReason: { label: { nl: 'Andere reden', en: 'Other reason' } },
}
