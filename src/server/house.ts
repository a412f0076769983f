import type { Database } from '#store/db.ts'
import { pendingMigrations } from '#store/migrate.ts'
import type { WebHouse } from '#web/http/request.ts'
import { builtAssets } from './assets.ts'
import { ConfigError } from './config.ts'
import { writeLog } from './log.ts'

/** A database user that could look past row level security, or undo it, would make the second wall useless. */
export async function refuseAllPowerfulUser(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ free: boolean; owns: boolean }>(`
    select bool_or(rolsuper or rolbypassrls) as free,
      exists (select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and pg_has_role(current_user, relowner, 'member')) as owns
    from pg_roles where pg_has_role(current_user, oid, 'member')`)
  if (rows[0]?.free !== false)
    throw new ConfigError(
      'DATABASE_URL is wrong: its user may bypass row level security. Use an ordinary user.',
    )
  if (rows[0].owns)
    throw new ConfigError(
      'DATABASE_URL is wrong: its user owns the tables. Use an ordinary user beside the owner.',
    )
}

/** Puts the house together: what the web needs, from what the process has. */
export function buildHouse(
  parts: Pick<WebHouse, 'db' | 'secrets' | 'publicUrl' | 'demo' | 'proxies'> & {
    jobsRun: () => boolean
    skillsRead: () => boolean
  },
): WebHouse {
  const { db, secrets, publicUrl, demo, proxies, jobsRun, skillsRead } = parts
  return {
    db,
    secrets,
    publicUrl,
    demo,
    proxies,
    clock: () => new Date(),
    assets: builtAssets(),
    log: writeLog,
    ready: async () => ({ ...(await databaseState(db)), jobs: jobsRun(), skills: skillsRead() }),
  }
}

async function databaseState(db: Database): Promise<{ database: boolean; migrations: boolean }> {
  try {
    return { database: true, migrations: (await pendingMigrations(db.pool)).length === 0 }
  } catch {
    return { database: false, migrations: false }
  }
}
