import type { Text } from '#texts/catalogue.ts'

/** What can be planned; a path is of one candidate. */
export const planKindKeys = ['train', 'stackedJobs', 'cohort', 'trainingGroups', 'path'] as const
export type PlanKind = (typeof planKindKeys)[number]

export const planKinds: Readonly<Record<PlanKind, Text>> = {
  train: { nl: 'Treintje', en: 'Train' },
  stackedJobs: { nl: 'Stapelbanen', en: 'Stacked jobs' },
  cohort: { nl: 'Kennismaken en kiezen', en: 'Meeting and choosing' },
  trainingGroups: { nl: 'Trainingsgroepen', en: 'Training groups' },
  path: { nl: 'Pad', en: 'Path' },
}
