import { z } from 'zod'
import { roleKeys } from '#access/roles.ts'
import { allow, command, type Scope } from '../case.ts'
import { impossible, invalid, notFound } from '../errors.ts'
import { choice, email, id, line, version } from '../fields.ts'
import { save } from '../save.ts'
import { emailInUse, neededEmail } from './emails.ts'
import { linkOf } from './links.ts'

/** Name, email and role of an account. Another role holds from the person's next request. */
export const saveAccount = command({
  name: 'saveAccount',
  rule: allow('account', 'write', (input: { accountId: string }) => input.accountId),
  input: z.object({
    accountId: id,
    version,
    name: line.pipe(z.string().min(1)),
    email,
    role: choice(roleKeys),
  }),
  async run(scope, { accountId, version, name, email, role }) {
    const { tx, actor } = scope
    if (!email) throw invalid({ email: neededEmail })
    const before = await tx
      .selectFrom('account')
      .select(['email', 'role'])
      .where('id', '=', accountId)
      .executeTakeFirst()
    if (!before) throw notFound()
    if (accountId === actor.accountId && role !== before.role) throw impossible(ownRole)
    if (email !== before.email) await changeEmail(scope, accountId, email)
    const link = linkOf(role)
    const values = {
      name,
      email,
      role,
      ...(link === 'employer' ? {} : { employerId: null }),
      ...(link === 'candidate' ? {} : { candidateId: null }),
    }
    return { version: await save(scope, 'account', accountId, version, values) }
  },
})

/** Links that were sent to the old address stop working. */
async function changeEmail({ tx }: Scope, accountId: string, email: string): Promise<void> {
  const taken = await tx.selectFrom('account').select('id').where('email', '=', email).executeTakeFirst()
  if (taken) throw invalid({ email: emailInUse })
  await tx.deleteFrom('mailKey').where('accountId', '=', accountId).execute()
}

const ownRole = {
  nl: 'Uw eigen rol kan alleen een andere beheerder veranderen.',
  en: 'Only another administrator can change your own role.',
}
