import { z } from 'zod'
import { allow, command } from '../../case.ts'
import { id, optionalDate, optionalText, version, yesNo } from '../../fields.ts'
import { save } from '../../save.ts'
import { agreementIn } from './standing.ts'

/** The words of an agreement in draft. Once it is offered, its text stands still. */
export const saveAgreement = command({
  name: 'saveAgreement',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    agreementId: id,
    version,
    text: optionalText,
    plainText: optionalText,
    benefitKept: yesNo,
    costsShared: optionalText,
    untilOn: optionalDate,
  }),
  async run(scope, { trajectoryId, agreementId, version, ...values }) {
    await agreementIn(scope.tx, { trajectoryId, agreementId }, 'draft')
    return { version: await save(scope, 'agreement', agreementId, version, values) }
  },
})
