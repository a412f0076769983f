import { z } from 'zod'

/** Beyond this a number is a slip, whatever it counts; and numbers this large still add up exactly. */
export const most = 1_000_000_000

/** A whole number within bounds; says which when it is not. */
export function whole(least: number, last: number = most) {
  const expected =
    last === most
      ? `expected a whole number of ${least} or more`
      : `expected a whole number from ${least} to ${last}`
  return z.int(expected).min(least, expected).max(last, expected)
}

/** A number within bounds. */
export function amount(least: number = -most, last: number = most) {
  const expected = `expected a number from ${least} to ${last}`
  return z.number(expected).min(least, expected).max(last, expected)
}

export function list<S extends z.ZodType>(of: S, what: string) {
  return z.array(of, `expected a list of ${what}`)
}

/** A list in which nothing stands twice. */
export function unique<S extends z.ZodType<number | string>>(of: S, what: string) {
  return list(of, what).superRefine((values, context) => {
    const seen = new Set<number | string>()
    for (const [at, value] of values.entries()) {
      if (seen.has(value))
        context.addIssue({ code: 'custom', path: [at], message: `expected each once, ${value} stands twice` })
      seen.add(value)
    }
  })
}

type Context = { addIssue(issue: { code: 'custom'; path: PropertyKey[]; message: string }): void }

/** Says what is wrong at a place. */
export function wrong(context: Context, path: PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path, message })
}

/** Refuses a list that is longer or shorter than another part of the file says. */
export function mustCount(
  context: Context,
  path: PropertyKey[],
  values: readonly unknown[],
  count: number,
  of: string,
): void {
  if (values.length !== count) wrong(context, path, `expected ${count} ${of}, found ${values.length}`)
}

/** Refuses things whose ids are not their positions in the list. */
export function mustBePositions(context: Context, field: string, values: readonly { id: number }[]): void {
  const at = values.findIndex((one, position) => one.id !== position)
  if (at >= 0) wrong(context, [field, at, 'id'], `expected ${at}: ids are positions`)
}

/** Refuses an id that another thing has already. */
export function mustHaveOwnId(context: Context, field: string, values: readonly { id: number }[]): void {
  const seen = new Map<number, number>()
  for (const [at, { id }] of values.entries()) {
    const other = seen.get(id)
    if (other !== undefined)
      wrong(context, [field, at, 'id'], `expected an id of its own, ${field}[${other}] has this one`)
    seen.set(id, at)
  }
}
