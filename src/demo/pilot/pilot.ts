import type { Storyteller } from '../storyteller.ts'
import { tellBuildingSystems } from './buildingSystems.ts'
import { closeThePilot } from './close.ts'
import { tellDentalTechnician } from './dentalTechnician.ts'
import { tellDistributionCentre } from './distributionCentre.ts'
import { tellHotel } from './hotel.ts'
import { tellSmallFour } from './smallFour.ts'

/** The pilot of 2017 to mid 2019: eight employers, 29 candidates (R 3.3.1, tables 3.1 and 3.3-3.6). */
export async function tellThePilot(story: Storyteller): Promise<void> {
  await tellDentalTechnician(story)
  await tellBuildingSystems(story)
  await tellSmallFour(story)
  await tellHotel(story)
  await tellDistributionCentre(story)
  await closeThePilot(story)
}
