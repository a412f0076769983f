import type { ProposalData } from '#cases/match/viewProposal.ts'
import { answerIsLate, waitingForEmployer } from '#method/answering.ts'
import { type ChoiceReason, choiceReasons } from '#method/choiceReasons.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'
import { longDay, shortDay, whenFrom } from '#texts/days.ts'
import { Tag } from '../../ui/data.tsx'
import { Buttons, Field, Form, HiddenField, LinkButton, Select, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { SharingTable } from '../candidates/sharingTable.tsx'
import { sharingTexts } from '../candidates/texts/sharing.ts'
import { proposalTexts } from './proposalTexts.ts'
import { ProposalTag } from './standing.tsx'
import { matchTexts } from './texts.ts'

type Props = { data: ProposalData }

/** Where it stands, whether the name may be known, by when an answer comes. */
export function ProposalStatusLine({ data: { proposal, today } }: Props) {
  const t = useTexts(proposalTexts)
  const { locale } = useView()
  const waits = waitingForEmployer.some((status) => status === proposal.status)
  return (
    <>
      <ProposalTag status={proposal.status} />
      {waits && proposal.answerBy && (
        <Tag tone={answerIsLate(proposal, today) ? 'bad' : 'neutral'}>
          {answerIsLate(proposal, today)
            ? t.answerLate(whenFrom(proposal.answerBy, today, locale))
            : t.answerWhen(longDay(proposal.answerBy, locale))}
        </Tag>
      )}
      <Tag tone={proposal.candidateAgreedOn ? 'good' : 'neutral'}>
        {proposal.candidateAgreedOn
          ? t.agreedSince(shortDay(proposal.candidateAgreedOn, locale))
          : t.notAgreed}
      </Tag>
    </>
  )
}

/** What people decided, by name and with the reason. */
export function Decision({ data: { proposal } }: Props) {
  const t = useTexts(proposalTexts)
  const m = useTexts(matchTexts)
  const { locale } = useView()
  if (!proposal.reasonKey && !proposal.decidedOn) return null
  const state = proposalCycle[proposal.status as ProposalStatus]?.label[locale] ?? proposal.status
  const on = proposal.trajectoryId
    ? { href: `/trajecten/${proposal.trajectoryId}`, label: m.toTrajectory }
    : proposal.status === 'chosen' && proposal.mine
      ? { href: `/banen/${proposal.futureJobId}/traject`, label: m.toStart }
      : null
  const words = [choiceReasons[proposal.reasonKey as ChoiceReason]?.label[locale], proposal.reason]
  return (
    <Notice
      kind={proposal.status === 'chosen' ? 'ok' : 'info'}
      title={
        proposal.decidedOn
          ? t.closed(state, proposal.decider ?? '', longDay(proposal.decidedOn, locale))
          : state
      }
    >
      <p>{words.filter(Boolean).join(': ')}</p>
      {on && (
        <Buttons>
          <LinkButton href={on.href} kind="main">
            {on.label}
          </LinkButton>
        </Buttons>
      )}
    </Notice>
  )
}

/** The candidate says whether the employer may know the name; without it there is no introduction. */
export function Agreement({ data: { proposal } }: Props) {
  const t = useTexts(proposalTexts)
  const open = proposalCycle[proposal.status as ProposalStatus]?.open
  if (proposal.candidateAgreedOn || !open || !proposal.mine) return null
  return (
    <Section title={t.agreement} intro={t.agreementText(proposal.firstName)}>
      <Form
        action={`/banen/${proposal.futureJobId}/match/voorstellen/${proposal.id}/akkoord`}
        submit={t.agrees}
      >
        <Field name="onDate" type="date" label={t.date} hint={t.todayHint} />
      </Form>
    </Section>
  )
}

/** The candidate said yes to something of which the coach did not yet: that goes before the next step. */
export const coachIsAsked = ({ proposal, sharing }: ProposalData): boolean =>
  proposal.mayShare === true && (sharing?.items.some((one) => one.candidateOn && !one.coachOn) ?? false)

/** What the employer sees of the person, once there is somebody to meet: both sides of every switch. */
export function Shared({ data: { proposal, sharing }, state }: Props & { state: FormState }) {
  const t = useTexts(sharingTexts)
  if (!proposal.candidateAgreedOn || proposal.status === 'withdrawn' || !sharing) return null
  const action = `/banen/${proposal.futureJobId}/match/voorstellen/${proposal.id}/delen`
  return (
    <Section title={t.sees(sharing.employer)} id="delen" intro={proposal.mayShare ? t.lead : t.readOnly}>
      {state.message && <Notice kind="error">{state.message}</Notice>}
      <SharingTable sharing={sharing} turn={proposal.mayShare ? { action } : undefined} />
    </Section>
  )
}

export function BroughtAlong({ data: { broughtAlong } }: Props) {
  const t = useTexts(proposalTexts)
  if (!broughtAlong) return null
  return (
    <Section title={t.broughtAlong}>
      <p>{t.learntAt(broughtAlong.function, broughtAlong.employer)}</p>
    </Section>
  )
}

/** Not this job: another one at once, building on what was learnt. */
export function Elsewhere({ data: { proposal, jobs }, state }: Props & { state: FormState }) {
  const t = useTexts(proposalTexts)
  if (jobs.length === 0) return null
  return (
    <Section title={t.elsewhere} intro={t.elsewhereText}>
      <Form
        action={`/banen/${proposal.futureJobId}/match/voorstellen/${proposal.id}/elders`}
        state={state}
        submit={t.proposeThere}
      >
        <HiddenField name="proposalIds" value={proposal.id} />
        <Select
          name="toJobId"
          label={t.toJob}
          options={jobs.map((one) => ({ value: one.id, label: `${one.employer}: ${one.function}` }))}
        />
        <TextArea name="why" label={t.elsewhereWhy} rows={2} />
      </Form>
    </Section>
  )
}
