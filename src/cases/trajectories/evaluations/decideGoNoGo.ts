import { z } from 'zod'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { allow, command, type Scope } from '../../case.ts'
import { impossible, invalid } from '../../errors.ts'
import { choice, id, neededText, optionalDate, optionalLine } from '../../fields.ts'
import { move } from '../../move.ts'
import { loadTrajectory } from '../shared/trajectory.ts'

/**
 * Go or no-go, with the reason. The employer decides; whoever of the work company writes it down, names who decided.
 * A no-go ends nothing by itself: what follows is learning on, another employer, or the end.
 */
export const decideGoNoGo = command({
  name: 'decideGoNoGo',
  rule: allow('trajectory', 'decide', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    verdict: choice(['go', 'noGo']),
    reason: neededText,
    onDate: optionalDate,
    decider: optionalLine,
  }),
  async run(scope, { trajectoryId, verdict, reason, onDate, decider }) {
    const { tx, actor, today } = scope
    const date = onDate ?? today
    const who = actor.role === 'employer' ? actor.name : decider
    if (verdict === 'go')
      await move(scope, 'trajectory', trajectoryId, trajectoryCycle, {
        move: 'giveGo',
        given: { date, reason, decider: who },
      })
    else await mustBeLearning(scope, trajectoryId)
    if (!who) throw invalid({ decider: { nl: 'Vul in wie dit besloot.', en: 'Fill in who decided this.' } })
    await tx
      .insertInto('goNoGo')
      .values({ trajectoryId, verdict, onDate: date, reason, decider: who, byId: actor.accountId })
      .execute()
    await tx
      .updateTable('trajectory')
      .set((eb) => ({ goNoGo: verdict, goNoGoOn: date, version: eb('version', '+', 1) }))
      .where('id', '=', trajectoryId)
      .execute()
    return { verdict }
  },
})

async function mustBeLearning({ tx }: Scope, trajectoryId: string): Promise<void> {
  await tx.selectFrom('trajectory').select('id').where('id', '=', trajectoryId).forUpdate().execute()
  const { status } = await loadTrajectory(tx, trajectoryId)
  if (status !== 'learningIn')
    throw impossible({
      nl: 'Een no-go hoort bij het inleren. Zet het traject eerst terug op inleren.',
      en: 'A no-go belongs to learning in. Put the trajectory back to learning in first.',
    })
}
