import { type FactorDirection, factorDirectionKeys, factorDirections, factors } from '#method/factors.ts'
import type { FactorRow, Figures } from '#statistics/figures.ts'
import { BarLine, Table } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { ShownCount } from './shownCount.tsx'
import { figuresTexts } from './texts.ts'
import { workTexts } from './workTexts.ts'

/** What helped beside what hindered, most named first. */
export function FactorsSection({ figures }: { figures: Figures }) {
  const t = useTexts(workTexts)
  if (!figures.factors) return null
  const { scored, rows } = figures.factors
  return (
    <Section title={t.factors} intro={t.factorsIntro(scored)}>
      <div class="sides">
        {factorDirectionKeys.map((direction) => (
          <Factors
            direction={direction}
            scored={scored}
            rows={rows.filter(({ factor }) => factors[factor].direction === direction)}
            withDecisive={!figures.guarded}
          />
        ))}
      </div>
    </Section>
  )
}

type Props = { direction: FactorDirection; scored: number; rows: FactorRow[]; withDecisive: boolean }

function Factors({ direction, scored, rows, withDecisive }: Props) {
  const t = useTexts(workTexts)
  const words = useTexts(figuresTexts)
  const { locale } = useView()
  const title = factorDirections[direction].label[locale]
  const named = rows
    .filter(({ played }) => played !== 0)
    .sort((a, b) => (b.played ?? 0) - (a.played ?? 0) || (b.decisive ?? 0) - (a.decisive ?? 0))
  const silent = rows.filter(({ played }) => played === 0).map(({ factor }) => factors[factor].label[locale])
  return (
    <div class={`side side--${direction}`}>
      <Table
        caption={title}
        columns={[
          { key: 'factor', label: t.factor },
          { key: 'bar', label: words.share },
          { key: 'played', label: t.times, numeric: true },
          ...(withDecisive ? [{ key: 'decisive', label: t.decisive, numeric: true }] : []),
        ]}
        rows={named.map(({ factor, played, decisive }) => ({
          factor: factors[factor].label[locale],
          bar: <BarLine share={(played ?? 0) / scored} />,
          played: <ShownCount count={played} />,
          decisive: decisive ?? '',
        }))}
      />
      {silent.length > 0 && <p class="soft">{t.notNamed(silent.join(', '))}</p>}
    </div>
  )
}
