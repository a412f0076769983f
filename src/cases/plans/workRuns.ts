import { type Answered, runPlanner } from '#exchange/planner/runPlanner.ts'
import type { Better } from '#exchange/planner/thread.ts'
import type { Task } from '#planning/tasks.ts'
import { type Database, inOrganisation } from '#store/db.ts'
import { endRun, giveBackRun, giveUpRuns, holdRun, type TakenRun, takeRun } from '#store/planRuns.ts'

const holdEveryMs = 500

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
  try {
    const planned = await plan(run, hold)
    if (hold.isLost()) return true
    if (worker.signal?.aborted) await inIt((tx) => giveBackRun(tx, run))
    else {
      const status = hold.isCalledOff() ? ('stopped' as const) : ('done' as const)
      await inIt((tx) => endRun(tx, run, { status, answer: planned ?? { kind: 'nothing' } }))
    }
  } catch (error) {
    worker.onFault?.(error)
    await inIt((tx) => endRun(tx, run, { status: 'failed' }))
  } finally {
    hold.letGo()
  }
  return true
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
    untold = null
    try {
      const held = await tell(best && { objective: best.objective, bound: best.bound })
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
