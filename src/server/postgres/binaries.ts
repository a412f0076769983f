import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { packageFolder } from './platform.ts'

type Link = { source: string; target: string }

/**
 * The folder whose `bin` holds initdb and postgres, ready to run. The package itself when we run it as ourselves and
 * its links are in place; else a copy in the data folder, because the unprivileged user may not be able to read
 * node_modules, and npm leaves links out and may not have run the script that makes them.
 */
export async function readyBinaries(folder: string, account: Account | null): Promise<string> {
  const source = packageFolder()
  const links: Link[] = JSON.parse(await readFile(join(source, 'native', 'pg-symlinks.json'), 'utf8'))
  if (!account && links.every(({ target }) => existsSync(join(source, target)))) return join(source, 'native')

  const { version }: { version: string } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
  const ready = join(folder, 'binaries', version)
  if (!existsSync(ready)) {
    await removeOldCopies(dirname(ready))
    const unfinished = `${ready}.new`
    await copyBinaries(source, unfinished, links)
    await rename(unfinished, ready)
  }
  return join(ready, 'native')
}

async function removeOldCopies(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o755 })
  await chmod(folder, 0o755)
}

async function copyBinaries(source: string, target: string, links: Link[]): Promise<void> {
  const linked = new Set(links.map((link) => join(source, link.target)))
  await cp(join(source, 'native'), join(target, 'native'), {
    recursive: true,
    filter: (path) => !linked.has(path) && !path.endsWith('.a') && basename(path) !== 'pkgconfig',
  })
  for (const link of links) await symlink(basename(link.source), join(target, link.target))
  await makeReadable(target)
}

async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await makeReadable(path)
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
