import { type Alone, alone } from './alone.ts'
import { type Best, bestOf, type Placed } from './best.ts'
import type { Knowledge } from './knowledge.ts'
import { type Leaving, leavingOf, passingFor } from './passing.ts'
import type { People } from './people.ts'
import { conditionTest } from './personConditions.ts'
import { type JobWithStandIns, motivationUnits, prepareJob, unitsPerPoint } from './prepare.ts'
import type { Job, Tier } from './request.ts'
import { addScores, type ScratchPaper, wipe } from './scores.ts'

/** A place in a ranking. */
export type Ranked = {
  /** The person's number in the table. */
  readonly number: number
  readonly tier: Tier
  /** Points, 100 for everything asked. */
  readonly score: number
}

/** The last of the top mostly has this share of all units. */
const usualShare = 0.38

/** This share of what the last of the top has may lie in lists that are left out; above `tooMuch` it is tried anew. */
const leftOut = 0.7
const tooMuch = 0.9

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
  const ranking = rankingOf(prepareJob(job, knowledge, people.numbering), people, top, paper)
  return bestOfAll(ranking).inOrder().map(asRanked)
}

const asRanked = ({ number, tier, score }: Placed): Ranked => ({
  number,
  tier: tier as Tier,
  score: score / unitsPerPoint,
})

type Ranking = {
  readonly job: JobWithStandIns
  readonly people: People
  readonly top: number
  readonly paper: ScratchPaper
  readonly alone: Alone
  readonly leaving: Leaving
  readonly tierOf: (person: number) => Tier
  readonly motivationOf: (person: number) => number
}

function rankingOf(job: JobWithStandIns, people: People, top: number, paper: ScratchPaper): Ranking {
  const fits = conditionTest(job.job, people.conditions)
  const one = alone(job, people)
  const { motivation, motivationTold } = people.conditions
  return {
    job,
    people,
    top,
    paper,
    alone: one,
    leaving: leavingOf(job, people),
    tierOf: (person) => (fits && !fits(person) ? 3 : one.isReady(person) ? 1 : 2),
    motivationOf: (person) => (motivationTold ? motivationUnits(job, motivation[person]) : 0),
  }
}

/**
 * Leaves out lists that together add little. Where the last of the top turns out to have less than is usual it is
 * tried once more by what that one was seen to have, and at last nothing is left out.
 */
function bestOfAll(ranking: Ranking): Best {
  const units = ranking.job.requirements.reduce((sum, one) => sum + one.units, 0)
  const first = bestWithin(ranking, leftOut * usualShare * units, tooMuch, nothingSeen)
  if (first.isSure) return first.best
  const second = bestWithin(ranking, leftOut * first.seen.last, 1, first.seen)
  return second.isSure ? second.best : bestWithin(ranking, 0, 1, second.seen).best
}

/** What the last of a top was seen to have, in units: the last of the whole top has at least as much. */
type Seen = {
  /** Whoever has less cannot be among the best; -1 when some still can. */
  readonly floor: number
  /** Whoever was not gone through at all must have more to be among the best. */
  readonly last: number
}
const nothingSeen: Seen = { floor: -1, last: 0 }

type Attempt = {
  readonly best: Best
  /** Whether nobody else can be among the best. */
  readonly isSure: boolean
  readonly seen: Seen
}

/** The best when lists are left out that add at most `bound`; given up when that is above a share of the last's. */
function bestWithin(ranking: Ranking, bound: number, share: number, before: Seen): Attempt {
  const { job, people, paper, alone, leaving } = ranking
  const { rows, most } = passingFor(leaving, bound)
  addScores(job, rows, people, paper)
  const { promising, others } = promisingOf(ranking, most, before.floor)
  const best = most === 0 ? promising : reckoned(ranking, promising)
  const seen = {
    floor: Math.max(before.floor, best.floor(1)),
    last: Math.max(before.last, best.floor(alone.anyoneIsReady ? 1 : 2) - job.motivation),
  }
  const isSure = most === 0 || most < share * seen.last
  if (most === 0) offerUntouched(ranking, best)
  else if (isSure) offerOthers(ranking, best, others, most, before.floor)
  wipe(paper)
  return { best, isSure, seen }
}

/** The best by what was added up, and everybody who could be among them when as much as `most` is added. */
function promisingOf({ paper, top, tierOf, motivationOf }: Ranking, most: number, seen: number) {
  const promising = bestOf(top)
  let count = 0
  let floor = seen
  for (let at = 0; at < paper.count; at += 1) {
    const person = paper.touched[at] as number
    const score = (paper.cells[person * 2 + 1] as number) + motivationOf(person)
    if (score + most < floor) continue
    paper.others[count] = person
    count += 1
    if (score < floor) continue
    promising.offer(tierOf(person), score, person)
    floor = Math.max(seen, promising.floor(1))
  }
  return { promising, others: paper.others.subarray(0, count) }
}

const reckon = ({ alone, motivationOf }: Ranking, person: number) =>
  alone.scoreOf(person) + motivationOf(person)

/** The promising, with what the lists left out add to them. */
function reckoned(ranking: Ranking, promising: Best): Best {
  const best = bestOf(ranking.top)
  for (const { tier, number } of promising.inOrder()) best.offer(tier, reckon(ranking, number), number)
  return best
}

/** Reckons whoever else could be among the best. */
function offerOthers(ranking: Ranking, best: Best, others: Uint32Array, most: number, seen: number): void {
  const { paper, tierOf, motivationOf } = ranking
  const offered = new Set(best.inOrder().map((one) => one.number))
  let floor = Math.max(seen, best.floor(1))
  for (const person of others) {
    const highest = (paper.cells[person * 2 + 1] as number) + most + motivationOf(person)
    if (highest < floor || offered.has(person)) continue
    const score = reckon(ranking, person)
    if (score < floor) continue
    best.offer(tierOf(person), score, person)
    floor = Math.max(seen, best.floor(1))
  }
}

/** Those who have nothing the job asks: they come in only where there is room. */
function offerUntouched({ job, people, paper, alone, tierOf, motivationOf }: Ranking, best: Best): void {
  if (!best.lets(alone.anyoneIsReady ? 1 : 2, job.motivation)) return
  for (let person = 0; person < people.count; person += 1) {
    if (paper.cells[person * 2] !== 0) continue
    const score = motivationOf(person)
    const tier = tierOf(person)
    if (best.lets(tier, score)) best.offer(tier, score, person)
  }
}
