import type { Field } from './field.ts'
import { type Link, slotFrom } from './instance.ts'
import { Labels } from './labels.ts'

/** `chain` null: there is none when `isDone`, and otherwise none was found in time. */
export type Found = {
  readonly chain: readonly Link[] | null
  readonly objective: number
  readonly bound: number
  readonly isDone: boolean
}

/** Chains so far that a search may keep: some 40 MB. Of more it gives the best of these, unproven. */
export const mostLabelsKept = 200_000

/**
 * Label setting, nearest to the goal first (A*). A label is a chain so far: skills held, level, week, cost, links. One of
 * has no fewer skills and is in nothing worse makes another of the same skills superfluous. A placement that grants
 * nothing new that is of use is never taken: without it a chain is as good; so none comes twice.
 * In: the field, whether to stop, who hears of better chains, how many chains so far it may keep. Out: the least
 * chain, exact when done.
 */
export function search(
  field: Field,
  isSpent: () => boolean,
  heard?: (chain: readonly Link[], objective: number, bound: number) => void,
  mostLabels = mostLabelsKept,
): Found {
  const labels = new Labels(field.words, field.shared.length)
  const first = remaining(field, field.start, 0, field.fromStart)
  labels.add(
    -1,
    -1,
    field.start,
    { level: 0, week: 0, cost: 0, links: 0, shared: field.shared.map(() => 0) },
    first.price,
  )
  let best = -1
  let objective = Number.POSITIVE_INFINITY
  let bound = 0
  if (first.isEnd) return { chain: [], objective: 0, bound: 0, isDone: true }
  while (labels.hasOpen()) {
    bound = Math.max(bound, labels.leastOpen() - 1e-6)
    if (labels.leastOpen() >= objective) break
    if (labels.count() >= mostLabels || isSpent())
      return { chain: chainOf(field, labels, best), objective, bound, isDone: false }
    const label = labels.take()
    if (labels.isBeaten(label)) continue
    for (let next = 0; next < field.placements.length; next += 1) {
      const reached = step(field, labels, label, next, objective)
      if (reached < 0) continue
      best = reached
      objective = labels.least[reached] ?? 0
      heard?.(chainOf(field, labels, best) ?? [], objective, bound)
    }
  }
  return { chain: chainOf(field, labels, best), objective, bound: objective, isDone: true }
}

/** One placement further; out: the new label when it is a better end than `objective`, otherwise -1. */
function step(field: Field, labels: Labels, label: number, next: number, objective: number): number {
  const placement = field.placements[next]
  const requires = field.requires[next]
  const grants = field.grants[next]
  if (!placement || !requires || !grants || placement.level < labels.level(label)) return -1
  const { instance } = field
  const links = labels.links(label) + 1
  if (links > instance.maxChain || !labels.canTake(label, requires, grants)) return -1
  const slot = slotFrom(placement, labels.week(label))
  if (!slot) return -1
  const week = slot[1]
  const cost = labels.cost(label) + placement.cost
  const spent = cost + instance.weeksWeight * week
  if (week > instance.deadline || spent >= objective) return -1
  const skills = labels.joined(label, grants, field.ofUse[next] ?? grants)
  const rest = remaining(field, skills, spent, field.prices[next] ?? field.fromStart)
  if (rest.price >= objective || week + rest.weeks > instance.deadline) return -1
  if (links + rest.links > instance.maxChain) return -1
  const shared = field.shared.map(
    (one, at) => labels.shared(label, at) + (one.placements.has(placement.id) ? 1 : 0),
  )
  if (shared.some((count, at) => count > (field.shared[at]?.most ?? 0))) return -1
  const added = labels.add(
    label,
    next,
    skills,
    { level: placement.level, week, cost, links, shared },
    rest.price,
  )
  return added >= 0 && rest.isEnd ? added : -1
}

/** The least a chain ends at, and the weeks and links still needed. Rounded down a hair, so that sums of shares hold. */
function remaining(field: Field, skills: Int32Array, spent: number, shares: Field['fromStart']) {
  let [price, weeks, links] = [0, 0, 0]
  let isEnd = true
  for (const [at, skill] of field.targets.entries()) {
    if (((skills[skill >> 5] ?? 0) >>> (skill & 31)) & 1) continue
    isEnd = false
    price += shares.price[at] ?? 0
    weeks += shares.weeks[at] ?? 0
    links += shares.links[at] ?? 0
  }
  if (isEnd) return { price: spent, weeks: 0, links: 0, isEnd }
  return { price: spent + price * (1 - 1e-9), weeks: weeks - 1e-9, links: links - 1e-9, isEnd }
}

function chainOf(field: Field, labels: Labels, end: number): Link[] | null {
  if (end < 0) return null
  const chain: Link[] = []
  for (let label = end; labels.before(label) >= 0; label = labels.before(label)) {
    const placement = field.placements[labels.by(label)]
    const slot = placement && slotFrom(placement, labels.week(labels.before(label)))
    if (slot) chain.push({ placement: placement.id, start: slot[0] })
  }
  return chain.reverse()
}
