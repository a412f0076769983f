import { intakeFrom, type PathInstance, type PathPlacement } from './instance.ts'

/** Placements of a chain that is already there: at most so many of them may come back. */
export type Shared = { readonly placements: ReadonlySet<number>; readonly most: number }

/** An instance made ready: only what can matter, skills as bits, and what each missing skill costs at least. */
export type Field = {
  readonly instance: PathInstance
  readonly placements: readonly PathPlacement[]
  /** Words of 32 bits a set of skills takes. */
  readonly words: number
  readonly start: Int32Array
  readonly target: Int32Array
  readonly requires: readonly Int32Array[]
  /** Only what is of use from the placement's level up. */
  readonly grants: readonly Int32Array[]
  /** Per placement: skills of use from its level up. Chains that differ in others only are alike. */
  readonly ofUse: readonly Int32Array[]
  readonly targets: readonly number[]
  /** Per placement, from its level up: least price, weeks and links of each target skill, in the order of `targets`. */
  readonly prices: readonly Shares[]
  readonly fromStart: Shares
  readonly shared: readonly Shared[]
}

type Shares = { readonly price: Float64Array; readonly weeks: Float64Array; readonly links: Float64Array }

/** In: an instance, and the chains it may resemble only so much. Out: the field the search walks. */
export function fieldOf(instance: PathInstance, shared: readonly Shared[]): Field {
  const { placements, skills } = useful(instance)
  const bit = new Map([...skills].map((skill, index) => [skill, index]))
  const words = Math.max(1, Math.ceil(bit.size / 32))
  const bits = (list: readonly number[]) => {
    const set = new Int32Array(words)
    for (const skill of list) {
      const at = bit.get(skill)
      if (at !== undefined) set[at >> 5] = (set[at >> 5] ?? 0) | (1 << (at & 31))
    }
    return set
  }
  const missing = [...new Set(instance.target)].filter((skill) => !instance.start.includes(skill))
  const byLevel = new Map<number, Shares>()
  const useByLevel = new Map<number, Int32Array>()
  for (const { level } of placements) {
    if (byLevel.has(level)) continue
    byLevel.set(level, sharesOf(instance, placements, missing, level))
    const asked = placements.filter((one) => one.level >= level).flatMap((one) => one.requires)
    useByLevel.set(level, bits([...asked, ...missing]))
  }
  const ofUse = placements.map((one) => useByLevel.get(one.level) ?? new Int32Array(words))
  const fromStart = sharesOf(instance, placements, missing, Number.NEGATIVE_INFINITY)
  return {
    instance,
    placements,
    words,
    start: bits(instance.start),
    target: bits(missing),
    requires: placements.map((one) => bits(one.requires)),
    grants: placements.map((one, at) =>
      bits(one.grants).map((word, part) => word & (ofUse[at]?.[part] ?? 0)),
    ),
    ofUse,
    targets: missing.map((skill) => bit.get(skill) ?? 0),
    prices: placements.map((one) => byLevel.get(one.level) ?? fromStart),
    fromStart,
    shared,
  }
}

/** Skills that are asked at the end or at the entry of a placement that grants such a skill; and those placements. */
function useful(instance: PathInstance): { placements: PathPlacement[]; skills: Set<number> } {
  const had = new Set(instance.start)
  const skills = new Set(instance.target.filter((skill) => !had.has(skill)))
  const open = instance.placements.filter((one) => one.level >= 0 && takesIn(one))
  const chosen = new Set<PathPlacement>()
  for (let before = -1; before < chosen.size; ) {
    before = chosen.size
    for (const one of open) {
      if (chosen.has(one) || !one.grants.some((skill) => skills.has(skill))) continue
      chosen.add(one)
      for (const skill of one.requires) if (!had.has(skill)) skills.add(skill)
    }
  }
  for (const skill of had) skills.add(skill)
  return { placements: open.filter((one) => chosen.has(one)), skills }
}

function takesIn(one: PathPlacement): boolean {
  if (one.slots) return one.slots.length > 0
  return intakeFrom(one, 0) % one.intakeEvery === one.intakeOffset
}

/** What a placement takes is shared out over the missing skills it grants: added up, no chain takes less. */
function sharesOf(
  instance: PathInstance,
  placements: readonly PathPlacement[],
  missing: readonly number[],
  level: number,
): Shares {
  const least = () => new Float64Array(missing.length).fill(Number.POSITIVE_INFINITY)
  const shares = { price: least(), weeks: least(), links: least() }
  const lower = (column: Float64Array, at: number, value: number) => {
    column[at] = Math.min(column[at] ?? value, value)
  }
  for (const one of placements) {
    if (one.level < level) continue
    const granted = missing.flatMap((skill, at) => (one.grants.includes(skill) ? [at] : []))
    for (const at of granted) {
      lower(shares.price, at, (one.cost + instance.weeksWeight * one.weeks) / granted.length)
      lower(shares.weeks, at, one.weeks / granted.length)
      lower(shares.links, at, 1 / granted.length)
    }
  }
  return shares
}
