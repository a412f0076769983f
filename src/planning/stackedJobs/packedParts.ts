import { monthsAYear, type Part, type StackingRules, travelBetween } from './instance.ts'

/** Parts as columns of numbers: what looking for jobs reads. A part is its place in the list. */
export type PackedParts = {
  readonly rules: StackingRules
  readonly count: number
  /** Words of 32 bits a set of parts takes. */
  readonly words: number
  readonly hours: Float64Array
  /** Hours a week times months. */
  readonly hourMonths: Float64Array
  /** A bit a month. */
  readonly months: Uint16Array
  /** Parts at the same place have the same number. */
  readonly site: Int32Array
  readonly tagWords: number
  /** A bit a tag, so many words a part. */
  readonly tags: Uint32Array
  /** Per part the set of parts it can be in a job with. */
  readonly goesWith: readonly Uint32Array[]
  /** Per month the set of parts in it. */
  readonly inMonth: readonly Uint32Array[]
  /** Per part the groups it is in that stay together, as places; a part that is not there has place -1. */
  readonly together: readonly (readonly number[][])[]
  /** Per part the groups that one would rather have in one job and that begin with it, as places. */
  readonly near: readonly (readonly number[][])[]
}

/** In: the rules, parts. Out: them as columns, with which two may go together. */
export function packParts(rules: StackingRules, parts: readonly Part[]): PackedParts {
  const count = parts.length
  const words = Math.ceil(count / 32)
  const tagNumbers = numbersOf(parts.flatMap((part) => part.tags))
  const siteNumbers = numbersOf(parts.map((part) => part.site.join(' ')))
  const tagWords = Math.max(1, Math.ceil(tagNumbers.size / 32))
  const packed = {
    rules,
    count,
    words,
    hours: Float64Array.from(parts, (part) => part.hours),
    hourMonths: Float64Array.from(parts, (part) => part.hours * part.months.length),
    months: Uint16Array.from(parts, (part) => part.months.reduce((bits, month) => bits | (1 << month), 0)),
    site: Int32Array.from(parts, (part) => siteNumbers.get(part.site.join(' ')) ?? 0),
    tagWords,
    tags: new Uint32Array(count * tagWords),
    goesWith: Array.from({ length: count }, () => new Uint32Array(words)),
    inMonth: Array.from({ length: monthsAYear }, () => new Uint32Array(words)),
    ...groupsOfParts(rules, parts),
  }
  for (const [at, part] of parts.entries()) {
    for (const tag of part.tags) put(packed.tags, at * tagWords * 32 + (tagNumbers.get(tag) ?? 0))
    for (const month of part.months) put(packed.inMonth[month] as Uint32Array, at)
  }
  joinPairs(packed, parts)
  return packed
}

function groupsOfParts({ together = [], near }: StackingRules, parts: readonly Part[]) {
  const places = new Map(parts.map((part, at) => [part.id, at]))
  const asPlaces = (group: readonly number[]) => group.map((id) => places.get(id) ?? -1)
  const joined = together.map(asPlaces)
  const wished = (near?.groups ?? []).map(asPlaces).filter((group) => group.every((place) => place >= 0))
  return {
    together: parts.map((_, at) => joined.filter((group) => group.includes(at))),
    near: parts.map((_, at) => wished.filter((group) => group[0] === at)),
  }
}

function joinPairs(packed: PackedParts, parts: readonly Part[]): void {
  const days = parts.map(dayBits)
  for (let one = 0; one < packed.count; one += 1)
    for (let other = one + 1; other < packed.count; other += 1)
      if (canGoTogether(packed, parts, days, one, other)) {
        put(packed.goesWith[one] as Uint32Array, other)
        put(packed.goesWith[other] as Uint32Array, one)
      }
  const places = new Map(parts.map((part, at) => [part.id, at]))
  for (const pair of packed.rules.apart ?? []) {
    const [one, other] = pair.map((id) => places.get(id))
    if (one === undefined || other === undefined) continue
    take(packed.goesWith[one] as Uint32Array, other)
    take(packed.goesWith[other] as Uint32Array, one)
  }
}

function canGoTogether(
  { rules, months, hours, site }: PackedParts,
  parts: readonly Part[],
  days: readonly number[],
  one: number,
  other: number,
): boolean {
  if (((months[one] as number) & (months[other] as number)) === 0) return true
  if ((hours[one] as number) + (hours[other] as number) > rules.maxHours) return false
  if (rules.maxSitesPerMonth < 2 && site[one] !== site[other]) return false
  const first = parts[one] as Part
  const second = parts[other] as Part
  const travel = travelBetween(first.site, second.site)
  if (travel > rules.maxTravel) return false
  if (((days[one] as number) & (days[other] as number)) === 0) return true
  return !first.slots.some(([day, from, to]) =>
    second.slots.some((slot) => slot[0] === day && to + travel > slot[1] && slot[2] + travel > from),
  )
}

const dayBits = (part: Part) => part.slots.reduce((bits, [day]) => bits | (1 << day), 0)

function numbersOf(names: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size)
  return numbers
}

function put(set: Uint32Array, at: number): void {
  set[at >>> 5] = (set[at >>> 5] as number) | (1 << (at & 31))
}

function take(set: Uint32Array, at: number): void {
  set[at >>> 5] = (set[at >>> 5] as number) & ~(1 << (at & 31))
}
