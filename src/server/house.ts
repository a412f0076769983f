import type { Database } from '#store/db.ts'
import { pendingMigrations } from '#store/migrate.ts'
import type { WebHouse } from '#web/http/request.ts'
import { builtAssets } from './assets.ts'
import { writeLog } from './log.ts'

/** A database user that could look past row level security would make the second wall useless. */
export async function refuseAllPowerfulUser(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ free: boolean }>(
    'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  )
  if (rows[0]?.free !== false) {
    throw new Error('The database user in DATABASE_URL may bypass row level security: use an ordinary user.')
  }
}

/** Puts the house together: what the web needs, from what the process has. */
export function buildHouse(
  parts: Pick<WebHouse, 'db' | 'secrets' | 'publicUrl' | 'demo' | 'proxies'> & { jobsRun: () => boolean },
): WebHouse {
  const { db, secrets, publicUrl, demo, proxies, jobsRun } = parts
  return {
    db,
    secrets,
    publicUrl,
    demo,
    proxies,
    clock: () => new Date(),
    assets: builtAssets(),
    log: writeLog,
    ready: async () => ({ ...(await databaseState(db)), jobs: jobsRun() }),
  }
}

async function databaseState(db: Database): Promise<{ database: boolean; migrations: boolean }> {
  try {
    return { database: true, migrations: (await pendingMigrations(db.pool)).length === 0 }
  } catch {
    return { database: false, migrations: false }
  }
}
