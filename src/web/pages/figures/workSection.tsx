import type { Figures, Parts } from '#statistics/figures.ts'
import type { Text } from '#texts/catalogue.ts'
import { Bars } from '../../ui/bars.tsx'
import { Facts, Table } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import {
  benefitWords,
  contractWords,
  durationWords,
  hoursWords,
  jobFactWords,
  permanentWords,
  stayedWords,
} from './partWords.ts'
import { ShareLine } from './shares.tsx'
import { ShownCount } from './shownCount.tsx'
import { figuresTexts } from './texts.ts'
import { workTexts } from './workTexts.ts'

/** What kind of work people found, and whether they stayed. */
export function WorkSections({ figures }: { figures: Figures }) {
  const t = useTexts(workTexts)
  const { locale } = useView()
  const { contracts, durations, jobFacts, aftercare } = figures
  return (
    <>
      {contracts && (
        <Section title={t.work} intro={t.workIntro(contracts.hours.of)}>
          <div class="parts">
            {jobFacts && (
              <figure class="bars">
                <figcaption class="bars__title">
                  {t.jobFacts}
                  <span class="bars__definition">{t.jobFactsText}</span>
                </figcaption>
                <Facts
                  items={Object.entries(jobFacts).map(([key, count]) => ({
                    term: jobFactWords[key as keyof typeof jobFactWords][locale],
                    value: count,
                  }))}
                />
              </figure>
            )}
            <PartBars title={t.hours} definition={t.hoursText} parts={contracts.hours} words={hoursWords} />
            <PartBars
              title={t.permanent}
              definition={t.permanentText}
              parts={contracts.permanent}
              words={permanentWords}
            />
            <PartBars
              title={t.benefit}
              definition={t.benefitText}
              parts={contracts.benefit}
              words={benefitWords}
            />
            {contracts.contractKind && (
              <PartBars
                title={t.contractKind}
                definition={t.contractKindText}
                parts={contracts.contractKind}
                words={contractWords}
              />
            )}
            {durations && (
              <PartBars
                title={t.durations}
                definition={durationText(durations.of === 1 ? null : durations.medianDays)}
                parts={durations}
                words={durationWords}
              />
            )}
          </div>
        </Section>
      )}
      {aftercare.length > 0 && <Stayed figures={figures} />}
    </>
  )

  function durationText(days: number | null): string {
    if (days === null) return t.durationsText
    const months = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(days / (365.25 / 12))
    return `${t.durationsText} ${t.median(months)}`
  }
}

type PartProps = { title: string; definition: string; parts: Parts; words: Readonly<Record<string, Text>> }

/** The parts of one whole; parts without anybody are left out, and what is kept back is told in words. */
function PartBars({ title, definition, parts, words }: PartProps) {
  const t = useTexts(figuresTexts)
  const { locale } = useView()
  const shown = parts.parts.filter(({ count }) => count !== null && count > 0)
  const hidden = parts.parts
    .filter(({ count }) => count === null)
    .map(({ key }) => words[key]?.[locale] ?? key)
  return (
    <div class="part">
      <Bars
        title={title}
        definition={definition}
        items={shown.map(({ key, count }) => ({
          label: words[key]?.[locale] ?? key,
          value: count ?? 0,
          total: parts.of,
        }))}
      />
      {hidden.length > 0 && (
        <p class="soft">
          {t.hidden}: {hidden.join(', ')}
        </p>
      )}
    </div>
  )
}

function Stayed({ figures }: { figures: Figures }) {
  const t = useTexts(workTexts)
  const words = useTexts(figuresTexts)
  const { locale } = useView()
  const keys = ['working', 'stopped', 'unknown'] as const
  return (
    <Section title={t.aftercare} intro={t.aftercareText}>
      <div class="outcomes">
        <Table
          caption={t.aftercare}
          captionHidden
          columns={[
            { key: 'moment', label: t.moment },
            { key: 'share', label: words.share },
            ...keys.map((key) => ({ key, label: stayedWords[key][locale], numeric: true })),
            { key: 'of', label: t.of, numeric: true },
          ]}
          rows={figures.aftercare.map((row) => ({
            moment: t.afterMonths(row.months),
            share: (
              <ShareLine
                of={row.of}
                pieces={[
                  ...keys.map((key) => ({ kind: key, count: row[key] ?? 0 })),
                  { kind: 'hidden', count: row.of - keys.reduce((total, key) => total + (row[key] ?? 0), 0) },
                ]}
              />
            ),
            ...Object.fromEntries(keys.map((key) => [key, <ShownCount count={row[key]} />])),
            of: row.of,
          }))}
        />
      </div>
    </Section>
  )
}
