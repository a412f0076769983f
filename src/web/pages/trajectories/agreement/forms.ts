import { draftAgreement } from '#cases/trajectories/agreement/draftAgreement.ts'
import { moveAgreement } from '#cases/trajectories/agreement/moveAgreement.ts'
import { recordSignature } from '#cases/trajectories/agreement/recordSignature.ts'
import { redraftAgreement } from '#cases/trajectories/agreement/redraftAgreement.ts'
import { removeParty } from '#cases/trajectories/agreement/removeParty.ts'
import { saveAgreement } from '#cases/trajectories/agreement/saveAgreement.ts'
import { saveParty } from '#cases/trajectories/agreement/saveParty.ts'
import { signAgreement } from '#cases/trajectories/agreement/signAgreement.ts'
import { form } from '../../../http/definitions.ts'
import { hrefOf } from '../head/head.tsx'
import { agreementPage as page } from './page.tsx'
import { agreementTexts } from './texts.ts'

const path = '/trajecten/:trajectoryId/overeenkomst'
const next = (_: unknown, input: { trajectoryId: string }) => hrefOf(input.trajectoryId, 'agreement')
const toParties = (result: unknown, input: { trajectoryId: string }) => `${next(result, input)}#partijen`

export const agreementForms = [
  form({ path: `${path}/opstellen`, case: draftAgreement, page, next, done: agreementTexts.drawnUp }),
  form({ path, case: saveAgreement, page, next }),
  form({ path: `${path}/opnieuw`, case: redraftAgreement, page, next, done: agreementTexts.drawnUp }),
  form({ path: `${path}/partij`, case: saveParty, page, next: toParties }),
  form({ path: `${path}/partij-weg`, case: removeParty, page, next: toParties }),
  form({
    path: `${path}/:agreementId/stap`,
    case: moveAgreement,
    page,
    formId: (raw) => String(raw.move),
    next,
  }),
  form({ path: `${path}/tekenen`, case: signAgreement, page, next: toParties }),
  form({
    path: `${path}/papier`,
    case: recordSignature,
    page,
    formId: (raw) => String(raw.party),
    next: toParties,
  }),
]
