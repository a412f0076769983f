import { lacksLink } from '#cases/accounts/links.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import type { Tone } from '../../ui/data.tsx'
import { manageAccountTexts } from './accountTexts.ts'

type Account = {
  role: string
  employerId: string | null
  candidateId: string | null
  disabledAt: Date | null
  invitedAt: Date | null
  hasPassword: boolean
}

/** How far an account is, in one word and its tone. */
export function accountState(account: Account, locale: Locale): { tone: Tone; word: string } {
  const t = messages(manageAccountTexts, locale)
  if (account.disabledAt) return { tone: 'neutral', word: t.closed }
  if (lacksLink(account)) return { tone: 'bad', word: t.lacksLink }
  if (account.hasPassword) return { tone: 'good', word: t.inUse }
  return account.invitedAt ? { tone: 'warn', word: t.invited } : { tone: 'warn', word: t.notInvited }
}
