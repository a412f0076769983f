import { addBarrier } from '#cases/candidates/addBarrier.ts'
import { addCandidateNote } from '#cases/candidates/addCandidateNote.ts'
import { addProfessional } from '#cases/candidates/addProfessional.ts'
import { addSkill } from '#cases/candidates/addSkill.ts'
import { addTeamMember } from '#cases/candidates/addTeamMember.ts'
import { endProfessional } from '#cases/candidates/endProfessional.ts'
import { endTeamMember } from '#cases/candidates/endTeamMember.ts'
import { noteToBarrier } from '#cases/candidates/noteToBarrier.ts'
import { removeSkill } from '#cases/candidates/removeSkill.ts'
import { finishCandidateAction } from '#cases/notes/finishAction.ts'
import { makeCandidateAction } from '#cases/notes/makeAction.ts'
import { form } from '../../http/definitions.ts'
import { dossierPage } from './dossierPage.tsx'
import { barrierTexts } from './texts/barriers.ts'
import { dossierTexts } from './texts/dossier.ts'
import { peopleTexts } from './texts/people.ts'
import { skillTexts } from './texts/skills.ts'

const path = '/kandidaten/:candidateId'
const backTo =
  (part = '') =>
  (_: unknown, input: { candidateId: string }) =>
    `/kandidaten/${input.candidateId}${part}`

/** The small forms of the dossier, each back at the part of the page it came from. */
export const dossierForms = [
  form({
    path: `${path}/notities`,
    case: addCandidateNote,
    page: dossierPage,
    next: backTo(),
    done: dossierTexts.noteSaved,
  }),
  form({
    path: `${path}/notities/:noteId/actie`,
    case: makeCandidateAction,
    page: dossierPage,
    next: backTo('#afspraken'),
    done: dossierTexts.madeAction,
  }),
  form({
    path: `${path}/notities/:noteId/drempel`,
    case: noteToBarrier,
    page: dossierPage,
    next: (result, input) => `/kandidaten/${input.candidateId}/drempels/${result.id}`,
    done: barrierTexts.added,
  }),
  form({
    path: `${path}/afspraken`,
    case: makeCandidateAction,
    page: dossierPage,
    next: backTo('#afspraken'),
    done: dossierTexts.madeAction,
  }),
  form({
    path: `${path}/afspraken/:actionId/klaar`,
    case: finishCandidateAction,
    page: dossierPage,
    next: backTo('#afspraken'),
    done: dossierTexts.doneSaid,
  }),
  form({
    path: `${path}/vaardigheden`,
    case: addSkill,
    page: dossierPage,
    next: backTo('#vaardigheden'),
    done: skillTexts.added,
  }),
  form({
    path: `${path}/vaardigheden/:skillId/weg`,
    case: removeSkill,
    page: dossierPage,
    next: backTo('#vaardigheden'),
    done: skillTexts.removed,
  }),
  form({
    path: `${path}/drempels`,
    case: addBarrier,
    page: dossierPage,
    next: backTo('#drempels'),
    done: barrierTexts.added,
  }),
  form({
    path: `${path}/team`,
    case: addTeamMember,
    page: dossierPage,
    next: backTo('#wie-helpt'),
    done: peopleTexts.added,
  }),
  form({
    path: `${path}/team/:memberId/stopt`,
    case: endTeamMember,
    page: dossierPage,
    next: backTo('#wie-helpt'),
    done: peopleTexts.ended,
  }),
  form({
    path: `${path}/hulp`,
    case: addProfessional,
    page: dossierPage,
    next: backTo('#wie-helpt'),
    done: peopleTexts.added,
  }),
  form({
    path: `${path}/hulp/:professionalId/stopt`,
    case: endProfessional,
    page: dossierPage,
    next: backTo('#wie-helpt'),
    done: peopleTexts.ended,
  }),
]
