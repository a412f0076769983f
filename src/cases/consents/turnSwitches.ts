import { sql } from 'kysely'
import {
  type ConsentItem,
  type ConsentSide,
  type ConsentState,
  consentItemKeys,
  mayWriteDown,
  nothingSaid,
  turned,
} from '#method/consents.ts'
import { isKeyOf } from '#method/lists.ts'
import type { Tx } from '#store/db.ts'
import type { Scope } from '../case.ts'

export type Between = { readonly candidateId: string; readonly employerId: string }
export type Turn = { readonly item: ConsentItem; readonly side: ConsentSide; readonly on: boolean }
type States = Partial<Record<ConsentItem, ConsentState>>

/** Whether there is anything between this person and this employer; otherwise there is nothing to share either. */
export async function haveMet(tx: Tx, { candidateId, employerId }: Between): Promise<boolean> {
  const found = await sql`select 1 from future_job j where j.employer_id = ${employerId} and (
    exists (select 1 from proposal p where p.future_job_id = j.id and p.candidate_id = ${candidateId})
    or exists (select 1 from trajectory t where t.future_job_id = j.id and t.candidate_id = ${candidateId}))
    limit 1`.execute(tx)
  return found.rows.length > 0
}

/**
 * Turns switches between a candidate and an employer, and keeps who did it when; what stands so already is left alone.
 * A word of the candidate that somebody else writes down never overrules what the candidate switched off in person.
 * In: of whom and for whom, what to turn. Out: which turns were refused for that reason. Four queries at most.
 */
export async function turnSwitches(scope: Scope, between: Between, turns: readonly Turn[]): Promise<Turn[]> {
  const { tx, actor, now } = scope
  const inPerson = actor.role === 'candidate'
  const items = [...new Set(turns.map((one) => one.item))]
  const before = await lockedStates(tx, between, items)
  const refused: Turn[] = []
  const changes: Turn[] = []
  const after: States = { ...before }
  for (const turn of turns) {
    const { item, side, on } = turn
    const state = after[item] ?? nothingSaid
    if (side === 'candidate' && !inPerson && !mayWriteDown(state, on)) refused.push(turn)
    else if (state[`${side}On`] !== on) {
      after[item] = turned(state, side, { on, inPerson })
      changes.push(turn)
    }
  }
  if (changes.length === 0) return refused
  const changed = items.filter((item) => after[item] !== before[item])
  await tx
    .insertInto('consent')
    .values(changed.map((item) => ({ ...between, item, ...(after[item] ?? nothingSaid) })))
    .onConflict((same) =>
      same.columns(['organisationId', 'candidateId', 'employerId', 'item']).doUpdateSet((eb) => ({
        candidateOn: eb.ref('excluded.candidateOn'),
        coachOn: eb.ref('excluded.coachOn'),
        ownWord: eb.ref('excluded.ownWord'),
      })),
    )
    .execute()
  await tx
    .insertInto('consentChange')
    .values(
      changes.map(({ item, side, on }) => ({
        ...between,
        item,
        side,
        turnedOn: on,
        byId: actor.accountId,
        at: now,
      })),
    )
    .execute()
  return refused
}

/** The switches as they stand, held until the end of the transaction: two who press at once wait for each other. */
async function lockedStates(tx: Tx, between: Between, items: readonly ConsentItem[]): Promise<States> {
  await tx
    .insertInto('consent')
    .values(items.map((item) => ({ ...between, item })))
    .onConflict((same) => same.doNothing())
    .execute()
  const rows = await tx
    .selectFrom('consent')
    .select(['item', 'candidateOn', 'coachOn', 'ownWord'])
    .where('candidateId', '=', between.candidateId)
    .where('employerId', '=', between.employerId)
    .orderBy('item')
    .forUpdate()
    .execute()
  return statesIn(rows)
}

/** Rows by what they are about; what is no item of this edition is left out. */
export function statesIn(rows: readonly (ConsentState & { readonly item: string })[]): States {
  return Object.fromEntries(
    rows.flatMap(({ item, candidateOn, coachOn, ownWord }) =>
      isKeyOf(consentItemKeys, item) ? [[item, { candidateOn, coachOn, ownWord }]] : [],
    ),
  )
}
