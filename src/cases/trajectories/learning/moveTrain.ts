import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, notFound } from '../../errors.ts'
import { id, optionalDate, optionalId } from '../../fields.ts'
import { hasSeat, lockPlaces } from './seats.ts'
import { learningHasBegun } from './startLearning.ts'
import { changeStay, loadStay } from './stayMoves.ts'

/**
 * The train moves up, in one press: who leaves the place is completed there and starts at the next place of the own
 * plan (if there is a seat), and who waited starts here (R 3.6.1).
 */
export const moveTrain = command({
  name: 'moveTrain',
  rule: allow('place', 'write', (input: { placeId: string }) => input.placeId),
  input: z.object({
    placeId: id,
    leavingId: optionalId,
    startingId: optionalId,
    onDate: optionalDate,
  }),
  async run(scope, { placeId, leavingId, startingId, onDate }) {
    if (!leavingId && !startingId) throw impossible(nobody)
    const date = onDate ?? scope.today
    const leaving = leavingId ? await loadStay(scope, leavingId) : null
    const starting = startingId ? await loadStay(scope, startingId) : null
    for (const stay of [leaving, starting]) if (stay && stay.placeId !== placeId) throw notFound()
    const next = leaving ? await nextStay(scope, leaving) : null
    await lockPlaces(scope, [placeId, ...(next ? [next.placeId] : [])])
    if (leaving) await changeStay(scope, leaving.id, 'complete', { date })
    if (starting) await begin(scope, starting, date)
    const seatAhead = next !== null && (await seatFor(scope, next, date))
    if (next && seatAhead) await begin(scope, next, date)
    return {
      started: startingId,
      movedOn: next && seatAhead ? next.id : null,
      waits: next !== null && !seatAhead,
    }
  },
})

const nobody = {
  nl: 'Kies wie van plek wisselt. Misschien is dit al gedaan.',
  en: 'Choose who changes places. Maybe this has been done already.',
}

type Stay = Awaited<ReturnType<typeof loadStay>>

/** Whether the next place has a seat from this day, for as long as the stay was meant to last. */
function seatFor(scope: Scope, { id, placeId, endsOn }: Stay, date: string): Promise<boolean> {
  const until = endsOn !== null && endsOn >= date ? endsOn : null
  return hasSeat(scope, placeId, { from: date, until }, id)
}

async function begin(scope: Scope, stay: Stay, date: string): Promise<void> {
  await changeStay(scope, stay.id, 'start', { date })
  await learningHasBegun(scope, stay.trajectoryId, date)
}

/** The next planned stay of the one who leaves. */
async function nextStay(scope: Scope, leaving: Stay): Promise<Stay | null> {
  const next = await scope.tx
    .selectFrom('stay')
    .select('id')
    .where('trajectoryId', '=', leaving.trajectoryId)
    .where('status', '=', 'planned')
    .where('id', '<>', leaving.id)
    .where('position', '>=', leaving.position)
    .orderBy('position')
    .orderBy('startsOn', (day) => day.asc().nullsLast())
    .orderBy('id')
    .executeTakeFirst()
  return next ? loadStay(scope, next.id) : null
}
