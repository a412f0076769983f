import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Process = { pid: number; command: string }

/**
 * The name by which every process of the server in this data folder can be told from all others: PostgreSQL shows its
 * `cluster_name` in the title of each. (Their working folder would tell too, but root in a container may not see it.)
 */
export function clusterNameOf(data: string): string {
  return `voorwerk-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`
}

/** Every live process of the server in this data folder: the server process itself and what it started. */
export function processesIn(data: string): number[] {
  const name = clusterNameOf(data)
  return postgresProcesses()
    .filter(({ command }) => command.includes(name))
    .map(({ pid }) => pid)
}

export function isPostgres(pid: number): boolean {
  return postgresProcesses().some((each) => each.pid === pid)
}

export type Postmaster = { pid: number; socketFolder: string }

/** What the server wrote about itself when it started; null when it never did or ended properly. */
export function readPostmasterFile(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), socketFolder: lines[4] ?? '' }
  } catch {
    return null
  }
}

/** The server is called `/some/where/postgres -D …`, its children `postgres: voorwerk-… …`. */
function postgresProcesses(): Process[] {
  const all = process.platform === 'linux' ? readProc() : askPs()
  return all.filter(({ command }) => /^(\S*\/)?postgres(:|\0| |$)/.test(command))
}

function readProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandLine(name) }))
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function askPs(): Process[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
  return stdout.split('\n').map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(pid), command }
  })
}
