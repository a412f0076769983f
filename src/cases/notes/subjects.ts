import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#access/actor.ts'
import { type Action, type Relation, type Resource, relationNeeded } from '#access/policy.ts'
import type { Tx } from '#store/db.ts'
import { visibility } from '#store/visibility.ts'
import { allow, type Rule } from '../case.ts'
import { id } from '../fields.ts'

/** The columns of `note` and `action` that say what they are about. */
export type SubjectField = 'employerId' | 'futureJobId' | 'candidateId' | 'trajectoryId'

/** What notes and actions can be about. Each keeps its own rule: whoever may write the record, may act on it. */
export type Subject<F extends SubjectField> = {
  field: F
  rule: Rule<Record<F, string>>
  /** Whether somebody may write this record: to whom an action can be given. */
  mayWrite(tx: Tx, actor: Actor, subjectId: string): Promise<boolean>
}

export const employerSubject = subject('employer', 'employer', 'employerId', 'write')
export const futureJobSubject = subject('futureJob', 'future_job', 'futureJobId', 'write')
export const candidateSubject = subject('candidate', 'candidate', 'candidateId', 'write')
export const trajectorySubject = subject('trajectory', 'trajectory', 'trajectoryId', 'write')

function subject<R extends Resource, F extends SubjectField>(
  resource: R,
  table: string,
  field: F,
  action: Action<R>,
): Subject<F> {
  const conditions = visibility[resource] as Record<
    Relation<R>,
    (actor: Actor) => ReturnType<typeof sql<boolean>>
  >
  return {
    field,
    rule: allow<Record<F, string>, R>(resource, action, (input) => input[field]),
    async mayWrite(tx, actor, subjectId) {
      const relation = relationNeeded(resource, action, actor.role)
      if (relation === null) return false
      const condition = conditions[relation](actor)
      const found =
        await sql`select 1 from ${sql.table(table)} where id = ${subjectId} and ${condition}`.execute(tx)
      return found.rows.length > 0
    },
  }
}

/** The input of a case about a record: the field that names it, and the case's own fields. */
export function subjectInput<F extends SubjectField, S extends z.ZodRawShape>(field: F, shape: S) {
  return z.object({ ...shape, [field]: id }) as unknown as z.ZodType<
    Record<F, string> & z.output<z.ZodObject<S>>
  >
}
