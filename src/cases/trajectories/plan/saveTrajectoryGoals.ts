import { z } from 'zod'
import { allow, command, type Scope } from '../../case.ts'
import { invalid } from '../../errors.ts'
import { id, optionalDate, optionalId, optionalLine, optionalText, version } from '../../fields.ts'
import { save } from '../../save.ts'

/** The dot on the horizon and a second one, the period, and who guides every day. */
export const saveTrajectoryGoals = command({
  name: 'saveTrajectoryGoals',
  rule: allow('trajectory', 'write', (input: { trajectoryId: string }) => input.trajectoryId),
  input: z.object({
    trajectoryId: id,
    version,
    goal: optionalText,
    fallbackGoal: optionalText,
    startsOn: optionalDate,
    expectedUntil: optionalDate,
    guideName: optionalLine,
    guideId: optionalId,
  }),
  async run(scope, { trajectoryId, version, ...values }) {
    if (values.startsOn && values.expectedUntil && values.expectedUntil < values.startsOn)
      throw invalid({
        expectedUntil: { nl: 'Deze dag ligt voor het begin.', en: 'This day is before the start.' },
      })
    await buddyOrAsItWas(scope, trajectoryId, values.guideId)
    return { version: await save(scope, 'trajectory', trajectoryId, version, values) }
  },
})

/** Whoever guides sees the trajectory, so only a buddy's account will do; one that stands there may stay. */
async function buddyOrAsItWas({ tx }: Scope, trajectoryId: string, guideId: string | null): Promise<void> {
  if (guideId === null) return
  const found = await tx
    .selectFrom('account')
    .select('id')
    .where('id', '=', guideId)
    .where((eb) =>
      eb.or([
        eb.and([eb('role', '=', 'buddy'), eb('disabledAt', 'is', null)]),
        eb(
          'id',
          'in',
          eb
            .selectFrom('trajectory')
            .select('guideId')
            .where('id', '=', trajectoryId)
            .$castTo<{ guideId: string }>(),
        ),
      ]),
    )
    .executeTakeFirst()
  if (!found)
    throw invalid({ guideId: { nl: 'Kies iemand uit de lijst.', en: 'Choose somebody from the list.' } })
}
