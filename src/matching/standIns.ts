import type { Knowledge } from './knowledge.ts'
import { nearnessWeights, scoreWeights } from './weights.ts'

/** What a row adds at level 1 to 5 takes eight places: place 0, 6 and 7 are not used. */
const places = 8
const levels = [1, 2, 3, 4, 5] as const
const highestLevel = 5

/**
 * Every skill that counts for a requirement of one job: a row for each requirement and skill, in columns.
 */
export type StandIns = {
  /** Rows of requirement r: `from[r]` up to `from[r + 1]`, the skill itself first, then nearest first. */
  readonly from: Uint32Array
  readonly requirement: Uint32Array
  readonly skill: Uint32Array
  /** What it adds at each level, in units: `units[row * 8 + level]`. */
  readonly units: Int32Array
  /** The rows of skill s: `last[s] - 1`, and from a row to the one before it of the same skill `before[row] - 1`. */
  readonly last: Uint32Array
  readonly before: Uint32Array
}

/** What is needed of a requirement to know who stands in for it. */
export type AskedFor = {
  readonly skill: number | undefined
  readonly level: number
  readonly units: number
  /** Whether only the skill itself counts. */
  readonly alone: boolean
}

/** In: the requirements of a job, the background, how many skills are numbered. Out: who stands in for which. */
export function standInsOf(asked: readonly AskedFor[], knowledge: Knowledge, skills: number): StandIns {
  const from = new Uint32Array(asked.length + 1)
  for (const [at, one] of asked.entries()) from[at + 1] = (from[at] as number) + rowsOf(one, knowledge)
  const rows = from[asked.length] as number
  const columns = {
    from,
    requirement: new Uint32Array(rows),
    skill: new Uint32Array(rows),
    last: new Uint32Array(skills),
    before: new Uint32Array(rows),
  }
  const near = new Float64Array(rows)
  for (const [at, one] of asked.entries()) fillRows(at, one, knowledge, columns, near)
  linkBySkill(columns)
  shareOut(asked, columns, near)
  return { ...columns, units: unitsOf(asked, columns.requirement, near) }
}

type Columns = Omit<StandIns, 'units'>

function rowsOf({ skill, alone }: AskedFor, { nearness: { from } }: Knowledge): number {
  if (skill === undefined) return 0
  const strange = skill >= from.length - 1
  return alone || strange ? 1 : 1 + (from[skill + 1] as number) - (from[skill] as number)
}

function fillRows(
  at: number,
  { skill }: AskedFor,
  { nearness }: Knowledge,
  into: Columns,
  near: Float64Array,
) {
  const [start, end] = [into.from[at] as number, into.from[at + 1] as number]
  if (skill === undefined) return
  into.requirement.fill(at, start, end)
  into.skill[start] = skill
  near[start] = 1
  const first = nearness.from[skill] ?? 0
  for (let row = start + 1; row < end; row += 1) {
    into.skill[row] = nearness.to[first + row - start - 1] as number
    near[row] = nearness.near[first + row - start - 1] as number
  }
}

function linkBySkill({ skill, last, before }: Columns) {
  for (let row = 0; row < skill.length; row += 1) {
    const one = skill[row] as number
    before[row] = last[one] as number
    last[one] = row + 1
  }
}

/**
 * A skill stands in fully for the requirement to which it adds most, and for each further one a share less: one broad
 * skill must not seem to meet half a profile.
 */
function shareOut(
  asked: readonly AskedFor[],
  { requirement, skill, last, before }: Columns,
  near: Float64Array,
) {
  for (let row = 0; row < skill.length; row += 1) {
    if (before[row] === 0 || last[skill[row] as number] !== row + 1) continue
    const uses: Use[] = []
    for (let next = row + 1; next !== 0; next = before[next - 1] as number) {
      const at = requirement[next - 1] as number
      const one = near[next - 1] as number
      uses.push({ at, row: next - 1, near: one, full: one * (asked[at]?.units ?? 0) })
    }
    for (const [turn, use] of inTurn(uses).entries()) near[use.row] = shareInTurn(use.near, turn)
  }
}

/** What a skill could do for a requirement (its number `at`): `full` units at the level asked. */
type Use = { readonly at: number; readonly row: number; readonly near: number; readonly full: number }

/** In: everything one skill could do for one job. Out: in turn: the skill itself first, then where it adds most. */
export const inTurn = <T extends Omit<Use, 'row'>>(uses: T[]): T[] =>
  uses.length === 1 ? uses : uses.sort(usesInTurn)

const usesInTurn = (a: Omit<Use, 'row'>, b: Omit<Use, 'row'>) =>
  Number(b.near === 1) - Number(a.near === 1) || b.full - a.full || a.at - b.at

/** In: how near a skill is, its turn (0 for the first use). Out: how near it counts; 0 when too little is left. */
export function shareInTurn(near: number, turn: number): number {
  if (turn === 0) return near
  const left = near * scoreWeights.again ** turn
  return left < nearnessWeights.least ? 0 : left
}

function unitsOf(asked: readonly AskedFor[], requirement: Uint32Array, near: Float64Array): Int32Array {
  const units = new Int32Array(requirement.length * places)
  for (let row = 0; row < requirement.length; row += 1) {
    const one = asked[requirement[row] as number] as AskedFor
    for (const level of levels) units[row * places + level] = unitsAt(one, near[row] as number, level)
  }
  return units
}

/** In: the units of stand-ins, a row. Out: the most it can add, at whatever level. */
export const mostUnits = (units: Int32Array, row: number): number =>
  units[row * places + highestLevel] as number

/** In: what is asked, how near a skill counts for it, the level it is had at. Out: what it adds, in units. */
export function unitsAt(
  { units, level: asked }: Pick<AskedFor, 'units' | 'level'>,
  near: number,
  had: number,
): number {
  return near === 0 ? 0 : Math.max(1, Math.round(units * near * levelShare(asked, had)))
}

/** The share that is left of a skill had at one level where another is asked: 1 when it is enough. */
function levelShare(asked: number, had: number): number {
  const short = Math.max(0, asked - had)
  return Math.max(scoreWeights.levelLeast, 1 - scoreWeights.levelShort * short)
}
