import { z } from 'zod'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { choice, id, optionalDate, optionalText } from '../../fields.ts'
import { move } from '../../move.ts'
import { loadTrajectory } from '../shared/trajectory.ts'
import { startLearning } from './startLearning.ts'

/** The moves of a trajectory itself. Go or no-go and the end are cases of their own, for they ask more. */
export const moveTrajectory = command({
  name: 'moveTrajectory',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    move: choice(['agree', 'startOpen', 'start', 'redesign', 'learnOn', 'reopen']),
    reason: optionalText,
    date: optionalDate,
  }),
  async run(scope, { trajectoryId, move: moveKey, reason, date }) {
    if (moveKey === 'start' || moveKey === 'startOpen')
      return { status: await startLearning(scope, trajectoryId, moveKey, date) }
    if (moveKey === 'reopen') await mustBeAlone(scope, trajectoryId)
    const given = { reason, date }
    const status = await move(scope, 'trajectory', trajectoryId, trajectoryCycle, { move: moveKey, given })
    if (moveKey === 'learnOn' || moveKey === 'reopen') await takeBackVerdict(scope, trajectoryId)
    if (moveKey === 'reopen') await takeBackOutcome(scope, trajectoryId)
    return { status }
  },
})

async function mustBeAlone({ tx }: Scope, trajectoryId: string): Promise<void> {
  const { candidateId, futureJobId } = await loadTrajectory(tx, trajectoryId)
  const other = await tx
    .selectFrom('trajectory')
    .select('id')
    .where('candidateId', '=', candidateId)
    .where('futureJobId', '=', futureJobId)
    .where('id', '<>', trajectoryId)
    .where('status', '<>', 'ended')
    .executeTakeFirst()
  if (other)
    throw impossible({
      nl: 'Deze kandidaat heeft al een nieuw traject voor deze baan.',
      en: 'This candidate has a new trajectory for this job already.',
    })
}

async function takeBackVerdict({ tx }: Scope, trajectoryId: string): Promise<void> {
  await tx
    .updateTable('trajectory')
    .set({ goNoGo: null, goNoGoOn: null })
    .where('id', '=', trajectoryId)
    .execute()
}

/** A trajectory that goes on has no outcome: it would be counted. What was written down stays in the record. */
async function takeBackOutcome({ tx, actor }: Scope, trajectoryId: string): Promise<void> {
  await tx
    .deleteFrom('aftercare')
    .where('trajectoryId', '=', trajectoryId)
    .where('doneOn', 'is', null)
    .execute()
  const gone = await tx
    .deleteFrom('outcome')
    .where('trajectoryId', '=', trajectoryId)
    .returning('id')
    .execute()
  if (gone.length > 0)
    await tx
      .insertInto('outcomeChange')
      .values({ trajectoryId, facts: null, byId: actor.accountId })
      .execute()
}
