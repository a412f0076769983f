import type { Clash } from '../../planned.ts'
import type { TrainInstance } from '../instance.ts'
import { weekOfOne } from './horizon.ts'
import { insertionOf } from './insertion.ts'
import { seatsOf } from './seats.ts'
import type { TrainWishes } from './wishes.ts'

/**
 * Which wishes cannot hold together. First the wishes of one person (with the seats of others and the intakes); then
 * more people than a place takes in on the days that are known, and pins of several who would need more seats of a place in
 * one week than there are.
 * In: instance, wishes, whether to stop (asked once a person). Out: those found so far; per clash the smallest set of rules found by taking rules away one by one, smallest first:
 * `pin c p`, `forbidden c w`, `taken p`, `intake p`, `release c`, `capacity p`, with what letting each go would give.
 */
export function wishClashes(instance: TrainInstance, wishes: TrainWishes, isSpent: () => boolean): Clash[] {
  const found: Clash[] = []
  for (let one = 0; one < instance.n && !isSpent(); one += 1) {
    const clash = clashOfOne(instance, wishes, one)
    if (clash) found.push(clash)
  }
  const all = found.length > 0 ? found : [...intakeClashes(instance, wishes), ...pinClashes(instance, wishes)]
  return all.toSorted((one, other) => one.rules.length - other.rules.length)
}

function clashOfOne(instance: TrainInstance, wishes: TrainWishes, candidate: number): Clash | null {
  const alone = onlyOne(instance, wishes, candidate)
  if (canGo(alone.instance, alone.wishes)) return null
  let rules = rulesOf(alone.instance, alone.wishes, candidate)
  for (const rule of rules) {
    const fewer = rules.filter((one) => one !== rule)
    if (!canGoWith(alone, candidate, fewer)) rules = fewer
  }
  return {
    rules,
    loosening: rules.map((rule) => ({ rule, gives: 'plan' })),
  }
}

type Alone = { readonly instance: TrainInstance; readonly wishes: TrainWishes }

/** The train with this person only; the seats of others and the intakes stay. */
function onlyOne(instance: TrainInstance, wishes: TrainWishes, candidate: number): Alone {
  const own = <T extends { candidate: number }>(list: readonly T[]) =>
    list.flatMap((one) => (one.candidate === candidate ? [{ ...one, candidate: 0 }] : []))
  const pick = <T>(list: readonly T[]): T[] => list.slice(candidate, candidate + 1)
  return {
    instance: {
      ...instance,
      n: 1,
      duration: pick(instance.duration),
      release: pick(instance.release),
      due: pick(instance.due),
    },
    wishes: {
      ...wishes,
      pins: own(wishes.pins),
      forbidden: own(wishes.forbidden),
      previous: pick(wishes.previous),
    },
  }
}

const canGo = (instance: TrainInstance, wishes: TrainWishes): boolean =>
  insertionOf(seatsOf(instance, wishes, weekOfOne(instance, wishes))).put(0)

function rulesOf({ m, release }: TrainInstance, wishes: TrainWishes, candidate: number): string[] {
  const places = Array.from({ length: m }, (_, place) => place)
  return [
    ...wishes.forbidden.map(({ week }) => `forbidden ${candidate} ${week}`),
    ...places.flatMap((place) => (wishes.taken.some((one) => one.place === place) ? [`taken ${place}`] : [])),
    ...places.flatMap((place) => (wishes.intakes[place] ? [`intake ${place}`] : [])),
    ...((release[0] ?? 0) > 0 ? [`release ${candidate}`] : []),
    ...wishes.pins.map(({ place }) => `pin ${candidate} ${place}`),
  ]
}

function canGoWith({ instance, wishes }: Alone, candidate: number, rules: readonly string[]): boolean {
  const has = new Set(rules)
  return canGo(
    { ...instance, release: instance.release.map((week) => (has.has(`release ${candidate}`) ? week : 0)) },
    {
      ...wishes,
      forbidden: wishes.forbidden.filter(({ week }) => has.has(`forbidden ${candidate} ${week}`)),
      taken: wishes.taken.filter(({ place }) => has.has(`taken ${place}`)),
      intakes: wishes.intakes.map((weeks, place) => (has.has(`intake ${place}`) ? weeks : null)),
      pins: wishes.pins.filter(({ place }) => has.has(`pin ${candidate} ${place}`)),
    },
  )
}

/** Places that more people have to enter than can on the days that are known. */
function intakeClashes(instance: TrainInstance, wishes: TrainWishes): Clash[] {
  return instance.capacity.flatMap((_, place) => {
    const people = instance.duration.filter((row) => (row[place] ?? 0) > 0).length
    if (mostTakenIn(instance, wishes, place) >= people) return []
    const isAlone = mostTakenIn(instance, { ...wishes, taken: [] }, place) < people
    const rules = [`intake ${place}`, ...(isAlone ? [] : [`taken ${place}`]), `capacity ${place}`]
    return [{ rules, loosening: rules.map((rule) => ({ rule, gives: 'plan' })) }]
  })
}

/** How many can enter a place at most: at every intake as many as have a seat, each for the shortest stay of all. */
function mostTakenIn({ capacity, duration }: TrainInstance, wishes: TrainWishes, place: number): number {
  const intakes = wishes.intakes[place]
  if (!intakes) return Number.POSITIVE_INFINITY
  const shortest = Math.min(...duration.flatMap((row) => ((row[place] ?? 0) > 0 ? [row[place] ?? 0] : [])))
  const entered: number[] = []
  for (const week of intakes.toSorted((one, other) => one - other)) {
    const others = wishes.taken.filter((one) => one.place === place && one.from <= week && week < one.until)
    const there = entered.filter((entry) => week < entry + shortest).length + others.length
    for (let seat = there; seat < (capacity[place] ?? 0); seat += 1) entered.push(week)
  }
  return entered.length
}

/** Pinned stays that are certain to overlap (each lasts its weeks at least) and are more than the seats. */
function pinClashes(instance: TrainInstance, wishes: TrainWishes): Clash[] {
  const certain = wishes.pins.flatMap(({ candidate, place, start }) => {
    const weeks = instance.duration[candidate]?.[place] ?? 0
    return weeks > 0 ? [{ candidate, place, from: start, until: start + weeks }] : []
  })
  for (const { place, from } of certain) {
    const others = wishes.taken.filter((one) => one.place === place && one.from <= from && from < one.until)
    const there = certain.filter((one) => one.place === place && one.from <= from && from < one.until)
    if (there.length + others.length <= (instance.capacity[place] as number)) continue
    const rules = [
      ...there.map((one) => `pin ${one.candidate} ${place}`),
      ...(others.length > 0 ? [`taken ${place}`] : []),
      `capacity ${place}`,
    ]
    return [{ rules, loosening: rules.map((rule) => ({ rule, gives: 'plan' })) }]
  }
  return []
}
