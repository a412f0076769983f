import { growing } from './growing.ts'
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
  const links = linksOf(taxonomy, weights)
  const rows = bothWays(links, taxonomy.uris.length)
  return nearestOf(rows, weights.most)
}

/** Pairs of skills and how near they are; a pair can be linked more than once. */
type Links = { readonly one: Uint32Array; readonly other: Uint32Array; readonly near: Float64Array }

function linksOf(taxonomy: Taxonomy, weights: NearnessWeights): Links {
  const one = growing((length) => new Uint32Array(length))
  const other = growing((length) => new Uint32Array(length))
  const near = growing((length) => new Float64Array(length))
  const link = (a: number, b: number, how: number) => {
    if (a === b || how < weights.least) return
    one.push(a)
    other.push(b)
    near.push(how)
  }
  for (const [narrower, broader] of taxonomy.broader) link(narrower, broader, weights.broader)
  for (const [a, b] of taxonomy.related) link(a, b, weights.related)
  for (const group of groupsOf(taxonomy)) linkSiblings(group, weights, link)
  for (const [a, b, cosine] of occurringTogether(taxonomy)) {
    link(a, b, weights.together * cosine ** weights.togetherPower)
  }
  return { one: one.column(), other: other.column(), near: near.column() }
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

/** The links from either side: row i is `from[i]` up to `from[i + 1]`. */
function bothWays({ one, other, near }: Links, skills: number) {
  const from = new Uint32Array(skills + 1)
  for (const side of [one, other]) for (const skill of side) from[skill + 1] = (from[skill + 1] as number) + 1
  for (let at = 0; at < skills; at += 1) from[at + 1] = (from[at + 1] as number) + (from[at] as number)
  const next = from.slice()
  const rows = { from, to: new Uint32Array(near.length * 2), near: new Float64Array(near.length * 2) }
  const put = (here: number, there: number, how: number) => {
    const place = next[here] as number
    rows.to[place] = there
    rows.near[place] = how
    next[here] = place + 1
  }
  for (const [at, how] of near.entries()) {
    put(one[at] as number, other[at] as number, how)
    put(other[at] as number, one[at] as number, how)
  }
  return rows
}

/** Of every row the strongest link to each neighbour, the nearest `most` of them, nearest first. */
function nearestOf(rows: { from: Uint32Array; to: Uint32Array; near: Float64Array }, most: number): Nearness {
  const from = new Uint32Array(rows.from.length)
  const to = growing((length) => new Uint32Array(length))
  const near = growing((length) => new Float64Array(length))
  const strongest = new Float64Array(rows.from.length)
  for (let row = 0; row + 1 < from.length; row += 1) {
    const neighbours: number[] = []
    for (let at = rows.from[row] as number; at < (rows.from[row + 1] as number); at += 1) {
      const [skill, how] = [rows.to[at] as number, rows.near[at] as number]
      if (strongest[skill] === 0) neighbours.push(skill)
      if (how > (strongest[skill] as number)) strongest[skill] = how
    }
    const nearestFirst = (a: number, b: number) =>
      (strongest[b] as number) - (strongest[a] as number) || a - b
    for (const skill of neighbours.toSorted(nearestFirst).slice(0, most)) {
      to.push(skill)
      near.push(Math.min(strongest[skill] as number, 0.999))
    }
    for (const skill of neighbours) strongest[skill] = 0
    from[row + 1] = to.count()
  }
  return { from, to: to.column().slice(), near: Float32Array.from(near.column()) }
}
