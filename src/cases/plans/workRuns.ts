import { setTimeout as sleep } from 'node:timers/promises'
import { type Answered, runPlanner } from '#exchange/planner/runPlanner.ts'
import type { Better } from '#exchange/planner/thread.ts'
import type { Task } from '#planning/tasks.ts'
import { type Database, inOrganisation } from '#store/db.ts'
import {
  endRun,
  giveBackRun,
  giveUpRuns,
  holdRun,
  type RunEnd,
  type TakenRun,
  takeRun,
} from '#store/planRuns.ts'

const holdEveryMs = 500
/** Within the lease, so that no other process has begun by then. */
const keepAtMost = 8
const keepAgainMs = 1000

export type Worker = {
  readonly db: Database
  /** Stops the work; the run is given back and begins again later. */
  readonly signal?: AbortSignal
  /** Hears the kind of a fault, never what the run was about. */
  readonly onFault?: (error: unknown) => void
}

/**
 * Does the run of an organisation that waits longest, on a thread of its own.
 * Out: whether there was one. Errors: none of the run's own; such a run is marked as failed.
 */
export async function workOneRun(worker: Worker, organisationId: string): Promise<boolean> {
  const inIt = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
    inOrganisation(worker.db, organisationId, work)
  const run = await inIt(async (tx) => {
    await giveUpRuns(tx)
    return takeRun(tx)
  })
  if (!run) return false
  const hold = holding(run, (best) => inIt((tx) => holdRun(tx, run, best)), worker)
  const end = await endOf(run, hold, worker).finally(hold.letGo)
  if (hold.isLost()) return true
  await untilKept(worker, () =>
    inIt((tx) => (worker.signal?.aborted ? giveBackRun(tx, run) : endRun(tx, run, end))),
  )
  return true
}

async function endOf(run: TakenRun, hold: Hold, { onFault }: Worker): Promise<RunEnd> {
  try {
    const planned = await plan(run, hold)
    const status = hold.isCalledOff() ? 'stopped' : 'done'
    return { status, answer: planned ?? { kind: 'nothing' } }
  } catch (error) {
    onFault?.(error)
    return { status: 'failed' }
  }
}

/**
 * Keeps what came of a run, also when the database is away for a moment: a plan that was found is no failed plan. When it
 * stays away the error goes on, and the run begins again when the lease has ended.
 */
async function untilKept({ onFault, signal }: Worker, keep: () => Promise<void>): Promise<void> {
  for (let time = 1; time < keepAtMost && !signal?.aborted; time += 1)
    try {
      return await keep()
    } catch (error) {
      onFault?.(error)
      await sleep(keepAgainMs)
    }
  return keep()
}

async function plan(run: TakenRun, hold: Hold): Promise<Answered | null> {
  const { planned } = await runPlanner({
    task: run.task as Task,
    seed: run.seed,
    limit: { seconds: run.seconds },
    signal: hold.signal,
    heard: hold.hear,
  })
  return planned
}

type Hold = ReturnType<typeof holding>

/** Keeps hold of a run while a thread works on it: tells how far it is, and hears whether to stop. */
function holding(
  run: TakenRun,
  tell: (best: unknown) => ReturnType<typeof holdRun>,
  { signal: stopped, onFault }: Worker,
) {
  const stop = new AbortController()
  let untold: Better | null = null
  let isLost = false
  let isCalledOff = false
  let isTelling = false
  const round = async () => {
    if (isTelling) return
    isTelling = true
    const best = untold
    try {
      const held = await tell(best && { objective: best.objective, bound: best.bound })
      if (untold === best) untold = null
      isLost = held === null
      isCalledOff = held?.isCalledOff ?? false
      if (isLost || isCalledOff) stop.abort()
    } catch (error) {
      onFault?.(error)
    }
    isTelling = false
  }
  const timer = setInterval(round, Math.min(holdEveryMs, run.seconds * 1000))
  return {
    signal: stopped ? AbortSignal.any([stop.signal, stopped]) : stop.signal,
    hear: (better: Better) => {
      untold = better
    },
    isLost: () => isLost,
    isCalledOff: () => isCalledOff,
    letGo: () => clearInterval(timer),
  }
}

/** Does every run of an organisation that waits, one after the other. Out: how many. */
export async function workThroughRuns(worker: Worker, organisationId: string): Promise<number> {
  let done = 0
  while (!worker.signal?.aborted && (await workOneRun(worker, organisationId))) done += 1
  return done
}
