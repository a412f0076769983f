import { z } from 'zod'
import { allow, command } from '../case.ts'
import { id } from '../fields.ts'
import { mustBelong } from './belongs.ts'

/** A professional from outside no longer helps; the name stays for those who look back. */
export const endProfessional = command({
  name: 'endProfessional',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, professionalId: id }),
  async run({ tx, today }, { candidateId, professionalId }) {
    await mustBelong(tx, 'professional', professionalId, candidateId)
    await tx
      .updateTable('professional')
      .set({ untilOn: today })
      .where('id', '=', professionalId)
      .where('untilOn', 'is', null)
      .execute()
    return { id: professionalId }
  },
})
