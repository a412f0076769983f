import { startPlanning } from '#server/planning.ts'
import { openDatabase } from '#store/db.ts'

/** A process that works through the runs of one database, as the server does: to be killed. */
const db = openDatabase(process.argv[2] ?? '', { max: 4 })
const planning = startPlanning(db, (line) => process.stdout.write(`${JSON.stringify(line)}\n`))
process.on('SIGTERM', async () => {
  await planning.stop()
  await db.close()
})
