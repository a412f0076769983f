import { bandsOf, type TrainingGroupsInstance, type TrainingGroupsPlan } from './instance.ts'

/** One group that meets: its slot, its level band, and who is in it. */
export type Group = { readonly slot: number; readonly band: number; readonly members: readonly number[] }

/**
 * Why somebody is in no group: there is no time at which they can; nowhere are there enough people of about this level;
 * every room is taken whenever they can; or the others of this level sit in groups that are full.
 */
export type Reason = 'noTime' | 'tooFew' | 'noRoom' | 'full'

export type Unplaced = {
  readonly learner: number
  readonly reason: Reason
  /** How many could sit together at most at a time at which this learner can, the learner counted in. */
  readonly together: number
  /** Groups, by their place in the list, that have a seat at a time at which this learner cannot. */
  readonly seatIn: readonly number[]
}

/**
 * The groups of a plan, in the order of slot and band. In: an instance and a plan that keeps its rules. Out: the groups.
 * Where several meet at once they differ by one person at most, and people of one level sit together.
 */
export function groupsOf(instance: TrainingGroupsInstance, plan: TrainingGroupsPlan): Group[] {
  const level = (learner: number) => instance.learners[learner]?.level ?? 0
  return Object.entries(plan.sessions)
    .map(([name, count]) => ({ name, count, at: name.split('_').map(Number) }))
    .toSorted((one, other) => order(one.at, other.at))
    .flatMap(({ name, count, at: [slot = 0, band = 0] }) => {
      const heads = plan.place
        .flatMap((place, learner) => (place && `${place[0]}_${place[1]}` === name ? [learner] : []))
        .toSorted((one, other) => level(one) - level(other) || one - other)
      return parted(heads, count).map((members) => ({ slot, band, members }))
    })
}

const order = ([slotA = 0, bandA = 0]: readonly number[], [slotB = 0, bandB = 0]: readonly number[]) =>
  slotA - slotB || bandA - bandB

/** A row in so many parts whose lengths differ by one at most. */
function parted(row: readonly number[], parts: number): number[][] {
  const bound = (part: number) => Math.floor((part * row.length) / parts)
  return Array.from({ length: parts }, (_, part) => row.slice(bound(part), bound(part + 1)))
}

/** In: an instance, its plan, the groups of that plan. Out: who is in none, why, and which group has a seat. */
export function unplacedOf(
  instance: TrainingGroupsInstance,
  plan: TrainingGroupsPlan,
  groups: readonly Group[],
): Unplaced[] {
  return plan.place.flatMap((place, learner) => {
    if (place) return []
    const together = mostTogether(instance, learner)
    const seatIn = groups.flatMap((group, at) => (hasSeat(instance, learner, group) ? [at] : []))
    return [{ learner, reason: reasonFor(instance, groups, learner, together), together, seatIn }]
  })
}

function reasonFor(
  instance: TrainingGroupsInstance,
  groups: readonly Group[],
  learner: number,
  together: number,
): Reason {
  const slots = instance.learners[learner]?.slots ?? []
  if (slots.length === 0) return 'noTime'
  if (together < instance.minSize) return 'tooFew'
  const taken = (slot: number) => groups.filter((group) => group.slot === slot).length
  return slots.every((slot) => taken(slot) >= (instance.rooms[slot] ?? 0)) ? 'noRoom' : 'full'
}

function mostTogether(instance: TrainingGroupsInstance, learner: number): number {
  const one = instance.learners[learner]
  if (!one) return 0
  const counts = one.slots.flatMap((slot) =>
    bandsOf(instance, one).map(
      (band) =>
        instance.learners.filter(
          (other) => other.slots.includes(slot) && bandsOf(instance, other).includes(band),
        ).length,
    ),
  )
  return Math.max(0, ...counts)
}

function hasSeat(instance: TrainingGroupsInstance, learner: number, group: Group): boolean {
  const one = instance.learners[learner]
  if (!one || one.slots.includes(group.slot)) return false
  return bandsOf(instance, one).includes(group.band) && group.members.length < instance.maxSize
}
