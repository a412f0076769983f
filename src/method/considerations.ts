import type { Text } from '#texts/catalogue.ts'

/** What becomes of a route or a place that is looked at: nothing that was considered is lost (R table 3.2 step 2). */
export const considerationKeys = ['considered', 'chosen', 'notChosen', 'left'] as const
export type Consideration = (typeof considerationKeys)[number]

export const considerations: Readonly<Record<Consideration, { label: Text }>> = {
  considered: { label: { nl: 'Overwogen', en: 'Considered' } },
  chosen: { label: { nl: 'Gekozen', en: 'Chosen' } },
  notChosen: { label: { nl: 'Niet gekozen', en: 'Not chosen' } },
  left: { label: { nl: 'Onderweg verlaten', en: 'Left on the way' } },
}
