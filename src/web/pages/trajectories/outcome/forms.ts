import { claimShownSkills } from '#cases/trajectories/outcome/claimShownSkills.ts'
import { proposeFromTrajectory } from '#cases/trajectories/outcome/proposeFromTrajectory.ts'
import { saveOutcome } from '#cases/trajectories/outcome/saveOutcome.ts'
import { tickAftercare } from '#cases/trajectories/outcome/tickAftercare.ts'
import { form } from '../../../http/definitions.ts'
import { hrefOf } from '../head/head.tsx'
import { outcomePage as page } from './page.tsx'
import { elsewhereTexts, outcomeTexts } from './texts.ts'

const path = '/trajecten/:trajectoryId/afloop'
const to = (at: string) => (_: unknown, input: { trajectoryId: string }) =>
  `${hrefOf(input.trajectoryId, 'outcome')}${at}`

export const outcomeForms = [
  form({ path, case: saveOutcome, page, next: to('#verder'), done: outcomeTexts.saved }),
  form({
    path: `${path}/verder`,
    case: proposeFromTrajectory,
    page,
    next: to('#verder'),
    done: elsewhereTexts.proposed,
  }),
  form({
    path: `${path}/vaardigheden`,
    case: claimShownSkills,
    page,
    next: to('#verder'),
    done: elsewhereTexts.claimed,
  }),
  form({
    path: `${path}/nazorg/:aftercareId`,
    case: tickAftercare,
    page,
    formId: (raw) => String(raw.aftercareId),
    next: to('#nazorg'),
  }),
]
