import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedError } from './error.ts'
import { isPostgres, processesIn, readPostmasterFile } from './processes.ts'
import { SOCKET_PORT } from './socket.ts'

const ASK_EVERY_MS = 20

export type Places = { data: string; socketFolder: string }

/** How long a server gets for each way of asking it to stop, from friendly to final. */
export type Patience = { fast: number; immediate: number; kill: number }

const USUAL: Patience = { fast: 15_000, immediate: 5_000, kill: 5_000 }

/**
 * Stops every PostgreSQL process that still works in this data folder and clears away what a dead one left. Only for
 * who holds the folder's lock.
 */
export async function stopLeftovers(
  { data, socketFolder }: Places,
  say: (line: string) => void,
  patience: Patience = USUAL,
): Promise<void> {
  const found = processesIn(data)
  if (found.length > 0) {
    say(`PostgreSQL: stopping a server that an earlier run left behind (pid ${serverOf(data, found)})`)
    const stopped =
      (await signalUntilGone(data, 'SIGINT', patience.fast)) ||
      (await signalUntilGone(data, 'SIGQUIT', patience.immediate)) ||
      (await signalUntilGone(data, 'SIGKILL', patience.kill))
    if (!stopped)
      throw new EmbeddedError(
        `a PostgreSQL process (pid ${processesIn(data).join(', ')}) in ${data} does not stop`,
      )
  }
  const recorded = readPostmasterFile(data)
  if (!recorded || !isPostgres(recorded.pid)) await clearLockFiles({ data, socketFolder })
}

/**
 * PostgreSQL takes any process with a dead server's pid for a running server: another program that got the number by
 * now, or the dead server itself while nobody has fetched its exit code (nobody does in many containers).
 */
async function clearLockFiles({ data, socketFolder }: Places): Promise<void> {
  const socket = join(socketFolder, `.s.PGSQL.${SOCKET_PORT}`)
  for (const file of [join(data, 'postmaster.pid'), `${socket}.lock`, socket]) await rm(file, { force: true })
}

function serverOf(data: string, found: number[]): number | undefined {
  const pid = readPostmasterFile(data)?.pid
  return pid && found.includes(pid) ? pid : found[0]
}

/** SIGINT ("stop fast") goes to the server process alone, which then ends the others in order. */
async function signalUntilGone(data: string, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  const server = readPostmasterFile(data)?.pid
  for (const pid of processesIn(data)) if (signal !== 'SIGINT' || pid === server) send(pid, signal)
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(ASK_EVERY_MS))
    if (processesIn(data).length === 0) return true
  return processesIn(data).length === 0
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It ended between looking and asking.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
