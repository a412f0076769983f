import { bandsOf, groupCosts, type Learner, type TrainingGroupsInstance } from './instance.ts'
import type { Column, Program, Row } from './program.ts'

/** The program of an instance, and what its columns stand for. */
export type Formulated = {
  readonly program: Program
  readonly seats: readonly Seats[]
  readonly sessions: readonly Session[]
}

/** How many of learners who are alike go to a slot and band. */
export type Seats = {
  readonly column: number
  readonly alike: readonly number[]
  readonly slot: number
  readonly band: number
}

/** How many groups of a band meet in a slot. */
export type Session = { readonly column: number; readonly slot: number; readonly band: number }

/**
 * In: an instance. Out: its integer program. Learners of one level and the same slots are alike and counted together. Once
 * the groups are chosen the rest is a flow, so only the groups, their sums per band and their total have to be whole;
 * those sums bring nothing new, but splitting on them is what closes the gap.
 */
export function formulate(instance: TrainingGroupsInstance): Formulated {
  const columns: Column[] = []
  const rows: Row[] = []
  const add = (cost: number, upper: number, isWhole: boolean) => columns.push({ cost, upper, isWhole }) - 1
  const seats: Seats[] = []
  for (const alike of alikes(instance)) {
    const own: number[] = []
    for (const band of bandsOf(instance, alike.learner))
      for (const slot of alike.learner.slots) {
        const lower = band < alike.learner.level ? groupCosts.lowerBand : 0
        const column = add(lower - groupCosts.unplaced, alike.ids.length, false)
        own.push(column)
        seats.push({ column, alike: alike.ids, slot, band })
      }
    if (own.length > 0) rows.push({ least: 0, most: alike.ids.length, terms: own.map(once) })
  }
  const sessions = addSessions(instance, seats, rows, add)
  addSums(instance, sessions, rows, add)
  return { program: { columns, rows }, seats, sessions }
}

type Add = (cost: number, upper: number, isWhole: boolean) => number
const once = (column: number): [number, number] => [column, 1]

function alikes(instance: TrainingGroupsInstance): { learner: Learner; ids: number[] }[] {
  const found = new Map<string, { learner: Learner; ids: number[] }>()
  for (const [index, learner] of instance.learners.entries()) {
    const slots = [...new Set(learner.slots)]
      .filter((slot) => slot < instance.rooms.length)
      .sort((a, b) => a - b)
    const name = `${learner.level}:${slots.join()}`
    const known = found.get(name)
    if (known) known.ids.push(index)
    else found.set(name, { learner: { ...learner, slots }, ids: [index] })
  }
  return [...found.values()]
}

function addSessions(
  instance: TrainingGroupsInstance,
  seats: readonly Seats[],
  rows: Row[],
  add: Add,
): Session[] {
  const sessions: Session[] = []
  for (const [slot, rooms] of instance.rooms.entries()) {
    const here: number[] = []
    for (let band = 0; band < instance.bands; band += 1) {
      const filled = seats.filter((one) => one.slot === slot && one.band === band)
      if (filled.length === 0) continue
      const column = add(groupCosts.group, rooms, true)
      const terms = filled.map((one) => once(one.column))
      const none = Number.POSITIVE_INFINITY
      rows.push({ least: -none, most: 0, terms: [...terms, [column, -instance.maxSize]] })
      rows.push({ least: 0, most: none, terms: [...terms, [column, -instance.minSize]] })
      here.push(column)
      sessions.push({ column, slot, band })
    }
    if (here.length > 0) rows.push({ least: 0, most: rooms, terms: here.map(once) })
  }
  return sessions
}

function addSums(
  instance: TrainingGroupsInstance,
  sessions: readonly Session[],
  rows: Row[],
  add: Add,
): void {
  const all = instance.rooms.reduce((sum, one) => sum + one, 0)
  const sums = Array.from({ length: instance.bands }, (_, band) => {
    const sum = add(0, all, true)
    const terms = sessions.filter((one) => one.band === band).map((one) => once(one.column))
    rows.push({ least: 0, most: 0, terms: [...terms, [sum, -1]] })
    return sum
  })
  rows.push({ least: 0, most: 0, terms: [...sums.map(once), [add(0, all, true), -1]] })
}
