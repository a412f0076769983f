import { type Kept, keptPartKeys } from '#cases/myWay/myData.ts'
import { Timeline } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { keptWords } from './keptWords.ts'
import { myDataTexts } from './myDataTexts.ts'

/** Everything that is kept, folded by what it is about: short to look over, whole to read. */
export function KeptSections({ kept }: { kept: Kept[] }) {
  const t = useTexts(myDataTexts)
  const { locale } = useView()
  return (
    <Section title={t.kept} intro={t.keptIntro}>
      {keptPartKeys.map((part) => {
        const items = kept.filter((one) => one.part === part).map((one) => keptWords(one, locale))
        return (
          <Disclosure summary={`${t[part]} (${items.length})`}>
            {items.length === 0 && <p>{t.nothing}</p>}
            {items.length > 0 && (
              <Timeline
                items={items.map(({ date, title, text }) => ({
                  date,
                  title,
                  text: text && <p class="said">{text}</p>,
                }))}
              />
            )}
          </Disclosure>
        )
      })}
    </Section>
  )
}
