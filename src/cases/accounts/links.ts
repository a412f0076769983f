import type { Role } from '#access/roles.ts'

/** The records that an account can be of: an employer's people, or the candidate himself or herself. */
export type LinkKind = 'employer' | 'candidate'

const links: Partial<Record<Role, LinkKind>> = {
  employer: 'employer',
  buddy: 'employer',
  candidate: 'candidate',
}

/** What an account with this role can be linked to; null when there is nothing to link. */
export const linkOf = (role: Role): LinkKind | null => links[role] ?? null

type Linked = { role: string; employerId: string | null; candidateId: string | null }

/**
 * Whether the account still lacks the link without which it shows nothing. A buddy sees whom he or she guides,
 * and may work at a learning place that is no employer of ours.
 */
export function lacksLink(account: Linked): boolean {
  return (
    (account.role === 'employer' && !account.employerId) ||
    (account.role === 'candidate' && !account.candidateId)
  )
}
