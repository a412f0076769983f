import type { Role } from '#access/roles.ts'

/** The records that an account can be of: an employer's people, or the candidate himself or herself. */
export type LinkKind = 'employer' | 'candidate'

const links: Partial<Record<Role, LinkKind>> = {
  employer: 'employer',
  buddy: 'employer',
  candidate: 'candidate',
}

/** What an account with this role must be linked to before it shows anything; null when it needs no link. */
export const linkOf = (role: Role): LinkKind | null => links[role] ?? null

type Linked = { role: string; employerId: string | null; candidateId: string | null }

/** Whether the account still lacks its link. */
export function lacksLink(account: Linked): boolean {
  const kind = linkOf(account.role as Role)
  return (kind === 'employer' && !account.employerId) || (kind === 'candidate' && !account.candidateId)
}
