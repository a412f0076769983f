import { pendingMigrations } from '#store/migrate.ts'
import { secretBox } from '#store/secretBox.ts'
import { ConfigError, productionConfig } from './config.ts'
import { openServerDatabase } from './database.ts'
import { buildHouse, refuseAllPowerfulUser } from './house.ts'
import { startJobs } from './jobs.ts'
import { writeLog } from './log.ts'
import { smtpTransport } from './mail.ts'
import { startPlanning } from './planning.ts'
import { useSecrets } from './secretKey.ts'
import { serve } from './serve.ts'
import { untilStopped } from './untilStopped.ts'
import { warmUp } from './warmUp.ts'

/** `npm start`: an external database, no demo doors; every setting is checked before anything starts. */
export async function runProduction(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = productionConfig(environment)
  const db = openServerDatabase(config.DATABASE_URL, { max: config.POOL_SIZE })
  await refuseAllPowerfulUser(db)
  const pending = await pendingMigrations(db.pool)
  if (pending.length > 0) {
    throw new ConfigError(`The database is behind (${pending.join(', ')}): run npx voorwerk migrate first.`)
  }
  const secrets = secretBox(config.SECRET_KEY, config.SECRET_KEY_OLD)
  await useSecrets(db, secrets)
  const jobs = startJobs({
    db,
    transport: smtpTransport(config.MAIL_URL, config.MAIL_FROM),
    publicUrl: config.PUBLIC_URL,
    anchorFile: config.AUDIT_ANCHOR,
    log: writeLog,
  })
  const planning = startPlanning(db, writeLog)
  const skills = warmUp(db, writeLog)
  const house = buildHouse({
    db,
    secrets,
    publicUrl: config.PUBLIC_URL,
    proxies: config.TRUSTED_PROXIES,
    jobsRun: jobs.running,
    skillsRead: skills.done,
  })
  const serving = await serve(house, { host: config.HOST, port: config.PORT })
  writeLog({ event: 'listening', host: config.HOST, port: config.PORT })
  await untilStopped([serving.close, jobs.stop, planning.stop, () => skills.ended, db.close])
}
