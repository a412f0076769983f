import type { Child } from 'hono/jsx'
import type { FiguresView } from '#cases/figures/viewFigures.ts'
import type { Dimension } from '#statistics/breakdown.ts'
import type { Figures, OutcomeRow } from '#statistics/figures.ts'
import { Table } from '../../ui/data.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { columnWords } from './outcomeWords.ts'
import { choiceOf, groupLabel, hrefOf, percentIn } from './rows.ts'
import { OutcomeShares } from './shares.tsx'
import { ShownCount } from './shownCount.tsx'
import { figuresTexts } from './texts.ts'

type Props = {
  data: FiguresView
  figures: Figures
  dimension: Dimension
  rows: readonly OutcomeRow[]
  title: string
}

/** Outcomes told apart: each row a line divided as the people are, and the same in numbers. */
export function OutcomeTable({ data, figures, dimension, rows, title }: Props) {
  const t = useTexts(figuresTexts)
  const { locale } = useView()
  const { columns } = figures
  const heads: Record<Dimension, string> = {
    route: t.route,
    employer: t.employer,
    growthForm: t.growthForm,
    period: t.period,
  }
  const withEmployers = dimension !== 'employer' && !figures.guarded
  const cells = (row: OutcomeRow): Record<string, Child> => ({
    share: <OutcomeShares columns={columns} counts={row.counts} of={row.candidates} />,
    employers: row.employers ?? '',
    candidates: row.candidates,
    ...Object.fromEntries(
      columns.map(({ key }, at) => [
        key,
        <ShownCount count={row.counts[at] ?? null} percent={percentIn(columns, row, at)} />,
      ]),
    ),
  })
  const label = (row: OutcomeRow): Child => {
    const name = groupLabel(data, dimension, row.key, locale)
    if (figures.guarded || row.key === 'none' || row.key === data.chosen[choiceOf[dimension]]) return name
    return <a href={hrefOf(data, { [choiceOf[dimension]]: row.key })}>{name}</a>
  }
  const total = rows.length > 1 ? [{ label: t.total, ...cells(figures.total) }] : []
  return (
    <section
      class={total.length > 0 ? 'outcomes outcomes--total' : 'outcomes'}
      tabindex={0}
      aria-label={t.scroll(title)}
    >
      <Table
        caption={title}
        captionHidden
        columns={[
          { key: 'label', label: heads[dimension] },
          { key: 'share', label: t.share },
          ...(withEmployers ? [{ key: 'employers', label: t.employers, numeric: true }] : []),
          { key: 'candidates', label: t.candidates, numeric: true },
          ...columns.map(({ key }) => ({ key, label: columnWords(key).label[locale], numeric: true })),
        ]}
        rows={[...rows.map((row) => ({ label: label(row), ...cells(row) })), ...total]}
      />
    </section>
  )
}
