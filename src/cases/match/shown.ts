import { z } from 'zod'
import type { Fit } from '#matching/fit.ts'

/** What the system had found on the day somebody was proposed, kept as it was shown. */
export type Shown = { on: string; fit: Fit }

const side = z.number().nullable()
const skill = z.object({
  skill: z.string(),
  asked: side,
  has: side,
  state: z.enum(['had', 'near', 'levelUnknown', 'below', 'unknown']),
})
const judged = {
  state: z.enum(['fits', 'fails', 'unknown']),
  notTold: z.enum(['job', 'candidate', 'both']).nullable(),
}
const hours = z.object({ min: side, max: side })
const condition = z.discriminatedUnion('key', [
  z.object({ key: z.literal('hours'), asked: hours, has: hours, ...judged }),
  z.object({ key: z.literal('shifts'), asked: z.array(z.string()), has: z.array(z.string()), ...judged }),
  z.object({ key: z.literal('travel'), asked: side, has: side, sameCity: z.boolean(), ...judged }),
  z.object({ key: z.literal('dutch'), asked: side, has: side, ...judged }),
])
const shown: z.ZodType<Shown> = z.object({
  on: z.string(),
  fit: z.object({
    essential: z.array(skill),
    other: z.array(skill),
    motivation: z.boolean(),
    wishes: z.boolean(),
    conditions: z.array(condition),
  }),
})

/** Reads what was kept; null when nothing was, as for proposals from before or from elsewhere. */
export function readShown(kept: unknown): Shown | null {
  const read = shown.safeParse(kept)
  return read.success ? read.data : null
}
