import type { PlainDate } from '#method/dates.ts'
import { stayed } from './aftercare.ts'
import { type Dimension, groupsBy, withoutSmallGroups } from './breakdown.ts'
import { type Column, countIn, everybodyMayBe, guardedColumns } from './columns.ts'
import { factorCounts } from './factors.ts'
import {
  type AftercareRow,
  employersOf,
  type Facts,
  type Figures,
  type OutcomeRow,
  type Parts,
} from './figures.ts'
import type { CountedPerson } from './people.ts'
import { guardCount, guardParts, smallest } from './smallCells.ts'
import { guardTable } from './smallTable.ts'
import { contractFacts, type Distribution, durations } from './work.ts'

/** Tried in this order: the first that can be shown is the only one. */
const breakdowns: readonly Dimension[] = ['route', 'growthForm', 'period']

/**
 * The figures for those who may not see small groups (the steering group, and everybody outside). All people of a
 * programme together, and told apart by one thing only: tables laid side by side would let small groups be worked
 * out from large ones. Nothing by employer, no middles, and no facts that follow each other so closely that the
 * difference is a person.
 * In: everybody of the programme, the day of publication. Out: the figures, null for every count kept back.
 */
export function guardedFigures({ people, aftercare, scores }: Facts, on: PlainDate): Figures {
  if (people.length < smallest) return nothing
  const columns = guardedColumns(people)
  const counts = columns.map((column) => countIn(column, people))
  const factors = factorCounts(people, scores)
  const { of, ...contracts } = contractFacts(people)
  const { medianDays, ...duration } = durations(people, on)
  // how many are at work may only be told where the columns tell it
  const toldAtWork = columns.length > 0 && of >= smallest
  return {
    ...nothing,
    candidates: people.length,
    employers: employersOf(people),
    columns,
    total: { key: 'total', employers: employersOf(people), candidates: people.length, counts },
    tables: breakdown(people, columns),
    contracts: toldAtWork
      ? {
          hours: guarded(contracts.hours),
          permanent: guarded(contracts.permanent),
          // kinds and permanence beside each other would give small kinds away
          contractKind: null,
          benefit: guarded(contracts.benefit),
        }
      : null,
    durations: toldAtWork ? { ...guarded(duration), medianDays: null } : null,
    aftercare: toldAtWork ? guardedAftercare(stayed(people, aftercare, on)) : [],
    factors:
      factors.scored >= smallest
        ? {
            scored: factors.scored,
            rows: factors.counts.map(({ factor, played }) => ({
              factor,
              played: guardCount(played, factors.scored),
              decisive: null,
            })),
          }
        : null,
  }
}

const nothing: Figures = {
  guarded: true,
  candidates: 0,
  employers: null,
  columns: [],
  total: { key: 'total', employers: null, candidates: 0, counts: [] },
  tables: [],
  contracts: null,
  jobFacts: null,
  durations: null,
  aftercare: [],
  factors: null,
}

/** The outcomes told apart by the first thing that leaves two groups or more and something to show. */
function breakdown(people: readonly CountedPerson[], columns: readonly Column[]): Figures['tables'] {
  if (columns.length < 2) return []
  for (const dimension of breakdowns) {
    const groups = withoutSmallGroups(groupsBy(people, dimension, 'year'))
    const table = groups.map((group) => columns.map((column) => countIn(column, group.people)))
    const shown = groups.length > 0 ? guardTable(table, columns.map(everybodyMayBe)) : null
    if (!shown) continue
    const rows = groups.map(
      ({ key, people }, at): OutcomeRow => ({
        key,
        employers: null,
        candidates: people.length,
        counts: shown[at] ?? [],
      }),
    )
    return [{ dimension, rows }]
  }
  return []
}

/** Where everybody is in one part, that is told only of what is good or not known. */
const harmless = [
  'permanent',
  'independent',
  'unknown',
  'working',
  'from24',
  'from32',
  'direct',
  'upTo3',
  'upTo6',
]

function guarded({ of, parts }: Distribution): Parts {
  const shown = guardParts(
    parts.map(({ count }) => count),
    parts.map(({ key }) => harmless.includes(key)),
  )
  return { of, parts: parts.map(({ key }, at) => ({ key, count: shown[at] ?? null })) }
}

function guardedAftercare(rows: ReturnType<typeof stayed>): AftercareRow[] {
  return rows
    .filter(({ of }) => of >= smallest)
    .map(({ months, of, working, stopped, unknown }) => {
      const [kept = null, left = null, not = null] = guardParts(
        [working, stopped, unknown],
        [true, false, true],
      )
      return { months, of, working: kept, stopped: left, unknown: not }
    })
}
