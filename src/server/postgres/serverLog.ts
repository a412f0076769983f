import { openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { giveToOwnerOf } from './folder.ts'

const LARGEST = 10 * 1024 * 1024

export function openLog(folder: string): number {
  const path = join(folder, 'postgres.log')
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(path, `${path}.old`)
  const log = openSync(path, 'a', 0o600)
  giveToOwnerOf(folder, path)
  return log
}

/** The last thing the server complained about, to show when it does not start. */
export function lastComplaint(folder: string): string {
  const path = join(folder, 'postgres.log')
  const complaint = readFileSync(path, 'utf8')
    .split('\n')
    .findLast((line) => /\b(FATAL|PANIC|ERROR):|^\S*postgres:|setpriv:/.test(line))
  return `${complaint ?? 'it said nothing'} (see ${path})`
}
