import type { GuardedFairness } from '#matching/fairness/guarded.ts'
import type { Count } from '#statistics/smallCells.ts'
import { Bars } from '../ui/bars.tsx'
import { Facts, Table, Tag } from '../ui/data.tsx'
import { Section } from '../ui/page.tsx'
import { useTexts, useView } from '../ui/view.tsx'
import { chanceNames, dropOutNames, fairnessTexts } from './fairnessTexts.ts'

/** The figures of fairness with what each counts; no person, no small group. */
export function FairnessSections({ figures }: { figures: GuardedFairness }) {
  return (
    <>
      <Whitelist figures={figures} />
      <Chances figures={figures} />
      <Exposure figures={figures} />
      <DropOuts figures={figures} />
    </>
  )
}

function Whitelist({ figures: { whitelist } }: { figures: GuardedFairness }) {
  const t = useTexts(fairnessTexts)
  const good = whitelist.same && whitelist.readOutside.length === 0
  return (
    <Section title={t.whitelist} intro={t.whitelistIntro(whitelist.people, whitelist.jobs)}>
      <p>
        <Tag tone={good ? 'good' : 'bad'}>{good ? t.same : t.notSame}</Tag>
      </p>
    </Section>
  )
}

function Chances({ figures }: { figures: GuardedFairness }) {
  const t = useTexts(fairnessTexts)
  const { locale } = useView()
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <Section title={t.chances} intro={t.chancesIntro}>
      <Table
        caption={t.chances}
        captionHidden
        columns={[
          { key: 'what', label: t.compared },
          { key: 'short', label: t.short, numeric: true },
          { key: 'long', label: t.long, numeric: true },
          { key: 'ratio', label: t.ratio, numeric: true },
          { key: 'interval', label: t.interval },
        ]}
        rows={figures.chances.map((one) => ({
          what: chanceNames[one.compared][locale](one.top),
          short: one.short ? percent.format(one.short.shown / one.short.people) : <KeptBack />,
          long: one.long ? percent.format(one.long.shown / one.long.people) : <KeptBack />,
          ratio: one.ratio === null ? t.notTold : number.format(one.ratio),
          interval: one.interval ? t.between(...ends(one.interval, number)) : t.tooFew,
        }))}
      />
    </Section>
  )
}

const ends = ([low, high]: readonly [number, number], number: Intl.NumberFormat): [string, string] => [
  number.format(low),
  number.format(high),
]

function Exposure({ figures: { exposure } }: { figures: GuardedFairness }) {
  const t = useTexts(fairnessTexts)
  const { locale } = useView()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const told = (part: Count, of: Count) =>
    part === null || of === null ? <KeptBack /> : t.partOf(number.format(part), number.format(of))
  const known = exposure.bands.flatMap(({ people, from, to }) =>
    people === null ? [] : [{ label: t.times(from, to), value: people }],
  )
  return (
    <Section title={t.exposure} intro={t.exposureIntro}>
      <Facts
        items={[
          { term: t.shown, value: told(exposure.shown, exposure.people) },
          { term: t.shownInReach, value: told(exposure.shownInReach, exposure.inReach) },
          { term: t.gini, value: exposure.gini === null ? t.notTold : number.format(exposure.gini) },
          { term: t.most, value: exposure.most === null ? t.notTold : t.jobs(exposure.most) },
        ]}
      />
      {known.length > 0 && <Bars title={t.bands} items={known} unit={t.people} definition={t.bandsText} />}
      {known.length < exposure.bands.length && <p class="soft">{t.someKept}</p>}
    </Section>
  )
}

function DropOuts({ figures }: { figures: GuardedFairness }) {
  const t = useTexts(fairnessTexts)
  const { locale } = useView()
  return (
    <Section title={t.dropOuts} intro={t.dropOutsIntro}>
      <Table
        caption={t.dropOuts}
        captionHidden
        columns={[
          { key: 'what', label: t.condition },
          { key: 'people', label: t.peopleHead, numeric: true },
          { key: 'pairs', label: t.pairs, numeric: true },
        ]}
        rows={figures.dropOuts.map(({ key, people, pairs }) => ({
          what: dropOutNames[key][locale],
          people: people ?? <KeptBack />,
          pairs: pairs ?? <KeptBack />,
        }))}
      />
    </Section>
  )
}

function KeptBack() {
  const t = useTexts(fairnessTexts)
  return (
    <span>
      <span aria-hidden="true">–</span>
      <span class="silent">{t.keptBack}</span>
    </span>
  )
}
