import {
  archivePartnerForm,
  createPartnerForm,
  partnerForm,
  partnerPage,
  partnersPage,
} from './partnerPages.tsx'
import {
  addClosureForm,
  addIntakeForm,
  placeForm,
  placePage,
  placeSkillsForm,
  placeStepForm,
  removeClosureForm,
  removeIntakeForm,
} from './placePage.tsx'
import { createPlaceForm, placesPage } from './placesPage.tsx'
import {
  archiveTrainingForm,
  createTrainingForm,
  trainingForm,
  trainingPage,
  trainingSkillsForm,
  trainingsPage,
} from './trainingPages.tsx'

/** The room of learning places. The fixed addresses come before the address of one place. */
export const placeRoutes = [
  placesPage,
  createPlaceForm,
  trainingsPage,
  createTrainingForm,
  trainingPage,
  trainingForm,
  trainingSkillsForm,
  archiveTrainingForm,
  partnersPage,
  createPartnerForm,
  partnerPage,
  partnerForm,
  archivePartnerForm,
  placePage,
  placeForm,
  placeSkillsForm,
  placeStepForm,
  addClosureForm,
  removeClosureForm,
  addIntakeForm,
  removeIntakeForm,
]
