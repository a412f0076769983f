import { closuresWithin } from '#method/trajectories/closures.ts'
import { mostAtOnce, type Period } from '#method/trajectories/occupancy.ts'
import type { Scope } from '../../case.ts'
import { impossible, invalid, notFound } from '../../errors.ts'

/**
 * Locks places until the transaction ends, always in the same order: whoever comes second waits, then counts again.
 * So the last seat is given once, however many ask for it at the same moment.
 */
export async function lockPlaces({ tx }: Scope, placeIds: readonly string[]) {
  return tx
    .selectFrom('place')
    .select(['id', 'name', 'capacity', 'closedAt'])
    .where('id', 'in', [...new Set(placeIds)])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Refuses a seat that is not there in this period. The place must have been locked. */
export async function mustHaveSeat(
  scope: Scope,
  placeId: string,
  period: Period,
  exceptStayId: string | null = null,
): Promise<void> {
  if (!(await hasSeat(scope, placeId, period, exceptStayId))) throw impossible(placeFull)
}

export async function hasSeat(
  { tx, today }: Scope,
  placeId: string,
  period: Period,
  exceptStayId: string | null = null,
): Promise<boolean> {
  const { capacity } = await tx
    .selectFrom('place')
    .select('capacity')
    .where('id', '=', placeId)
    .executeTakeFirstOrThrow()
  const stays = await tx
    .selectFrom('stay')
    .select(['id', 'status', 'startsOn', 'endsOn'])
    .where('placeId', '=', placeId)
    .where('status', 'in', ['planned', 'running'])
    .orderBy('id')
    .execute()
  const others = stays.filter((stay) => stay.id !== exceptStayId)
  return mostAtOnce(others, period, today) < capacity
}

const placeFull = {
  nl: 'Deze leerplek is in deze tijd vol. Kies andere dagen, of laat de begindag leeg: dan staat de kandidaat in de rij.',
  en: 'This learning place is full in this period. Choose other days, or leave the first day empty: then the candidate waits in line.',
}

/** A place that takes people; locked. */
export async function lockOpenPlace(scope: Scope, placeId: string): Promise<void> {
  const [place] = await lockPlaces(scope, [placeId])
  if (!place) throw notFound()
  if (place.closedAt)
    throw impossible({
      nl: 'Deze leerplek neemt niemand meer aan.',
      en: 'This learning place takes nobody any more.',
    })
}

export function mustBeInOrder(startsOn: string | null, endsOn: string | null): void {
  if (startsOn && endsOn && endsOn < startsOn)
    throw invalid({ endsOn: { nl: 'Deze dag ligt voor het begin.', en: 'This day is before the start.' } })
  if (!startsOn && endsOn)
    throw invalid({ startsOn: { nl: 'Vul ook de begindag in.', en: 'Fill in the first day too.' } })
}

/** How many closures of the place fall within the stay: something to notice, not to refuse. */
export async function closuresOf(
  { tx }: Scope,
  placeId: string,
  startsOn: string | null,
  endsOn: string | null,
): Promise<number> {
  if (!startsOn) return 0
  const closures = await tx
    .selectFrom('placeClosure')
    .select(['fromOn', 'untilOn', 'why'])
    .where('placeId', '=', placeId)
    .orderBy('fromOn')
    .orderBy('id')
    .execute()
  return closuresWithin(closures, { from: startsOn, until: endsOn }).length
}
