import type { ContractKind } from '#method/contracts.ts'
import type { PlainDate } from '#method/dates.ts'
import type { Factor, FactorScore } from '#method/factors.ts'
import type { GrowthForm } from '#method/growthForms.ts'
import type { OutcomeFacts } from '#method/outcomes.ts'
import type { Route } from '#method/routes.ts'

/** What the figures see of an outcome: from when it counts, and what kind of work it is. */
export type CountedOutcome = OutcomeFacts & {
  readonly contractKind: ContractKind | null
  /** Hours a week. */
  readonly hours: number | null
  readonly permanent: boolean | null
  readonly partlyOnBenefit: boolean | null
  readonly trialPassedOn: PlainDate | null
  readonly contractEndedOn: PlainDate | null
}

/** One trajectory as the figures see it: no names, only what is counted. */
export type CountedTrajectory = {
  readonly id: string
  /** The trajectory that this one goes on from, at another employer; null for a first one. */
  readonly continuesId: string | null
  readonly candidateId: string
  readonly employerId: string
  readonly route: Route
  readonly growthForm: GrowthForm | null
  /** The day learning in began. */
  readonly startedOn: PlainDate | null
  /** The day the trajectory was written down. */
  readonly openedOn: PlainDate
  readonly outcome: CountedOutcome | null
}

/** One aftercare moment of a trajectory, asked or not. */
export type CountedAftercare = {
  readonly trajectoryId: string
  readonly dueOn: PlainDate
  readonly doneOn: PlainDate | null
  readonly stillWorking: boolean | null
}

/** How strongly one factor played in one trajectory. */
export type CountedScore = {
  readonly trajectoryId: string
  readonly factor: Factor
  readonly score: FactorScore
}
