import type { Text } from '#texts/catalogue.ts'

/** How many people work at an employer; the bounds of the European definition (2003/361/EC). */
export const employerSizeKeys = ['micro', 'small', 'medium', 'large'] as const
export type EmployerSize = (typeof employerSizeKeys)[number]

export const employerSizes: Readonly<Record<EmployerSize, { label: Text; from: number; to: number | null }>> =
  {
    micro: { label: { nl: '1 tot 9 mensen', en: '1 to 9 people' }, from: 1, to: 9 },
    small: { label: { nl: '10 tot 49 mensen', en: '10 to 49 people' }, from: 10, to: 49 },
    medium: { label: { nl: '50 tot 249 mensen', en: '50 to 249 people' }, from: 50, to: 249 },
    large: { label: { nl: '250 mensen of meer', en: '250 people or more' }, from: 250, to: null },
  }
