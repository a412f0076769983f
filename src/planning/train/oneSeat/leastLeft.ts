/** Sorts the first so many of a short list in place. */
export function sortFirst(list: Int32Array, count: number): void {
  for (let at = 1; at < count; at += 1) {
    const moved = list[at] as number
    let to = at - 1
    while (to >= 0 && (list[to] as number) > moved) {
      list[to + 1] = list[to] as number
      to -= 1
    }
    list[to + 1] = moved
  }
}

/**
 * One seat, work that may be cut: always the one with least left of those who are there (Schrage). No plan has finished
 * more by any moment.
 * In: from when each is there, the work of each (both are used up), how many. Out: writes when the i-th is finished.
 */
export function leastLeftFirst(
  heads: Int32Array,
  left: Int32Array,
  count: number,
  finished: Int32Array,
): void {
  let now = 0
  for (let done = 0; done < count; ) {
    let chosen = -1
    let least = Number.POSITIVE_INFINITY
    let nextHead = Number.POSITIVE_INFINITY
    for (let at = 0; at < count; at += 1) {
      const work = left[at] as number
      if (work === 0) continue
      const head = heads[at] as number
      if (head > now) {
        if (head < nextHead) nextHead = head
      } else if (work < least) {
        least = work
        chosen = at
      }
    }
    if (chosen < 0) now = nextHead
    else if (now + least <= nextHead) {
      now += least
      left[chosen] = 0
      finished[done] = now
      done += 1
    } else {
      left[chosen] = least - (nextHead - now)
      now = nextHead
    }
  }
}
