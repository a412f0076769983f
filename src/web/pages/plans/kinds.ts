import type { PlanKind } from '#method/planKinds.ts'

type KindPaths = {
  /** The page of one plan. */
  readonly plan: (planId: string) => string
  /** Where a new one begins. */
  readonly fresh: string
}

/** Where each kind of plan that people make together lives. */
export const pathsOfKind: Partial<Readonly<Record<PlanKind, KindPaths>>> = {
  train: { plan: (planId) => `/plannen/treintje/${planId}`, fresh: '/plannen/treintje/nieuw' },
  stackedJobs: { plan: (planId) => `/plannen/stapelbanen/${planId}`, fresh: '/plannen/stapelbanen' },
  cohort: { plan: (planId) => `/plannen/kennismaken/${planId}`, fresh: '/plannen/kennismaken/nieuw' },
  trainingGroups: {
    plan: (planId) => `/plannen/trainingsgroepen/${planId}`,
    fresh: '/plannen/trainingsgroepen',
  },
}
