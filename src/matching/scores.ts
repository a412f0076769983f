import type { People } from './people.ts'
import type { PreparedJob, Requirement } from './prepare.ts'

/**
 * Scratch paper for adding up scores, one per thread and table: kept between jobs, so that no job pays for everybody
 * who has nothing to do with it.
 */
export type ScratchPaper = {
  /** Two cells a person, beside each other for the sake of the cache: the best yet for the requirement at hand
   * (marked with its tag), and the score so far, in units. */
  readonly cells: Int32Array
  /** What of the gaps this person has closed: weeks x 1000, and a count of those that cannot be learnt. */
  readonly closedWeeks: Int32Array
  readonly closedHard: Uint16Array
  /** Who was touched, `count` of them. */
  readonly touched: Uint32Array
  count: number
}

export function scratchPaper(people: number): ScratchPaper {
  return {
    cells: new Int32Array(people * 2),
    closedWeeks: new Int32Array(people),
    closedHard: new Uint16Array(people),
    touched: new Uint32Array(people),
    count: 0,
  }
}

/** Larger than any score of one requirement, in units; the requirements of a job are tagged with its multiples. */
const tagStep = 2 ** 24
const mostTags = 126

/**
 * Adds up the scores of everybody who has anything the job asks, or anything near it. Per requirement the best counts.
 * In: a prepared job, the people, clean scratch paper. Out: on the paper.
 */
export function addScores(job: PreparedJob, people: People, paper: ScratchPaper): void {
  for (const [at, requirement] of job.requirements.entries()) {
    const turn = at % mostTags
    if (at > 0 && turn === 0) forgetBest(paper)
    addRequirement(requirement, (turn + 1) * tagStep, people, paper)
    if (job.gapsKnown && requirement.need === 'required') closeGaps(requirement, people, paper)
  }
}

/**
 * The cell of the best holds tag + units for who was touched in this requirement and less than the tag for who was
 * not: a new tag wipes it without visiting anybody.
 */
function addRequirement(requirement: Requirement, tag: number, people: People, paper: ScratchPaper): void {
  const { holdersFrom, holders } = people
  const { cells, touched } = paper
  let { count } = paper
  for (const { skill, units } of requirement.near) {
    const end = holdersFrom[skill + 1] as number
    for (let at = holdersFrom[skill] as number; at < end; at += 1) {
      const holder = holders[at] as number
      const cell = (holder >>> 3) * 2
      const value = tag + (units[holder & 7] as number)
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
function forgetBest(paper: ScratchPaper): void {
  for (let at = 0; at < paper.count; at += 1) paper.cells[(paper.touched[at] as number) * 2] = 1
}

function closeGaps({ skill, level, gap }: Requirement, people: People, paper: ScratchPaper): void {
  if (skill === undefined) return
  const { holdersFrom, holders } = people
  const { closedHard, closedWeeks } = paper
  for (let at = holdersFrom[skill] ?? 0; at < (holdersFrom[skill + 1] ?? 0); at += 1) {
    const holder = holders[at] ?? 0
    if ((holder & 7) < level) continue
    const person = holder >>> 3
    if (gap === Number.POSITIVE_INFINITY) closedHard[person] = (closedHard[person] ?? 0) + 1
    else closedWeeks[person] = (closedWeeks[person] ?? 0) + gap
  }
}

/** Above this share of everybody it is quicker to go past all than to go by the list of who was touched. */
const denseShare = 0.25

/** Whether nearly everybody was touched. */
export const isDense = (paper: ScratchPaper) => paper.count > paper.touched.length * denseShare

/** Cleans the paper for the next job. */
export function wipe(paper: ScratchPaper): void {
  if (isDense(paper)) {
    paper.cells.fill(0)
    paper.closedWeeks.fill(0)
    paper.closedHard.fill(0)
  } else {
    for (let at = 0; at < paper.count; at += 1) {
      const person = paper.touched[at] as number
      paper.cells[person * 2] = 0
      paper.cells[person * 2 + 1] = 0
      paper.closedWeeks[person] = 0
      paper.closedHard[person] = 0
    }
  }
  paper.count = 0
}
