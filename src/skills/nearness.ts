import type { NearnessWeights } from './nearnessWeights.ts'
import { occurringTogether } from './occurringTogether.ts'
import type { Taxonomy } from './taxonomy.ts'

/** Neighbours of every concept, one row after another: row i is `from[i]` up to `from[i + 1]`, nearest first. */
export type Nearness = {
  readonly from: Uint32Array
  readonly to: Uint32Array
  /** Above 0, below 1. */
  readonly near: Float32Array
}

/**
 * Which skills lie near which, and how near: by broader, related, shared group or being asked together; of several
 * links the strongest counts. Symmetric but for the number of neighbours kept.
 * In: a taxonomy, the weights. Out: the neighbours of every concept.
 */
export function nearness(taxonomy: Taxonomy, weights: NearnessWeights): Nearness {
  const rows: Map<number, number>[] = taxonomy.uris.map(() => new Map())
  const link = (a: number, b: number, near: number) => {
    if (a === b || near < weights.least) return
    strengthen(rows[a], b, near)
    strengthen(rows[b], a, near)
  }
  for (const [narrower, broader] of taxonomy.broader) link(narrower, broader, weights.broader)
  for (const [one, other] of taxonomy.related) link(one, other, weights.related)
  for (const group of groupsOf(taxonomy)) linkSiblings(group, weights, link)
  for (const [a, b, cosine] of occurringTogether(taxonomy)) {
    link(a, b, weights.together * cosine ** weights.togetherPower)
  }
  return packed(rows, weights.most)
}

function strengthen(row: Map<number, number> | undefined, to: number, near: number) {
  if (row && near > (row.get(to) ?? 0)) row.set(to, near)
}

function groupsOf(taxonomy: Taxonomy): number[][] {
  const groups = new Map<number, number[]>()
  for (const [narrower, broader] of taxonomy.broader) {
    const group = groups.get(broader)
    if (group) group.push(narrower)
    else groups.set(broader, [narrower])
  }
  return [...groups.values()]
}

function linkSiblings(
  group: readonly number[],
  weights: NearnessWeights,
  link: (a: number, b: number, near: number) => void,
) {
  const near = weights.sibling * Math.exp(-weights.siblingDecay * Math.log(group.length))
  if (group.length > weights.largestGroup || near < weights.least) return
  for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) link(a, b, near)
}

function packed(rows: readonly Map<number, number>[], most: number): Nearness {
  const kept = rows.map((row) => [...row].sort(nearestFirst).slice(0, most))
  const from = new Uint32Array(rows.length + 1)
  for (const [at, row] of kept.entries()) from[at + 1] = (from[at] ?? 0) + row.length
  const all = kept.flat()
  return {
    from,
    to: Uint32Array.from(all, ([to]) => to),
    near: Float32Array.from(all, ([, near]) => Math.min(near, 0.999)),
  }
}

const nearestFirst = (a: readonly [number, number], b: readonly [number, number]) =>
  b[1] - a[1] || a[0] - b[0]
