import type { Locale } from '#texts/catalogue.ts'
import type { Role } from './roles.ts'

/** The signed-in person as the system knows them: who, for which organisation, in which role. */
export type Actor = {
  organisationId: string
  accountId: string
  /** The session that the person works in; absent where there is none, as on the command line. */
  sessionId?: string
  name: string
  role: Role
  locale: Locale
  /** Set when the account belongs to an employer's people (roles employer and buddy). */
  employerId: string | null
  /** Set when the account is a candidate's own. */
  candidateId: string | null
}
