import { setTimeout as sleep } from 'node:timers/promises'
import { workOneRun } from '#cases/plans/workRuns.ts'
import type { Database } from '#store/db.ts'

const pause = 400

export type Planners = { stop(): Promise<void> }

/** Works through the runs of planners of all organisations, one at a time, until stopped. */
export function startPlanning(db: Database, log: (line: Record<string, unknown>) => void): Planners {
  const stop = new AbortController()
  const onFault = (error: unknown) =>
    log({ event: 'planningFault', fault: error instanceof Error ? error.name : 'unknown' })
  const loop = (async () => {
    while (!stop.signal.aborted) {
      const worked = await round(db, stop.signal, onFault).catch((error: unknown) => {
        onFault(error)
        return false
      })
      if (!worked) await sleep(pause, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      stop.abort()
      await loop
    },
  }
}

/** One run of each organisation that has one, so that nobody waits for the many runs of another. */
async function round(db: Database, signal: AbortSignal, onFault: (error: unknown) => void): Promise<boolean> {
  const organisations = await db.kysely
    .selectFrom('organisation')
    .select('organisationId')
    .orderBy('organisationId')
    .execute()
  let worked = false
  for (const { organisationId } of organisations) {
    if (signal.aborted) break
    worked = (await workOneRun({ db, signal, onFault }, organisationId)) || worked
  }
  return worked
}
