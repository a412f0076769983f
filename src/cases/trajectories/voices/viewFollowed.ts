import { z } from 'zod'
import type { Role } from '#access/roles.ts'
import { allow, type Scope, view } from '../../case.ts'
import { isSharedWith } from '../../consents/sharing.ts'
import type { Between } from '../../consents/turnSwitches.ts'
import { id } from '../../fields.ts'
import { loadParties } from '../agreement/parties.ts'
import { loadEvaluations, loadPulses } from '../shared/evaluations.ts'
import { loadStays } from '../shared/stays.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { whereItStands } from '../shared/whereItStands.ts'

/**
 * A trajectory for those who speak along in it: progress, places, the agreement, and one's own voice. What others
 * said and anything of the dossier is not in it. Where the name is not shared with the employer, neither name nor
 * agreement is: the agreement says the name, unless the candidate signed it for this employer.
 */
export const viewFollowed = view({
  name: 'viewFollowed',
  rule: allow('trajectory', 'follow', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({ trajectoryId: id }),
  async run(scope, { trajectoryId }) {
    const { tx, actor, today } = scope
    const trajectory = await loadTrajectory(tx, trajectoryId)
    const named = await mayKnowName(scope, trajectory)
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
    const parties = agreement ? await loadParties(tx, agreement.id) : []
    const open = named || parties.some((one) => one.party === 'candidate' && one.signedOn !== null)
    return {
      id: trajectory.id,
      firstName: named ? trajectory.firstName : null,
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
      agreement: agreement && open ? agreement : null,
      parties: open ? parties : [],
      evaluations: evaluations.map(({ voices, ...one }) => ({
        ...one,
        own: voices.find((voice) => voice.voice === actor.role) ?? null,
      })),
      pulses: pulses.filter((one) => one.voice === actor.role),
    }
  },
})

/** These are of the employer: they know the name when candidate and coach let them. */
const ofEmployer: readonly Role[] = ['employer', 'buddy']

async function mayKnowName({ tx, actor }: Scope, { candidateId, employerId }: Between): Promise<boolean> {
  return !ofEmployer.includes(actor.role) || isSharedWith(tx, { candidateId, employerId }, 'name')
}
