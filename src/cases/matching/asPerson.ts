import type { Person } from '#matching/request.ts'
import { fold } from '#method/fold.ts'
import type { CurrentSkill } from '#skills/currentSkills.ts'
import type { KnownSkills } from './background.ts'
import { skillUri } from './identity.ts'

/** All that matching may know of a person. Nothing else is read, so nothing else can count. */
export type Comparable = {
  readonly id: string
  readonly city: string | null
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly shifts: readonly string[]
  readonly travelMinutes: number | null
  readonly dutchLevel: number | null
  /** Whether anything was written down of why this person wants to work, and of what. */
  readonly motivated: boolean
  readonly wishing: boolean
}

/**
 * What is written down of somebody's motivation says that it is there, not how much of it lies in this work: half, and
 * wishes or interests a quarter. Nothing written adds nothing and takes nothing.
 */
const motivationShares = { motivated: 0.5, wishing: 0.25 }

/** A candidate as the engine sees one. In: what is compared, the skills had now. Out: what is not known is left out. */
export function asPerson(
  one: Comparable,
  had: readonly Pick<CurrentSkill, 'skill' | 'level'>[],
  skills: KnownSkills,
): Person {
  return {
    id: one.id,
    skills: had.map(({ skill, level }) => ({ uri: skillUri(skill, skills), level: level ?? undefined })),
    hoursMin: one.hoursMin ?? undefined,
    hoursMax: one.hoursMax ?? undefined,
    shifts: one.shifts,
    maxTravelMinutes: one.travelMinutes ?? undefined,
    town: townOf(one.city),
    dutchLevel: one.dutchLevel ?? undefined,
    motivation: motivationOf(one),
  }
}

function motivationOf({ motivated, wishing }: Comparable): number | undefined {
  if (!motivated && !wishing) return undefined
  return (motivated ? motivationShares.motivated : 0) + (wishing ? motivationShares.wishing : 0)
}

/** A town, the same in every spelling of capitals and accents; undefined when not known. */
export const townOf = (city: string | null): string | undefined => fold(city ?? '') || undefined
