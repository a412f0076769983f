/** Beginnings that were gone into: who went in, when the last left each place, the cost. */
export type Seen = {
  /**
   * In: who is in (as bits), the leaving weeks at `from`, the cost. Out: whether the same people were in before, leaving
   * no place later at no more cost. If not, this one is kept, in the place of an older one when it is crowded.
   */
  readonly hasNoWorse: (members: number, weeks: Int32Array, from: number, cost: number) => boolean
}

const buckets = 1 << 16
const perBucket = 8

/** In: how many places. Out: room for half a million beginnings. */
export function seenOf(m: number): Seen {
  const who = new Int32Array(buckets * perBucket)
  const costs = new Float64Array(buckets * perBucket)
  const rows = new Int32Array(buckets * perBucket * m)
  const turn = new Uint8Array(buckets)

  const isNoWorse = (slot: number, weeks: Int32Array, from: number, cost: number) => {
    if ((costs[slot] as number) > cost) return false
    for (let place = 0; place < m; place += 1)
      if ((rows[slot * m + place] as number) > (weeks[from + place] as number)) return false
    return true
  }
  return {
    hasNoWorse: (members, weeks, from, cost) => {
      const mixed = Math.imul(members ^ (members >>> 15), 0x2c1b3c6d)
      const bucket = (mixed ^ (mixed >>> 12)) & (buckets - 1)
      for (let at = 0; at < perBucket; at += 1) {
        const slot = bucket * perBucket + at
        if (who[slot] === members && isNoWorse(slot, weeks, from, cost)) return true
      }
      const kept = bucket * perBucket + ((turn[bucket] as number) % perBucket)
      turn[bucket] = (turn[bucket] as number) + 1
      who[kept] = members
      costs[kept] = cost
      for (let place = 0; place < m; place += 1) rows[kept * m + place] = weeks[from + place] as number
      return false
    },
  }
}
