import { stayCycle } from '#method/lifecycles/stay.ts'
import type { Scope } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { type Given, move } from '../../move.ts'
import { mustHaveSeat } from './seats.ts'

export type StayMove = 'start' | 'complete' | 'stop' | 'cancel' | 'resume' | 'planAgain'

export async function loadStay({ tx }: Scope, stayId: string) {
  const stay = await tx
    .selectFrom('stay')
    .select(['id', 'trajectoryId', 'placeId', 'startsOn', 'endsOn', 'status', 'position'])
    .where('id', '=', stayId)
    .executeTakeFirst()
  if (!stay) throw notFound()
  return stay
}

/** Moves a stay and keeps its days right. Its place must have been locked: starting and coming back take a seat. */
export async function changeStay(
  scope: Scope,
  stayId: string,
  moveKey: StayMove,
  given: Given,
): Promise<string> {
  const stay = await loadStay(scope, stayId)
  const days = daysAfter(stay, moveKey, given.date ?? null)
  if (days.endsOn && days.startsOn && days.endsOn < days.startsOn) throw impossible(endsBeforeStart)
  const status = await move(scope, 'stay', stayId, stayCycle, { move: moveKey, given })
  if (days.startsOn && (status === 'running' || status === 'planned'))
    await mustHaveSeat(scope, stay.placeId, { from: days.startsOn, until: days.endsOn }, stayId)
  await scope.tx
    .updateTable('stay')
    .set({ ...days, ...(given.reason ? { reason: given.reason } : {}) })
    .where('id', '=', stayId)
    .execute()
  return status
}

type Days = { startsOn: string | null; endsOn: string | null }

function daysAfter({ startsOn, endsOn }: Days, moveKey: StayMove, date: string | null): Days {
  if (moveKey === 'start' && date)
    return { startsOn: date, endsOn: endsOn !== null && endsOn < date ? null : endsOn }
  if ((moveKey === 'complete' || moveKey === 'stop') && date) return { startsOn, endsOn: date }
  // coming back takes a seat from now on, for as long as it turns out to last
  if (moveKey === 'resume') return { startsOn, endsOn: null }
  return { startsOn, endsOn }
}

const endsBeforeStart = {
  nl: 'De laatste dag ligt voor de eerste dag op deze plek.',
  en: 'The last day is before the first day at this place.',
}
