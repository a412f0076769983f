import { z } from 'zod'
import { allow, view } from '../case.ts'
import { partnersToChoose } from './trainingFields.ts'

/** Every training, with who gives it. */
export const listTrainings = view({
  name: 'listTrainings',
  rule: allow('place', 'offer'),
  input: z.object({}),
  async run({ tx }) {
    const trainings = await tx
      .selectFrom('training')
      .leftJoin('partner', 'partner.id', 'training.partnerId')
      .selectAll('training')
      .select('partner.name as partner')
      .orderBy('training.name')
      .orderBy('training.id')
      .execute()
    const partners = await partnersToChoose(tx)
    return { trainings, partners }
  },
})
