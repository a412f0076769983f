/** The fields of a form by name, as they were typed; empty is ''. */
export type Fields<Name extends string = string> = Readonly<Record<Name, string>>

export type Merged<Name extends string> = {
  /** What is stored when nobody clashes: each writer's own changes. */
  merged: Record<Name, string>
  /** Fields that both changed, each to something else. */
  clashes: Name[]
  /** Fields that only the others changed. */
  untouched: Name[]
}

/**
 * Brings together what two people wrote, field by field.
 * In: what the form showed when this person last got it (`base`), what he or she sends (`mine`), what is stored
 * now (`theirs`), all with the same fields; and which fields are running text. Out: the merged fields, and where
 * they clash (there `mine` is merged). Running text that only goes on where the other stopped does not clash.
 */
export function mergeFields<Name extends string>(
  base: Fields<Name>,
  mine: Fields<Name>,
  theirs: Fields<Name>,
  texts: ReadonlySet<Name>,
): Merged<Name> {
  const merged = { ...mine } as Record<Name, string>
  const clashes: Name[] = []
  const untouched: Name[] = []
  for (const name of Object.keys(mine) as Name[]) {
    if (theirs[name] === base[name] || mine[name] === theirs[name]) continue
    if (mine[name] === base[name]) untouched.push(name)
    else if (!texts.has(name)) clashes.push(name)
    else if (goesOn(theirs[name], mine[name])) merged[name] = theirs[name]
    else if (!goesOn(mine[name], theirs[name])) clashes.push(name)
  }
  for (const name of untouched) merged[name] = theirs[name]
  return { merged, clashes, untouched }
}

const goesOn = (longer: string, shorter: string) => shorter !== '' && longer.startsWith(shorter)

/** Whether two forms hold the same. */
export function sameFields<Name extends string>(one: Fields<Name>, other: Fields<Name>): boolean {
  return (Object.keys(one) as Name[]).every((name) => one[name] === other[name])
}
