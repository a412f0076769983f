import type { PackingSolver, Sets } from '../packing.ts'
import { dive } from './dive.ts'
import { byFalling, chooseInOrder, greedyPlan, improvePlan } from './greedy.ts'
import { setsAt, surpluses, worthOf } from './jobSets.ts'
import { type RelaxedJobs, relaxJobs } from './relaxJobs.ts'

/** Jobs to choose from, and what is known of their parts. */
export type PackQuestion = {
  readonly solver: PackingSolver
  readonly rowCount: number
  readonly sets: Sets
  readonly hourMonths: Float64Array
  /** How many jobs a plan has at most. */
  readonly mostJobs: number
  readonly roughBound: number
  readonly seed: number
  readonly isSpent: () => boolean
  /** Told of every better choice. */
  readonly heard: (chosen: readonly number[]) => void
  /** Told what no choice counts for more than, once that is known better than roughly. */
  readonly heardBound: (bound: number) => void
}

export type JobsPacked = { readonly bound: number }

/** So few jobs are given to the solver at once; of more, those that the bound leaves open. */
const fewEnough = 2500
const mostForSolver = 30_000
const triesAJob = 2

/**
 * Chooses jobs that share no part.
 * In: the question. Out: what no choice counts for more than; the best choice is the last that was heard.
 */
export function packJobs(question: PackQuestion): JobsPacked {
  const { sets, rowCount, hourMonths } = question
  const isWhole = sets.values.every(Number.isInteger)
  const best = new Best(question, greedyPlan(rowCount, sets, hourMonths))
  const guess = guessPrices(question)
  const round = ({ shares, places }: RelaxedJobs) =>
    best.offer(
      chooseInOrder(
        rowCount,
        sets,
        byFalling(shares).map((at) => places[at] as number),
      ),
    )
  const { solver, mostJobs, isSpent } = question
  const relaxed = relaxJobs(solver, rowCount, sets, guess, mostJobs, isSpent, round)
  const bound = floored(Math.min(question.roughBound, relaxed?.bound ?? question.roughBound), isWhole)
  question.heardBound(bound)
  if (best.isWithin(bound)) return best.within(bound)
  if (!relaxed?.isWhole) return best.within(bound)
  if (sets.count <= fewEnough) return packOpen(question, best, bound, null, isWhole)
  dive(solver, rowCount, sets, relaxed, mostJobs, isSpent, (places) => best.offer(places))
  best.offer(improvePlan(rowCount, sets, best.chosen, question.seed, sets.count * triesAJob, isSpent))
  return packOpen(question, best, bound, relaxed, isWhole)
}

/** Asks the solver for a better choice among the jobs that can still be in one. */
function packOpen(
  { solver, rowCount, sets, isSpent }: PackQuestion,
  best: Best,
  bound: number,
  relaxed: RelaxedJobs | null,
  isWhole: boolean,
): JobsPacked {
  const step = isWhole ? 1 : 1e-6
  const surplus = relaxed && surpluses(sets, relaxed.prices)
  const isOpen = (place: number) =>
    !surplus || bound + Math.min(0, surplus[place] as number) >= best.worth + step
  const open = Array.from({ length: sets.count }, (_, place) => place).filter(
    (place) => isOpen(place) || best.chosen.includes(place),
  )
  if (best.isWithin(bound) || open.length > mostForSolver || isSpent()) return best.within(bound)
  const where = new Map(open.map((place, at) => [place, at]))
  const packed = solver.pack({
    rowCount,
    sets: setsAt(sets, open),
    start: best.chosen.flatMap((place) => where.get(place) ?? []),
    near: step * 0.9,
    isSpent,
    heard: (chosen) => best.offer(chosen.map((at) => open[at] as number)),
  })
  if (packed.chosen) best.offer(packed.chosen.map((at) => open[at] as number))
  if (packed.isProven) return best.within(best.worth)
  return best.within(Math.min(bound, Math.max(best.worth, floored(packed.bound, isWhole))))
}

class Best {
  chosen: readonly number[]
  worth: number
  private readonly question: PackQuestion

  constructor(question: PackQuestion, first: readonly number[]) {
    this.question = question
    this.chosen = first
    this.worth = worthOf(question.sets, first)
    question.heard(first)
  }

  offer(chosen: readonly number[]): void {
    const worth = worthOf(this.question.sets, chosen)
    if (worth <= this.worth) return
    this.worth = worth
    this.chosen = [...chosen].sort((one, other) => one - other)
    this.question.heard(this.chosen)
  }

  isWithin(bound: number): boolean {
    return this.worth >= bound - 1e-6
  }

  within(bound: number): JobsPacked {
    return { bound: Math.max(bound, this.worth) }
  }
}

/** What a part is worth to begin with: its share of the hours of a year that a job takes. */
function guessPrices({ hourMonths, mostJobs, sets }: PackQuestion): Float64Array {
  const all = hourMonths.reduce((sum, one) => sum + one, 0)
  const highest = sets.values.reduce((most, one) => Math.max(most, one), 0)
  const perHour = (highest * mostJobs) / Math.max(all, 1)
  return hourMonths.map((one) => one * perHour)
}

/** Where every job counts for a whole number, so does every plan. */
const floored = (bound: number, isWhole: boolean) => (isWhole ? Math.floor(bound + 1e-4) : bound)
