import { type Best, bestOf, type Placed } from './best.ts'
import type { Knowledge } from './knowledge.ts'
import type { People } from './people.ts'
import { conditionTest } from './personConditions.ts'
import { motivationUnits, type PreparedJob, prepareJob, unitsPerPoint } from './prepare.ts'
import type { Job, Tier } from './request.ts'
import { addScores, isDense, type ScratchPaper, wipe } from './scores.ts'

/** A place in a ranking. */
export type Ranked = {
  /** The person's number in the table. */
  readonly number: number
  readonly tier: Tier
  /** Points, 100 for everything asked. */
  readonly score: number
}

/**
 * The best people for a job.
 * In: a job, the people, the background, how many, scratch paper for this table. Out: best first; everybody when
 * fewer than `top` exist. Same input, same bytes, whatever the order of people and skills.
 */
export function rankPeople(
  job: Job,
  people: People,
  knowledge: Knowledge,
  top: number,
  paper: ScratchPaper,
): Ranked[] {
  const prepared = prepareJob(job, knowledge, people.numbering)
  const best = bestOf(top)
  addScores(prepared, people, paper)
  offerTouched(prepared, people, paper, best)
  offerOthers(prepared, people, paper, best)
  wipe(paper)
  return best.inOrder().map(asRanked)
}

const asRanked = ({ number, tier, score }: Placed): Ranked => ({
  number,
  tier: tier as Tier,
  score: score / unitsPerPoint,
})

/** Goes past everybody who was touched, and looks at tier and conditions only of who could still get in. */
function offerTouched(job: PreparedJob, people: People, paper: ScratchPaper, best: Best): void {
  const fits = conditionTest(job.job, people.conditions)
  const dense = isDense(paper)
  const end = dense ? people.count : paper.count
  const told = motivationTold(people)
  let floor = best.floor()
  for (let at = 0; at < end; at += 1) {
    const person = dense ? at : (paper.touched[at] as number)
    const added = paper.cells[person * 2 + 1] as number
    if (added === 0) continue
    const score = added + motivationUnits(job, told?.[person])
    if (score < floor) continue
    best.offer(tierOf(job, paper, person, fits), score, person)
    floor = best.floor()
  }
}

/** Those who have nothing the job asks: they come in only where there is room. */
function offerOthers(job: PreparedJob, people: People, paper: ScratchPaper, best: Best): void {
  if (!best.lets(isReady(job, 0, 0) ? 1 : 2, job.motivation)) return
  const told = motivationTold(people)
  const fits = conditionTest(job.job, people.conditions)
  for (let person = 0; person < people.count; person += 1) {
    if (paper.cells[person * 2 + 1] !== 0) continue
    const score = motivationUnits(job, told?.[person])
    const tier = tierOf(job, paper, person, fits)
    if (best.lets(tier, score)) best.offer(tier, score, person)
  }
}

const motivationTold = ({ conditions }: People) => (conditions.motivationTold ? conditions.motivation : null)

function tierOf(
  job: PreparedJob,
  paper: ScratchPaper,
  person: number,
  fits: ((person: number) => boolean) | null,
): Tier {
  if (fits && !fits(person)) return 3
  return isReady(job, paper.closedHard[person] ?? 0, paper.closedWeeks[person] ?? 0) ? 1 : 2
}

/** Ready by the start: nothing left that cannot be learnt, and the rest fits in the weeks that are left. */
function isReady(job: PreparedJob, closedHard: number, closedWeeks: number): boolean {
  if (!job.gapsKnown) return true
  return closedHard === job.unclosable && job.allWeeks - closedWeeks <= job.weeksToStart
}
