import { z } from 'zod'
import { roleKeys } from '#access/roles.ts'
import { allow, command } from '../case.ts'
import { invalid } from '../errors.ts'
import { choice, email, line } from '../fields.ts'
import { emailInUse, neededEmail } from './emails.ts'
import { invite } from './invite.ts'
import { lacksLink } from './links.ts'

/** A new account. Who needs no link is invited at once; the others after they are linked. */
export const createAccount = command({
  name: 'createAccount',
  rule: allow('account', 'create'),
  input: z.object({ name: line.pipe(z.string().min(1)), email, role: choice(roleKeys) }),
  async run(scope, { name, email, role }) {
    if (!email) throw invalid({ email: neededEmail })
    const id = crypto.randomUUID()
    const made = await scope.tx
      .insertInto('account')
      .values({ id, name, email, role })
      .onConflict((same) => same.columns(['organisationId', 'email']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw invalid({ email: emailInUse })
    if (!lacksLink({ role, employerId: null, candidateId: null })) await invite(scope, id)
    return { id }
  },
})
