import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '#access/actor.ts'
import { relationNeeded } from '#access/policy.ts'
import { appendAudit } from '#store/audit.ts'
import { type Database, inOrganisation, type Tx } from '#store/db.ts'
import type { SecretBox } from '#store/secretBox.ts'
import { tableOf, visibility } from '#store/visibility.ts'
import { dayInAmsterdam } from '#texts/days.ts'
import type { Case, Scope } from './case.ts'
import { CaseError, CountedRefusal, invalid, notFound } from './errors.ts'
import { type EventFacts, type EventName, subscribers } from './events.ts'
import { fieldErrors } from './fieldErrors.ts'

/** What every case needs from the process around it. */
export type House = { db: Database; clock: () => Date; secrets: SecretBox }

export type Occasion = {
  requestId: string
  /** The form's submission key: the same key with the same content answers the first result again. */
  key?: string
}

/**
 * Runs a case the one way every case runs: parse, authorise, do it once, audit, all in one transaction.
 * In: the house, the person, the case and its raw input. Out: the case's result.
 * Errors: `CaseError` only; anything else is a fault of ours.
 */
export async function perform<I, R>(
  house: House,
  actor: Actor,
  one: Case<I, R>,
  raw: unknown,
  occasion: Occasion,
): Promise<R> {
  if (relationNeeded(one.rule.resource, one.rule.action as never, actor.role) === null) throw notFound()
  const parsed = one.input.safeParse(raw)
  const answered = await inOrganisation(house.db, actor.organisationId, async (tx) => {
    // Who may not, learns nothing about the fields either: authorise first, also when the input is wrong.
    const subject = one.rule.subject?.((parsed.success ? parsed.data : raw) as I)
    await authorise(tx, actor, one, subject)
    if (!parsed.success) throw refuseInput(parsed.error)
    const input = parsed.data
    const first =
      one.kind === 'command' && occasion.key ? await claim(tx, actor, one, input, occasion.key) : null
    if (first) return first.result as R
    const result = await one.run(scopeFor(house, tx, actor), input).catch((error: unknown) => {
      // Given back instead of thrown, for a throw would undo the attempt that was counted.
      if (error instanceof CountedRefusal) return error
      throw error
    })
    if (result instanceof CountedRefusal) {
      if (occasion.key)
        await tx
          .deleteFrom('submission')
          .where('accountId', '=', actor.accountId)
          .where('key', '=', occasion.key)
          .execute()
      return result
    }
    if (one.kind === 'command' && occasion.key) await remember(tx, actor, occasion.key, result)
    if (one.kind === 'command' || subject || one.logged?.(input))
      await audit(house, tx, actor, one, subject ?? createdId(result), occasion)
    return result
  })
  if (answered instanceof CountedRefusal) throw answered
  return answered
}

function refuseInput(error: z.ZodError): CaseError {
  // An identifier in the address that is not one belongs to nothing.
  if (
    error.issues.some(
      (issue) => issue.code === 'invalid_format' && 'format' in issue && issue.format === 'uuid',
    )
  )
    return notFound()
  return invalid(fieldErrors(error))
}

async function authorise<I, R>(
  tx: Tx,
  actor: Actor,
  one: Case<I, R>,
  subject: string | undefined,
): Promise<void> {
  const { resource, action } = one.rule
  const relation = relationNeeded(resource, action as never, actor.role)
  const table = tableOf[resource]
  if (relation === null) throw notFound()
  if (!one.rule.subject || !table) return
  if (!subject || !z.uuid().safeParse(subject).success) throw notFound()
  const conditions = visibility[resource] as Record<string, (actor: Actor) => ReturnType<typeof sql<boolean>>>
  const condition = conditions[relation]
  if (!condition) throw notFound()
  const found =
    await sql`select 1 from ${sql.table(table)} where id = ${subject} and ${condition(actor)}`.execute(tx)
  if (found.rows.length === 0) throw notFound()
}

function scopeFor(house: House, tx: Tx, actor: Actor): Scope {
  const now = house.clock()
  return {
    tx,
    actor,
    now,
    today: dayInAmsterdam(now),
    secrets: house.secrets,
    emit: (event, facts) => emit(tx, event, facts),
    visible(resource, action) {
      const relation = relationNeeded(resource, action, actor.role)
      if (relation === null) return sql<boolean>`false`
      return visibility[resource][relation](actor)
    },
  }
}

/** Tells the subscribers of an event, in the transaction of what happened. */
export async function emit<E extends EventName>(tx: Tx, event: E, facts: EventFacts[E]): Promise<void> {
  const rows = subscribers[event].map((subscriber) => ({ event, subscriber, facts: JSON.stringify(facts) }))
  await tx.insertInto('outbox').values(rows).execute()
  await sql`select pg_notify('voorwerk_outbox', current_organisation()::text)`.execute(tx)
}

async function claim<I, R>(
  tx: Tx,
  actor: Actor,
  one: Case<I, R>,
  input: I,
  key: string,
): Promise<{ result: unknown } | null> {
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest('hex')
  // A second sender of the same key waits here until the first has committed.
  const mine = await tx
    .insertInto('submission')
    .values({ accountId: actor.accountId, key, caseName: one.name, inputHash })
    .onConflict((same) => same.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (mine) return null
  const earlier = await tx
    .selectFrom('submission')
    .select(['caseName', 'inputHash', 'result'])
    .where('accountId', '=', actor.accountId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (earlier.caseName !== one.name || earlier.inputHash !== inputHash)
    throw new CaseError({ code: 'sameKeyOtherContent' })
  return { result: earlier.result }
}

async function remember(tx: Tx, actor: Actor, key: string, result: unknown): Promise<void> {
  await tx
    .updateTable('submission')
    .set({ result: JSON.stringify(result) })
    .where('accountId', '=', actor.accountId)
    .where('key', '=', key)
    .execute()
}

function createdId(result: unknown): string | undefined {
  const id = (result as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id : undefined
}

function audit<I, R>(
  house: House,
  tx: Tx,
  actor: Actor,
  one: Case<I, R>,
  subject: string | undefined,
  occasion: Occasion,
): Promise<void> {
  return appendAudit(tx, {
    organisationId: actor.organisationId,
    at: house.clock(),
    actorId: actor.accountId,
    actorRole: actor.role,
    action: one.name,
    resource: one.rule.resource,
    subjectId: subject ?? null,
    requestId: occasion.requestId,
  })
}
