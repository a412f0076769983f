import { z } from 'zod'
import { accountsWithRole } from '../accounts.ts'
import { allow, view } from '../case.ts'
import { notFound } from '../errors.ts'
import { id } from '../fields.ts'
import { headOf } from './head.ts'
import { openActionsOf } from './openActions.ts'

/** One open agreement about a candidate, to change its words, its day or who does it. */
export const viewAction = view({
  name: 'viewCandidateAction',
  rule: allow('candidate', 'write', (input: { candidateId: string }) => input.candidateId),
  input: z.object({ candidateId: id, actionId: id }),
  async run({ tx }, { candidateId, actionId }) {
    const head = await headOf(tx, candidateId)
    const open = await openActionsOf(tx, candidateId)
    const action = open.find((one) => one.id === actionId && one.trajectoryId === null)
    if (!action) throw notFound()
    return { head, action, colleagues: await accountsWithRole(tx, ['coach', 'careDirector']) }
  },
})
