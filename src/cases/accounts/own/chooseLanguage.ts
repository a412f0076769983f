import { z } from 'zod'
import { locales } from '#texts/catalogue.ts'
import { allow, command } from '../../case.ts'
import { choice } from '../../fields.ts'

/** The language of the header's two buttons, kept with the account. */
export const chooseLanguage = command({
  name: 'chooseLanguage',
  rule: allow('account', 'own'),
  input: z.object({ locale: choice(locales) }),
  async run({ tx, actor }, { locale }) {
    await tx.updateTable('account').set({ locale }).where('id', '=', actor.accountId).execute()
    return { id: actor.accountId }
  },
})
