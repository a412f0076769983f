import { z } from 'zod'
import { allow, view } from '../case.ts'
import { id } from '../fields.ts'
import { profileOf } from './viewCandidate.ts'

/** The profile of a candidate, to edit. */
export const viewProfile = view({
  name: 'viewProfile',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id }),
  async run({ tx }, { candidateId }) {
    return { candidate: await profileOf(tx, candidateId) }
  },
})
