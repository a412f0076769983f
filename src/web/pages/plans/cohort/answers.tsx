import type { CohortData } from '#cases/plans/cohort/viewCohort.ts'
import { longDay } from '#texts/days.ts'
import { Table, Tag } from '../../../ui/data.tsx'
import { Form, HiddenField, Radios, TextArea } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { nameOf } from './takers.tsx'
import { cohortTexts } from './texts.ts'

type Props = { data: CohortData; may: boolean; state: FormState }
type Answers = NonNullable<CohortData['answers']>

/** The two answers side by side, with what each costs whom; a person chooses and says why. */
export function TwoAnswers({ data, may, state }: Props) {
  const t = useTexts(cohortTexts)
  const { answers } = data
  return (
    <Section title={t.answers} id="antwoorden">
      <Chosen data={data} />
      {!answers ? (
        <p>{t.noAnswers}</p>
      ) : (
        <>
          <Figures data={data} answers={answers} />
          <ByCandidate data={data} answers={answers} />
          <ByEmployer data={data} answers={answers} />
          <Rather data={data} answers={answers} />
          {may && <Choose data={data} state={state} />}
        </>
      )}
    </Section>
  )
}

function Chosen({ data: { plan, tracks, candidates, proposals } }: { data: CohortData }) {
  const t = useTexts(cohortTexts)
  const { locale } = useView()
  const { chosen } = plan.setup
  if (!chosen || plan.status !== 'accepted' || !plan.acceptedOn) return null
  return (
    <Notice
      kind="ok"
      title={t.chosen(chosen.goal === 'stable' ? t.stable : t.value, longDay(plan.acceptedOn, locale))}
    >
      <p>{chosen.reason}</p>
      <ul>
        {chosen.pairs.map(([candidateId, futureJobId]) => {
          const who = candidates.find((one) => one.id === candidateId)
          const job = tracks.find((one) => one.id === futureJobId)
          const proposal = proposals.find(
            (one) => one.candidateId === candidateId && one.futureJobId === futureJobId,
          )
          return (
            <li>
              {who && nameOf(who)}: {job?.function}, {job?.employer}{' '}
              {proposal && (
                <a href={`/banen/${futureJobId}/match/voorstellen/${proposal.id}`}>{t.toProposal}</a>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

type AnswersProps = { data: CohortData; answers: Answers }

function Figures({ data: { candidates }, answers: { compared } }: AnswersProps) {
  const t = useTexts(cohortTexts)
  const first = (which: 'stable' | 'value') =>
    compared.candidates.filter((one) => one[which]?.wish === 1).length
  const priority = (which: 'stable' | 'value') =>
    compared.candidates.filter((one) => one[which] && candidates[one.candidate]?.isPriority).length
  const rows = [
    { what: t.matched, a: compared.stable.matched, b: compared.value.matched },
    { what: t.firstChoice, a: first('stable'), b: first('value') },
    ...(candidates.some((one) => one.isPriority)
      ? [{ what: t.priorityMatched, a: priority('stable'), b: priority('value') }]
      : []),
    { what: t.rather, a: 0, b: compared.blockingOfValue.length },
  ]
  return (
    <>
      <p>
        <strong>{t.stable}.</strong> {t.stableWords}
      </p>
      <p>
        <strong>{t.value}.</strong> {t.valueWords}
      </p>
      <Table
        caption={t.figures}
        captionHidden
        columns={[
          { key: 'what', label: t.figures },
          { key: 'a', label: t.stable, numeric: true },
          { key: 'b', label: t.value, numeric: true },
        ]}
        rows={rows}
      />
    </>
  )
}

function ByCandidate({ data: { candidates, tracks }, answers }: AnswersProps) {
  const t = useTexts(cohortTexts)
  const tones = { better: 'good', same: 'neutral', worse: 'warn' } as const
  return (
    <Table
      caption={t.perCandidate}
      columns={[
        { key: 'who', label: t.candidate },
        { key: 'a', label: t.stable },
        { key: 'b', label: t.value },
        { key: 'is', label: t.costs },
      ]}
      rows={answers.compared.candidates.map((one) => {
        const candidate = candidates[one.candidate]
        const seat = (which: typeof one.stable) =>
          which
            ? t.choice(tracks[which.track]?.function ?? '', which.wish)
            : answers.wishes[one.candidate]
              ? t.none
              : t.noWish
        return {
          who: candidate && nameOf(candidate),
          a: seat(one.stable),
          b: seat(one.value),
          is: <Tag tone={tones[one.valueIs]}>{t[one.valueIs]}</Tag>,
        }
      })}
    />
  )
}

function ByEmployer({ data: { tracks }, answers }: AnswersProps) {
  const t = useTexts(cohortTexts)
  const { locale } = useView()
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return (
    <Table
      caption={t.perEmployer}
      columns={[
        { key: 'job', label: t.perEmployer },
        { key: 'a', label: t.stable },
        { key: 'b', label: t.value },
      ]}
      rows={answers.compared.tracks.map((one) => {
        const track = tracks[one.track]
        const words = ({ filled, meanRank }: typeof one.stable) =>
          meanRank === null
            ? t.filled(filled, track?.capacity ?? 0)
            : t.filledRank(filled, track?.capacity ?? 0, number.format(meanRank))
        return { job: `${track?.function}, ${track?.employer}`, a: words(one.stable), b: words(one.value) }
      })}
    />
  )
}

function Rather({ data: { candidates, tracks }, answers }: AnswersProps) {
  const t = useTexts(cohortTexts)
  const pairs = answers.compared.blockingOfValue
  if (pairs.length === 0) return null
  return (
    <>
      <h3>{t.inB}</h3>
      <ul class="spaced-list">
        {pairs.map(({ candidate, track }) => {
          const who = candidates[candidate]
          return (
            <li>
              {who && t.ratherPair(nameOf(who), `${tracks[track]?.function}, ${tracks[track]?.employer}`)}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Choose({ data, state }: { data: CohortData; state: FormState }) {
  const t = useTexts(cohortTexts)
  return (
    <>
      <h3>{t.choose}</h3>
      <p>{t.chooseLead}</p>
      <Form action={`/plannen/kennismaken/${data.plan.id}/kiezen`} state={state} submit={t.choose}>
        <HiddenField name="seen" value={data.answers?.key ?? ''} />
        <Radios
          name="goal"
          label={t.answers}
          options={[
            { value: 'stable', label: t.stable },
            { value: 'value', label: t.value },
          ]}
        />
        <TextArea name="reason" label={t.reason} rows={2} />
      </Form>
    </>
  )
}
