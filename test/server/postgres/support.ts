import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { onTestFinished, vi } from 'vitest'
import { type Embedded, type EmbeddedOptions, startEmbedded } from '#server/postgres/embedded.ts'

// Whole servers start and crash here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

/** A folder that goes when the test does. It is root's (or our own) alone, like every fresh temporary folder. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'voorwerk-postgres-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Starts the server inside the test; it stops when the test does. */
export async function start(folder: string, options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
  const embedded = await startEmbedded({ folder, say: () => undefined, ...options })
  onTestFinished(() => embedded.stop())
  return embedded
}

export async function ask<T>(url: string, statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query(statement)
    return rows
  } finally {
    await client.end()
  }
}

export type Keeper = { pid: number; appUrl: string; output: string[]; ended: Promise<number | null> }

const program = fileURLToPath(new URL('./keepRunning.ts', import.meta.url))

/** Starts the server in another process, as another user if asked; resolves when it is up or has given up. */
export async function startKeeper(folder: string, user?: { uid: number; gid: number }): Promise<Keeper> {
  const child = spawn(process.execPath, [program, folder], { ...user, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const output: string[] = []
  const appUrl = await firstAnswer(child, output, ended)
  return { pid: child.pid ?? 0, appUrl, output, ended }
}

function firstAnswer(child: ChildProcess, output: string[], ended: Promise<unknown>): Promise<string> {
  const up = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output.push(...text.trimEnd().split('\n'))
        const line = output.find((each) => each.startsWith('up '))
        if (line) resolve(line.slice('up '.length))
      })
  })
  return Promise.race([up, ended.then(() => '')])
}

export function serverPid(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** False for a process that is dead but whose exit code nobody fetched. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

export const isRoot = process.getuid?.() === 0
