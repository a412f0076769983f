import { endOtherSessions } from '#cases/accounts/own/endOtherSessions.ts'
import { endSession } from '#cases/accounts/own/endSession.ts'
import { form } from '../../http/definitions.ts'
import { accountPage } from './accountPage.tsx'

export const endSessionForm = form({
  path: '/account/sessies',
  case: endSession,
  page: accountPage,
  next: () => '/account',
  done: { nl: 'Dat apparaat is uitgelogd.', en: 'That device is signed out.' },
})

export const endOtherSessionsForm = form({
  path: '/account/sessies/andere',
  case: endOtherSessions,
  page: accountPage,
  next: () => '/account',
  done: { nl: 'Alle andere apparaten zijn uitgelogd.', en: 'All other devices are signed out.' },
})
