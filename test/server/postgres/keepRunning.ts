// A process of its own that starts the server in the folder it is given and stays until it is stopped or killed.
import { startEmbedded } from '#server/postgres/embedded.ts'

const [folder = ''] = process.argv.slice(2)

try {
  const embedded = await startEmbedded({ folder, say: (line) => process.stdout.write(`${line}\n`) })
  process.once('SIGTERM', async () => {
    await embedded.stop()
    process.exit(0)
  })
  process.stdout.write(`up ${embedded.appUrl}\n`)
} catch (error) {
  process.stderr.write(error instanceof Error ? `${error.message}\n` : String(error))
  process.exitCode = 1
}
