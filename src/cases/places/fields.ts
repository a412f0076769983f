import type { z } from 'zod'
import { placeKindKeys } from '#method/placeKinds.ts'
import { schoolRegions } from '#planning/calendar/schoolRegions.ts'
import { accountsWithRole } from '../accounts.ts'
import type { Scope } from '../case.ts'
import {
  choice,
  count,
  line,
  optionalChoice,
  optionalId,
  optionalLine,
  optionalText,
  ticked,
} from '../fields.ts'
import { mustBeColleague, mustExist } from '../futureJobs/chosen.ts'
import { partnersToChoose } from './trainingFields.ts'

/** What is written down about a learning place. */
export const placeFields = {
  name: line,
  kind: choice(placeKindKeys),
  employerId: optionalId,
  partnerId: optionalId,
  city: optionalLine,
  capacity: count(0, 200, 1),
  buddyName: optionalLine,
  buddyId: optionalId,
  coordinatorId: optionalId,
  schoolRegion: optionalChoice(schoolRegions),
  about: optionalText,
  ended: ticked,
}

export type PlaceInput = z.output<z.ZodObject<typeof placeFields>>

const buddyRoles = ['buddy'] as const
const coordinatorRoles = ['placeCoordinator', 'coach', 'accountManager', 'manager'] as const

/** Makes sure that everybody and everything chosen for a place is there. */
export async function mustBeRight({ tx }: Scope, place: PlaceInput): Promise<void> {
  await mustExist(tx, 'employer', place.employerId, 'employerId')
  await mustExist(tx, 'partner', place.partnerId, 'partnerId')
  await mustBeColleague(tx, place.buddyId, buddyRoles, 'buddyId')
  await mustBeColleague(tx, place.coordinatorId, coordinatorRoles, 'coordinatorId')
}

/** What there is to choose from on the form of a place, and the partner it has: four queries. */
export async function placeChoices({ tx, visible }: Scope, partnerId: string | null = null) {
  const employers = await tx
    .selectFrom('employer')
    .select(['id', 'name'])
    .where('archivedAt', 'is', null)
    .where(visible('employer', 'list'))
    .orderBy('name')
    .orderBy('id')
    .execute()
  const partners = await partnersToChoose(tx, partnerId)
  const buddies = await accountsWithRole(tx, buddyRoles)
  const coordinators = await accountsWithRole(tx, coordinatorRoles)
  return { employers, partners, buddies, coordinators }
}
