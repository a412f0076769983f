import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { packageFolder } from './platform.ts'

type Link = { source: string; target: string }

/**
 * The folder whose `bin` holds initdb and postgres, ready to run. The package itself when we run it as ourselves and
 * its links are in place; else a copy in the data folder, because the unprivileged user may not be able to read
 * node_modules, and npm leaves links out and may not have run the script that makes them.
 */
export function readyBinaries(folder: string, account: Account | null): string {
  const source = packageFolder()
  const links: Link[] = readJson(join(source, 'native', 'pg-symlinks.json'))
  if (!account && links.every(({ target }) => existsSync(join(source, target)))) return join(source, 'native')

  const { version } = readJson<{ version: string }>(join(source, 'package.json'))
  const ready = join(folder, 'binaries', version)
  if (!existsSync(ready)) {
    removeOldCopies(dirname(ready))
    const unfinished = `${ready}.new`
    copyBinaries(source, unfinished, links)
    renameSync(unfinished, ready)
  }
  return join(ready, 'native')
}

function removeOldCopies(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o755 })
  chmodSync(folder, 0o755)
}

function copyBinaries(source: string, target: string, links: Link[]): void {
  const linked = new Set(links.map((link) => join(source, link.target)))
  cpSync(join(source, 'native'), join(target, 'native'), {
    recursive: true,
    filter: (path) => !linked.has(path) && !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  })
  for (const link of links) symlinkSync(basename(link.source), join(target, link.target))
  makeReadable(target)
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'))
}
