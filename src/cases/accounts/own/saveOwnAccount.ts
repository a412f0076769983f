import { z } from 'zod'
import { locales } from '#texts/catalogue.ts'
import { allow, command } from '../../case.ts'
import { choice, line, version } from '../../fields.ts'
import { save } from '../../save.ts'

export const saveOwnAccount = command({
  name: 'saveOwnAccount',
  rule: allow('account', 'own'),
  input: z.object({ version, name: line.pipe(z.string().min(1)), locale: choice(locales) }),
  async run(scope, { version, ...values }) {
    const id = scope.actor.accountId
    return { id, version: await save(scope, 'account', id, version, values) }
  },
})
