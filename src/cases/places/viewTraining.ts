import { z } from 'zod'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { lastArchiving } from './archive.ts'
import { partnersToChoose } from './trainingFields.ts'

/** One training, with who gives it. */
export const viewTraining = view({
  name: 'viewTraining',
  rule: allow('place', 'offer'),
  input: z.object({ trainingId: id }),
  async run({ tx }, { trainingId }) {
    const training = await tx
      .selectFrom('training')
      .leftJoin('partner', 'partner.id', 'training.partnerId')
      .selectAll('training')
      .select('partner.name as partner')
      .where('training.id', '=', trainingId)
      .executeTakeFirst()
    if (!training) throw notFound()
    const partners = await partnersToChoose(tx, training.partnerId)
    const skills = await tx
      .selectFrom('trainingSkill')
      .select(['skill', 'level'])
      .where('trainingId', '=', trainingId)
      .orderBy('position')
      .orderBy('id')
      .execute()
    return { training, skills, partners, archiving: await lastArchiving(tx, trainingId) }
  },
})
