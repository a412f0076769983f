import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopLeftovers } from '#server/postgres/leftovers.ts'
import { readPostmasterFile } from '#server/postgres/processes.ts'
import { socketFolderFor } from '#server/postgres/socket.ts'

const root = join(import.meta.dirname, '../../..')
const program = join(root, 'dist/server.js')
const SECONDS_TO_OPEN = 60
const ASK_EVERY_MS = 20

/** The built demo in a folder of its own: it can be killed, and started again on what it left behind. */
export type Application = {
  url: string
  folder: string
  start(): Promise<void>
  /** Resolves when it says that it is ready; never starts or mends anything. */
  untilReady(): Promise<void>
  killApplication(): Promise<void>
  /** Resolves when another server process has taken the place of the killed one. */
  killDatabase(): Promise<void>
  /** Stops whatever still runs and removes the folder. */
  close(): Promise<void>
}

export async function makeApplication(): Promise<Application> {
  if (!existsSync(program)) execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root })
  const folder = mkdtempSync(join(tmpdir(), 'voorwerk-crash-'))
  const data = join(folder, 'postgres')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let running: Running | null = null

  const untilReady = () =>
    until(
      () => answersReady(url),
      () => running?.mustLive(),
    )
  return {
    url,
    folder,
    untilReady,
    start() {
      running = run({ PORT: String(port), HOST: '127.0.0.1', VOORWERK_FOLDER: folder })
      return untilReady()
    },
    async killApplication() {
      await running?.end('SIGKILL')
    },
    async killDatabase() {
      const pid = serverPid(data)
      process.kill(pid, 'SIGKILL')
      await until(
        async () => ![0, pid].includes(serverPid(data)),
        () => running?.mustLive(),
      )
    },
    async close() {
      await running?.end('SIGTERM')
      await stopLeftovers({ data, socketFolder: socketFolderFor(folder) }, () => undefined)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Running = { mustLive(): void; end(signal: NodeJS.Signals): Promise<void> }

function run(environment: Record<string, string>): Running {
  const child: ChildProcess = spawn(process.execPath, [program, '--demo'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let complaints = ''
  child.stdout?.resume()
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  const isAlive = () => child.exitCode === null && child.signalCode === null
  return {
    mustLive() {
      if (!isAlive())
        throw new Error(`the application ended (${child.signalCode ?? child.exitCode}): ${complaints}`)
    },
    async end(signal) {
      if (isAlive()) child.kill(signal)
      await ended
    },
  }
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) })
    await answer.body?.cancel()
    return answer.status === 200
  } catch {
    return false
  }
}

async function until(condition: () => Promise<boolean>, mayWait: () => void): Promise<void> {
  for (const end = Date.now() + SECONDS_TO_OPEN * 1000; !(await condition()); await sleep(ASK_EVERY_MS)) {
    mayWait()
    if (Date.now() > end) throw new Error(`not ready within ${SECONDS_TO_OPEN} seconds`)
  }
}

/** 0 while there is no server. */
const serverPid = (data: string) => readPostmasterFile(data)?.pid || 0

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
