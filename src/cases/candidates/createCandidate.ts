import { z } from 'zod'
import type { Text } from '#texts/catalogue.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { optionalId, ticked } from '../fields.ts'
import { lookalikes, newcomer } from './checkNewCandidate.ts'
import { coachFor } from './coachFor.ts'

const nameNeeded: Text = { nl: 'Vul een naam in.', en: 'Fill in a name.' }
const maybeKnown: Text = {
  nl: 'Deze persoon staat er misschien al. Kijk hieronder en kies.',
  en: 'This person may be here already. Look below and choose.',
}

/** A new candidate. Whoever may be the same person is shown first; the coach decides (`anyway`). */
export const createCandidate = command({
  name: 'createCandidate',
  rule: allow('candidate', 'create'),
  input: z.object({ ...newcomer, coachId: optionalId, anyway: ticked }),
  async run({ tx, actor, today, visible }, { anyway, coachId, ...one }) {
    if (one.firstName === '' && one.lastName === '') throw invalid({ firstName: nameNeeded })
    const known = anyway ? [] : await lookalikes(tx, one, visible('candidate', 'dossier'))
    if (known.length > 0) throw invalid({ '': maybeKnown }, maybeKnown)
    const coach = actor.role === 'coach' ? actor.accountId : await coachFor(tx, coachId)
    const id = crypto.randomUUID()
    await tx
      .insertInto('candidate')
      .values({ id, ...one, coachId: coach, sinceOn: today })
      .execute()
    return { id }
  },
})
