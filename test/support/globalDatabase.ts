import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { APP_ROLE, startEmbedded, type Urls } from '#server/postgres/embedded.ts'
import { migrate } from '#store/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    template: Urls
  }
}

/** This server's data are thrown away, so it need not survive a power cut. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** One PostgreSQL for the whole test run, with one migrated database that `freshDatabase` clones. */
export default async function startGlobalDatabase(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'voorwerk-test-'))
  const embedded = await startEmbedded({ folder, say: () => undefined, settings: THROWAWAY })
  const stop = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await migrate(embedded.ownerUrl, { appRole: APP_ROLE })
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('template', { ownerUrl: embedded.ownerUrl, appUrl: embedded.appUrl })
  return stop
}
