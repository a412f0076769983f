import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, chooseAccount } from './account.ts'
import { readyBinaries } from './binaries.ts'
import { makeCluster } from './cluster.ts'
import { isStillStarting, withClient } from './connect.ts'
import { EmbeddedError } from './error.ts'
import { emptyFolder, openFolder } from './folder.ts'
import { launch, type Server } from './launcher.ts'
import { stopLeftovers } from './leftovers.ts'
import { LOCK_FILES, lockFolder } from './lock.ts'
import { readPostmasterFile } from './processes.ts'
import { provision } from './provision.ts'
import { readOrMakeSecrets, readSecrets, type Secrets } from './secrets.ts'
import type { ServerOptions } from './serverProcess.ts'
import type { Settings } from './settings.ts'
import { makeSocketFolder, removeSocketFolder, socketFolderFor } from './socket.ts'
import { OWNER_ROLE, type Urls, urlFor, urlsFor } from './urls.ts'

export { EmbeddedError } from './error.ts'
export { APP_ROLE, type Urls } from './urls.ts'

export type Embedded = Urls & { stop(): Promise<void> }

export type EmbeddedOptions = {
  folder: string
  /** Gets a line for every step that takes a while and for everything out of the ordinary. */
  say: (line: string) => void
  /** First removes everything that the folder holds. */
  reset?: boolean
  /** PostgreSQL settings on top of our own. */
  settings?: Settings
}

/**
 * Starts PostgreSQL on the data in `folder` and keeps it running until `stop`. The folder is ours alone meanwhile.
 * Throws an EmbeddedError, one plain line, when another process has the folder or the server cannot run.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = openFolder(options.folder)
  const unlock = lockFolder(folder)
  try {
    const { server, urls, socketFolder } = await startIn(folder, options)
    const leave = () => {
      removeSocketFolder(socketFolder)
      unlock()
    }
    let stopped: Promise<void> | undefined
    return {
      ...urls,
      stop() {
        stopped ??= server.stop().finally(leave)
        return stopped
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** The connections of a server that runs on this folder now, started by whichever process; null when there is none. */
export async function runningEmbedded(folder: string): Promise<Urls | null> {
  if (!existsSync(folder)) return null
  const real = openFolder(folder)
  const postmaster = readPostmasterFile(join(real, 'postgres'))
  if (!postmaster?.socketFolder) return null
  const secrets = await readSecrets(real)
  if (!secrets) return null
  const urls = urlsFor(postmaster.socketFolder, secrets)
  return (await answers(urls.ownerUrl)) ? urls : null
}

type Started = { server: Server; socketFolder: string; urls: Urls }

async function startIn(folder: string, options: EmbeddedOptions): Promise<Started> {
  const { say, settings = {} } = options
  const data = join(folder, 'postgres')
  const socketFolder = socketFolderFor(folder)
  const account = chooseAccount(folder, [dirname(socketFolder)])
  dataMustBeOurs(data, account)
  await stopLeftovers({ data, socketFolder }, say)
  if (options.reset) await emptyFolder(folder, LOCK_FILES)
  const secrets = await readOrMakeSecrets(folder)
  const binaries = readyBinaries(folder, account)
  if (!existsSync(data)) say('PostgreSQL: making an empty database, only this first time')
  await makeCluster({ folder, binaries, account, ownerPassword: secrets.owner })
  makeSocketFolder(socketFolder, account)
  return launchAndProvision({ folder, binaries, socketFolder, account, settings }, secrets, say)
}

async function launchAndProvision(
  options: ServerOptions,
  secrets: Secrets,
  say: (line: string) => void,
): Promise<Started> {
  const maintenanceUrl = urlFor(options.socketFolder, OWNER_ROLE, secrets.owner, 'postgres')
  const server = await launch({ ...options, readyUrl: maintenanceUrl, say })
  try {
    await provision(maintenanceUrl, secrets)
    const { socketFolder } = options
    return { server, socketFolder, urls: urlsFor(socketFolder, secrets) }
  } catch (error) {
    await server.stop()
    throw error
  }
}

function dataMustBeOurs(data: string, account: Account | null): void {
  const owner = statSync(data, { throwIfNoEntry: false })?.uid
  if (account || owner === undefined || owner === process.getuid?.()) return
  throw new EmbeddedError(
    `the data in ${data} belong to another user: start Voorwerk as that user or as root`,
  )
}

async function answers(url: string): Promise<boolean> {
  try {
    return await withClient(url, async (client) => Boolean(await client.query('select 1')))
  } catch (error) {
    if (isStillStarting(error)) return false
    throw error
  }
}
