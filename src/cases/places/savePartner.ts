import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id, version } from '../fields.ts'
import { save } from '../save.ts'
import { partnerFields } from './partnerFields.ts'

/** The facts of a partner changed. */
export const savePartner = command({
  name: 'savePartner',
  rule: allow('place', 'arrange'),
  input: z.object({ partnerId: id, version, ...partnerFields }),
  async run(scope, { partnerId, version, ...values }) {
    return { version: await save(scope, 'partner', partnerId, version, values) }
  },
})
