import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { loadAgenda } from './loadAgenda.ts'

/** The days of one trajectory, to put in one's own agenda: first name, place and moment, nothing of the dossier. */
export const exportTrajectoryAgenda = view({
  name: 'exportTrajectoryAgenda',
  rule: allow('trajectory', 'read', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run({ tx, now }, { trajectoryId }) {
    const { firstName, function: job } = await loadTrajectory(tx, trajectoryId)
    return { firstName, job, now, ...(await loadAgenda(tx, trajectoryId)) }
  },
})
