import { sql } from 'kysely'
import { z } from 'zod'
import { allow, view } from '../case.ts'
import { loadAgenda, momentsOf } from '../trajectories/agenda/loadAgenda.ts'
import { currentTrajectory, findMe } from './viewMyWay.ts'

/** What "My way" shows with a day, to put in one's own agenda. */
export const exportMyAgenda = view({
  name: 'exportMyAgenda',
  rule: allow('candidate', 'myWay'),
  input: z.object({}),
  async run(scope) {
    const { tx, now } = scope
    const me = await findMe(scope)
    const trajectory = await currentTrajectory(tx, me.id)
    const parts = trajectory ? await loadAgenda(tx, trajectory.id) : { stays: [], evaluations: [] }
    return { ...parts, moments: await momentsOf(tx, sql<boolean>`proposal.candidate_id = ${me.id}`), now }
  },
})
