import type { viewCandidate } from '#cases/candidates/viewCandidate.ts'

/** What the dossier page and its sections show. */
export type Dossier = Awaited<ReturnType<typeof viewCandidate.run>>
