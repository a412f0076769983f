import { sql } from 'kysely'
import { type LifeCycle, type Need, needs, nextStatus } from '#method/lifecycles/lifecycle.ts'
import type { Versioned } from '#store/save.ts'
import type { Text } from '#texts/catalogue.ts'
import type { Scope } from './case.ts'
import { impossible, invalid, notFound } from './errors.ts'

const roleMayNot: Text = {
  nl: 'Deze stap kan nu niet, of is aan iemand anders.',
  en: 'This step is not possible now, or is up to someone else.',
}

/** What comes along with a move; the fields are named as the needs are. */
export type Given = {
  reason?: string | null
  date?: string | null
  decider?: string | null
  outcome?: unknown
}

/**
 * Moves a thing to its next status by its life cycle and keeps who, when and why.
 * In: table with a status, id, the life cycle, the move and what comes with it. Out: the new status.
 * Errors: `impossible` when the move is not open in this status or to this role; `invalid` naming what is missing.
 */
export async function move<Status extends string>(
  scope: Scope,
  table: Versioned,
  id: string,
  cycle: LifeCycle<Status>,
  attempt: { move: string; given?: Given },
): Promise<Status> {
  const { tx, actor } = scope
  const found = await sql<{
    status: Status
  }>`select status from ${sql.table(table)} where id = ${id} for update`.execute(tx)
  const from = found.rows[0]?.status
  if (!from) throw notFound()
  const given = attempt.given ?? {}
  const present = (Object.keys(needs) as Need[]).filter(
    (need) => given[need] !== undefined && given[need] !== null,
  )
  const result = nextStatus(cycle, from, { move: attempt.move, role: actor.role, given: present })
  if (!result.ok) {
    if (result.refusal.kind !== 'needsMissing') throw impossible(roleMayNot)
    throw invalid(Object.fromEntries(result.refusal.missing.map((need) => [need, missing(need)])))
  }
  await sql`update ${sql.table(table)} set status = ${result.status}, version = version + 1 where id = ${id}`.execute(
    tx,
  )
  await recordMove(scope, table, id, from, result.status, given)
  return result.status
}

/** Keeps a change of status; also for the first status of a new thing (`from` null). */
export async function recordMove(
  { tx, actor, today }: Scope,
  subjectKind: string,
  subjectId: string,
  from: string | null,
  to: string,
  given: Given = {},
): Promise<void> {
  await tx
    .insertInto('statusChange')
    .values({
      subjectKind,
      subjectId,
      fromStatus: from,
      toStatus: to,
      reason: given.reason ?? null,
      decider: given.decider ?? null,
      onDate: given.date ?? today,
      byId: actor.accountId,
    })
    .execute()
}

function missing(need: Need): Text {
  const { label } = needs[need]
  return { nl: `Vul dit in: ${label.nl.toLowerCase()}.`, en: `Fill this in: ${label.en.toLowerCase()}.` }
}
