import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { EmbeddedError, reason } from './error.ts'
import { giveToOwnerOf } from './folder.ts'

export const LOCK_FILES = ['lock', 'lock.pid']

const BUSY = 5

/** A process that is just stopping gets this long to let go. */
const PATIENCE_MS = 3_000

/**
 * Takes the folder for this process alone; returns the function that gives it back. The lock is one of the operating
 * system (SQLite is how Node reaches it), so it ends with the process, however that ends: it is never stale.
 */
export function lockFolder(folder: string): () => void {
  const database = holdOrExplain(folder)
  const pidFile = join(folder, 'lock.pid')
  writeFileSync(pidFile, `${process.pid}\n`)
  for (const name of LOCK_FILES) giveToOwnerOf(folder, join(folder, name))
  return () => {
    writeFileSync(pidFile, '')
    database.close()
  }
}

function holdOrExplain(folder: string): DatabaseSync {
  const file = join(folder, 'lock')
  try {
    const database = new DatabaseSync(file, { timeout: PATIENCE_MS })
    // SQLite is content to read a file that it may not write, and then its lock keeps nobody out. Looking must not
    // open the file: closing it again would end every lock that this process has on it.
    accessSync(file, constants.W_OK)
    database.exec('begin exclusive')
    return database
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY)
      throw new EmbeddedError(
        `another Voorwerk process${holder(folder)} is using ${folder}: stop that one first`,
      )
    throw new EmbeddedError(`cannot write in ${folder} (${reason(error)}): does it belong to another user?`)
  }
}

/** Whether the process that took the folder last still lives; one that was killed left its number behind. */
export function holderLives(folder: string): boolean {
  try {
    const pid = Number(readFileSync(join(folder, 'lock.pid'), 'utf8'))
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function holder(folder: string): string {
  try {
    const pid = readFileSync(join(folder, 'lock.pid'), 'utf8').trim()
    return pid ? ` (pid ${pid})` : ''
  } catch {
    return ''
  }
}
