import type { People } from './people.ts'
import type { JobWithStandIns } from './prepare.ts'

/**
 * Scratch paper for adding up scores, one per thread and table: kept between jobs, so that no job pays for everybody
 * who has nothing to do with it.
 */
export type ScratchPaper = {
  /** Two cells a person, beside each other for the sake of the cache: the best yet for the requirement at hand
   * (marked with its tag), and the score so far, in units. */
  readonly cells: Int32Array
  /** Who was touched, `count` of them. */
  readonly touched: Uint32Array
  count: number
  /** Room for a part of those touched. */
  readonly others: Uint32Array
}

export function scratchPaper(people: number): ScratchPaper {
  return {
    cells: new Int32Array(people * 2),
    touched: new Uint32Array(people),
    count: 0,
    others: new Uint32Array(people),
  }
}

/** Larger than any score of one requirement, in units; the requirements of a job are tagged with its multiples. */
const tagStep = 2 ** 24
const mostTags = 126

/**
 * Adds up the scores of everybody who stands in a list that is gone through. Per requirement the best counts.
 * In: a prepared job, the rows of its stand-ins to go through (by requirement), the people, clean scratch paper.
 * Out: on the paper.
 *
 * The cell of the best holds tag + units for who was touched in this requirement and less than the tag for who was
 * not: a new tag wipes it without visiting anybody.
 */
export function addScores(
  { standIns: { requirement, skill, units } }: JobWithStandIns,
  rows: Uint32Array,
  { holdersFrom, holders }: People,
  paper: ScratchPaper,
): void {
  const { cells, touched } = paper
  let { count } = paper
  let [now, tag] = [-1, 0]
  for (const row of rows) {
    if (requirement[row] !== now) {
      now = requirement[row] as number
      tag += tagStep
      if (tag > mostTags * tagStep) {
        forgetBest(paper, count)
        tag = tagStep
      }
    }
    const one = skill[row] as number
    const end = holdersFrom[one + 1] as number
    for (let at = holdersFrom[one] as number; at < end; at += 1) {
      const holder = holders[at] as number
      const cell = (holder >>> 3) * 2
      const value = tag + (units[row * 8 + (holder & 7)] as number)
      const before = cells[cell] as number
      if (value <= before) continue
      if (before === 0) {
        touched[count] = holder >>> 3
        count += 1
      }
      cells[cell] = value
      cells[cell + 1] = (cells[cell + 1] as number) + value - Math.max(before, tag)
    }
  }
  paper.count = count
}

/** More requirements than tags: the tags begin anew. Whoever was touched stays so: 1 is below every tag. */
function forgetBest({ cells, touched }: ScratchPaper, count: number): void {
  for (let at = 0; at < count; at += 1) cells[(touched[at] as number) * 2] = 1
}

/** Cleans the paper for the next job. */
export function wipe(paper: ScratchPaper): void {
  for (let at = 0; at < paper.count; at += 1) {
    const cell = (paper.touched[at] as number) * 2
    paper.cells[cell] = 0
    paper.cells[cell + 1] = 0
  }
  paper.count = 0
}
