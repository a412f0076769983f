import type { AftercareMonth } from '#method/aftercare.ts'
import type { JobFact } from '#method/contracts.ts'
import type { PlainDate } from '#method/dates.ts'
import type { Factor } from '#method/factors.ts'
import { type Stayed, stayed } from './aftercare.ts'
import { type Dimension, dimensions, type Group, groupsBy } from './breakdown.ts'
import { type Column, countIn, fullColumns } from './columns.ts'
import type { CountedAftercare, CountedScore } from './counted.ts'
import { factorCounts } from './factors.ts'
import type { CountedPerson } from './people.ts'
import type { PeriodGrain } from './periods.ts'
import type { Count } from './smallCells.ts'
import { contractFacts, durations, jobFactCounts } from './work.ts'

/** One line of an outcome table: a group of people, and how many of them are in each column. */
export type OutcomeRow = {
  readonly key: string
  /** Employers of the first trajectories; null where that is not told. */
  readonly employers: Count
  readonly candidates: number
  readonly counts: readonly Count[]
}

export type Parts = { readonly of: number; readonly parts: readonly { key: string; count: Count }[] }
export type AftercareRow = { readonly months: AftercareMonth; readonly of: number } & Readonly<
  Record<Stayed, Count>
>
export type FactorRow = { readonly factor: Factor; readonly played: Count; readonly decisive: Count }

/** All figures of one selection at one day. A count that may not be told is null everywhere. */
export type Figures = {
  readonly guarded: boolean
  readonly candidates: number
  readonly employers: Count
  readonly columns: readonly Column[]
  readonly total: OutcomeRow
  readonly tables: readonly { readonly dimension: Dimension; readonly rows: readonly OutcomeRow[] }[]
  readonly contracts: {
    readonly hours: Parts
    readonly permanent: Parts
    readonly contractKind: Parts | null
    readonly benefit: Parts
  } | null
  readonly jobFacts: Readonly<Record<JobFact, number>> | null
  readonly durations: (Parts & { readonly medianDays: number | null }) | null
  readonly aftercare: readonly AftercareRow[]
  readonly factors: { readonly scored: number; readonly rows: readonly FactorRow[] } | null
}

export type Facts = {
  readonly people: readonly CountedPerson[]
  readonly aftercare: readonly CountedAftercare[]
  readonly scores: readonly CountedScore[]
}

/** Every count as it is, for those who work with these people themselves. */
export function fullFigures(
  { people, aftercare, scores }: Facts,
  on: PlainDate,
  grain: PeriodGrain,
): Figures {
  const columns = fullColumns(people)
  const { of, ...contracts } = contractFacts(people)
  const factors = factorCounts(people, scores)
  return {
    guarded: false,
    candidates: people.length,
    employers: employersOf(people),
    columns,
    total: rowOf(columns, { key: 'total', people }),
    tables: dimensions.map((dimension) => ({
      dimension,
      rows: groupsBy(people, dimension, grain).map((group) => rowOf(columns, group)),
    })),
    contracts: of > 0 ? contracts : null,
    jobFacts: of > 0 ? jobFactCounts(people, on) : null,
    durations: of > 0 ? durations(people, on) : null,
    aftercare: stayed(people, aftercare, on).filter((one) => one.of > 0),
    factors: factors.scored > 0 ? { scored: factors.scored, rows: factors.counts } : null,
  }
}

function rowOf(columns: readonly Column[], { key, people }: Group): OutcomeRow {
  const counts = columns.map((column) => countIn(column, people))
  return { key, employers: employersOf(people), candidates: people.length, counts }
}

export const employersOf = (people: readonly CountedPerson[]): number =>
  new Set(people.map(({ first }) => first.employerId)).size
