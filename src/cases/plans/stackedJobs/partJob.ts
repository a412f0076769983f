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

/** In: a row. Out: its own columns with times and hours as they count; columns of joins come along. */
export function asPart<R extends Row>(row: R): Omit<R, 'slots' | 'hours'> & PartJob {
  const slots = row.slots as WeekTime[]
  return { ...row, slots, hours: row.hours ?? hoursOf(slots) }
}

/** What became of a part-job. */
export const partStands = ['open', 'used', 'withdrawn'] as const

export function standOf(part: { stackedJobId: string | null; withdrawnAt: Date | null }) {
  if (part.stackedJobId) return 'used'
  return part.withdrawnAt ? 'withdrawn' : 'open'
}
