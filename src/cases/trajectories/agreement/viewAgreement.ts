import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { isSharedWith } from '../../consents/sharing.ts'
import { id } from '../../fields.ts'
import { mayWrite } from '../shared/mayWrite.ts'
import { planOfTrajectory } from '../shared/planOwner.ts'
import { loadPlanParts } from '../shared/planParts.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { loadParties } from './parties.ts'
import { agreementStatusOf } from './standing.ts'

/** The agreement that stands, or the last one: its text, its parties and who signed. */
export const viewAgreement = view({
  name: 'viewAgreement',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const found = await tx
      .selectFrom('agreement')
      .selectAll()
      .where('trajectoryId', '=', trajectoryId)
      .orderBy((eb) => eb('status', '=', 'ended'))
      .orderBy('offeredOn', (day) => day.desc().nullsLast())
      .orderBy('id')
      .execute()
    const [current, ...earlier] = found
    const parties = current ? await loadParties(tx, current.id) : []
    const parts = await loadPlanParts(tx, planOfTrajectory(trajectoryId))
    const agreement = current ? { ...current, status: agreementStatusOf(current.status) } : null
    const between = { candidateId: trajectory.candidateId, employerId: trajectory.employerId }
    return {
      trajectory,
      nameShared: await isSharedWith(tx, between, 'name'),
      agreement,
      parties,
      earlier,
      parts,
      mayWrite: await mayWrite(scope, trajectoryId),
    }
  },
})
