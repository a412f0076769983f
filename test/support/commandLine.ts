import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPrograms } from '../../scripts/bundle.ts'

const root = join(import.meta.dirname, '../..')

export type Ended = {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  errors: string
  /** The most memory it held, in megabytes; 0 where the system does not tell. */
  mostMegabytes: number
}
export type Running = { child: ChildProcess; ended: Promise<Ended> }
export type CommandLine = {
  start(args: readonly string[], given?: Given): Running
  run(args: readonly string[], given?: Given): Promise<Ended>
  remove(): void
}
type Given = { environment?: NodeJS.ProcessEnv; uid?: number }

/** The command line built from the sources as they are now, run as people run it: a process with an exit code. */
export async function builtCommandLine(): Promise<CommandLine> {
  // beside what npm installed, so that it is found
  const folder = join(root, 'node_modules', '.cache', `voorwerk-test-${crypto.randomUUID()}`)
  mkdirSync(folder, { recursive: true })
  await buildPrograms(root, folder)
  copyFileSync(join(import.meta.dirname, 'tellMemory.mjs'), join(folder, 'tellMemory.mjs'))
  const all: Running[] = []
  const start = (args: readonly string[], given: Given = {}) => {
    const running = startIn(folder, args, given)
    all.push(running)
    return running
  }
  return {
    start,
    run: (args, given) => start(args, given).ended,
    remove() {
      for (const { child } of all) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function startIn(folder: string, args: readonly string[], { environment, uid }: Given): Running {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...mine } = process.env
  const child = spawn(
    process.execPath,
    ['--import', join(folder, 'tellMemory.mjs'), join(folder, 'cli.js'), ...args],
    {
      env: { ...mine, VOORWERK_FOLDER: join(folder, 'no data'), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid }),
    },
  )
  const heard = { out: '', errors: '' }
  child.stdout?.on('data', (part: Buffer) => {
    heard.out += part.toString()
  })
  child.stderr?.on('data', (part: Buffer) => {
    heard.errors += part.toString()
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      const [, kilobytes] = /^most memory: (\d+) kB$/m.exec(heard.errors) ?? []
      const errors = heard.errors.replace(/^most memory: .*\n/m, '')
      resolve({ code, signal, out: heard.out, errors, mostMegabytes: Number(kilobytes ?? 0) / 1024 })
    })
  })
  return { child, ended }
}
