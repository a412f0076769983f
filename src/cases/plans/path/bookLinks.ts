import type { Scope } from '../../case.ts'
import { impossible } from '../../errors.ts'
import { planStay } from '../../trajectories/learning/planStay.ts'
import { hasSeat } from '../../trajectories/learning/seats.ts'
import { insertActivities } from '../../trajectories/shared/activities.ts'
import { planOfTrajectory } from '../../trajectories/shared/planOwner.ts'
import type { ToldLink, ToldPath } from './told.ts'

/** A stay at every place and a line in the plan for every training. The places must have been locked. */
export async function bookLinks(scope: Scope, trajectoryId: string, { links }: ToldPath): Promise<void> {
  for (const link of links) if (link.kind !== 'training') await bookLink(scope, trajectoryId, link)
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

async function bookLink(scope: Scope, trajectoryId: string, link: ToldLink): Promise<void> {
  const { id: placeId, startsOn, endsOn, learnsText: learns } = link
  if (!(await hasSeat(scope, placeId, { from: startsOn, until: endsOn }))) throw impossible(fullAt(link.name))
  await planStay(scope, trajectoryId, { placeId, startsOn, endsOn, learns })
}

const fullAt = (place: string) => ({
  nl: `${place} is intussen vol in deze tijd. Er is niets vastgelegd. Kijk opnieuw welke paden er zijn.`,
  en: `${place} is full in this period by now. Nothing was laid down. Look again which paths there are.`,
})
