import type { RawBuilder } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '#access/actor.ts'
import type { Action, Resource } from '#access/policy.ts'
import type { Tx } from '#store/db.ts'
import type { SecretBox } from '#store/secretBox.ts'
import type { EventFacts, EventName } from './events.ts'

/** What a case body works with: its organisation's data, the person, the day. */
export type Scope = {
  tx: Tx
  actor: Actor
  now: Date
  /** The day in Amsterdam, 'YYYY-MM-DD'. */
  today: string
  secrets: SecretBox
  /** Tells the subscribers of an event, in the same transaction. */
  emit<E extends EventName>(event: E, facts: EventFacts[E]): Promise<void>
  /** The records of this resource that the person may do this to, as a condition of a query on its table. */
  visible<R extends Resource>(resource: R, action: Action<R>): RawBuilder<boolean>
}

/** Which permission a case needs, and on which record. Without `subject` the permission is for the whole resource. */
export type Rule<I> = {
  [R in Resource]: { resource: R; action: Action<R>; subject?: (input: I) => string }
}[Resource]

export type Case<I, R> = {
  name: string
  kind: 'view' | 'command'
  rule: Rule<I>
  input: z.ZodType<I>
  /** Whether a look that is not at one record is written to the audit all the same. */
  logged?: (input: I) => boolean
  run(scope: Scope, input: I): Promise<R>
}

/** For lists and registries of cases of any kind. */
// biome-ignore lint/suspicious/noExplicitAny: a registry holds cases of every input and result
export type AnyCase = Case<any, any>

/** Declares a permission: `allow('employer', 'write', (input) => input.employerId)`. */
export function allow<I, R extends Resource>(
  resource: R,
  action: Action<R>,
  subject?: (input: I) => string,
): Rule<I> {
  return { resource, action, subject } as Rule<I>
}

/** A case that only looks. What it shows of one person or record is written to the audit as seen. */
export function view<S extends z.ZodType, R>(one: {
  name: string
  rule: Rule<z.output<S>>
  input: S
  logged?: (input: z.output<S>) => boolean
  run(scope: Scope, input: z.output<S>): Promise<R>
}): Case<z.output<S>, R> {
  return { ...one, kind: 'view' } as Case<z.output<S>, R>
}

/** A case that changes something. Its result must be plain JSON: a repeated submission answers it again. */
export function command<S extends z.ZodType, R extends Record<string, unknown>>(one: {
  name: string
  rule: Rule<z.output<S>>
  input: S
  run(scope: Scope, input: z.output<S>): Promise<R>
}): Case<z.output<S>, R> {
  return { ...one, kind: 'command' } as Case<z.output<S>, R>
}
