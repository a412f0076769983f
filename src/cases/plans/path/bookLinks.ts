import type { Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { recordMove } from '../../move.ts'
import { hasSeat } from '../../trajectories/learning/seats.ts'
import { insertActivities } from '../../trajectories/shared/activities.ts'
import { planOfTrajectory } from '../../trajectories/shared/planOwner.ts'
import type { ToldLink, ToldPath } from './told.ts'

/** A stay at every place and a line in the plan for every training. The places must have been locked. */
export async function bookLinks(scope: Scope, trajectoryId: string, { links }: ToldPath): Promise<void> {
  const last = await scope.tx
    .selectFrom('stay')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst()
  let position = last?.position ?? 0
  for (const link of links) {
    if (link.kind === 'training') continue
    position += 1
    await bookStayAt(scope, trajectoryId, link, position)
  }
  await insertActivities(
    scope,
    planOfTrajectory(trajectoryId),
    links
      .filter((one) => one.kind === 'training')
      .map((one) => ({
        step: 'learningIn',
        activityKey: null,
        label: one.name,
        level: 'person',
        dueOn: one.startsOn,
      })),
  )
}

async function bookStayAt(scope: Scope, trajectoryId: string, link: ToldLink, position: number) {
  const { id: placeId, startsOn, endsOn } = link
  if (!(await hasSeat(scope, placeId, { from: startsOn, until: endsOn }))) throw impossible(fullAt(link.name))
  const id = crypto.randomUUID()
  await scope.tx
    .insertInto('stay')
    .values({ id, trajectoryId, placeId, startsOn, endsOn, learns: link.learnsText, position })
    .execute()
  await recordMove(scope, 'stay', id, null, 'planned')
}

const fullAt = (place: string) => ({
  nl: `${place} is intussen vol in deze tijd. Er is niets vastgelegd. Kijk opnieuw welke paden er zijn.`,
  en: `${place} is full in this period by now. Nothing was laid down. Look again which paths there are.`,
})
