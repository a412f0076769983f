import { growing } from '#skills/growing.ts'
import type { Knowledge } from './knowledge.ts'
import { byCodeUnit, type Numbering, numberingWith } from './numbering.ts'
import { type PersonConditions, packConditions } from './personConditions.ts'
import { type HadSkill, type Person, untoldLevel } from './request.ts'

/**
 * Everybody, packed for searching: per skill who has it, per person what they have. A packed entry is a number with
 * the level (1-5) in its three lowest bits. People stand in the order of their ids, so that a lower number is an
 * earlier id.
 */
export type People = {
  readonly count: number
  readonly ids: readonly string[]
  readonly numbering: Numbering
  /** Holders of skill s: `holders[from[s]]` up to `holders[from[s + 1]]`, each person x 8 + level. */
  readonly holdersFrom: Uint32Array
  readonly holders: Uint32Array
  /** Skills of person p: `skills[from[p]]` up to `skills[from[p + 1]]`, each skill x 8 + level. */
  readonly skillsFrom: Uint32Array
  readonly skills: Uint32Array
  readonly conditions: PersonConditions
}

/** A table of people in the making: they come one by one, and nothing is kept of them but numbers. */
export type Packing = {
  readonly add: (person: Person) => void
  /** Out: the packed table; nobody can be added any more. */
  readonly done: () => People
}

/**
 * In: people in any order (of an id that comes twice the last counts; of a skill that comes twice the higher level),
 * the background. Out: the packed table.
 */
export function packPeople(people: Iterable<Person>, knowledge: Knowledge): People {
  const packing = packingOf(knowledge)
  for (const person of people) packing.add(person)
  return packing.done()
}

/** In: the background. Out: an empty table to add people to. */
export function packingOf(knowledge: Knowledge): Packing {
  const ids: string[] = []
  const others = new Map<string, number>()
  const rows = growing((length) => new Uint32Array(length))
  const rowsFrom = growing((length) => new Uint32Array(length))
  const conditions = packConditions()
  const numberOf = (uri: string) => {
    const known = knowledge.number.get(uri) ?? others.get(uri)
    if (known !== undefined) return known
    const next = knowledge.uris.length + others.size
    others.set(uri, next)
    return next
  }
  return {
    add: (person) => {
      ids.push(person.id)
      rowsFrom.push(rows.count())
      for (const { uri, level } of person.skills) rows.push(numberOf(uri) * 8 + (level ?? untoldLevel))
      conditions.add(person)
    },
    done: () => {
      rowsFrom.push(rows.count())
      const order = orderOf(ids)
      const numbering = numberingWith(knowledge, [...others.keys()].sort(byCodeUnit))
      const moved = Uint32Array.from(others.keys(), (uri) => numbering.of(uri) ?? 0)
      renumber(rows.column(), knowledge.uris.length, moved)
      const own = skillsInOrder(rows.column(), rowsFrom.column(), order)
      return {
        count: order.length,
        ids: Array.from(order, (at) => ids[at] ?? ''),
        numbering,
        ...holdersOf(own.skills, own.skillsFrom, numbering.count),
        ...own,
        conditions: conditions.done(order),
      }
    },
  }
}

/** The places of people in the order of their ids, each id once: the last that came with it. */
function orderOf(ids: readonly string[]): Uint32Array {
  const order = Uint32Array.from(ids, (_, at) => at)
  const isSorted = ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') < id)
  if (isSorted) return order
  order.sort((a, b) => byCodeUnit(ids[a] ?? '', ids[b] ?? '') || a - b)
  return order.filter((at, place) => ids[at] !== ids[order[place + 1] ?? -1])
}

/** Skills outside the taxonomy were numbered as they came: they move to the numbers of their order. */
function renumber(rows: Uint32Array, first: number, moved: Uint32Array): void {
  if (moved.length === 0) return
  for (let at = 0; at < rows.length; at += 1) {
    const one = rows[at] as number
    const skill = one >>> 3
    if (skill >= first) rows[at] = (moved[skill - first] as number) * 8 + (one & 7)
  }
}

/** Rows in the order of people, each with one entry a skill, in the order of their numbers. */
function skillsInOrder(rows: Uint32Array, rowsFrom: Uint32Array, order: Uint32Array) {
  const skillsFrom = new Uint32Array(order.length + 1)
  const skills = new Uint32Array(rows.length)
  let count = 0
  for (const [number, at] of order.entries()) {
    const [start, end] = [rowsFrom[at] as number, rowsFrom[at + 1] as number]
    sortRow(rows, start, end)
    for (let place = start; place < end; place += 1) {
      const one = rows[place] as number
      const isLast = place + 1 === end || one >>> 3 !== (rows[place + 1] as number) >>> 3
      if (!isLast) continue
      skills[count] = one
      count += 1
    }
    skillsFrom[number + 1] = count
  }
  return { skillsFrom, skills: count === skills.length ? skills : skills.slice(0, count) }
}

/** By inserting: rows are short, and nothing is made that has to be cleared away. */
function sortRow(rows: Uint32Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at += 1) {
    const one = rows[at] as number
    let to = at
    for (; to > start && (rows[to - 1] as number) > one; to -= 1) rows[to] = rows[to - 1] as number
    rows[to] = one
  }
}

/** In: skills that are all numbered. Out: per skill the highest level told, in the order of their numbers. */
export function levelsBySkill(
  skills: readonly HadSkill[],
  numbering: Numbering,
): ReadonlyMap<number, number> {
  const packed = Uint32Array.from(
    skills,
    ({ uri, level }) => (numbering.of(uri) ?? 0) * 8 + (level ?? untoldLevel),
  ).sort()
  return new Map(Array.from(packed, (one) => [one >>> 3, one & 7]))
}

function holdersOf(skills: Uint32Array, skillsFrom: Uint32Array, count: number) {
  const holdersFrom = new Uint32Array(count + 1)
  for (const one of skills) holdersFrom[(one >>> 3) + 1] = (holdersFrom[(one >>> 3) + 1] ?? 0) + 1
  for (let at = 0; at < count; at += 1) {
    holdersFrom[at + 1] = (holdersFrom[at + 1] ?? 0) + (holdersFrom[at] ?? 0)
  }
  const next = holdersFrom.slice()
  const holders = new Uint32Array(skills.length)
  for (let person = 0; person + 1 < skillsFrom.length; person += 1) {
    for (let at = skillsFrom[person] ?? 0; at < (skillsFrom[person + 1] ?? 0); at += 1) {
      const one = skills[at] ?? 0
      const place = next[one >>> 3] ?? 0
      holders[place] = person * 8 + (one & 7)
      next[one >>> 3] = place + 1
    }
  }
  return { holdersFrom, holders }
}
