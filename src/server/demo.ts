import { join, resolve } from 'node:path'
import { demoIsFilled, fillDemo } from '#demo/fill.ts'
import { migrate } from '#store/migrate.ts'
import { secretBox } from '#store/secretBox.ts'
import { demoConfig } from './config.ts'
import { openServerDatabase } from './database.ts'
import { buildHouse, refuseAllPowerfulUser } from './house.ts'
import { startJobs } from './jobs.ts'
import { writeLog } from './log.ts'
import { fileTransport } from './mail.ts'
import { startPlanning } from './planning.ts'
import { APP_ROLE, startEmbedded } from './postgres/embedded.ts'
import { keyInFolder, useSecrets } from './secretKey.ts'
import { serve } from './serve.ts'
import { untilStopped } from './untilStopped.ts'
import { warmUp } from './warmUp.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run demo`: an embedded database, made-up people, a page to pick a role. */
export async function runDemo(environment: NodeJS.ProcessEnv, options: { reset: boolean }): Promise<void> {
  const config = demoConfig(environment)
  const folder = resolve(config.VOORWERK_FOLDER)
  const embedded = await startEmbedded({ folder, say, reset: options.reset })
  try {
    await migrate(embedded.ownerUrl, { appRole: APP_ROLE, say })
    const db = openServerDatabase(embedded.appUrl)
    await refuseAllPowerfulUser(db)
    const secrets = secretBox(await keyInFolder(folder))
    await useSecrets(db, secrets)
    if (!(await demoIsFilled(db))) await fillDemo(db, secrets, say)
    const mailFolder = join(folder, 'mail')
    const publicUrl = `http://${config.HOST}:${config.PORT}`
    const jobs = startJobs({
      db,
      transport: fileTransport(mailFolder),
      publicUrl,
      anchorFile: join(folder, 'audit-anchor.jsonl'),
      log: writeLog,
    })
    const planning = startPlanning(db, writeLog)
    const skills = warmUp(db, writeLog)
    const house = buildHouse({
      db,
      secrets,
      publicUrl,
      demo: { mailFolder },
      jobsRun: jobs.running,
      skillsRead: skills.done,
    })
    const serving = await serve(house, { host: config.HOST, port: config.PORT })
    welcome(serving.url)
    await untilStopped([serving.close, jobs.stop, planning.stop, () => skills.ended, db.close, embedded.stop])
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

function welcome(url: string): void {
  say('')
  say(`Voorwerk is open at ${url}`)
  say(`Pick a role at     ${url}/demo`)
  say(
    'Everybody there is made up. Ctrl-C stops; everything is kept. Start afresh with: npm run demo -- --reset',
  )
}
