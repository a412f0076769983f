import { saveCoachHours } from '#cases/futureJobs/radar/saveCoachHours.ts'
import { addDays } from '#method/dates.ts'
import type { Storyteller } from '../storyteller.ts'

/** What coaches have for people on the way: of one of them it is not known yet. */
export async function tellHours(story: Storyteller, today: string): Promise<void> {
  story.on(addDays(today, -2))
  for (const [who, hours] of [
    ['coach', '36'],
    ['coachTwo', '28'],
  ] as const)
    await story.tell('manager', saveCoachHours, { accountId: story.id(who), hours, version: '1' })
}
