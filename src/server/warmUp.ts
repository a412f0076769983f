import { skillsToMatchBy } from '#cases/matching/background.ts'
import type { Database } from '#store/db.ts'

/** Whether what the first match needs is in memory, or was tried in vain. */
export type WarmUp = { done(): boolean; ended: Promise<void> }

/**
 * Reads the skills and makes the engine's background of them while the server already listens. Until then the server
 * lives but is not ready; a fault is told and stops nobody: the first match then tries again.
 */
export function warmUp(db: Database, log: (line: Record<string, unknown>) => void): WarmUp {
  let done = false
  const started = performance.now()
  const ended = skillsToMatchBy(db.kysely)
    .then(({ version, taxonomy }) => {
      const took = Math.round(performance.now() - started)
      log({ event: 'skillsReady', version, concepts: taxonomy.uris.length, ms: took })
    })
    .catch((error: unknown) => {
      log({ event: 'skillsFault', fault: error instanceof Error ? error.name : 'unknown' })
    })
    .finally(() => {
      done = true
    })
  return { done: () => done, ended }
}
