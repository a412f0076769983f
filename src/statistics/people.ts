import type { PlainDate } from '#method/dates.ts'
import { type OutcomeKind, outcomeAsOf, outcomes } from '#method/outcomes.ts'
import { type Chain, chainsAt } from './chains.ts'
import type { CountedTrajectory } from './counted.ts'

/** Where somebody stands at the reference date. */
export type Standing = OutcomeKind | 'underWay'

/** One person as counted: under the employer and route of the first trajectory. */
export type CountedPerson = {
  readonly first: CountedTrajectory
  readonly all: Chain
  readonly standing: Standing
  /** The trajectory that led to the work, for who is at work. */
  readonly work: CountedTrajectory | null
}

/**
 * Everybody in these trajectories as they stand at the reference date.
 * In: trajectories in any order, the reference date 'YYYY-MM-DD'. Out: one entry per person.
 */
export function peopleAt(trajectories: readonly CountedTrajectory[], on: PlainDate): CountedPerson[] {
  return chainsAt(trajectories, on).map((chain) => personOf(chain, on))
}

/**
 * What became of one person. A job found on the way counts whatever came after. A job at the employer of the first
 * trajectory is the intended one; any other is, seen from there, work elsewhere (R 3.3.1). Without a job, somebody
 * who learns in again is under way, and else the last that is known counts.
 */
function personOf(chain: Chain, on: PlainDate): CountedPerson {
  const [first] = chain
  const found = chain.map((one) => ({ one, standing: standingOf(one, first, on) }))
  const jobs = found.filter(({ standing }) => isAtWork(standing))
  const job = jobs.find(({ standing }) => standing === 'intendedJob') ?? jobs[0]
  if (job) return { first, all: chain, standing: job.standing, work: job.one }
  const busy = found.some(({ standing }) => standing === 'underWay')
  return {
    first,
    all: chain,
    standing: busy ? 'underWay' : (found.at(-1)?.standing ?? 'underWay'),
    work: null,
  }
}

/** Whether a standing means paid work. */
const isAtWork = (standing: Standing): boolean => standing !== 'underWay' && outcomes[standing].atWork

function standingOf(one: CountedTrajectory, first: CountedTrajectory, on: PlainDate): Standing {
  const kind = one.outcome ? outcomeAsOf(one.outcome, on) : undefined
  if (kind === undefined) return 'underWay'
  return kind === 'intendedJob' && one.employerId !== first.employerId ? 'otherEmployer' : kind
}
