import { agreementPage, saveAgreementForm } from './agreementPage.tsx'
import { barrierPage, moveBarrierForm, saveBarrierForm } from './barrierPage.tsx'
import { candidatesPage } from './candidatesPage.tsx'
import { dossierForms } from './dossierForms.ts'
import { dossierPage } from './dossierPage.tsx'
import { forgottenPage } from './forgottenPage.tsx'
import { handOverForm, handOverPage } from './handOverPage.tsx'
import { createCandidateForm, newCandidatePage } from './newCandidatePage.tsx'
import { notePage, saveNoteForm } from './notePage.tsx'
import { profileForm, profilePage } from './profilePage.tsx'
import { proposePage } from './proposePage.tsx'
import { sharingPage, turnSwitchForm } from './sharingPage.tsx'
import { talkNoteForm, talkPage } from './talkPage.tsx'
import { timelinePage } from './timelinePage.tsx'

/** `nieuw` and `lang-geen-voorstel` stand before the dossier, whose address would take them for an identifier. */
export const candidateRoutes = [
  candidatesPage,
  newCandidatePage,
  createCandidateForm,
  forgottenPage,
  dossierPage,
  ...dossierForms,
  profilePage,
  profileForm,
  talkPage,
  talkNoteForm,
  timelinePage,
  proposePage,
  sharingPage,
  turnSwitchForm,
  handOverPage,
  handOverForm,
  barrierPage,
  saveBarrierForm,
  moveBarrierForm,
  notePage,
  saveNoteForm,
  agreementPage,
  saveAgreementForm,
]
