import { sql } from 'kysely'
import type { Tx } from './db.ts'

/** A run that somebody works on. `attempts` is the mark of who took it: whoever took it earlier has lost it. */
export type TakenRun = {
  readonly id: string
  readonly attempts: number
  readonly task: unknown
  readonly seed: number
  readonly seconds: number
}

/** A run whose process died this often is not taken up again: it may be what kills the process. */
export const mostAttempts = 3
const lease = sql`interval '20 seconds'`

/** Takes the run that waits longest, or one that nobody works on any more. Others leave it alone until the lease ends. */
export async function takeRun(tx: Tx): Promise<TakenRun | null> {
  const { rows } = await sql<TakenRun>`
    update plan_run set status = 'running', locked_until = clock_timestamp() + ${lease}, attempts = attempts + 1,
      begun_at = clock_timestamp(), best = null
    where id = (
      select id from plan_run
      where status = 'waiting' or (status = 'running' and locked_until < clock_timestamp() and attempts < ${mostAttempts})
      order by seq limit 1 for update skip locked)
    returning id, attempts, task, seed, seconds`.execute(tx)
  return rows[0] ?? null
}

/** Marks the runs that were tried too often. */
export async function giveUpRuns(tx: Tx): Promise<void> {
  await tx
    .updateTable('planRun')
    .set({ status: 'failed', lockedUntil: null, endedAt: sql`clock_timestamp()` })
    .where('status', '=', 'running')
    .where('attempts', '>=', mostAttempts)
    .where('lockedUntil', '<', sql<Date>`clock_timestamp()`)
    .execute()
}

/** Keeps hold of a run, with the best so far. Out: whether somebody called it off; null when another process has it now. */
export async function holdRun(
  tx: Tx,
  run: TakenRun,
  best: unknown,
): Promise<{ isCalledOff: boolean } | null> {
  const held = await mine(tx, run)
    .set({
      lockedUntil: sql`clock_timestamp() + ${lease}`,
      ...(best !== null && { best: JSON.stringify(best) }),
    })
    .returning('calledOffAt')
    .executeTakeFirst()
  return held ? { isCalledOff: held.calledOffAt !== null } : null
}

export type RunEnd =
  | { readonly status: 'done' | 'stopped'; readonly answer: unknown }
  | { readonly status: 'failed' }

export async function endRun(tx: Tx, run: TakenRun, end: RunEnd): Promise<void> {
  await mine(tx, run)
    .set({
      status: end.status,
      answer: 'answer' in end && end.answer !== null ? JSON.stringify(end.answer) : null,
      lockedUntil: null,
      endedAt: sql`clock_timestamp()`,
    })
    .execute()
}

/** Gives a run back when the process stops: another process, or this one when it comes back, begins it again. */
export async function giveBackRun(tx: Tx, run: TakenRun): Promise<void> {
  await mine(tx, run)
    .set({ status: 'waiting', lockedUntil: null, attempts: run.attempts - 1, best: null })
    .execute()
}

const mine = (tx: Tx, run: TakenRun) =>
  tx
    .updateTable('planRun')
    .where('id', '=', run.id)
    .where('status', '=', 'running')
    .where('attempts', '=', run.attempts)
