import type { Nearness } from './nearness.ts'

/** The same links seen from the other side: row i says of which skills i is a kept neighbour. */
export function reversed({ from, to, near }: Nearness): Nearness {
  const count = from.length - 1
  const back = new Uint32Array(count + 1)
  for (const one of to) back[one + 1] = (back[one + 1] ?? 0) + 1
  for (let at = 0; at < count; at += 1) back[at + 1] = (back[at + 1] ?? 0) + (back[at] ?? 0)
  const next = back.slice()
  const source = new Uint32Array(to.length)
  const strength = new Float32Array(to.length)
  for (let row = 0; row < count; row += 1) {
    for (let at = from[row] ?? 0; at < (from[row + 1] ?? 0); at += 1) {
      const target = to[at] ?? 0
      const place = next[target] ?? 0
      source[place] = row
      strength[place] = near[at] ?? 0
      next[target] = place + 1
    }
  }
  return { from: back, to: source, near: strength }
}
