import { hoursOf, type WeekTime } from '#method/weekTimes.ts'

/** The columns that make a part-job as plans and pages have it. */
export const partColumns = [
  'partJob.id',
  'partJob.title',
  'partJob.employerId',
  'employer.name as employer',
  'employer.ownerId',
  'employer.city',
  'partJob.site',
  'partJob.latitude',
  'partJob.longitude',
  'partJob.slots',
  'partJob.months',
  'partJob.hours',
  'partJob.skills',
  'partJob.conditions',
  'partJob.withdrawnAt',
] as const

type Row = {
  id: string
  title: string
  employerId: string
  employer: string
  ownerId: string
  city: string | null
  site: string | null
  latitude: number | null
  longitude: number | null
  slots: unknown
  months: number[]
  hours: number | null
  skills: string[]
  conditions: string | null
  withdrawnAt: Date | null
}

/** A part-job with its times, and the hours a week it is. */
export type PartJob = Omit<Row, 'slots' | 'hours'> & { readonly slots: WeekTime[]; readonly hours: number }

export function asPart(row: Row): PartJob {
  const slots = row.slots as WeekTime[]
  const {
    id,
    title,
    employerId,
    employer,
    ownerId,
    city,
    site,
    latitude,
    longitude,
    months,
    skills,
    conditions,
    withdrawnAt,
  } = row
  const hours = row.hours ?? hoursOf(slots)
  return {
    id,
    title,
    employerId,
    employer,
    ownerId,
    city,
    site,
    latitude,
    longitude,
    slots,
    months,
    hours,
    skills,
    conditions,
    withdrawnAt,
  }
}

/** What became of a part-job. */
export const partStands = ['open', 'used', 'withdrawn'] as const

export function standOf(part: { stackedJobId: string | null; withdrawnAt: Date | null }) {
  if (part.stackedJobId) return 'used'
  return part.withdrawnAt ? 'withdrawn' : 'open'
}
