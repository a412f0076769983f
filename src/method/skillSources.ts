import type { Text } from '#texts/catalogue.ts'

/** Where the word on a skill comes from. Shown at work weighs more than a paper from elsewhere (R 3.5.1, 3.8). */
export const skillSourceKeys = ['self', 'coach', 'shownInPractice', 'certificate'] as const
export type SkillSource = (typeof skillSourceKeys)[number]

export const skillSources: Readonly<Record<SkillSource, { label: Text; hint: Text }>> = {
  self: {
    label: { nl: 'Zegt de kandidaat zelf', en: 'The candidate’s own word' },
    hint: {
      nl: 'Verteld in een gesprek of zelf ingevuld.',
      en: 'Told in a talk or filled in by the candidate.',
    },
  },
  coach: {
    label: { nl: 'Zegt de coach', en: 'The coach’s word' },
    hint: { nl: 'Gezien tijdens gesprekken of bezoeken.', en: 'Seen in talks or on visits.' },
  },
  shownInPractice: {
    label: { nl: 'Getoond op het werk', en: 'Shown at work' },
    hint: { nl: 'Een buddy of begeleider zag het gebeuren.', en: 'A buddy or guide saw it happen.' },
  },
  certificate: {
    label: { nl: 'Diploma of certificaat', en: 'Diploma or certificate' },
    hint: { nl: 'Er is een bewijs met een datum.', en: 'There is a proof with a date.' },
  },
}
