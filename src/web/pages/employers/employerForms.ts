import { addCommitment } from '#cases/employers/addCommitment.ts'
import { addContact } from '#cases/employers/addContact.ts'
import { addContactMoment } from '#cases/employers/addContactMoment.ts'
import { contactLeft } from '#cases/employers/contactLeft.ts'
import { handOverEmployer } from '#cases/employers/handOverEmployer.ts'
import { moveCommitment } from '#cases/employers/moveCommitment.ts'
import { saveCommitment } from '#cases/employers/saveCommitment.ts'
import { saveContact } from '#cases/employers/saveContact.ts'
import { finishEmployerAction } from '#cases/notes/finishAction.ts'
import { makeEmployerAction } from '#cases/notes/makeAction.ts'
import { saveEmployerAction } from '#cases/notes/saveAction.ts'
import { form } from '../../http/definitions.ts'
import { employerPage } from './employerPage.tsx'

type Of = { employerId: string }
const backTo = (part: string) => (_: unknown, input: Of) => `/werkgevers/${input.employerId}#${part}`
const page = employerPage

const contactMomentForm = form({
  path: '/werkgevers/:employerId/contactmoment',
  case: addContactMoment,
  page,
  next: (_, input) => `/werkgevers/${input.employerId}`,
  done: { nl: 'Contactmoment bewaard.', en: 'Contact moment saved.' },
})

const makeActionForm = form({
  path: '/werkgevers/:employerId/actie',
  case: makeEmployerAction,
  page,
  next: backTo('acties'),
  done: { nl: 'De actie staat op de lijst.', en: 'The action is on the list.' },
})

const saveActionForm = form({
  path: '/werkgevers/:employerId/actie/:actionId',
  case: saveEmployerAction,
  page,
  formId: (raw) => String(raw.actionId),
  next: backTo('acties'),
  done: { nl: 'Actie gewijzigd.', en: 'Action changed.' },
})

const finishActionForm = form({
  path: '/werkgevers/:employerId/actie/:actionId/klaar',
  case: finishEmployerAction,
  page,
  next: backTo('acties'),
  done: { nl: 'De lijst is bijgewerkt.', en: 'The list is up to date.' },
})

const addContactForm = form({
  path: '/werkgevers/:employerId/contactpersoon',
  case: addContact,
  page,
  next: backTo('mensen'),
  done: { nl: 'Contactpersoon toegevoegd.', en: 'Contact person added.' },
})

const saveContactForm = form({
  path: '/werkgevers/:employerId/contactpersoon/:contactId',
  case: saveContact,
  page,
  formId: (raw) => String(raw.contactId),
  next: backTo('mensen'),
  done: { nl: 'Contactpersoon gewijzigd.', en: 'Contact person changed.' },
})

const contactLeftForm = form({
  path: '/werkgevers/:employerId/contactpersoon/:contactId/weg',
  case: contactLeft,
  page,
  next: backTo('mensen'),
  done: { nl: 'Contactpersonen bijgewerkt.', en: 'Contact persons up to date.' },
})

const handOverForm = form({
  path: '/werkgevers/:employerId/overdracht',
  case: handOverEmployer,
  page,
  next: backTo('vast-contact'),
  done: { nl: 'De werkgever is overgedragen.', en: 'The employer was handed over.' },
})

const addCommitmentForm = form({
  path: '/werkgevers/:employerId/toezegging',
  case: addCommitment,
  page,
  next: backTo('toezeggingen'),
  done: { nl: 'Toezegging vastgelegd.', en: 'Commitment recorded.' },
})

const saveCommitmentForm = form({
  path: '/werkgevers/:employerId/toezegging/:commitmentId',
  case: saveCommitment,
  page,
  formId: (raw) => String(raw.commitmentId),
  next: backTo('toezeggingen'),
  done: { nl: 'Toezegging gewijzigd.', en: 'Commitment changed.' },
})

const moveCommitmentForm = form({
  path: '/werkgevers/:employerId/toezegging/:commitmentId/stap',
  case: moveCommitment,
  page,
  formId: (raw) => `${raw.commitmentId}-${raw.move}`,
  next: backTo('toezeggingen'),
  done: { nl: 'Toezegging bijgewerkt.', en: 'Commitment up to date.' },
})

export const employerForms = [
  contactMomentForm,
  makeActionForm,
  saveActionForm,
  finishActionForm,
  addContactForm,
  saveContactForm,
  contactLeftForm,
  handOverForm,
  addCommitmentForm,
  saveCommitmentForm,
  moveCommitmentForm,
]
