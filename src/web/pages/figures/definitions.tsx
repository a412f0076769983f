import type { Figures } from '#statistics/figures.ts'
import { Facts } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { definitionTexts } from './definitionTexts.ts'
import { columnWords } from './outcomeWords.ts'
import { workTexts } from './workTexts.ts'

/** What every word above exactly counts. */
export function Definitions({ figures }: { figures: Figures }) {
  const t = useTexts(definitionTexts)
  const { definitions } = useTexts(workTexts)
  const { locale } = useView()
  return (
    <Section title={definitions}>
      <Facts
        items={[
          { term: t.candidates, value: t.candidatesText },
          { term: t.employers, value: t.employersText },
          ...figures.columns.map(({ key }) => ({
            term: columnWords(key).label[locale],
            value: columnWords(key).definition[locale],
          })),
          { term: t.goneOn, value: t.goneOnText },
          { term: t.on, value: t.onText },
          { term: t.percent, value: t.percentText },
        ]}
      />
    </Section>
  )
}
