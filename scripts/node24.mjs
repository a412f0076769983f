import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The Node that runs Voorwerk: the one that npm brought along, or this one when it is new enough. Stops with one line
 * when there is neither.
 */
export function findNode() {
  const brought = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(brought) && spawnSync(brought, ['--version']).status === 0) return brought
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  if (!existsSync(join(root, 'node_modules')))
    return stop('Voorwerk is not installed yet: run "npm install".')
  return stop(
    `Voorwerk runs on Node 24, and this is Node ${process.versions.node} on ${process.platform}-${process.arch}, ` +
      'for which npm has none to bring along: install Node 24 from https://nodejs.org.',
  )
}

/** Ends this process with a line that says why. */
export function stop(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
