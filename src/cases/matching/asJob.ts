import type { Job } from '#matching/request.ts'
import { daysBetween } from '#method/dates.ts'
import { townOf } from './asPerson.ts'
import type { KnownSkills } from './background.ts'
import { skillUri } from './identity.ts'

/** What a future job asks, as it is written down. Null or empty: not known. */
export type Asks = {
  readonly id: string
  readonly skills: readonly {
    readonly skill: string
    readonly level: number | null
    readonly essential: boolean
  }[]
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly shifts: readonly string[]
  readonly dutchLevel: number | null
  readonly city: string | null
  readonly travelMinutes: number | null
  readonly expectedFrom: string | null
}

/** Weeks to learn a skill of which nobody knows the time: an estimate, and the page says so. */
export const estimatedWeeks = 8

/** A skill that is asked at no level in particular may be had at any. */
const anyLevel = 1

/**
 * A future job as the engine sees one. The weeks to the start run from `today`; a start that is past leaves none.
 * In: what is asked, the day, the skills that are known. Out: what is not known is left out.
 */
export function asJob(asks: Asks, today: string, skills: KnownSkills): Job {
  const asked = (essential: boolean) =>
    asks.skills
      .filter((one) => one.essential === essential)
      .map(({ skill, level }) => ({ uri: skillUri(skill, skills), level: level ?? anyLevel }))
  const required = asked(true)
  const start = asks.expectedFrom
  return {
    id: asks.id,
    required,
    optional: asked(false),
    learnable: required.map(({ uri }) => ({ uri, weeks: skills.weeks(uri) ?? estimatedWeeks })),
    weeksToStart: start === null ? undefined : Math.max(0, daysBetween(today, start)) / 7,
    hoursMin: asks.hoursMin ?? undefined,
    hoursMax: asks.hoursMax ?? undefined,
    shifts: asks.shifts,
    dutchLevelMin: asks.dutchLevel ?? undefined,
    town: townOf(asks.city),
    travelMinutes: asks.travelMinutes ?? undefined,
  }
}

/** The skills a job really needs of which the time to learn is not known. */
export const withoutWeeks = (asks: Asks, skills: KnownSkills): string[] =>
  asks.skills
    .filter((one) => one.essential && skills.weeks(skillUri(one.skill, skills)) === null)
    .map((one) => one.skill)
