import { disableAccount } from '#cases/accounts/disableAccount.ts'
import { enableAccount } from '#cases/accounts/enableAccount.ts'
import { inviteAccount } from '#cases/accounts/inviteAccount.ts'
import { linkAccount } from '#cases/accounts/linkAccount.ts'
import { resetSecondStep } from '#cases/accounts/resetSecondStep.ts'
import { saveAccount } from '#cases/accounts/saveAccount.ts'
import { form } from '../../http/definitions.ts'
import { accountPage } from './accountPage.tsx'

const path = '/beheer/accounts/:accountId'
const next = (_: unknown, input: { accountId: string }) => `/beheer/accounts/${input.accountId}`

export const saveAccountForm = form({
  path,
  case: saveAccount,
  page: accountPage,
  next,
  done: { nl: 'Bewaard.', en: 'Saved.' },
})

export const linkAccountForm = form({
  path: `${path}/koppelen`,
  case: linkAccount,
  page: accountPage,
  next,
  done: { nl: 'Gekoppeld.', en: 'Linked.' },
})

export const inviteAccountForm = form({
  path: `${path}/uitnodigen`,
  case: inviteAccount,
  page: accountPage,
  next,
  done: { nl: 'De uitnodiging is onderweg.', en: 'The invitation is on its way.' },
})

export const disableAccountForm = form({
  path: `${path}/sluiten`,
  case: disableAccount,
  page: accountPage,
  next,
  done: { nl: 'Het account is gesloten.', en: 'The account is closed.' },
})

export const enableAccountForm = form({
  path: `${path}/openen`,
  case: enableAccount,
  page: accountPage,
  next,
  done: { nl: 'Het account is weer open.', en: 'The account is open again.' },
})

export const resetSecondStepForm = form({
  path: `${path}/code-weg`,
  case: resetSecondStep,
  page: accountPage,
  next,
  done: { nl: 'Er wordt geen code meer gevraagd.', en: 'No code is asked any more.' },
})
