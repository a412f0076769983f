import { growthFormKeys } from '#method/growthForms.ts'
import { routeKeys } from '#method/routes.ts'
import type { CountedPerson } from './people.ts'
import { fallsIn, type Period, type PeriodGrain, periodOf } from './periods.ts'
import { isSmall, smallest } from './smallCells.ts'

/** What the outcomes are told apart by. */
export const dimensions = ['route', 'employer', 'growthForm', 'period'] as const
export type Dimension = (typeof dimensions)[number]

/** People who have something in common; `none` where it is not known, `rest` for small groups taken together. */
export type Group = { readonly key: string; readonly people: readonly CountedPerson[] }

const orders: Partial<Record<Dimension, readonly string[]>> = { route: routeKeys, growthForm: growthFormKeys }

/**
 * Tells people apart by something of their first trajectory.
 * In: the people, by what, and how finely a period of start is told. Out: the groups with anybody in them: routes
 * and growth forms as the method orders them, periods from early to late, employers with most people first; what is
 * not known last.
 */
export function groupsBy(
  people: readonly CountedPerson[],
  dimension: Dimension,
  grain: PeriodGrain,
): Group[] {
  const byKey = Map.groupBy(people, (person) => keyOf(person, dimension, grain) ?? 'none')
  const order = orders[dimension] ?? []
  const place = ({ key, people }: Group): [number, string] =>
    key === 'none'
      ? [Number.MAX_SAFE_INTEGER, '']
      : dimension === 'employer'
        ? [-people.length, key]
        : [order.indexOf(key), key]
  return [...byKey]
    .map(([key, people]) => ({ key, people }))
    .sort((one, other) => {
      const [[a, aKey], [b, bKey]] = [place(one), place(other)]
      return a - b || (aKey < bKey ? -1 : 1)
    })
}

function keyOf({ first }: CountedPerson, dimension: Dimension, grain: PeriodGrain): string | null {
  if (dimension === 'route') return first.route
  if (dimension === 'employer') return first.employerId
  if (dimension === 'growthForm') return first.growthForm
  return first.startedOn && periodOf(first.startedOn, grain)
}

/** Which people one looks at; null is everybody. */
export type Selection = {
  readonly route: string | null
  readonly employerId: string | null
  readonly growthForm: string | null
  readonly period: Period | null
}

/** The people whose first trajectory is of the chosen route, employer, form of growth and period of start. */
export function select(people: readonly CountedPerson[], selection: Selection): CountedPerson[] {
  const fits = (chosen: string | null, own: string | null) => chosen === null || chosen === own
  return people.filter(
    ({ first }) =>
      fits(selection.route, first.route) &&
      fits(selection.employerId, first.employerId) &&
      fits(selection.growthForm, first.growthForm) &&
      (selection.period === null || (first.startedOn !== null && fallsIn(first.startedOn, selection.period))),
  )
}

/**
 * Takes small groups together, so that every group holds five people or more.
 * In: groups. Out: the large ones in their order and the rest as one; none when fewer than two remain.
 */
export function withoutSmallGroups(groups: readonly Group[]): Group[] {
  const bySize = [...groups].sort((a, b) => a.people.length - b.people.length)
  const small = bySize.filter(({ people }) => isSmall(people.length))
  const rest = small.flatMap(({ people }) => people)
  if (isSmall(rest.length)) {
    const next = bySize[small.length]
    if (next) small.push(next)
    rest.push(...(next?.people ?? []))
  }
  const large = groups.filter((group) => !small.includes(group))
  const together = rest.length >= smallest ? [...large, { key: 'rest', people: rest }] : large
  return together.length > 1 ? together : []
}
