import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { waitUntilReady } from './connect.ts'
import { EmbeddedError, reason } from './error.ts'
import { stopLeftovers } from './leftovers.ts'
import { lastComplaint } from './serverLog.ts'
import { type ServerOptions, startProcess } from './serverProcess.ts'

export type Launch = ServerOptions & {
  /** A connection that answers when the server is ready. */
  readyUrl: string
  say: (line: string) => void
}

export type Server = { stop(): Promise<void> }

/** After a crash the server first replays its journal. */
const SECONDS_TO_BECOME_READY = 120

const SHORTEST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 2_000

/** Starts the server, waits until it answers, and starts it again whenever it ends without being asked to. */
export async function launch(options: Launch): Promise<Server> {
  let running = startProcess(options)
  let stopping = false
  const stopWithUs = () => running.signal('SIGINT')
  process.once('exit', stopWithUs)
  await firstStart()
  const supervision = supervise()

  async function firstStart(): Promise<void> {
    try {
      await waitUntilReady(options.readyUrl, () => running.isAlive(), SECONDS_TO_BECOME_READY)
      if (!running.isAlive())
        throw new EmbeddedError(`PostgreSQL did not start: ${lastComplaint(options.folder)}`)
    } catch (error) {
      process.off('exit', stopWithUs)
      await running.stop()
      throw error
    }
  }

  async function supervise(): Promise<void> {
    for (let pauseMs = SHORTEST_PAUSE_MS; ; ) {
      const how = await running.ended
      if (stopping) return
      options.say(`PostgreSQL ended unexpectedly (${how}): starting it again`)
      const livedShortly = Date.now() - running.startedAt < LONGEST_PAUSE_MS
      pauseMs = livedShortly ? Math.min(pauseMs * 2, LONGEST_PAUSE_MS) : SHORTEST_PAUSE_MS
      await sleep(pauseMs)
      if (stopping) return
      await clearWhatCrashLeft(options)
      running = startProcess(options)
    }
  }

  return {
    async stop() {
      stopping = true
      await running.stop()
      await supervision
      process.off('exit', stopWithUs)
    },
  }
}

/** The children of a killed server end by themselves, but one that is busy may hold up its successor. */
async function clearWhatCrashLeft({ folder, socketFolder, say }: Launch): Promise<void> {
  const places = { data: join(folder, 'postgres'), socketFolder }
  try {
    await stopLeftovers(places, () => undefined, { fast: 1_000, immediate: 1_000, kill: 1_000 })
  } catch (error) {
    say(reason(error))
  }
}
