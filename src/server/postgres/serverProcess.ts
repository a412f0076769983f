import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, commandAs } from './account.ts'
import { reason } from './error.ts'
import { clusterNameOf } from './processes.ts'
import { openLog } from './serverLog.ts'
import { SETTINGS, type Settings } from './settings.ts'

export type ServerOptions = {
  folder: string
  binaries: string
  socketFolder: string
  account: Account | null
  settings: Settings
}

/** One run of the server's main process. */
export type ServerProcess = {
  startedAt: number
  /** Resolves with how it ended, in words; never rejects. */
  ended: Promise<string>
  isAlive(): boolean
  signal(signal: NodeJS.Signals): void
  /** Asks it to stop, ever less friendly, and waits until it has. */
  stop(): Promise<void>
}

const SECONDS_OF_PATIENCE: [NodeJS.Signals, number][] = [
  ['SIGINT', 15],
  ['SIGQUIT', 5],
  ['SIGKILL', 5],
]

export function startProcess(options: ServerOptions): ServerProcess {
  const { file, args, options: as } = commandAs(options.account, program(options), programArguments(options))
  const log = openLog(options.folder)
  // A session of its own: Ctrl-C in the terminal must reach us alone, so that we end first and the server after us.
  const child = spawn(file, args, { ...as, cwd: '/', env: {}, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)

  let alive = true
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(reason(error)))
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  }).finally(() => {
    alive = false
  })

  return {
    startedAt: Date.now(),
    ended,
    isAlive: () => alive,
    signal: (signal) => void child.kill(signal),
    async stop() {
      for (const [signal, seconds] of SECONDS_OF_PATIENCE) {
        if (!alive) return
        child.kill(signal)
        await Promise.race([ended, sleep(seconds * 1000, undefined, { ref: false })])
      }
    },
  }
}

function program({ binaries }: ServerOptions): string {
  return join(binaries, 'bin', 'postgres')
}

function programArguments({ folder, socketFolder, settings }: ServerOptions): string[] {
  const data = join(folder, 'postgres')
  const all = {
    ...SETTINGS,
    unix_socket_directories: socketFolder,
    cluster_name: clusterNameOf(data),
    ...settings,
  }
  return ['-D', data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
