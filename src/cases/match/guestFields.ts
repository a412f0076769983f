import type { z } from 'zod'
import { verdictKeys } from '#method/verdicts.ts'
import { optionalChoice, optionalLine, ticked, yesNo } from '../fields.ts'

/** What is written down of each guest. A part that a form does not ask, stays as it is. */
export const guestParts = {
  attended: yesNo,
  verdict: optionalChoice(verdictKeys),
  remark: optionalLine,
  preferred: optionalLine,
  agreed: ticked,
} as const
type Part = keyof typeof guestParts
export type GuestInput = { [P in Part]?: z.output<(typeof guestParts)[P]> }

const named = new RegExp(`^(${Object.keys(guestParts).join('|')})-([0-9a-f-]{36})$`)

/** The name of a field of one guest in the form that holds them all. */
export const guestField = (part: Part, guestId: string) => `${part}-${guestId}`

/**
 * Reads the fields of all guests out of one form: 'verdict-<id>', 'remark-<id>' and so on.
 * In: every field of the form. Out: what was given per guest; adds an issue for each field that is not right.
 */
export function readGuests(raw: Record<string, unknown>, issues: z.core.$ZodIssue[] | unknown[]) {
  const guests: Record<string, GuestInput> = {}
  for (const [name, value] of Object.entries(raw).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [, part, guestId] = named.exec(name) ?? []
    if (!part || !guestId) continue
    const read = guestParts[part as Part].safeParse(value)
    if (read.success) guests[guestId] = { ...guests[guestId], [part]: read.data }
    else issues.push(...read.error.issues.map((issue) => ({ ...issue, path: [name] })))
  }
  return guests
}
