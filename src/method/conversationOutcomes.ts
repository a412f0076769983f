import type { Text } from '#texts/catalogue.ts'

/** How a growth conversation ends: in jobs to come, in time to think, or in a reason why not (R annex 2). */
export const conversationOutcomeKeys = ['jobs', 'thinking', 'notJoining'] as const
export type ConversationOutcome = (typeof conversationOutcomeKeys)[number]

export const conversationOutcomes: Readonly<Record<ConversationOutcome, { label: Text }>> = {
  jobs: { label: { nl: 'Er zijn banen in beeld', en: 'Jobs are in view' } },
  thinking: { label: { nl: 'De werkgever denkt erover na', en: 'The employer is thinking about it' } },
  notJoining: { label: { nl: 'De werkgever doet niet mee', en: 'The employer does not join' } },
}
