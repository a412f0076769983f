import type { FiguresView } from '#cases/figures/viewFigures.ts'
import type { CsvCell } from '#exchange/csv.ts'
import { factorDirections, factors } from '#method/factors.ts'
import { stayedKeys } from '#statistics/aftercare.ts'
import type { Dimension } from '#statistics/breakdown.ts'
import type { Figures, OutcomeRow, Parts } from '#statistics/figures.ts'
import { percentOf } from '#statistics/percent.ts'
import type { Count } from '#statistics/smallCells.ts'
import { type Locale, messages, type Text } from '#texts/catalogue.ts'
import { definitionTexts } from './definitionTexts.ts'
import { columnWords } from './outcomeWords.ts'
import {
  benefitWords,
  contractWords,
  durationWords,
  hoursWords,
  jobFactWords,
  permanentWords,
  stayedWords,
} from './partWords.ts'
import { groupLabel, percentBase, percentIn } from './rows.ts'
import { figuresTexts } from './texts.ts'
import { workTexts } from './workTexts.ts'

/** One count of a shown table, with all that is needed to read it alone. */
type Line = {
  table: string
  group: string
  what: string
  count: Count
  of: number | null
  percent?: number | null
  definition: string
}

/** The tables of the page as a list: one line per cell, each with its definition, the programme and the day. */
export function csvRows(data: FiguresView, locale: Locale): CsvCell[][] {
  const t = messages(figuresTexts, locale)
  const w = messages(workTexts, locale)
  const head = [w.csvTable, w.csvGroup, w.csvWhat, w.csvCount, w.csvOf, w.csvPercent, w.csvDefinition]
  const told = data.figures && (!data.guarded || data.figures.candidates > 0)
  const lines = data.figures && told ? linesOf(data, data.figures, locale) : []
  const keptBack = data.guarded && !data.figures?.columns.length
  const programme = data.programme?.name ?? t.everyProgramme
  return [
    [...head, t.programme, t.on],
    ...lines.map(({ table, group, what, count, of, percent = null, definition }) => [
      ...[table, group, what, count ?? t.hidden, of, percent, definition],
      ...[programme, data.on],
    ]),
    // An empty file would read as nobody: say that there are no outcomes in it, and why.
    ...(keptBack
      ? [[t.outcomes, '', w.csvKeptBack, null, null, null, w.csvKeptBackText, programme, data.on]]
      : []),
  ]
}

function linesOf(data: FiguresView, figures: Figures, locale: Locale): Line[] {
  const t = messages(figuresTexts, locale)
  const titles: Record<Dimension, string> = {
    route: t.byRoute,
    employer: t.byEmployer,
    growthForm: t.byGrowthForm,
    period: t.byPeriod,
  }
  return [
    ...outcomeLines(figures, figures.total, t.outcomes, t.total, locale),
    ...figures.tables.flatMap(({ dimension, rows }) =>
      rows.flatMap((row) =>
        outcomeLines(figures, row, titles[dimension], groupLabel(data, dimension, row.key, locale), locale),
      ),
    ),
    ...workLines(figures, locale),
    ...aftercareLines(figures, locale),
    ...factorLines(figures, locale),
  ]
}

function outcomeLines(
  { columns }: Figures,
  row: OutcomeRow,
  table: string,
  group: string,
  locale: Locale,
): Line[] {
  const d = messages(definitionTexts, locale)
  const people: Line[] = [
    { table, group, what: d.candidates, count: row.candidates, of: null, definition: d.candidatesText },
  ]
  if (row.employers !== null)
    people.push({
      table,
      group,
      what: d.employers,
      count: row.employers,
      of: null,
      definition: d.employersText,
    })
  return [
    ...people,
    ...columns.map(({ key }, at) => ({
      ...{ table, group, what: columnWords(key).label[locale], count: row.counts[at] ?? null },
      of: key === 'underWay' ? row.candidates : percentBase(columns, row),
      percent: percentIn(columns, row, at),
      definition: columnWords(key).definition[locale],
    })),
  ]
}

function workLines({ contracts, durations, jobFacts }: Figures, locale: Locale): Line[] {
  const w = messages(workTexts, locale)
  const of = contracts?.hours.of ?? null
  const facts = Object.entries(jobFacts ?? {}).map(([key, count]) => ({
    ...{ table: w.jobFacts, group: '', what: jobFactWords[key as keyof typeof jobFactWords][locale] },
    ...{ count, of, percent: of === null ? null : percentOf(count, of), definition: w.jobFactsText },
  }))
  const parts: [string, string, Parts | null | undefined, Readonly<Record<string, Text>>][] = [
    [w.hours, w.hoursText, contracts?.hours, hoursWords],
    [w.permanent, w.permanentText, contracts?.permanent, permanentWords],
    [w.benefit, w.benefitText, contracts?.benefit, benefitWords],
    [w.contractKind, w.contractKindText, contracts?.contractKind, contractWords],
    [w.durations, w.durationsText, durations, durationWords],
  ]
  const median = durations?.medianDays ?? null
  const middle = { table: w.durations, group: '', what: w.csvMedian, count: median, of: null }
  return [
    ...facts,
    ...parts.flatMap(([table, definition, found, words]) =>
      (found?.parts ?? []).map(({ key, count }) => ({
        ...{ table, group: '', what: words[key]?.[locale] ?? key, count, of: found?.of ?? null },
        percent: count === null ? null : percentOf(count, found?.of ?? 0),
        definition,
      })),
    ),
    ...(median === null ? [] : [{ ...middle, definition: w.durationsText }]),
  ]
}

function aftercareLines({ aftercare }: Figures, locale: Locale): Line[] {
  const w = messages(workTexts, locale)
  return aftercare.flatMap((row) =>
    stayedKeys.map((key) => ({
      ...{ table: w.aftercare, group: w.afterMonths(row.months), what: stayedWords[key][locale] },
      ...{ count: row[key], of: row.of, definition: w.aftercareText },
      percent: row[key] === null ? null : percentOf(row[key], row.of),
    })),
  )
}

function factorLines({ factors: counted, guarded }: Figures, locale: Locale): Line[] {
  const w = messages(workTexts, locale)
  if (!counted) return []
  const { scored, rows } = counted
  return rows.flatMap(({ factor, played, decisive }) => {
    const { label, explanation, direction } = factors[factor]
    const shared = { table: w.factors, group: factorDirections[direction].label[locale], of: scored }
    const line = { ...shared, what: label[locale], count: played, definition: explanation[locale] }
    const percent = played === null ? null : percentOf(played, scored)
    if (guarded) return [{ ...line, percent }]
    const strong = {
      ...shared,
      what: w.csvDecisive(label[locale]),
      count: decisive,
      definition: explanation[locale],
    }
    return [{ ...line, percent }, strong]
  })
}
