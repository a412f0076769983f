import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type Account, commandAs } from './account.ts'
import { EmbeddedError } from './error.ts'
import { OWNER_ROLE } from './urls.ts'

type Making = { folder: string; binaries: string; account: Account | null; ownerPassword: string }

/** Makes the files of an empty server in `<folder>/postgres`, or nothing at all when it is interrupted. */
export async function makeCluster({ folder, binaries, account, ownerPassword }: Making): Promise<void> {
  const data = join(folder, 'postgres')
  if (existsSync(data)) return
  const unfinished = `${data}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  // initdb wants its folder empty, so the password waits beside it.
  const passwordFile = join(folder, 'password.new')
  await rm(passwordFile, { force: true })
  await writeFile(passwordFile, `${ownerPassword}\n`, { mode: 0o600 })
  try {
    if (account) for (const path of [unfinished, passwordFile]) await chown(path, account.uid, account.gid)
    await run(account, join(binaries, 'bin', 'initdb'), initdbArguments(unfinished, passwordFile))
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(unfinished, data)
}

function initdbArguments(data: string, passwordFile: string): string[] {
  return [
    ...['--pgdata', data, '--username', OWNER_ROLE, '--pwfile', passwordFile],
    // Sorting and comparing must not depend on the languages that happen to be installed on the machine.
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--auth=scram-sha-256', '--text-search-config=simple', '--data-checksums'],
  ]
}

async function run(account: Account | null, program: string, programArguments: string[]): Promise<void> {
  const { file, args, options } = commandAs(account, program, programArguments)
  const child = spawn(file, args, { ...options, cwd: '/', env: {}, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [complaints, code] = await Promise.all([text(child.stderr), ended])
  if (code !== 0)
    throw new EmbeddedError(`PostgreSQL could not be set up: ${complaints.trim().replaceAll('\n', ' ')}`)
}
