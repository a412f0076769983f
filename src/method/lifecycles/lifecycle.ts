import type { Role } from '#access/roles.ts'
import type { Text } from '#texts/catalogue.ts'

/** What a person has to give along with a move. */
export const needKeys = ['reason', 'date', 'outcome', 'decider'] as const
export type Need = (typeof needKeys)[number]

export const needs: Readonly<Record<Need, { label: Text }>> = {
  reason: { label: { nl: 'De reden', en: 'The reason' } },
  date: { label: { nl: 'De datum', en: 'The date' } },
  outcome: { label: { nl: 'Hoe het afliep', en: 'How it ended' } },
  decider: { label: { nl: 'Wie dit besloot', en: 'Who decided this' } },
}

/** One way out of a status. */
export type Move<Status extends string> = {
  readonly to: Status
  readonly label: Text
  readonly by: readonly Role[]
  readonly needs?: readonly Need[]
  /**
   * Whose decision it is. Any other role in `by` only writes down what was decided,
   * and then has to name the person who did.
   */
  readonly decisionOf?: Role
}

/** One status: its word, whether the thing still asks for attention in it, and the ways out. */
export type State<Status extends string> = {
  readonly label: Text
  readonly open: boolean
  readonly moves: Readonly<Record<string, Move<Status>>>
}

/** A whole life cycle. Every status has its row; the first row is where a new thing starts. */
export type LifeCycle<Status extends string> = { readonly [S in Status]: State<Status> }

/** A move as offered to one role: what a button needs. */
export type OfferedMove<Status extends string> = {
  readonly key: string
  readonly to: Status
  readonly label: Text
  readonly needs: readonly Need[]
}

/** What somebody tries to do: which move, in which role, and what comes with it. */
export type Attempt = { readonly move: string; readonly role: Role; readonly given?: readonly Need[] }

export type Refusal =
  | { readonly kind: 'moveUnknown' }
  | { readonly kind: 'roleRefused' }
  | { readonly kind: 'needsMissing'; readonly missing: readonly Need[] }

export type MoveResult<Status extends string> =
  | { readonly ok: true; readonly status: Status }
  | { readonly ok: false; readonly refusal: Refusal }

/** The statuses of a life cycle in their natural order. */
export function statusesOf<Status extends string>(cycle: LifeCycle<Status>): Status[] {
  return Object.keys(cycle) as Status[]
}

/** The status in which a new thing starts: the first row. */
export function startOf<Status extends string>(cycle: LifeCycle<Status>): Status {
  return statusesOf(cycle)[0] as Status
}

/** Everything this role must give along with this move. */
export function needsOf<Status extends string>(move: Move<Status>, role: Role): Need[] {
  const always = move.needs ?? []
  const recordsForAnother = move.decisionOf !== undefined && move.decisionOf !== role
  return recordsForAnother ? [...always, 'decider'] : [...always]
}

/**
 * The moves open to a role in a status, in the order in which they are written.
 * In: life cycle, status, role. Out: the moves with what each needs; empty when there are none.
 */
export function movesFrom<Status extends string>(
  cycle: LifeCycle<Status>,
  status: Status,
  role: Role,
): OfferedMove<Status>[] {
  return Object.entries<Move<Status>>(cycle[status].moves)
    .filter(([, move]) => move.by.includes(role))
    .map(([key, move]) => ({ key, to: move.to, label: move.label, needs: needsOf(move, role) }))
}

/** Whether a role may make a move in a status, apart from what has to come with it. */
export function canMove<Status extends string>(
  cycle: LifeCycle<Status>,
  status: Status,
  move: string,
  role: Role,
): boolean {
  return findMove(cycle, status, move)?.by.includes(role) ?? false
}

/**
 * The status after an attempt.
 * In: life cycle, present status, attempt. Out: the next status, or why not (unknown move, role refused, or
 * what is missing). Never throws.
 */
export function nextStatus<Status extends string>(
  cycle: LifeCycle<Status>,
  status: Status,
  attempt: Attempt,
): MoveResult<Status> {
  const move = findMove(cycle, status, attempt.move)
  if (!move) return refuse({ kind: 'moveUnknown' })
  if (!move.by.includes(attempt.role)) return refuse({ kind: 'roleRefused' })
  const given = attempt.given ?? []
  const missing = needsOf(move, attempt.role).filter((need) => !given.includes(need))
  if (missing.length > 0) return refuse({ kind: 'needsMissing', missing })
  return { ok: true, status: move.to }
}

function findMove<Status extends string>(
  cycle: LifeCycle<Status>,
  status: Status,
  key: string,
): Move<Status> | undefined {
  const { moves } = cycle[status]
  return Object.hasOwn(moves, key) ? moves[key] : undefined
}

function refuse(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal }
}
