import { parentPort } from 'node:worker_threads'
import { type Effort, effortOfIterations, effortOfSeconds } from '#planning/effort.ts'
import type { AnyPlanned, Solvers } from '#planning/planOf.ts'
import { performTask, type Task } from '#planning/tasks.ts'
import { packingSolver } from '../solver/packing.ts'
import { programSolver } from '../solver/programs.ts'

/** What the thread gets to begin with; `calledOff` is memory that both sides see. */
export type ThreadStart = {
  readonly task: Task
  readonly seed: number
  readonly limit: { readonly seconds: number } | { readonly iterations: number }
  readonly calledOff: Int32Array
}
export type Better = { readonly plan: unknown; readonly objective: number; readonly bound: number | null }
/** What it tells: that it begins, every better plan, and what it came to. */
export type ThreadWord =
  | { readonly kind: 'begun' }
  | ({ readonly kind: 'better' } & Better)
  | { readonly kind: 'done'; readonly planned: AnyPlanned }

const tell = (word: ThreadWord) => parentPort?.postMessage(word)

/** One task after another, for a thread that is kept. What goes wrong here ends the thread, which its keeper hears. */
parentPort?.on('message', (start: ThreadStart) => void work(start))

async function work(start: ThreadStart): Promise<void> {
  tell({ kind: 'begun' })
  const hear = (plan: unknown, objective: number, bound: number | null) =>
    tell({ kind: 'better', plan, objective, bound })
  const planned = await performTask(start.task, effortOf(start), solvers, hear)
  tell({ kind: 'done', planned })
}

function effortOf({ limit, seed, calledOff }: ThreadStart): Effort {
  const isCalledOff = () => Atomics.load(calledOff, 0) !== 0
  if ('seconds' in limit) return effortOfSeconds(() => performance.now(), limit.seconds, seed, isCalledOff)
  const counted = effortOfIterations(limit.iterations, seed)
  return { ...counted, isSpent: () => isCalledOff() || counted.isSpent() }
}

const solvers: Solvers = { packing: packingSolver, program: programSolver }
