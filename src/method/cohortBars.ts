import type { Text } from '#texts/catalogue.ts'

/** Hard rules of a cohort: who fails one does not meet that employer. What is not known bars nobody. */
export const cohortBarKeys = ['dutch', 'travel', 'hours'] as const
export type CohortBar = (typeof cohortBarKeys)[number]

export const cohortBars: Readonly<Record<CohortBar, Text>> = {
  dutch: { nl: 'te weinig Nederlands', en: 'too little Dutch' },
  travel: { nl: 'te ver', en: 'too far' },
  hours: { nl: 'de uren passen niet', en: 'the hours do not fit' },
}

type Person = {
  readonly dutchLevel: number | null
  readonly travelMinutes: number | null
  readonly hoursMin: number | null
  readonly hoursMax: number | null
}

/**
 * In: what a candidate can, what a job asks (levels of Dutch, minutes of travel one way, hours a week; null is not
 * known). Out: the rules that fail.
 */
export function barsBetween(candidate: Person, job: Person): CohortBar[] {
  const less = (one: number | null, other: number | null) => one !== null && other !== null && one < other
  return [
    ...(less(candidate.dutchLevel, job.dutchLevel) ? (['dutch'] as const) : []),
    ...(less(candidate.travelMinutes, job.travelMinutes) ? (['travel'] as const) : []),
    ...(less(candidate.hoursMax, job.hoursMin) || less(job.hoursMax, candidate.hoursMin)
      ? (['hours'] as const)
      : []),
  ]
}
