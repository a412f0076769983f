import { monthsAYear } from './instance.ts'
import type { PackedParts } from './packedParts.ts'

/** Told of a job: its parts (the first so many of a list that is used again), what it counts for. Out: go on? */
export type JobHeard = (parts: Int32Array, count: number, value: number) => boolean

/**
 * Goes through every job that the rules allow, each once.
 * A month that still lacks hours must be filled by one of the parts in it: the month with the fewest is chosen, and
 * its parts are tried in turn. A part that was tried is not looked at again beside its later brothers.
 * In: the parts, who hears of a job, and whether to stop, asked once a step. Out: whether it went through all.
 */
export function lookForJobs(packed: PackedParts, heard: JobHeard, isSpent: () => boolean): boolean {
  const search = new Search(packed, heard, isSpent)
  return search.run()
}

class Search {
  private readonly packed: PackedParts
  private readonly heard: JobHeard
  private readonly isSpent: () => boolean
  private readonly chosen: Int32Array
  private readonly hoursOfMonth = new Float64Array(monthsAYear)
  /** A set a level, one for its candidates and one for those that are tried. */
  private readonly open: Uint32Array[]
  private readonly tried: Uint32Array[]
  private hourMonths = 0

  constructor(packed: PackedParts, heard: JobHeard, isSpent: () => boolean) {
    this.packed = packed
    this.heard = heard
    this.isSpent = isSpent
    const levels = packed.rules.maxParts + 1
    this.chosen = new Int32Array(levels)
    this.open = Array.from({ length: levels }, () => new Uint32Array(packed.words))
    this.tried = Array.from({ length: levels }, () => new Uint32Array(packed.words))
  }

  run(): boolean {
    const all = this.open[0] as Uint32Array
    for (let at = 0; at < this.packed.count; at += 1)
      all[at >>> 5] = (all[at >>> 5] as number) | (1 << (at & 31))
    return this.fill(0)
  }

  /** Tries what can come at a level; false when it was stopped. */
  private fill(level: number): boolean {
    if (this.isSpent()) return false
    const lacking = this.lackingMonths()
    if (level > 0 && lacking === 0 && !this.tell(level)) return false
    const left = this.packed.rules.maxParts - level
    if (left === 0) return true
    const tries = this.chooseTries(level, lacking, left)
    return !tries || this.tryAll(level, tries)
  }

  private lackingMonths(): number {
    const least = this.packed.rules.minHours
    let lacking = 0
    for (let month = 0; month < monthsAYear; month += 1)
      if ((this.hoursOfMonth[month] as number) < least) lacking |= 1 << month
    return lacking
  }

  /** The candidates of the lacking month that has the fewest; null when a month has none. */
  private chooseTries(level: number, lacking: number, left: number): Uint32Array | null {
    const { inMonth, words } = this.packed
    const open = this.open[level] as Uint32Array
    const tries = this.tried[level] as Uint32Array
    tries.set(open)
    if (lacking === 0) return tries
    if (left === 1) {
      for (let month = 0; month < monthsAYear; month += 1)
        if (lacking & (1 << month)) narrow(tries, inMonth[month] as Uint32Array, words)
      return tries
    }
    let fewest = Number.POSITIVE_INFINITY
    let chosen = 0
    for (let month = 0; month < monthsAYear; month += 1) {
      if (!(lacking & (1 << month))) continue
      const found = countBoth(open, inMonth[month] as Uint32Array, words)
      if (found === 0) return null
      if (found < fewest) {
        fewest = found
        chosen = month
      }
    }
    narrow(tries, inMonth[chosen] as Uint32Array, words)
    return tries
  }

  private tryAll(level: number, tries: Uint32Array): boolean {
    const open = this.open[level] as Uint32Array
    const next = this.open[level + 1] as Uint32Array
    const { words, goesWith } = this.packed
    for (let word = 0; word < words; word += 1) {
      for (let bits = tries[word] as number; bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits)
        const part = word * 32 + bit
        open[word] = (open[word] as number) & ~(1 << bit)
        if (!this.fits(part, level)) continue
        const mates = goesWith[part] as Uint32Array
        for (let at = 0; at < words; at += 1) next[at] = (open[at] as number) & (mates[at] as number)
        this.add(part, level, 1)
        const goesOn = this.fill(level + 1)
        this.add(part, level, -1)
        if (!goesOn) return false
      }
    }
    return true
  }

  private add(part: number, level: number, sign: 1 | -1): void {
    const { months, hours, hourMonths } = this.packed
    this.chosen[level] = part
    this.hourMonths += sign * (hourMonths[part] as number)
    for (let month = 0, bits = months[part] as number; bits !== 0; month += 1, bits >>>= 1)
      if (bits & 1)
        this.hoursOfMonth[month] = (this.hoursOfMonth[month] as number) + sign * (hours[part] as number)
  }

  /** Whether a part can come beside those chosen: hours at most, sites a month, tags (pairs fit already). */
  private fits(part: number, level: number): boolean {
    const { rules, months, hours } = this.packed
    const room = rules.maxHours - (hours[part] as number)
    for (let month = 0, bits = months[part] as number; bits !== 0; month += 1, bits >>>= 1)
      if (bits & 1 && (this.hoursOfMonth[month] as number) > room) return false
    this.chosen[level] = part
    return this.tagsFit(level + 1) && (level < rules.maxSitesPerMonth || this.sitesFit(level + 1))
  }

  private tagsFit(count: number): boolean {
    const { tags, tagWords, rules } = this.packed
    let found = 0
    for (let word = 0; word < tagWords; word += 1) {
      let bits = 0
      for (let at = 0; at < count; at += 1)
        bits |= tags[(this.chosen[at] as number) * tagWords + word] as number
      found += bitCount(bits)
    }
    return found <= rules.maxTags
  }

  private sitesFit(count: number): boolean {
    for (let month = 0; month < monthsAYear; month += 1)
      if (this.countSites(count, 1 << month) > this.packed.rules.maxSitesPerMonth) return false
    return true
  }

  /** How many different sites the first so many chosen parts have, of those that are in one of the months. */
  private countSites(count: number, months: number): number {
    const { site, months: monthsOf } = this.packed
    let found = 0
    for (let at = 0; at < count; at += 1) {
      const part = this.chosen[at] as number
      if (((monthsOf[part] as number) & months) === 0) continue
      let isNew = 1
      for (let before = 0; before < at; before += 1) {
        const other = this.chosen[before] as number
        if (site[other] === site[part] && (monthsOf[other] as number) & months) isNew = 0
      }
      found += isNew
    }
    return found
  }

  private tell(count: number): boolean {
    const { rules, together, near } = this.packed
    const chosen = this.chosen.subarray(0, count)
    const isIn = (group: readonly number[]) => group.every((place) => chosen.includes(place))
    if (!chosen.every((part) => together[part]?.every(isIn))) return true
    const wished = rules.near?.worth ?? 0
    let value = rules.wJob + this.hourMonths - rules.wSite * this.countSites(count, -1)
    if (wished > 0) for (const part of chosen) value += wished * (near[part]?.filter(isIn).length ?? 0)
    return value <= 0 || this.heard(this.chosen, count, value)
  }
}

function narrow(set: Uint32Array, by: Uint32Array, words: number): void {
  for (let at = 0; at < words; at += 1) set[at] = (set[at] as number) & (by[at] as number)
}

function countBoth(one: Uint32Array, other: Uint32Array, words: number): number {
  let found = 0
  for (let at = 0; at < words; at += 1) found += bitCount((one[at] as number) & (other[at] as number))
  return found
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
