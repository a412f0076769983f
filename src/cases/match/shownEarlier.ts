import { z } from 'zod'
import type { ConditionMargin } from '#matching/conditionMargins.ts'
import type { RequirementFinding } from '#matching/explain.ts'
import { fold } from '#method/fold.ts'
import type { KeptAnswer } from '../matching/answer.ts'

const side = z.number().nullable()
const skill = z.object({ skill: z.string(), asked: side, has: side, state: z.string() })
const condition = z.object({
  key: z.enum(['hours', 'shifts', 'travel', 'dutch']),
  state: z.enum(['fits', 'fails', 'unknown']),
  sameCity: z.boolean().optional(),
  asked: z.union([side, z.array(z.string()), z.object({ min: side, max: side })]),
  has: z.union([side, z.array(z.string()), z.object({ min: side, max: side })]),
})
const earlier = z.object({
  on: z.string(),
  fit: z.object({ essential: z.array(skill), other: z.array(skill), conditions: z.array(condition) }),
})

type Skill = z.output<typeof skill>
type Condition = z.output<typeof condition>

/** What was kept before there were points and tiers, told in the words of now: the same findings, no bars. */
export function readEarlier(kept: unknown): KeptAnswer | null {
  const read = earlier.safeParse(kept)
  if (!read.success) return null
  const { on, fit } = read.data
  const all = [...fit.essential, ...fit.other]
  const requirements = [
    ...fit.essential.map((one) => finding(one, 'required')),
    ...fit.other.map((one) => finding(one, 'optional')),
  ]
  const conditions = fit.conditions.map(margin)
  const had = requirements.every((one) => one.need === 'optional' || one.state === 'has')
  const explanation = {
    id: '',
    tier: conditions.some((one) => one.state === 'fails') ? 3 : had ? 1 : 2,
    requirements,
    motivation: 0,
    conditions,
    score: 0,
    weeksNeeded: null,
    bestChange: null,
    notUsed: { skills: [], unknown: [] },
  } as const
  const names = Object.fromEntries(all.map((one) => [uriOf(one), one.skill]))
  const untold = all.filter((one) => one.state === 'levelUnknown').map(uriOf)
  return { answer: { explanation, most: 0, names, untold, on }, from: null }
}

const uriOf = ({ skill }: Skill) => `text:${fold(skill)}`

function finding(one: Skill, need: 'required' | 'optional'): RequirementFinding {
  const state = one.state === 'had' ? 'has' : one.state === 'unknown' ? 'missing' : 'nearby'
  const had = one.has ?? (one.state === 'levelUnknown' || state === 'has' ? 3 : undefined)
  return {
    uri: uriOf(one),
    need,
    level: one.asked ?? 1,
    state,
    points: 0,
    ...(had === undefined ? {} : { had }),
  }
}

function margin({ key, state, sameCity, asked, has }: Condition): ConditionMargin {
  const [job, person] = [oneSide(asked, 'min'), oneSide(has, 'max')]
  return {
    key: key === 'shifts' ? 'shift' : key,
    state,
    ...(job === null ? {} : { asked: job }),
    ...(person === null || typeof person === 'string' ? {} : { has: person }),
    ...(sameCity ? { sameTown: true } : {}),
  }
}

const oneSide = (given: Condition['asked'], end: 'min' | 'max') =>
  given !== null && typeof given === 'object' && 'min' in given ? given[end] : given
