import { listKeys, lists, type MatchData } from '#cases/match/viewMatch.ts'
import { estimatedWeeks } from '#cases/matching/asJob.ts'
import { tierWords } from '#matching/words.ts'
import { notProposedKeys, notProposedReasons, proposalWayKeys, proposalWays } from '#method/proposing.ts'
import { Pager, Tabs } from '../../ui/data.tsx'
import {
  Button,
  Disclosure,
  Field,
  FilterForm,
  Form,
  HiddenField,
  Radios,
  Select,
  TextArea,
} from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Empty, Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { decisionTexts } from './decisionTexts.ts'
import { NotProposed } from './notProposed.tsx'
import { Picks } from './picks.tsx'
import { reasonTexts } from './reasonTexts.ts'
import { matchTexts } from './texts.ts'

type List = MatchData['lijst']
type Shown = { van?: boolean; lijst?: List; pagina?: number }

/** The same page with other people on it. */
function hrefOf(data: MatchData, given: Shown): string {
  const query = new URLSearchParams()
  const { van, lijst, pagina } = { van: data.van, lijst: data.lijst, ...given }
  if (data.zoek) query.set('zoek', data.zoek)
  if (van) query.set('van', 'mij')
  if (lijst) query.set('lijst', lijst)
  if (pagina && pagina > 1) query.set('pagina', String(pagina))
  return `/banen/${data.job.id}/match${query.size > 0 ? `?${query}` : ''}#kandidaten`
}

/** Who could fit: three lists, whom to look at, and the form to propose. */
type Props = { data: MatchData; form: (name: string) => FormState; coach: boolean }

export function Possible({ data, form, coach }: Props) {
  const t = useTexts(matchTexts)
  const d = useTexts(decisionTexts)
  const refusing = form('notPropose')
  const state = wasSent(refusing) ? refusing : form('proposeCandidates')
  const path = `/banen/${data.job.id}/match`
  return (
    <Section title={t.possible} id="kandidaten" intro={t.possibleIntro}>
      {coach && (
        <Tabs
          label={t.whose}
          items={[
            { href: hrefOf(data, { van: false }), label: t.everybody, current: !data.van },
            { href: hrefOf(data, { van: true }), label: t.myOwn, current: data.van },
          ]}
        />
      )}
      <FilterForm action={path}>
        <Field name="zoek" label={t.search} type="search" value={data.zoek} />
        {data.van && <HiddenField name="van" value="mij" />}
        {data.lijst && <HiddenField name="lijst" value={data.lijst} />}
      </FilterForm>
      <ListTabs data={data} />
      <NotKnown data={data} />
      {data.candidates.length === 0 ? (
        <Empty title={t.nobody} text={t.nobodyText} />
      ) : (
        <Form
          action={`${path}/voorstellen`}
          state={state}
          submit={t.propose}
          secondary={<Button formAction={`${path}/niet-voorstellen`}>{d.notPropose}</Button>}
        >
          <Picks data={data} />
          <Pager page={data.pagina} pages={data.pages} href={(pagina) => hrefOf(data, { pagina })} />
          <TextArea name="why" label={t.reason} hint={t.reasonHint} rows={2} />
          <Way />
          <Instead open={wasSent(refusing)} />
        </Form>
      )}
      <NotProposed data={data} />
    </Section>
  )
}

/** The dilemma, answered in one tap when it can be. */
function Way() {
  const t = useTexts(decisionTexts)
  const { locale } = useView()
  return (
    <Radios
      name="way"
      label={t.way}
      hint={t.wayHint}
      options={proposalWayKeys.map((value) => ({ value, label: proposalWays[value].label[locale] }))}
    />
  )
}

/** The other decision about the same people: not for this job. */
function Instead({ open }: { open: boolean }) {
  const t = useTexts(decisionTexts)
  const { locale } = useView()
  return (
    <Disclosure summary={t.instead} open={open}>
      <Select
        name="reasonKey"
        label={t.reasonKey}
        hint={t.insteadHint}
        options={notProposedKeys.map((value) => ({ value, label: notProposedReasons[value].label[locale] }))}
      />
    </Disclosure>
  )
}

function ListTabs({ data }: { data: MatchData }) {
  const t = useTexts(reasonTexts)
  const { locale } = useView()
  const all = data.inList.reduce((sum, one) => sum + one, 0)
  if (all === 0) return null
  return (
    <Tabs
      label={t.lists}
      items={[
        { href: hrefOf(data, { lijst: null }), label: t.allLists(all), current: data.lijst === null },
        ...listKeys.map((key) => ({
          href: hrefOf(data, { lijst: key }),
          label: t.list(tierWords(lists[key], locale), data.inList[lists[key] - 1] ?? 0),
          current: data.lijst === key,
        })),
      ]}
    />
  )
}

/** What the engine could not know, and what it did instead. */
function NotKnown({ data }: { data: MatchData }) {
  const t = useTexts(matchTexts)
  const r = useTexts(reasonTexts)
  const { estimated, start } = data.notKnown
  if (data.asks.skills.every((one) => !one.essential))
    return (
      <Notice kind="info">
        {t.noEssentials} <a href={`/banen/${data.job.id}/profiel`}>{t.toProfile}</a>
      </Notice>
    )
  if (!start && estimated.length === 0) return null
  return (
    <Notice kind="info">
      {start && <p>{r.noStart}</p>}
      {estimated.length > 0 && <p>{r.estimated(estimated.join(', '), estimatedWeeks)}</p>}
    </Notice>
  )
}
