import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from './node24.mjs'

const follow = join(root, 'scripts', 'followParent.mjs')

/** npm and the terminal may both bring us the same Ctrl-C; a second one this soon is not a second wish. */
const SAME_SIGNAL_MS = 1_000

const WATCH_EVERY_MS = 500

/**
 * Runs a script of ours to its end, on our terminal; resolves with its exit code. Every wish to stop reaches it once,
 * and when we are killed it stops too.
 */
export function runProgram(node, script, args) {
  const child = spawn(node, ['--enable-source-maps', '--import', follow, script, ...args], {
    // In a group of its own, so that Ctrl-C does not reach it twice: from the terminal and from us.
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  let last = 0
  const passOn = (signal) => {
    if (Date.now() - last < SAME_SIGNAL_MS) return
    last = Date.now()
    child.kill(signal)
  }
  process.on('SIGINT', passOn)
  process.on('SIGTERM', passOn)
  process.on('SIGHUP', () => passOn('SIGTERM'))
  const watch = stopWithNpm(() => passOn('SIGTERM'))
  return endOf(child).finally(() => clearInterval(watch))
}

/** Runs a tool to its end, on our terminal; resolves with its exit code. */
export function runTool(node, file, args, env = {}) {
  const PATH = `${dirname(node)}:${process.env.PATH ?? ''}`
  const child = spawn(node, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH, ...env },
  })
  // The terminal brings Ctrl-C to the tool itself; we stay to tell how it ended.
  const stay = () => undefined
  const passOn = (signal) => child.kill(signal)
  process.on('SIGINT', stay).on('SIGTERM', passOn)
  return endOf(child).finally(() => process.off('SIGINT', stay).off('SIGTERM', passOn))
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

/** Someone who kills npm means Voorwerk; npm is our parent, or has a shell in between that does not tell us. */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return undefined
  const before = ancestors()
  return setInterval(() => ancestors() !== before && stop(), WATCH_EVERY_MS).unref()
}

function ancestors() {
  const parent = process.ppid
  try {
    const [, grandparent] = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8')) ?? []
    return `${parent} ${grandparent}`
  } catch {
    return `${parent}`
  }
}
