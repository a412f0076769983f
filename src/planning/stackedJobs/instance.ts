/** Part-jobs of employers, and what a full job made of them must hold to. */
export type StackedJobsInstance = {
  readonly type: 'stackedJobs'
  readonly name?: string | undefined
  readonly rules: StackingRules
  readonly parts: readonly Part[]
}

export type StackingRules = {
  /** Hours a week, least and most, in every month of the year. */
  readonly minHours: number
  readonly maxHours: number
  readonly maxParts: number
  readonly maxSitesPerMonth: number
  /** Minutes between two parts that share a month, whatever their days. */
  readonly maxTravel: number
  /** Different skill tags over all parts of a job. */
  readonly maxTags: number
  /** What a full job counts for, and what a site costs. */
  readonly wJob: number
  readonly wSite: number
  /** Two parts, by their ids, that are never in one job. */
  readonly apart?: readonly (readonly [number, number])[]
  /** Parts, by their ids, that are in the same job or in none. */
  readonly together?: readonly (readonly number[])[]
  /** Groups of parts that one would rather have in one job, and what each that is counts for. */
  readonly near?: { readonly groups: readonly (readonly number[])[]; readonly worth: number }
}

export type Part = {
  readonly id: number
  readonly employer: number
  /** Minutes east and north: the distance between two sites is the travel in minutes. */
  readonly site: readonly [number, number]
  /** 0 is January. */
  readonly months: readonly number[]
  /** Day of the week (0 is Monday), from and to in minutes after midnight. */
  readonly slots: readonly Slot[]
  /** Hours a week in its months. */
  readonly hours: number
  readonly tags: readonly string[]
}

export type Slot = readonly [day: number, from: number, to: number]

/** Full jobs, each a list of ids of parts. */
export type StackedJobsPlan = { readonly jobs: readonly (readonly number[])[] }

export const monthsAYear = 12

/** In: two sites. Out: the travel between them in whole minutes, rounded up. */
export const travelBetween = (one: Part['site'], other: Part['site']): number =>
  Math.ceil(Math.hypot(one[0] - other[0], one[1] - other[1]))
