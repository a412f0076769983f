import { z } from 'zod'
import type { PartnerKind } from '#method/partners.ts'
import { allow, view } from '../case.ts'

/** Schools and other organisations that the work company works with. */
export const listPartners = view({
  name: 'listPartners',
  rule: allow('place', 'offer'),
  input: z.object({}),
  async run({ tx }) {
    const partners = await tx
      .selectFrom('partner')
      .selectAll()
      .$narrowType<{ kind: PartnerKind }>()
      .orderBy('name')
      .orderBy('id')
      .execute()
    return { partners }
  },
})
