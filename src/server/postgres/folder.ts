import { chownSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { EmbeddedError, reason } from './error.ts'

const runsAsRoot = () => process.getuid?.() === 0

/** Makes the data folder when it is not there and returns its real path. */
export function openFolder(folder: string): string {
  try {
    // Root's folder must let the unprivileged PostgreSQL user pass through, without letting it look around.
    mkdirSync(folder, { recursive: true, mode: runsAsRoot() ? 0o711 : 0o700 })
    return realpathSync(folder)
  } catch (error) {
    throw new EmbeddedError(`cannot make the data folder ${folder}: ${reason(error)}`)
  }
}

/** So that someone who once started with sudo can start without it later. */
export function giveToOwnerOf(folder: string, path: string): void {
  if (!runsAsRoot()) return
  const { uid, gid } = statSync(folder)
  chownSync(path, uid, gid)
}

/** Removes all data of Voorwerk, and refuses when the folder holds something else. */
export async function emptyFolder(folder: string, keep: string[]): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !keep.includes(name))
  if (names.length > 0 && !names.includes('secrets.json'))
    throw new EmbeddedError(`${folder} does not look like a data folder of Voorwerk: it is left as it is`)
  // The file by which we know the folder goes last, so that an interrupted removal can be repeated.
  for (const name of names.filter((each) => each !== 'secrets.json').concat('secrets.json'))
    await rm(join(folder, name), { recursive: true, force: true })
}
