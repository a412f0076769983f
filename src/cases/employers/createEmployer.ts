import { z } from 'zod'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { line, optionalLine, ticked } from '../fields.ts'
import { employersAlike } from './employersAlike.ts'

/**
 * A new employer in view. Whoever writes it down is its one contact until somebody else takes over.
 * Errors: `invalid` on the name when the employer seems to be here already, unless one is sure that it is another.
 */
export const createEmployer = command({
  name: 'createEmployer',
  rule: allow('employer', 'create'),
  input: z.object({ name: line, city: optionalLine, sure: ticked }),
  async run(scope, { name, city, sure }) {
    if (!sure && name && (await employersAlike(scope, name, city)).length > 0)
      throw invalid({ name: alreadyHere }, lookFirst)
    const id = crypto.randomUUID()
    await scope.tx.insertInto('employer').values({ id, name, city, ownerId: scope.actor.accountId }).execute()
    return { id }
  },
})

const alreadyHere = {
  nl: 'Deze werkgever staat er misschien al.',
  en: 'This employer may already be here.',
}
const lookFirst = {
  nl: 'Kijk of het een van deze werkgevers is. Is het een andere? Voeg die dan toe.',
  en: 'See whether it is one of these employers. Is it another one? Then add it.',
}
