import { sql } from 'kysely'
import type { PhaseHours } from '#planning/radar/radar.ts'
import { usualHours } from '#planning/radar/usualHours.ts'
import type { Scope } from '../../case.ts'

export type GuidanceHours = PhaseHours & {
  /** Why these hours, in the organisation's own words; null while the usual hours hold. */
  reason: string | null
  savedOn: string | null
  version: number
}

/** What somebody on the way asks of a coach here, or the usual hours. */
export async function guidanceHours({ tx }: Scope): Promise<GuidanceHours> {
  const row = await tx
    .selectFrom('guidanceHours')
    .select(['preparing', 'learning', 'aftercare', 'reason', 'savedOn', 'version'])
    .executeTakeFirst()
  return row ?? { ...usualHours, reason: null, savedOn: null, version: 1 }
}

/** The coaches who work here now, with the hours they have for people on the way; null when not filled in. */
export function coachesWithHours({ tx }: Scope) {
  return tx
    .selectFrom('account')
    .leftJoin('coachHours', 'coachHours.accountId', 'account.id')
    .select(['account.id', 'account.name', 'coachHours.hours'])
    .select(sql<number>`coalesce(coach_hours.version, 1)`.as('version'))
    .where('account.role', '=', 'coach')
    .where('account.disabledAt', 'is', null)
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
}
