import type { Text } from '#texts/catalogue.ts'

/**
 * Where a candidate is on the way to work, in one word. The four in the middle are the open statuses of a
 * trajectory; before it somebody seeks or is proposed, after it somebody is at work.
 */
export const candidateStageKeys = [
  'seeking',
  'proposed',
  'designing',
  'agreed',
  'learningIn',
  'goGiven',
  'atWork',
] as const
export type CandidateStage = (typeof candidateStageKeys)[number]

export const candidateStages: Readonly<Record<CandidateStage, { label: Text }>> = {
  seeking: { label: { nl: 'Zoekt een toekomstige baan', en: 'Looking for a future job' } },
  proposed: { label: { nl: 'Voorgesteld', en: 'Proposed' } },
  designing: { label: { nl: 'Plan wordt gemaakt', en: 'Plan in the making' } },
  agreed: { label: { nl: 'Plan staat vast', en: 'Plan is set' } },
  learningIn: { label: { nl: 'Leert in', en: 'Learning in' } },
  goGiven: { label: { nl: 'Klaar voor de baan', en: 'Ready for the job' } },
  atWork: { label: { nl: 'Aan het werk', en: 'At work' } },
}
