import type { TrainInstance } from './instance.ts'

/** An instance packed for counting: weeks in typed arrays, places as rows. */
export type Track = {
  readonly instance: TrainInstance
  readonly n: number
  readonly m: number
  /** Candidate by place. */
  readonly duration: Int32Array
  readonly release: Int32Array
  readonly due: Int32Array
  readonly seats: Int32Array
  readonly wTardy: number
  readonly isMakespan: boolean
  readonly places: readonly PlaceWeeks[]
  readonly isAlwaysOpen: boolean
}

/** The open weeks of one place; from `length` on every week is open. */
export type PlaceWeeks = {
  readonly length: number
  /** Open weeks before a week, for weeks up to and with `length`. */
  readonly openBefore: Int32Array
  /** The week of the open week with that number, from 0. */
  readonly weekOf: Int32Array
  /** The first open week from a week on. */
  readonly nextOpen: Int32Array
}

/** In: an instance. Out: the same, packed. */
export function trackOf(instance: TrainInstance): Track {
  const { n, m } = instance
  return {
    instance,
    n,
    m,
    duration: Int32Array.from(instance.duration.flat()),
    release: Int32Array.from(instance.release),
    due: Int32Array.from(instance.due),
    seats: Int32Array.from(instance.capacity),
    wTardy: instance.wTardy,
    isMakespan: instance.objective === 'makespan',
    places: instance.closed.map((closed) => placeWeeksOf(closed)),
    isAlwaysOpen: instance.closed.every((closed) => closed.length === 0),
  }
}

function placeWeeksOf(closed: readonly number[]): PlaceWeeks {
  const shut = new Set(closed)
  const length = closed.reduce((last, week) => Math.max(last, week + 1), 0)
  const open = Array.from({ length }, (_, week) => week).filter((week) => !shut.has(week))
  const openBefore = new Int32Array(length + 1)
  for (let week = 0; week < length; week += 1)
    openBefore[week + 1] = (openBefore[week] ?? 0) + (shut.has(week) ? 0 : 1)
  const nextOpen = new Int32Array(length + 1).fill(length)
  for (let week = length - 1; week >= 0; week -= 1)
    nextOpen[week] = shut.has(week) ? (nextOpen[week + 1] ?? 0) : week
  return { length, openBefore, weekOf: Int32Array.from(open), nextOpen }
}

/** In: a place, a week. Out: the first week from it on in which one may enter. */
export function entryFrom(place: PlaceWeeks, week: number): number {
  return week >= place.length ? week : (place.nextOpen[week] as number)
}

/** In: a place, a week. Out: how many open weeks lie before it. */
export function openBefore(place: PlaceWeeks, week: number): number {
  const { length, openBefore: before } = place
  return week <= length ? (before[week] as number) : (before[length] as number) + week - length
}

/** In: a place, the number of an open week (from 0). Out: which week that is. */
export function weekOfOpen(place: PlaceWeeks, number: number): number {
  const { weekOf, length } = place
  return number < weekOf.length ? (weekOf[number] as number) : length + number - weekOf.length
}

/** In: a place, the week of entry, open weeks needed. Out: the first week in which one may leave. */
export function readyAt(place: PlaceWeeks, entry: number, duration: number): number {
  if (entry >= place.length) return entry + duration
  return weekOfOpen(place, openBefore(place, entry) + duration - 1) + 1
}

/** In: packed instance, ends. Out: what they cost together. */
export function costOf(track: Track, end: Int32Array): number {
  let cost = 0
  for (let candidate = 0; candidate < track.n; candidate += 1) {
    const week = end[candidate] as number
    if (track.isMakespan) cost = Math.max(week, cost)
    else cost += lateCost(track, candidate, week)
  }
  return cost
}

/** In: packed instance, a candidate, the week it is done. Out: weeks from release, and weeks late by their weight. */
export function lateCost(track: Track, candidate: number, week: number): number {
  const late = week - (track.due[candidate] as number)
  return week - (track.release[candidate] as number) + (late > 0 ? track.wTardy * late : 0)
}
