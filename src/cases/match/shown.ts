import { z } from 'zod'
import type { Explanation } from '#matching/explain.ts'
import type { Job, Person } from '#matching/request.ts'
import type { KeptAnswer } from '../matching/answer.ts'
import { readEarlier } from './shownEarlier.ts'

const words = z.array(z.string())
const skills = z.array(z.object({ uri: z.string(), level: z.number().optional() }))
const spot = z.tuple([z.number(), z.number()]).optional()
const number = z.number().optional()
const tier = z.literal([1, 2, 3])
const key = z.enum(['hours', 'shift', 'travel', 'dutch'])

const requirement = z.object({
  uri: z.string(),
  need: z.enum(['required', 'optional', 'expected']),
  level: z.number(),
  state: z.enum(['has', 'nearby', 'learnable', 'missing']),
  had: number,
  via: z.string().optional(),
  viaShare: z.number().optional(),
  weeks: number,
  readyInWeeks: number,
  points: z.number(),
})
const condition = z.object({
  key,
  state: z.enum(['fits', 'fails', 'unknown']),
  asked: z.union([z.number(), z.string(), words]).optional(),
  has: z.union([z.number(), words]).optional(),
  margin: number,
  tooFew: z.literal(true).optional(),
  sameTown: z.literal(true).optional(),
})
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('skill'), uri: z.string(), level: z.number(), points: z.number(), tier }),
  z.object({ kind: z.literal('condition'), key, points: z.literal(0), tier }),
])
const explanation = z.object({
  id: z.string(),
  tier,
  requirements: z.array(requirement),
  motivation: z.number(),
  conditions: z.array(condition),
  score: z.number(),
  weeksNeeded: z.number().nullable(),
  bestChange: change.nullable(),
  notUsed: z.object({ skills: words, unknown: z.array(key) }),
})
const job = z.object({
  id: z.string(),
  required: skills,
  optional: skills.optional(),
  learnable: z.array(z.object({ uri: z.string(), weeks: z.number() })).optional(),
  weeksToStart: number,
  hoursMin: number,
  hoursMax: number,
  shift: z.string().optional(),
  shifts: words.optional(),
  place: spot,
  town: z.string().optional(),
  travelMinutes: number,
  dutchLevelMin: number,
})
const person = z.object({
  id: z.string(),
  skills,
  hoursMin: number,
  hoursMax: number,
  shifts: words.optional(),
  town: z.string().optional(),
  maxTravelMinutes: number,
  home: spot,
  dutchLevel: number,
  motivation: number,
})
const shown = z.object({
  answer: z.object({
    explanation: explanation as z.ZodType<Explanation>,
    most: z.number(),
    names: z.record(z.string(), z.string()),
    untold: words,
    on: z.string(),
  }),
  from: z
    .object({
      engine: z.string(),
      taxonomy: z.string(),
      people: z.string(),
      job: job as z.ZodType<Job>,
      person: person as z.ZodType<Person>,
    })
    .nullable(),
})

/** Reads what the engine said on the day somebody was proposed, kept as it was shown; null when nothing was, as for proposals from elsewhere. */
export function readShown(kept: unknown): KeptAnswer | null {
  const read = shown.safeParse(kept)
  return read.success ? read.data : readEarlier(kept)
}
