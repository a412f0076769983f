import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { EmbeddedError } from './error.ts'

/** The unprivileged user that PostgreSQL runs as when we are root. */
export type Account = {
  name: string
  uid: number
  gid: number
  /** The capability that lets it walk through folders that only root may enter; null when it needs none. */
  capability: string | null
}

/** How to run a program as that user: `null` means as ourselves. */
export type Command = { file: string; args: string[]; options: { uid?: number; gid?: number } }

type User = { name: string; uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. Who runs it then: the owner of data that already exists, the owner of the
 * folder, `postgres`, or else `nobody`. Returns null for an ordinary user, who runs it directly.
 */
export function chooseAccount(folder: string, otherFolders: string[]): Account | null {
  if (process.getuid?.() !== 0) {
    ordinaryUserMustHaveName()
    return null
  }
  const user = unprivilegedUser(folder)
  const folders = [folder, ...otherFolders]
  for (const capability of [null, 'dac_read_search', 'dac_override']) {
    const account = { ...user, capability }
    if (folders.every((each) => canEnter(account, each))) return account
  }
  throw new EmbeddedError(
    `PostgreSQL does not run as root, and the user "${user.name}" cannot enter ${folder}: ` +
      'put the data in a folder that others may enter, or start Voorwerk as an ordinary user',
  )
}

export function commandAs(account: Account | null, file: string, args: string[]): Command {
  if (!account) return { file, args, options: {} }
  const { uid, gid, capability } = account
  if (!capability) return { file, args, options: { uid, gid } }
  // PostgreSQL checks its own program file with access(2), which ignores the capabilities of an
  // ordinary user unless the securebit no_setuid_fixup is set.
  const rights = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ]
  return { file: 'setpriv', args: [...rights, file, ...args], options: {} }
}

function canEnter(account: Account, folder: string): boolean {
  const { file, args, options } = commandAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder])
  return spawnSync(file, args, { ...options, cwd: '/', stdio: 'ignore' }).status === 0
}

function unprivilegedUser(folder: string): User {
  const dataOwner = ownerOf(join(folder, 'postgres'))
  const users = knownUsers()
  const byUid = (uid: number | undefined) => users.find((user) => user.uid === uid && uid !== 0)
  if (dataOwner && dataOwner.uid !== 0)
    return { name: byUid(dataOwner.uid)?.name ?? String(dataOwner.uid), ...dataOwner }
  const user =
    byUid(ownerOf(folder)?.uid) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody')
  if (user) return user
  throw new EmbeddedError(
    'PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody": start Voorwerk as an ordinary user',
  )
}

function ownerOf(path: string): { uid: number; gid: number } | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? { uid: stat.uid, gid: stat.gid } : null
}

function knownUsers(): User[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid, gid }) => name !== '' && Number.isInteger(uid) && Number.isInteger(gid))
}

/** initdb looks up the name of whoever runs it and gives up without one. */
function ordinaryUserMustHaveName(): void {
  try {
    userInfo()
  } catch {
    throw new EmbeddedError(
      `user ${process.getuid?.()} has no name on this machine, which PostgreSQL needs: add it to /etc/passwd or set DATABASE_URL`,
    )
  }
}
