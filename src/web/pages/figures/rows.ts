import { allProgrammes } from '#cases/figures/programmes.ts'
import type { FiguresView } from '#cases/figures/viewFigures.ts'
import { type GrowthForm, growthForms } from '#method/growthForms.ts'
import { type Route, routes } from '#method/routes.ts'
import type { Dimension } from '#statistics/breakdown.ts'
import type { Column } from '#statistics/columns.ts'
import type { OutcomeRow } from '#statistics/figures.ts'
import { percentOf } from '#statistics/percent.ts'
import { referenceDay } from '#statistics/referenceDay.ts'
import { smallest } from '#statistics/smallCells.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { figuresTexts } from './texts.ts'

/** The name of a group of people in a table. */
export function groupLabel(data: FiguresView, dimension: Dimension, key: string, locale: Locale): string {
  const t = messages(figuresTexts, locale)
  if (key === 'rest') return t.rest
  if (key === 'none')
    return { route: t.noRoute, employer: t.noEmployer, growthForm: t.noGrowthForm, period: t.notStarted }[
      dimension
    ]
  if (dimension === 'route') return routes[key as Route].label[locale]
  if (dimension === 'growthForm') return growthForms[key as GrowthForm].label[locale]
  if (dimension === 'period') return periodLabel(key, locale)
  return data.employers.find(({ id }) => id === key)?.name || t.noEmployer
}

/** '2018' or '2e kwartaal 2018'. */
export function periodLabel(period: string, locale: Locale): string {
  const [year = '', quarter] = period.split('-K')
  return quarter ? messages(figuresTexts, locale).quarter(quarter, year) : year
}

/**
 * The whole of which the percentages of a row are parts: the candidates with an outcome. Null where it is not known or
 * too few people to speak of percents.
 */
export function percentBase(columns: readonly Column[], row: OutcomeRow): number | null {
  const at = columns.findIndex(({ key }) => key === 'underWay')
  const underWay = at < 0 ? 0 : (row.counts[at] ?? null)
  const base = underWay === null ? null : row.candidates - underWay
  return base !== null && base >= smallest ? base : null
}

/** A count as a percent of its row; null for those under way, and where there is no whole. */
export function percentIn(columns: readonly Column[], row: OutcomeRow, at: number): number | null {
  const count = row.counts[at] ?? null
  const base = percentBase(columns, row)
  return count === null || base === null || columns[at]?.key === 'underWay' ? null : percentOf(count, base)
}

/** The address of this page with some of its choices changed. */
export function hrefOf(data: FiguresView, change: Record<string, string | null>, path = '/cijfers'): string {
  const { programme, chosen, per } = data
  const now: Record<string, string | null> = {
    programma: programme ? programme.slug : allProgrammes,
    op: dayChosen(data),
    ...chosen,
    per: per === 'jaar' ? null : per,
    ...change,
  }
  const kept = Object.entries(now).filter((one): one is [string, string] => one[1] !== null)
  return `${path}?${new URLSearchParams(kept)}`
}

/** The reference date, when it is another than the programme itself gives. */
export function dayChosen({ guarded, programme, on, today }: FiguresView): string | null {
  return guarded || on === referenceDay({ endsOn: programme?.endsOn ?? null }, today) ? null : on
}

/** Whether anything else than a whole programme at its own day is shown. */
export const isNarrowed = (data: FiguresView): boolean =>
  dayChosen(data) !== null || Object.values(data.chosen).some((value) => value !== null)

/** Which choice of the page shows one group alone. */
export const choiceOf: Readonly<Record<Dimension, keyof FiguresView['chosen']>> = {
  route: 'route',
  employer: 'werkgever',
  growthForm: 'groei',
  period: 'begonnen',
}
