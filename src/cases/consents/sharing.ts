import { sql } from 'kysely'
import { type ConsentItem, type ConsentState, consentItemKeys, nothingSaid } from '#method/consents.ts'
import { sharedWith } from '#store/consents.ts'
import type { Tx } from '#store/db.ts'
import { type Between, statesIn } from './turnSwitches.ts'

/** The switches towards one employer. */
export type Sharing = {
  readonly employerId: string
  readonly employer: string
  readonly items: readonly (ConsentState & { readonly item: ConsentItem })[]
}

/**
 * The switches of a candidate towards each employer with whom there is or was something: a proposal, a trajectory.
 * In: the candidate; one employer when only that one is asked for. Out: by name of the employer. Two queries.
 */
export async function sharingOf(tx: Tx, candidateId: string, employerId?: string): Promise<Sharing[]> {
  const employers = await sql<{ employerId: string; employer: string }>`
    select e.id as employer_id, e.name as employer from employer e
    where e.id in (select j.employer_id from future_job j where j.id in (
        select p.future_job_id from proposal p where p.candidate_id = ${candidateId}
        union select t.future_job_id from trajectory t where t.candidate_id = ${candidateId}))
      and (${employerId ?? null}::uuid is null or e.id = ${employerId ?? null})
    order by e.name, e.id`.execute(tx)
  const rows = await tx
    .selectFrom('consent')
    .select(['employerId', 'item', 'candidateOn', 'coachOn', 'ownWord'])
    .where('candidateId', '=', candidateId)
    .execute()
  const byEmployer = Map.groupBy(rows, (one) => one.employerId)
  return employers.rows.map((one) => {
    const states = statesIn(byEmployer.get(one.employerId) ?? [])
    return { ...one, items: consentItemKeys.map((item) => ({ item, ...(states[item] ?? nothingSaid) })) }
  })
}

/** What an employer would read under the switches that hold a text of the profile. */
export async function sharedWords(tx: Tx, candidateId: string) {
  return tx
    .selectFrom('candidate')
    .select(['id', 'firstName', 'lastName', 'strengths', 'hoursMin', 'hoursMax', 'shifts', 'phone', 'email'])
    .where('id', '=', candidateId)
    .executeTakeFirst()
}

export type SharedWords = NonNullable<Awaited<ReturnType<typeof sharedWords>>>

/** Whether one item is shared with one employer now. */
export async function isSharedWith(tx: Tx, between: Between, item: ConsentItem): Promise<boolean> {
  const pair = {
    candidateId: sql`${between.candidateId}::uuid`,
    employerId: sql`${between.employerId}::uuid`,
  }
  const found = await sql<{ shared: boolean }>`
    select ${sharedWith(pair.candidateId, pair.employerId, item)} as shared`.execute(tx)
  return found.rows[0]?.shared ?? false
}
