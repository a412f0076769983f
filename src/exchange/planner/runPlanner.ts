import { Worker } from 'node:worker_threads'
import type { AnyPlanned } from '#planning/planOf.ts'
import type { Better, ThreadStart, ThreadWord } from './thread.ts'

/** A plan, or why there is none. */
export type Answered = Exclude<AnyPlanned, { kind: 'nothing' }>

export type Run = Omit<ThreadStart, 'calledOff'> & {
  /** Calls it off: the best plan so far is what comes. */
  readonly signal?: AbortSignal
  /** Hears that the planner begins. */
  readonly begun?: () => void
  /** Hears of every plan that is better than the one before. */
  readonly heard?: (better: Better) => void
}

export type Ran = {
  /** Null when nothing was found before the time was up or it was called off. */
  readonly planned: Answered | null
  readonly seconds: number
  readonly isCalledOff: boolean
}

/** How long past its end a planner may take for its last step; after that the best plan that was told counts. */
const graceMs = 1000

/**
 * Runs a planner on a thread of its own, so that it can be called off at any moment.
 * In: the task and how long. Out: what it came to, or the best it told when it was cut off.
 */
export async function runPlanner({ signal, begun: hearBegun, heard, ...start }: Run): Promise<Ran> {
  const calledOff = new Int32Array(new SharedArrayBuffer(4))
  const worker = takeThread()
  const timers: NodeJS.Timeout[] = []
  let begun = performance.now()
  let best: Better | null = null
  let hasAnswered = false
  const planned = await new Promise<Answered | null>((resolve, reject) => {
    const cutOffIn = (ms: number) => timers.push(setTimeout(() => resolve(bestOf(best)), ms))
    const callOff = () => {
      Atomics.store(calledOff, 0, 1)
      cutOffIn(graceMs)
    }
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the planner stopped with code ${code}`)))
    worker.on('message', (word: ThreadWord) => {
      if (word.kind === 'begun') {
        begun = performance.now()
        hearBegun?.()
        if ('seconds' in start.limit) cutOffIn(start.limit.seconds * 1000 + graceMs)
      } else if (word.kind === 'better') {
        best = word
        heard?.(word)
      } else {
        hasAnswered = true
        if (isAnswer(word.planned)) resolve(word.planned.kind === 'nothing' ? bestOf(best) : word.planned)
        else reject(new Error('the planner gave no answer'))
      }
    })
    worker.postMessage({ ...start, calledOff } satisfies ThreadStart)
    if (signal?.aborted) callOff()
    else signal?.addEventListener('abort', callOff, { once: true })
  }).finally(async () => {
    for (const timer of timers) clearTimeout(timer)
    await letGo(worker, hasAnswered)
  })
  const seconds = (performance.now() - begun) / 1000
  return { planned, seconds, isCalledOff: signal?.aborted ?? false }
}

/**
 * A thread that has answered is kept for the next task: its solver is compiled then. Threads with a solver that come and
 * go can take the whole process along (V8 frees what another thread is just compiling), so only one that does not
 * answer is cut off.
 */
let kept: Worker | null = null

function takeThread(): Worker {
  const worker = kept ?? new Worker(program())
  kept = null
  worker.removeAllListeners().ref()
  return worker
}

async function letGo(worker: Worker, hasAnswered: boolean): Promise<void> {
  worker.removeAllListeners()
  if (!hasAnswered || kept) {
    await worker.terminate()
    return
  }
  // whoever waits for nothing else may end
  worker.unref()
  const forget = () => {
    if (kept === worker) kept = null
  }
  worker.once('error', forget).once('exit', forget)
  kept = worker
}

/** Thrown where a message comes in, a fault would end the whole process: of a task that is none nothing may come. */
const isAnswer = (planned: AnyPlanned | undefined): planned is AnyPlanned => planned !== undefined

function bestOf(best: Better | null): Answered | null {
  if (!best) return null
  const { plan, objective, bound } = best
  return { kind: 'plan', plan, objective, bound, isProven: bound === objective }
}

/** Built, the program of the thread lies beside the program itself. */
const program = () =>
  new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './planThread.js', import.meta.url)
