import { addJobFromConversation } from '#cases/employers/addJobFromConversation.ts'
import { askWhoElse } from '#cases/employers/askWhoElse.ts'
import { letEmployerThink } from '#cases/employers/letEmployerThink.ts'
import { recordNotJoining } from '#cases/employers/recordNotJoining.ts'
import { saveConversation } from '#cases/employers/saveConversation.ts'
import { startConversation } from '#cases/employers/startConversation.ts'
import { form } from '../../http/definitions.ts'
import { conversationPage } from './conversationPage.tsx'
import { employerPage } from './employerPage.tsx'

type Of = { employerId: string; conversationId: string }
const employer = (input: { employerId: string }) => `/werkgevers/${input.employerId}`
const back = (part: string) => (_: unknown, input: Of) =>
  `${employer(input)}/groeigesprek/${input.conversationId}${part}`
const page = conversationPage

const startForm = form({
  path: '/werkgevers/:employerId/groeigesprek',
  case: startConversation,
  page: employerPage,
  next: (result, input) => `${employer(input)}/groeigesprek/${result.id}`,
})

const saveForm = form({
  path: '/werkgevers/:employerId/groeigesprek/:conversationId',
  case: saveConversation,
  page,
  next: back(''),
  done: { nl: 'Gesprek bewaard.', en: 'Conversation saved.' },
})

const addJobForm = form({
  path: '/werkgevers/:employerId/groeigesprek/:conversationId/baan',
  case: addJobFromConversation,
  page,
  next: back('#gesprek-jobs'),
  done: { nl: 'De baan staat op de lijst.', en: 'The job is on the list.' },
})

const askForm = form({
  path: '/werkgevers/:employerId/groeigesprek/:conversationId/vraag-verder',
  case: askWhoElse,
  page,
  next: back('#acties'),
  done: { nl: 'De actie staat op de lijst.', en: 'The action is on the list.' },
})

const thinkForm = form({
  path: '/werkgevers/:employerId/groeigesprek/:conversationId/denkt-na',
  case: letEmployerThink,
  page,
  next: (_, input) => employer(input),
  done: { nl: 'Terugbellen staat op de lijst.', en: 'Calling back is on the list.' },
})

const notJoiningForm = form({
  path: '/werkgevers/:employerId/groeigesprek/:conversationId/doet-niet-mee',
  case: recordNotJoining,
  page,
  next: (_, input) => employer(input),
  done: {
    nl: 'Vastgelegd waarom deze werkgever niet meedoet.',
    en: 'Recorded why this employer does not join.',
  },
})

export const conversationForms = [startForm, saveForm, addJobForm, askForm, thinkForm, notJoiningForm]
