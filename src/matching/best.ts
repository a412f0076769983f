/** The best `most` of what is offered, worst on top: a heap that forgets what falls out of it. */
export type Best = {
  readonly offer: (tier: number, score: number, number: number) => void
  /** Whether an offer of this tier and score could still get in (ties by number apart). */
  readonly lets: (tier: number, score: number) => boolean
  /** The score below which nobody of this tier or a higher one gets in any more; -1 when some still do. */
  readonly floor: (tier: number) => number
  /** Best first: lower tier, then higher score, then lower number. */
  readonly inOrder: () => Placed[]
}

export type Placed = { readonly tier: number; readonly score: number; readonly number: number }

const worse = (a: Placed, b: Placed): boolean =>
  a.tier !== b.tier ? a.tier > b.tier : a.score !== b.score ? a.score < b.score : a.number > b.number

export function bestOf(most: number): Best {
  const heap: Placed[] = []
  const swap = (a: number, b: number) => {
    const one = heap[a] as Placed
    heap[a] = heap[b] as Placed
    heap[b] = one
  }
  const up = (from: number) => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!worse(heap[at] as Placed, heap[above] as Placed)) return
      swap(at, above)
      at = above
    }
  }
  const down = () => {
    for (let at = 0; ; ) {
      let worst = at
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && worse(heap[below] as Placed, heap[worst] as Placed)) worst = below
      }
      if (worst === at) return
      swap(at, worst)
      at = worst
    }
  }
  return {
    offer: (tier, score, number) => {
      const one = { tier, score, number }
      if (heap.length < most) {
        heap.push(one)
        up(heap.length - 1)
      } else if (most > 0 && worse(heap[0] as Placed, one)) {
        heap[0] = one
        down()
      }
    },
    lets: (tier, score) => {
      const last = heap[0]
      if (heap.length < most || last === undefined) return true
      return tier !== last.tier ? tier < last.tier : score >= last.score
    },
    floor: (tier) => {
      const last = heap[0]
      if (heap.length < most || last === undefined || last.tier > tier) return -1
      return last.tier === tier ? last.score : Number.POSITIVE_INFINITY
    },
    inOrder: () => heap.toSorted((a, b) => (worse(a, b) ? 1 : -1)),
  }
}
