import { sql } from 'kysely'
import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { id, line, optionalText } from '../fields.ts'
import { mustBeInUse, mustExist } from './chosen.ts'

const chooseOne: Text = {
  nl: 'Kies een leerplek of een opleiding.',
  en: 'Choose a learning place or a training.',
}
const alreadyThere: Text = {
  nl: 'Deze staat al in de lijst.',
  en: 'This one is in the list already.',
}

/** 'place:…' or 'training:…': one list to choose from holds both. */
function parsed(what: string): { kind: 'place' | 'training'; id: string } | null {
  const [kind, uuid] = what.split(':')
  const known = z.uuid().safeParse(uuid)
  return known.success && (kind === 'place' || kind === 'training') ? { kind, id: known.data } : null
}

/** A learning place or training is weighed for a job; it comes last in the order. */
export const considerPlace = command({
  name: 'considerPlace',
  rule: allow('futureJob', 'write', (input: { futureJobId: string }) => input.futureJobId),
  input: z.object({ futureJobId: id, what: line, whyPlace: optionalText }),
  async run({ tx }, { futureJobId, what, whyPlace: reason }) {
    const chosen = parsed(what)
    if (!chosen) throw invalid({ what: chooseOne })
    if (chosen.kind === 'place') await mustExist(tx, 'place', chosen.id, 'what')
    else await mustBeInUse(tx, 'training', chosen.id, 'what')
    const id = crypto.randomUUID()
    const column = chosen.kind === 'place' ? { placeId: chosen.id } : { trainingId: chosen.id }
    const position = sql<number>`(select coalesce(max(jp.position), 0) + 1 from job_place jp
      where jp.future_job_id = ${futureJobId})`
    const made = await tx
      .insertInto('jobPlace')
      .values({ id, futureJobId, ...column, reason, position })
      .onConflict((same) => same.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw invalid({ what: alreadyThere })
    return { id }
  },
})
