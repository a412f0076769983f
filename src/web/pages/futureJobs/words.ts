import { mayEver } from '#access/policy.ts'
import type { Role } from '#access/roles.ts'
import type { JobSpot } from '#method/missingFutureJob.ts'
import type { Locale } from '#texts/catalogue.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay, whenFrom } from '#texts/days.ts'
import { futureJobTexts } from './texts.ts'

/** Whether a role finds the pages of the match; for others there is nothing there to link to. */
export const seesMatch = (role: string | undefined): boolean => mayEver('futureJob', 'match', role as Role)

/** The page on which something about a job is done; the job itself for who may not do it. */
export function hrefOfSpot(
  job: { id: string; employerId: string },
  at: JobSpot,
  role: string | undefined,
): string {
  if (at === 'match' && !seesMatch(role)) return `/banen/${job.id}`
  const pages: Record<JobSpot, string> = {
    job: `/banen/${job.id}#stap`,
    facts: `/banen/${job.id}/gegevens`,
    profile: `/banen/${job.id}/profiel`,
    routes: `/banen/${job.id}/routes`,
    employer: `/werkgevers/${job.employerId}`,
    match: `/banen/${job.id}/match`,
    plan: `/banen/${job.id}/plan`,
  }
  return pages[at]
}

/** When a job comes, in a few words: a day, a period, or not known. */
export function whenShort(
  job: { expectedFrom: string | null; expectedUntil: string | null },
  locale: Locale,
): string {
  const t = messages(futureJobTexts, locale)
  if (!job.expectedFrom) return t.noDate
  if (!job.expectedUntil) return shortDay(job.expectedFrom, locale)
  return t.until(shortDay(job.expectedFrom, locale), shortDay(job.expectedUntil, locale))
}

/** When a job comes, told from today. */
export function whenLong(
  job: { expectedFrom: string | null; expectedUntil: string | null },
  today: string,
  locale: Locale,
): string {
  if (!job.expectedFrom || job.expectedUntil) return whenShort(job, locale)
  return whenFrom(job.expectedFrom, today, locale)
}

/** Seats of a job for which nobody is on the way yet. */
export const placesFree = (job: { positions: number; filled: number; onTheWay: number }): number =>
  Math.max(0, job.positions - job.filled - job.onTheWay)
