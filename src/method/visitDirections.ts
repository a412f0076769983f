import type { Text } from '#texts/catalogue.ts'

/** Work visits go both ways: each side walks along at the other (R table 3.2 step 2, 3.6.1). */
export const visitDirectionKeys = ['toEmployer', 'toPlace'] as const
export type VisitDirection = (typeof visitDirectionKeys)[number]

export const visitDirections: Readonly<Record<VisitDirection, { label: Text }>> = {
  toEmployer: { label: { nl: 'Bij de werkgever', en: 'At the employer' } },
  toPlace: { label: { nl: 'Bij de leerplek', en: 'At the learning place' } },
}
