import { z } from 'zod'
import { draftAgreement as draftText } from '#method/trajectories/agreementDraft.ts'
import { draftPlainAgreement } from '#method/trajectories/plainAgreement.ts'
import { allow, command } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { id, ticked, version } from '../../fields.ts'
import { save } from '../../save.ts'
import { agreementFacts } from './agreementFacts.ts'
import { loadParties, otherNames } from './parties.ts'
import { agreementIn } from './standing.ts'

/** Writes the text anew from the plan as it is now. It replaces what was changed by hand, so somebody has to be sure. */
export const redraftAgreement = command({
  name: 'redraftAgreement',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id, agreementId: id, version, sure: ticked }),
  async run(scope, { trajectoryId, agreementId, version, sure }) {
    const { tx, actor } = scope
    const agreement = await agreementIn(tx, { trajectoryId, agreementId }, 'draft')
    if (!sure)
      throw invalid({
        sure: { nl: 'Zet een vinkje als u het zeker weet.', en: 'Tick the box when you are sure.' },
      })
    const facts = await agreementFacts(tx, trajectoryId, {
      benefitKept: agreement.benefitKept,
      costsShared: agreement.costsShared,
      otherParties: otherNames(await loadParties(tx, agreementId)),
    })
    const text = draftText(facts, actor.locale)
    const plainText = draftPlainAgreement(facts, actor.locale)
    return { version: await save(scope, 'agreement', agreementId, version, { text, plainText }) }
  },
})
