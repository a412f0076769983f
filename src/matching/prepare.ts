import { expectedSkills } from '#skills/fields.ts'
import type { Knowledge } from './knowledge.ts'
import type { Numbering } from './numbering.ts'
import { type AskedSkill, type Job, untoldLevel } from './request.ts'
import { type StandIns, standInsOf } from './standIns.ts'
import { expectedWeights, scoreWeights } from './weights.ts'

/** Scores are kept in whole numbers, this many to a point: sums come out the same in every order. */
export const unitsPerPoint = 1e5

/** One requirement of a job, made ready for adding up. */
export type Requirement = {
  readonly uri: string
  readonly need: 'required' | 'optional' | 'expected'
  readonly level: number
  /** Its number, or undefined when nobody and no taxonomy knows it. */
  readonly skill: number | undefined
  /** What having it at the level asked adds to the score, in units. */
  readonly units: number
  /** Weeks to learn it x 1000; Infinity when it cannot be learnt before the start; 0 when not known. */
  readonly gap: number
}

export type PreparedJob = {
  readonly job: Job
  readonly requirements: readonly Requirement[]
  /** Whether it is known which gaps can be closed. */
  readonly gapsKnown: boolean
  /** The sum of all gaps that can be closed, weeks x 1000, and how many cannot. */
  readonly allWeeks: number
  readonly unclosable: number
  readonly weeksToStart: number
  /** What motivation adds at most, in units. */
  readonly motivation: number
}

/** A job with, for each requirement, every skill that counts for it. */
export type JobWithStandIns = PreparedJob & { readonly standIns: StandIns }

/** In: a job, the background, the numbering of those it is matched with. Out: the job ready for adding up. */
export function prepareJob(job: Job, knowledge: Knowledge, numbering: Numbering): JobWithStandIns {
  const prepared = prepareRequirements(job, knowledge, numbering)
  const asked = prepared.requirements.map((one) => ({ ...one, alone: one.need === 'expected' }))
  return { ...prepared, standIns: standInsOf(asked, knowledge, numbering.count) }
}

/** The same without looking which other skills count. */
export function prepareRequirements(job: Job, knowledge: Knowledge, numbering: Numbering): PreparedJob {
  const required = merged(job.required)
  const optional = merged(job.optional ?? []).filter(
    (one) => !required.some((other) => other.uri === one.uri),
  )
  const asks: Ask[] = [
    ...required.map((one) => asked(one, 'required', 1)),
    ...optional.map((one) => asked(one, 'optional', scoreWeights.optional)),
    ...expectedBeside([...required, ...optional], knowledge),
  ]
  const weights = asks.map((one) => one.share * rarityOf(one.uri, knowledge) ** scoreWeights.rarityPower)
  const total = weights.reduce((sum, one) => sum + one, 0) + scoreWeights.doubt
  const requirements = asks.map(({ uri, need, level }, at): Requirement => {
    const units = Math.max(1, Math.round((scoreWeights.full * unitsPerPoint * (weights[at] ?? 0)) / total))
    return { uri, need, level, skill: numbering.of(uri), units, gap: gapOf(uri, need, job) }
  })
  return {
    job,
    requirements,
    motivation: mostForMotivation(requirements),
    ...readinessAsked(job, requirements),
  }
}

type Ask = {
  readonly uri: string
  readonly need: Requirement['need']
  readonly level: number
  readonly share: number
}

const asked = ({ uri, level }: AskedSkill, need: Ask['need'], share: number): Ask => ({
  uri,
  need,
  level: level ?? untoldLevel,
  share,
})

/** What this kind of work mostly asks though this job does not say so: only the skill itself counts, at any level. */
function expectedBeside(skills: readonly AskedSkill[], knowledge: Knowledge): Ask[] {
  const numbers = skills.flatMap(({ uri }) => knowledge.number.get(uri) ?? [])
  const strange = (skills.length - numbers.length) * knowledge.otherRarity ** 2
  return expectedSkills(numbers, strange, knowledge.fields, knowledge.rarity, expectedWeights).map(
    ({ skill, chance }) => ({
      uri: knowledge.uris[skill] ?? '',
      need: 'expected',
      level: 1,
      share: scoreWeights.expected * chance,
    }),
  )
}

function mostForMotivation(requirements: readonly Requirement[]): number {
  const most = requirements.reduce((max, one) => Math.max(max, one.units), 0)
  return Math.min(scoreWeights.motivation * unitsPerPoint, Math.round(most * scoreWeights.motivationShare))
}

/** In: a prepared job, how motivated somebody is for it (0-1, undefined when not known). Out: units. */
export const motivationUnits = (job: PreparedJob, told: number | undefined): number =>
  told === undefined || Number.isNaN(told) ? 0 : Math.round(told * job.motivation)

/**
 * Whether somebody is ready by the start. In: the job, the weeks x 1000 of everything that is missing, Infinity when one
 * of it cannot be learnt. Where it is not known what can be learnt, everybody is.
 */
export const readyInTime = (job: Pick<PreparedJob, 'gapsKnown' | 'weeksToStart'>, missing: number): boolean =>
  !job.gapsKnown || (missing <= job.weeksToStart && missing !== Number.POSITIVE_INFINITY)

function readinessAsked(job: Job, requirements: readonly Requirement[]) {
  const gaps = requirements.map((one) => one.gap)
  return {
    gapsKnown: job.learnable !== undefined,
    allWeeks: gaps.filter(Number.isFinite).reduce((sum, gap) => sum + gap, 0),
    unclosable: gaps.filter((gap) => gap === Number.POSITIVE_INFINITY).length,
    weeksToStart: Math.round((job.weeksToStart ?? Number.POSITIVE_INFINITY) * 1000),
  }
}

function gapOf(uri: string, need: Requirement['need'], job: Job): number {
  if (need !== 'required' || job.learnable === undefined) return 0
  const weeks = job.learnable.filter((one) => one.uri === uri).map((one) => one.weeks)
  return weeks.length === 0 ? Number.POSITIVE_INFINITY : Math.round(Math.min(...weeks) * 1000)
}

/** Each skill once, at the highest level asked, in the order of the URIs. */
function merged(asked: readonly AskedSkill[]): AskedSkill[] {
  const levels = new Map<string, number>()
  for (const { uri, level } of asked) levels.set(uri, Math.max(levels.get(uri) ?? 0, level ?? untoldLevel))
  return [...levels].map(([uri, level]) => ({ uri, level })).sort((a, b) => (a.uri < b.uri ? -1 : 1))
}

function rarityOf(uri: string, knowledge: Knowledge): number {
  const at = knowledge.number.get(uri)
  return at === undefined ? knowledge.otherRarity : (knowledge.rarity[at] ?? knowledge.otherRarity)
}
