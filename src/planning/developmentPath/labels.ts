/** What a label holds besides its skills. */
export type Standing = {
  readonly level: number
  readonly week: number
  readonly cost: number
  readonly links: number
  readonly shared: readonly number[]
}

/** Chains so far: kept in columns, the open ones on a heap with the least first, the unbeaten ones by their skills. */
export class Labels {
  /** The least any end of a label comes to. */
  readonly least: number[] = []
  readonly #skills: number[] = []
  readonly #facts: number[] = []
  readonly #beaten: boolean[] = []
  readonly #heap: number[] = []
  readonly #bySkills = new Map<string | number, number[]>()
  readonly #words: number
  readonly #width: number

  constructor(words: number, sharedCount: number) {
    this.#words = words
    this.#width = 6 + sharedCount
  }

  level = (label: number) => this.#fact(label, 0)
  week = (label: number) => this.#fact(label, 1)
  cost = (label: number) => this.#fact(label, 2)
  links = (label: number) => this.#fact(label, 3)
  before = (label: number) => this.#fact(label, 4)
  by = (label: number) => this.#fact(label, 5)
  shared = (label: number, at: number) => this.#fact(label, 6 + at)
  isBeaten = (label: number) => this.#beaten[label] === true
  /** How many there are, beaten ones too: what takes up memory. */
  count = () => this.#beaten.length
  hasOpen = () => this.#heap.length > 0
  leastOpen = () => this.least[this.#heap[0] ?? 0] ?? 0

  /** Whether it holds all that is required and lacks something that is granted. */
  canTake(label: number, requires: Int32Array, grants: Int32Array): boolean {
    let lacks = 0
    for (let word = 0; word < this.#words; word += 1) {
      const held = this.#skills[label * this.#words + word] ?? 0
      if ((requires[word] ?? 0) & ~held) return false
      lacks |= (grants[word] ?? 0) & ~held
    }
    return lacks !== 0
  }

  /** What it holds with what is granted, as far as it is of use. */
  joined(label: number, grants: Int32Array, ofUse: Int32Array): Int32Array {
    const skills = new Int32Array(this.#words)
    for (let word = 0; word < this.#words; word += 1) {
      const held = this.#skills[label * this.#words + word] ?? 0
      skills[word] = (held | (grants[word] ?? 0)) & (ofUse[word] ?? 0)
    }
    return skills
  }

  /** Adds a label unless another of the same skills is in nothing worse; out: its number, or -1. */
  add(before: number, by: number, skills: Int32Array, standing: Standing, least: number): number {
    const key = this.#words === 1 ? (skills[0] ?? 0) : skills.join()
    const rivals = this.#bySkills.get(key) ?? []
    const { level, week, cost, links, shared } = standing
    const facts = [level, week, cost, links, before, by, ...shared]
    if (rivals.some((rival) => this.#compares(rival, facts, 1))) return -1
    const label = this.#beaten.push(false) - 1
    this.least.push(least)
    for (let word = 0; word < this.#words; word += 1) this.#skills.push(skills[word] ?? 0)
    for (const fact of facts) this.#facts.push(fact)
    const kept = rivals.filter((rival) => {
      const isBeaten = this.#compares(rival, facts, -1)
      if (isBeaten) this.#beaten[rival] = true
      return !isBeaten
    })
    kept.push(label)
    this.#bySkills.set(key, kept)
    this.#push(label)
    return label
  }

  take(): number {
    const heap = this.#heap
    const top = heap[0] ?? 0
    const last = heap.pop() ?? 0
    if (heap.length === 0) return top
    let hole = 0
    for (;;) {
      let child = 2 * hole + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && this.#isNearer(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1
      if (!this.#isNearer(heap[child] ?? 0, last)) break
      heap[hole] = heap[child] ?? 0
      hole = child
    }
    heap[hole] = last
    return top
  }

  #push(label: number): void {
    const heap = this.#heap
    let hole = heap.push(label) - 1
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (!this.#isNearer(label, heap[parent] ?? 0)) break
      heap[hole] = heap[parent] ?? 0
      hole = parent
    }
    heap[hole] = label
  }

  #isNearer(one: number, other: number): boolean {
    const apart = (this.least[one] ?? 0) - (this.least[other] ?? 0)
    return apart < 0 || (apart === 0 && one < other)
  }

  /** Whether a label is in nothing worse (sign 1) or in nothing better (sign -1) than these facts. */
  #compares(label: number, facts: readonly number[], sign: number): boolean {
    for (let at = 0; at < this.#width; at += 1) {
      if (at === 4 || at === 5) continue
      if (sign * (this.#fact(label, at) - (facts[at] ?? 0)) > 0) return false
    }
    return true
  }

  #fact(label: number, at: number): number {
    return this.#facts[label * this.#width + at] ?? 0
  }
}
