import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id, neededDate, optionalDate, optionalLine } from '../fields.ts'
import { writePlace } from './rule.ts'

const wrongWayRound: Text = {
  nl: 'Deze dag ligt voor de eerste dag. Kijk beide na.',
  en: 'This day is before the first day. Check both.',
}

/** Days or weeks in which a place is closed: holidays, a building works. */
export const addClosure = command({
  name: 'addClosure',
  rule: writePlace,
  input: z.object({ placeId: id, fromOn: neededDate, untilOn: optionalDate, why: optionalLine }),
  async run({ tx }, { placeId, fromOn, untilOn, why }) {
    if (untilOn !== null && untilOn < fromOn) throw invalid({ untilOn: wrongWayRound })
    const id = crypto.randomUUID()
    await tx
      .insertInto('placeClosure')
      .values({ id, placeId, fromOn, untilOn: untilOn ?? fromOn, why })
      .execute()
    return { id }
  },
})
