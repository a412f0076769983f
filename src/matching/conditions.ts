/** A number of hours a week from .. to; null where that end is not known. */
export type Hours = { readonly min: number | null; readonly max: number | null }

/** Circumstances of a job or of a person. Null or empty: not known. */
export type Conditions = {
  readonly hours: Hours
  /** Times of work: what the job has, what the person can. */
  readonly shifts: readonly string[]
  /** Level of Dutch: what the job needs, what the person speaks. */
  readonly dutch: number | null
  readonly city: string | null
  /** Minutes one way: what the job takes, what the person will travel at most. */
  readonly travelMinutes: number | null
}

export type ConditionState = 'fits' | 'fails' | 'unknown'

/** Who has not told yet, when a condition is unknown. */
export type NotTold = 'job' | 'candidate' | 'both'

type Compared =
  | { readonly key: 'hours'; readonly asked: Hours; readonly has: Hours }
  | { readonly key: 'shifts'; readonly asked: readonly string[]; readonly has: readonly string[] }
  | { readonly key: 'dutch'; readonly asked: number | null; readonly has: number | null }
  | {
      readonly key: 'travel'
      readonly asked: number | null
      readonly has: number | null
      readonly sameCity: boolean
    }

export type ConditionFinding = Compared & { readonly state: ConditionState; readonly notTold: NotTold | null }

/**
 * Compares the circumstances of a job with those of a person.
 * In: both sides. Out: hours, shifts, travel and Dutch in that order; `fails` only where both sides are known.
 */
export function conditionsOf(job: Conditions, person: Conditions): ConditionFinding[] {
  return [hoursOf(job, person), shiftsOf(job, person), travelOf(job, person), dutchOf(job, person)]
}

function hoursOf(job: Conditions, person: Conditions): ConditionFinding {
  const compared = { key: 'hours', asked: job.hours, has: person.hours } as const
  const told = (hours: Hours) => hours.min !== null || hours.max !== null
  const apart =
    (person.hours.max ?? Number.POSITIVE_INFINITY) < (job.hours.min ?? 0) ||
    (person.hours.min ?? 0) > (job.hours.max ?? Number.POSITIVE_INFINITY)
  return { ...compared, ...judge(told(job.hours), told(person.hours), !apart) }
}

function shiftsOf(job: Conditions, person: Conditions): ConditionFinding {
  const all = job.shifts.every((shift) => person.shifts.includes(shift))
  const compared = { key: 'shifts', asked: job.shifts, has: person.shifts } as const
  return { ...compared, ...judge(job.shifts.length > 0, person.shifts.length > 0, all) }
}

/** Whoever lives where the work is, need not be asked how far is too far. */
function travelOf(job: Conditions, person: Conditions): ConditionFinding {
  const sameCity = job.city !== null && person.city !== null && sameName(job.city, person.city)
  const compared = {
    key: 'travel',
    asked: job.travelMinutes,
    has: person.travelMinutes,
    sameCity,
  } as const
  if (sameCity) return { ...compared, state: 'fits', notTold: null }
  const near = (job.travelMinutes ?? 0) <= (person.travelMinutes ?? 0)
  return { ...compared, ...judge(job.travelMinutes !== null, person.travelMinutes !== null, near) }
}

function dutchOf(job: Conditions, person: Conditions): ConditionFinding {
  const compared = { key: 'dutch', asked: job.dutch, has: person.dutch } as const
  const enough = (person.dutch ?? 0) >= (job.dutch ?? 0)
  return { ...compared, ...judge(job.dutch !== null, person.dutch !== null, enough) }
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

function judge(
  jobTold: boolean,
  personTold: boolean,
  fits: boolean,
): { state: ConditionState; notTold: NotTold | null } {
  if (jobTold && personTold) return { state: fits ? 'fits' : 'fails', notTold: null }
  return { state: 'unknown', notTold: jobTold ? 'candidate' : personTold ? 'job' : 'both' }
}
