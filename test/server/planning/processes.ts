import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export type Process = {
  /** All it wrote: its log, and what it complained of. */
  written(): string
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts processes that plan, and ends all of them. */
export function processes(url: string) {
  const all: Process[] = []
  return {
    start(): Process {
      const one = run(spawn(process.execPath, [join(import.meta.dirname, 'planners.ts'), url]))
      all.push(one)
      return one
    },
    endAll: () => Promise.all(all.map((one) => one.end('SIGKILL'))),
  }
}

function run(child: ChildProcess): Process {
  let written = ''
  const hear = (chunk: Buffer) => {
    written += chunk.toString()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    written: () => written,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
