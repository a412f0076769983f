import type { Text } from '#texts/catalogue.ts'

/**
 * How sure a future job is, from a first idea to as good as certain. The percentages weigh the jobs in a
 * forecast and are our own choice; none is 100, for a job may still lapse for economic reasons (R 3.4.2, step 6).
 */
export const certaintyKeys = ['idea', 'expected', 'likely', 'certain'] as const
export type Certainty = (typeof certaintyKeys)[number]

export const certainties: Readonly<Record<Certainty, { label: Text; hint: Text; percent: number }>> = {
  idea: {
    label: { nl: 'Idee', en: 'Idea' },
    hint: { nl: 'De werkgever denkt erover.', en: 'The employer is thinking about it.' },
    percent: 25,
  },
  expected: {
    label: { nl: 'Verwacht', en: 'Expected' },
    hint: {
      nl: 'De werkgever rekent erop als alles doorgaat.',
      en: 'The employer counts on it if all goes ahead.',
    },
    percent: 50,
  },
  likely: {
    label: { nl: 'Waarschijnlijk', en: 'Likely' },
    hint: { nl: 'Het staat in de plannen.', en: 'It is in the plans.' },
    percent: 75,
  },
  certain: {
    label: { nl: 'Zeker', en: 'Certain' },
    hint: { nl: 'Er is geld en een datum.', en: 'There is money and a date.' },
    percent: 95,
  },
}
