import { z } from 'zod'
import { allow, view } from '../../case.ts'
import { id } from '../../fields.ts'
import { loadParties } from '../agreement/parties.ts'
import { loadEvaluations, loadPulses } from '../shared/evaluations.ts'
import { loadStays } from '../shared/stays.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { whereItStands } from '../shared/whereItStands.ts'

/**
 * A trajectory for those who speak along in it: progress, places, the agreement, and one's own voice. What others
 * said and anything of the dossier is not in it.
 */
export const viewFollowed = view({
  name: 'viewFollowed',
  rule: allow('trajectory', 'follow', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx, actor, today } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const stays = await loadStays(tx, trajectoryId)
    const evaluations = await loadEvaluations(tx, trajectoryId)
    const { progress } = await whereItStands(tx, { trajectory, stays, evaluations, today })
    const agreement = await tx
      .selectFrom('agreement')
      .select(['id', 'status', 'text', 'plainText', 'offeredOn', 'signedOn'])
      .where('trajectoryId', '=', trajectoryId)
      .where('status', 'in', ['offered', 'signed'])
      .orderBy('offeredOn', 'desc')
      .orderBy('id')
      .executeTakeFirst()
    const pulses = await loadPulses(tx, trajectoryId)
    return {
      id: trajectory.id,
      firstName: trajectory.firstName,
      function: trajectory.function,
      employer: trajectory.employer,
      coach: trajectory.coach,
      status: trajectory.status,
      startsOn: trajectory.startsOn,
      startedOn: trajectory.startedOn,
      expectedUntil: trajectory.expectedUntil,
      expectedFrom: trajectory.expectedFrom,
      goNoGo: trajectory.goNoGo,
      progress,
      today,
      places: stays
        .filter((stay) => stay.status !== 'cancelled')
        .map(({ id, place, startsOn, endsOn, status }) => ({ id, place, startsOn, endsOn, status })),
      agreement: agreement ?? null,
      parties: agreement ? await loadParties(tx, agreement.id) : [],
      evaluations: evaluations.map(({ voices, ...one }) => ({
        ...one,
        own: voices.find((voice) => voice.voice === actor.role) ?? null,
      })),
      pulses: pulses.filter((one) => one.voice === actor.role),
    }
  },
})
