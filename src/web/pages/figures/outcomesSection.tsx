import type { FiguresView } from '#cases/figures/viewFigures.ts'
import type { Dimension } from '#statistics/breakdown.ts'
import type { ColumnKey } from '#statistics/columns.ts'
import type { Figures as AllFigures } from '#statistics/figures.ts'
import { percentOf } from '#statistics/percent.ts'
import { Figure, Figures, Tabs } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { definitionTexts } from './definitionTexts.ts'
import { OutcomeTable } from './outcomeTable.tsx'
import { columnWords } from './outcomeWords.ts'
import { hrefOf, percentBase } from './rows.ts'
import { OutcomeShares, ShareLegend } from './shares.tsx'
import { figuresTexts } from './texts.ts'

type Props = { data: FiguresView; figures: AllFigures }

/** The outcomes of all people together: the large figures, each with its definition. */
export function OutcomesSection({ figures }: Props) {
  const t = useTexts(figuresTexts)
  const { columns, total } = figures
  const base = percentBase(columns, total)
  const underWay = countOf(figures, 'underWay')
  return (
    <Section title={t.outcomes}>
      {underWay === figures.candidates ? (
        <p>{t.noOutcome}</p>
      ) : (
        <Figures>
          {shownKeys(figures).map((key) => (
            <OutcomeFigure figures={figures} shown={key} />
          ))}
        </Figures>
      )}
      <OutcomeShares columns={columns} counts={total.counts} of={total.candidates} wide />
      <Legend figures={figures} />
      {underWay > 0 && <p>{t.underWay(underWay)}</p>}
      {base !== null && <p class="soft">{t.percentBase(base)}</p>}
    </Section>
  )
}

/** Work elsewhere is one figure, as in the report, also where its two kinds are counted apart. */
function shownKeys({ columns, total }: AllFigures): ColumnKey[] {
  const keys = columns
    .filter(({ key }, at) => key !== 'underWay' && (key !== 'furtherLearning' || (total.counts[at] ?? 0) > 0))
    .map(({ key }): ColumnKey => (key === 'otherEmployer' || key === 'agency' ? 'elsewhere' : key))
  return [...new Set(keys)]
}

const countOf = ({ columns, total }: AllFigures, key: ColumnKey): number =>
  total.counts[columns.findIndex((column) => column.key === key)] ?? 0

function OutcomeFigure({ figures, shown }: { figures: AllFigures; shown: ColumnKey }) {
  const t = useTexts(figuresTexts)
  const { locale } = useView()
  const { label, definition } = columnWords(shown)
  const [other, agency] = [countOf(figures, 'otherEmployer'), countOf(figures, 'agency')]
  const split = shown === 'elsewhere' && figures.columns.some(({ key }) => key === 'otherEmployer')
  const count = split ? other + agency : countOf(figures, shown)
  const base = percentBase(figures.columns, figures.total)
  const of = base ?? figures.candidates - countOf(figures, 'underWay')
  return (
    <Figure
      value={base === null ? String(count) : `${percentOf(count, base)} %`}
      label={t.countOf(label[locale], count, of)}
      definition={split ? t.elsewhereSplit(other, agency) : definition[locale]}
    />
  )
}

function Legend({ figures }: { figures: AllFigures }) {
  const t = useTexts(figuresTexts)
  const { locale } = useView()
  const items = figures.columns
    .filter((_, at) => figures.total.counts[at] !== 0)
    .map(({ key }) => ({ kind: key, label: columnWords(key).label[locale] }))
  const anyHidden = figures.tables.some(({ rows }) => rows.some(({ counts }) => counts.includes(null)))
  return <ShareLegend items={anyHidden ? [...items, { kind: 'hidden' as const, label: t.hidden }] : items} />
}

/** The outcomes told apart by route, employer, form of growth and period of start. */
export function BreakdownSections({ data, figures }: Props) {
  const t = useTexts(figuresTexts)
  const d = useTexts(definitionTexts)
  const intros: Record<Dimension, string> = {
    route: d.routeText,
    employer: d.employerText,
    growthForm: d.growthFormText,
    period: d.periodText,
  }
  const titles: Record<Dimension, string> = {
    route: t.byRoute,
    employer: t.byEmployer,
    growthForm: t.byGrowthForm,
    period: t.byPeriod,
  }
  return (
    <>
      {figures.tables.map(({ dimension, rows }) => (
        <Section title={titles[dimension]} id={dimension} intro={intros[dimension]}>
          {dimension === 'period' && !figures.guarded && <Grain data={data} />}
          <OutcomeTable
            data={data}
            figures={figures}
            dimension={dimension}
            rows={rows}
            title={titles[dimension]}
          />
          {rows.some(({ counts }) => counts.includes(null)) && <p class="soft">{t.hiddenNote}</p>}
        </Section>
      ))}
    </>
  )
}

function Grain({ data }: { data: FiguresView }) {
  const t = useTexts(figuresTexts)
  const items = [
    { per: 'jaar', label: t.perYear },
    { per: 'kwartaal', label: t.perQuarter },
  ]
  return (
    <Tabs
      label={t.grain}
      items={items.map(({ per, label }) => ({
        href: `${hrefOf(data, { per: per === 'jaar' ? null : per })}#period`,
        label,
        current: data.per === per,
      }))}
    />
  )
}
