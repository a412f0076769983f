import { createHash } from 'node:crypto'
import { chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { EmbeddedError } from './error.ts'

export const SOCKET_PORT = 5432

/** A socket's path fits in 108 bytes on Linux and in 104 on macOS, the closing zero included. */
const LONGEST_PATH = 103

/** Where the server's socket goes: in the data folder, or in a short folder of its own when that path is too long. */
export function socketFolderFor(folder: string): string {
  const inside = join(folder, 'socket')
  if (fits(inside)) return inside
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const short = [tmpdir(), '/tmp'].map((parent) => join(parent, `voorwerk-${hash}`)).find(fits)
  return short ?? inside
}

/** Makes the socket's folder, closed to everyone but the account that runs PostgreSQL (and root). */
export function makeSocketFolder(path: string, account: Account | null): void {
  const owner = account?.uid ?? process.getuid?.() ?? 0
  try {
    mkdirSync(path, { mode: 0o700 })
    if (account) chownSync(path, account.uid, account.gid)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const found = lstatSync(path)
  // Anyone may make this folder in /tmp before us and would then own the database's door.
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0)
    throw new EmbeddedError(`${path} belongs to another user or is open to others: remove it and start again`)
}

/** After the server stopped nothing of it stays behind outside the data folder. */
export function removeSocketFolder(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_PATH
}
