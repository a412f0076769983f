import type { MatchData } from '#cases/match/viewMatch.ts'
import { answerIsLate } from '#method/answering.ts'
import { type ChoiceReason, choiceReasons } from '#method/choiceReasons.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'
import { longDay, shortDay, whenFrom } from '#texts/days.ts'
import { Table, Tag, type Tone } from '../../ui/data.tsx'
import { Disclosure } from '../../ui/form.tsx'
import { Empty, Notice } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { matchTexts } from './texts.ts'

const tones: Record<ProposalStatus, Tone> = {
  proposed: 'neutral',
  informed: 'neutral',
  prepared: 'neutral',
  introduced: 'own',
  secondTalk: 'own',
  chosen: 'good',
  notChosen: 'neutral',
  withdrawn: 'neutral',
}

/** Where a proposal stands, in a word with a shape. */
export function ProposalTag({ status }: { status: string }) {
  const { locale } = useView()
  const known = status as ProposalStatus
  const closed = known === 'notChosen' || known === 'withdrawn'
  return (
    <Tag tone={tones[known] ?? 'neutral'} shape={closed ? 'cross' : undefined}>
      {proposalCycle[known]?.label[locale] ?? status}
    </Tag>
  )
}

type Proposed = MatchData['proposals'][number]

/** Everybody who was proposed, as people decided: those in the race first, those who are not behind a fold. */
export function Standing({ data }: { data: MatchData }) {
  const t = useTexts(matchTexts)
  const over = data.proposals.filter((one) => one.status === 'notChosen' || one.status === 'withdrawn')
  const inRace = data.proposals.filter((one) => !over.includes(one))
  const late = inRace.filter((one) => answerIsLate(one, data.today))
  if (data.proposals.length === 0)
    return <Empty title={t.nobodyProposed} text={t.nobodyProposedText} picture="match" />
  return (
    <>
      {late.length > 0 && (
        <Notice kind="warn" title={t.lateTitle(late.length)}>
          {t.lateText(data.job.employer)}
        </Notice>
      )}
      {inRace.length > 0 && <ProposalTable rows={inRace} data={data} />}
      {over.length > 0 && (
        <Disclosure summary={t.notContinued(over.length)}>
          <ProposalTable rows={over} data={data} />
        </Disclosure>
      )}
    </>
  )
}

function ProposalTable({ rows, data }: { rows: Proposed[]; data: MatchData }) {
  const t = useTexts(matchTexts)
  const href = (id: string) => `/banen/${data.job.id}/match/voorstellen/${id}`
  return (
    <Table
      caption={t.proposed}
      captionHidden
      columns={[
        { key: 'name', label: t.name },
        { key: 'state', label: t.state },
        { key: 'answer', label: t.answer },
        { key: 'coach', label: t.coach },
      ]}
      rows={rows.map((one) => ({
        name: one.readable ? (
          <a href={href(one.id)}>{`${one.firstName} ${one.lastName}`}</a>
        ) : (
          `${one.firstName} ${one.lastName}`
        ),
        state: <ProposalTag status={one.status} />,
        answer: <Answer one={one} today={data.today} futureJobId={data.job.id} />,
        coach: one.coach,
      }))}
    />
  )
}

/** Who was chosen goes on: to the trajectory, or to where it begins. */
function WayOn({ one, futureJobId }: { one: Proposed; futureJobId: string }) {
  const t = useTexts(matchTexts)
  if (one.trajectoryId) return <a href={`/trajecten/${one.trajectoryId}`}>{t.toTrajectory}</a>
  if (one.status !== 'chosen' || !one.mine) return null
  return <a href={`/banen/${futureJobId}/traject`}>{t.toStart}</a>
}

type AnswerProps = { one: Proposed; today: string; futureJobId: string }

function Answer({ one, today, futureJobId }: AnswerProps) {
  const t = useTexts(matchTexts)
  const { locale } = useView()
  if (one.decidedOn)
    return (
      <div>
        <p>{t.decidedBy(one.decider ?? '', shortDay(one.decidedOn, locale))}</p>
        {one.reasonKey && <p class="soft">{choiceReasons[one.reasonKey as ChoiceReason]?.label[locale]}</p>}
        <WayOn one={one} futureJobId={futureJobId} />
      </div>
    )
  if (one.status === 'withdrawn')
    return <>{choiceReasons[one.reasonKey as ChoiceReason]?.label[locale] ?? ''}</>
  if (!one.candidateAgreedOn) return <>{t.askName}</>
  if (!one.answerBy) return null
  if (answerIsLate(one, today))
    return (
      <div>
        <Tag tone="bad">{t.late}</Tag> {whenFrom(one.answerBy, today, locale)}
      </div>
    )
  return <>{t.before(longDay(one.answerBy, locale))}</>
}
