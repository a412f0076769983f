import { z } from 'zod'
import { isKeyOf } from '#method/lists.ts'
import { type SkillLevel, skillLevelKeys } from '#method/skillLevels.ts'

/**
 * What is tried with a profile, as it stands in an address: `zonder=<id>,<id>` and `lager=<id>.<level>,…`. What cannot
 * be read, or is not in the profile, is not tried.
 */
export type Tried = {
  readonly zonder: readonly string[]
  readonly lager: readonly { readonly id: string; readonly level: SkillLevel }[]
}

const parts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .slice(0, 500)
const isId = (text: string) => z.uuid().safeParse(text).success

export const triedFields = {
  zonder: z.preprocess((v) => parts(v).filter(isId), z.array(z.string())),
  lager: z.preprocess(
    (v) =>
      parts(v).flatMap((one) => {
        const [id = '', level] = one.split('.')
        return isId(id) && isKeyOf(skillLevelKeys, Number(level)) ? [{ id, level: Number(level) }] : []
      }),
    z.array(z.object({ id: z.string(), level: z.custom<SkillLevel>() })),
  ),
}

type Requirement = { readonly id: string; readonly level: number | null; readonly essential: boolean }

/** What would become of a requirement: nothing, or another level. */
export type Change = 'dropped' | SkillLevel

/** In: a requirement as it is, what is tried. Out: the change; null when it stays as it is. */
export function changeOf({ id, level, essential }: Requirement, { zonder, lager }: Tried): Change | null {
  if (!essential) return null
  if (zonder.includes(id)) return 'dropped'
  const lower = lager.findLast((one) => one.id === id)?.level
  return lower !== undefined && level !== null && lower < level ? lower : null
}

/** In: the essential requirements, what is tried. Out: the profile as it would be. */
export function asTried<R extends Requirement>(requirements: readonly R[], tried: Tried): R[] {
  return requirements.flatMap((one) => {
    const change = changeOf(one, tried)
    if (change === 'dropped') return []
    return [change === null ? one : { ...one, level: change }]
  })
}
