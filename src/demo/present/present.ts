import type { Storyteller } from '../storyteller.ts'
import { tellCohort } from './cohort.ts'
import { tellHours } from './hours.ts'
import { tellKitchen } from './kitchen.ts'
import { tellLessons } from './lessons.ts'
import { tellOthers } from './others.ts'
import { tellPartJobs } from './partJobs.ts'
import { tellPath } from './path.ts'
import { tellSeeking } from './seeking.ts'
import { tellWarehouse } from './warehouse.ts'
import { tellWorkshop } from './workshop.ts'

/** The programme that runs now: everything is told from the day on which the demo starts, so that it is alive. */
export async function tellThePresent(story: Storyteller, today: string): Promise<void> {
  await tellKitchen(story, today)
  await tellWorkshop(story, today)
  await tellOthers(story, today)
  await tellSeeking(story, today)
  await tellWarehouse(story, today)
  await tellCohort(story, today)
  await tellPath(story, today)
  await tellPartJobs(story, today)
  await tellHours(story, today)
  await tellLessons(story, today)
}
