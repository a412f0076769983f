import { mayEver } from '#access/policy.ts'
import type { ProfilePrice, RequirementPrice } from '#matching/price.ts'
import { exactly, roughly, type Told } from '#statistics/roughly.ts'
import type { Scope } from '../case.ts'
import type { Asks } from '../matching/asJob.ts'
import { type Priced, priceFor } from '../matching/priceFor.ts'
import type { JobHead } from './head.ts'
import { asTried, type Change, changeOf, type Tried } from './tried.ts'

type Requirement = {
  readonly id: string
  readonly skill: string
  readonly level: number | null
  readonly essential: boolean
  readonly version: number
}

/** What a requirement costs, as it may be told. */
export type PriceTold = {
  readonly leftOut: Told
  readonly couldLearn: Told
  readonly gainWhenDropped: Told
  /** The nearest lower level at which anybody is gained, else the next one; null when there is none. */
  readonly lower: { readonly level: number; readonly gain: Told } | null
}

export type SumsTold = { readonly ready: Told; readonly learning: Told; readonly notFitting: Told }

/**
 * What the profile of a job costs in people, in the words this viewer may hear. Whoever sees every small group in the
 * figures (coach, account manager, manager) gets the counts as they are; anybody else gets them roughly, and tries
 * nothing: from the differences between trials people could be made out.
 * In: the job, its requirements, what is tried. Out: the sums, the price of each essential skill; null when none is
 * asked yet.
 */
export async function tellPrice(
  scope: Scope,
  job: JobHead,
  requirements: readonly Requirement[],
  tried: Tried,
) {
  const essential = requirements.filter((one) => one.essential)
  if (requirements.length === 0) return null
  const exact = mayEver('figures', 'detail', scope.actor.role)
  const would = asTried(essential, exact ? tried : { zonder: [], lager: [] })
  const changes = new Map(essential.map((one) => [one.id, exact ? changeOf(one, tried) : null]))
  const trying = [...changes.values()].some((one) => one !== null)
  const priced = await priceFor(scope, asksOf(job, essential), trying ? asksOf(job, would) : null)
  const tell = exact ? exactly : roughly
  const { requirements: prices } = priced.then ?? priced.now
  return {
    people: tell(priced.people),
    now: sumsOf(priced.now, tell),
    tried: priced.then && {
      sums: sumsOf(priced.then, tell),
      gain: tell(priced.then.ready - priced.now.ready),
    },
    lines: essential.map((one) =>
      lineOf(one, changes.get(one.id) ?? null, priceOfRow(one, would, prices), tell),
    ),
    costly: costlyIn(priced, would, tell),
    notKnown: priced.notKnown,
  }
}

export type ProfilePriceTold = NonNullable<Awaited<ReturnType<typeof tellPrice>>>
export type PriceLine = ProfilePriceTold['lines'][number]

type Tell = (count: number) => Told

const asksOf = (job: JobHead, skills: readonly Requirement[]): Asks => ({
  id: job.id,
  skills,
  hoursMin: job.hoursMin,
  hoursMax: job.hoursMax,
  shifts: job.shifts,
  dutchLevel: job.dutchLevel,
  city: job.city,
  travelMinutes: job.travelMinutes,
  expectedFrom: job.expectedFrom,
})

const sumsOf = ({ ready, learning, notFitting }: ProfilePrice, tell: Tell): SumsTold => ({
  ready: tell(ready),
  learning: tell(learning),
  notFitting: tell(notFitting),
})

const priceOfRow = (
  { id }: Requirement,
  would: readonly Requirement[],
  prices: readonly RequirementPrice[],
) => prices[would.findIndex((one) => one.id === id)]

function lineOf(one: Requirement, change: Change | null, price: RequirementPrice | undefined, tell: Tell) {
  const { id, skill, level, version } = one
  return { id, skill, level, version, change, price: price ? priceTold(price, tell) : null }
}

function priceTold(one: RequirementPrice, tell: Tell): PriceTold {
  const lower = one.gainWhenLowered.find((each) => each.gain > 0) ?? one.gainWhenLowered[0]
  return {
    leftOut: tell(one.leftOut),
    couldLearn: tell(one.couldLearn),
    gainWhenDropped: tell(one.gainWhenDropped),
    lower: lower ? { level: lower.level, gain: tell(lower.gain) } : null,
  }
}

const costlyIn = ({ costly }: Priced, would: readonly Requirement[], tell: Tell) =>
  costly && { rows: costly.places.flatMap((at) => would[at] ?? []), gain: tell(costly.gain) }
