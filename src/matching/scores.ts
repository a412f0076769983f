import type { People } from './people.ts'
import type { PreparedJob, Requirement } from './prepare.ts'

/**
 * Scratch paper for adding up scores, one per thread and table: kept between jobs, so that no job pays for
 * everybody who has nothing to do with it.
 */
export type ScratchPaper = {
  /** The score so far, in units. */
  readonly score: Int32Array
  /** The best yet for the requirement at hand, above `base`. */
  readonly best: Float64Array
  /** What of the gaps this person has closed: weeks x 1000, and a count of those that cannot be learnt. */
  readonly closedWeeks: Int32Array
  readonly closedHard: Uint16Array
  /** Who was touched, `count` of them. */
  readonly touched: Uint32Array
  count: number
  base: number
}

export function scratchPaper(people: number): ScratchPaper {
  return {
    score: new Int32Array(people),
    best: new Float64Array(people),
    closedWeeks: new Int32Array(people),
    closedHard: new Uint16Array(people),
    touched: new Uint32Array(people),
    count: 0,
    base: step,
  }
}

/** Larger than any score of one requirement, in units. */
const step = 2 ** 31

/**
 * Adds up the scores of everybody who has anything the job asks, or anything near it. Per requirement the best counts.
 * In: a prepared job, the people, clean scratch paper. Out: on the paper.
 */
export function addScores(job: PreparedJob, people: People, paper: ScratchPaper): void {
  for (const requirement of job.requirements) {
    addRequirement(requirement, people, paper)
    if (job.gapsKnown && requirement.need === 'required') closeGaps(requirement, people, paper)
  }
}

/**
 * `best` holds base + units for who was touched in this requirement and less than `base` for who was not: raising the
 * base wipes it without visiting anybody.
 */
function addRequirement(requirement: Requirement, people: People, paper: ScratchPaper): void {
  const { holdersFrom, holders } = people
  const { score, best, touched } = paper
  let { count } = paper
  const base = nextBase(paper)
  for (const { skill, units } of requirement.near) {
    const end = holdersFrom[skill + 1] as number
    for (let at = holdersFrom[skill] as number; at < end; at += 1) {
      const holder = holders[at] as number
      const person = holder >>> 3
      const value = base + (units[holder & 7] as number)
      const before = best[person] as number
      if (value <= before) continue
      if (score[person] === 0) {
        touched[count] = person
        count += 1
      }
      score[person] = (score[person] as number) + value - Math.max(before, base)
      best[person] = value
    }
  }
  paper.count = count
}

function nextBase(paper: ScratchPaper): number {
  if (paper.base > 2 ** 52) {
    paper.best.fill(0)
    paper.base = step
  }
  paper.base += step
  return paper.base
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

/** Cleans the paper for the next job. */
export function wipe(paper: ScratchPaper): void {
  for (let at = 0; at < paper.count; at += 1) {
    const person = paper.touched[at] ?? 0
    paper.score[person] = 0
    paper.closedWeeks[person] = 0
    paper.closedHard[person] = 0
  }
  paper.count = 0
}
