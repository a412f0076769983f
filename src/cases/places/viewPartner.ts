import { z } from 'zod'
import type { PartnerKind } from '#method/partners.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { lastArchiving } from './archive.ts'

/** One partner, with the places and trainings it has. */
export const viewPartner = view({
  name: 'viewPartner',
  rule: allow('place', 'offer'),
  input: z.object({ partnerId: id }),
  async run({ tx, visible }, { partnerId }) {
    const partner = await tx
      .selectFrom('partner')
      .selectAll()
      .$narrowType<{ kind: PartnerKind }>()
      .where('id', '=', partnerId)
      .executeTakeFirst()
    if (!partner) throw notFound()
    const places = await tx
      .selectFrom('place')
      .select(['id', 'name'])
      .where('partnerId', '=', partnerId)
      .where(visible('place', 'list'))
      .orderBy('name')
      .orderBy('id')
      .execute()
    const trainings = await tx
      .selectFrom('training')
      .select(['id', 'name'])
      .where('partnerId', '=', partnerId)
      .orderBy('name')
      .orderBy('id')
      .execute()
    return { partner, places, trainings, archiving: await lastArchiving(tx, partnerId) }
  },
})
