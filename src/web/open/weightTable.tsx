import { nearnessWeights, scoreWeights } from '#matching/weights.ts'
import { Table } from '../ui/data.tsx'
import { Section } from '../ui/page.tsx'
import { useTexts, useView } from '../ui/view.tsx'
import { weightTexts } from './weightTexts.ts'

/** The weights, read from where the engine reads them. */
export function WeightTable() {
  const t = useTexts(weightTexts)
  const { locale } = useView()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const percent = (share: number) => `${number.format(share * 100)} %`
  const points = (count: number) => t.points(number.format(count))
  const rows: [string, string][] = [
    [t.full, points(scoreWeights.full)],
    [t.optional, percent(scoreWeights.optional)],
    [t.expected, percent(scoreWeights.expected)],
    [t.level, percent(scoreWeights.levelShort)],
    [t.levelLeast, percent(scoreWeights.levelLeast)],
    [t.broader, percent(nearnessWeights.broader)],
    [t.related, percent(nearnessWeights.related)],
    [t.sibling, percent(nearnessWeights.sibling)],
    [t.together, percent(nearnessWeights.together)],
    [t.again, percent(scoreWeights.again)],
    [t.motivation, points(scoreWeights.motivation)],
    [t.doubt, number.format(scoreWeights.doubt)],
    [t.rarity, number.format(scoreWeights.rarityPower)],
  ]
  return (
    <Section title={t.title} intro={t.intro}>
      <Table
        caption={t.title}
        captionHidden
        columns={[
          { key: 'what', label: t.what },
          { key: 'weight', label: t.weight, numeric: true },
        ]}
        rows={rows.map(([what, weight]) => ({ what, weight }))}
      />
    </Section>
  )
}
