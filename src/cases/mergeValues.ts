export type Values = Readonly<Record<string, unknown>>

export type MergedValues = {
  /** What can be stored when nothing clashes: the changes of both. */
  merged: Record<string, unknown>
  /** Fields that both changed, each to something else. */
  clashes: string[]
  /** Fields that only the other changed. */
  others: string[]
}

/**
 * Brings together what two people changed in one record, field by field.
 * In: the values the later form was filled from (`base`), the ones it sends (`mine`), the stored ones (`stored`), and
 * groups of fields that mean something only together (two ends of a period). Out: the merged values, and where they clash.
 */
export function mergeValues(
  base: Values,
  mine: Values,
  stored: Values,
  groups: readonly (readonly string[])[] = [],
): MergedValues {
  const merged: Record<string, unknown> = { ...mine }
  const clashes: string[] = []
  const others: string[] = []
  const differs = (one: Values, other: Values) => (name: string) => !sameValue(one[name], other[name])
  const alone = Object.keys(mine).filter((name) => !groups.some((group) => group.includes(name)))
  const sent = groups.map((group) => group.filter((name) => name in mine))
  for (const group of [...alone.map((name) => [name]), ...sent]) {
    if (!group.some(differs(stored, base)) || !group.some(differs(mine, stored))) continue
    if (group.some(differs(mine, base))) clashes.push(...group.filter(differs(mine, stored)))
    else others.push(...group.filter(differs(mine, stored)))
  }
  for (const name of others) merged[name] = stored[name]
  return { merged, clashes, others }
}

export const sameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
