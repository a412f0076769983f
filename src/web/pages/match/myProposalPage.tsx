import { answerProposal } from '#cases/match/answerProposal.ts'
import { viewMyProposal } from '#cases/match/viewMyProposal.ts'
import { hoursWords, shiftWords } from '#matching/words.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay, whenFrom } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { Facts, Timeline } from '../../ui/data.tsx'
import { Button, Buttons, Disclosure, Form, HiddenField, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { myProposalTexts } from './myProposalTexts.ts'

type Data = Awaited<ReturnType<typeof viewMyProposal.run>>

export const myProposalPage = page({
  path: '/mijn-weg/voorstellen/:proposalId',
  case: viewMyProposal,
  place: 'myWay',
  title: ({ proposal }, locale) => {
    const t = messages(myProposalTexts, locale)
    return proposal.function ? t.title(proposal.function) : t.thisJob
  },
  body({ data, form }) {
    const t = useTexts(myProposalTexts)
    const { proposal } = data
    return (
      <>
        <PageHead
          title={proposal.function || t.thisJob}
          lead={t.lead(proposal.coach, proposal.employer)}
          picture="match"
        />
        <Answer data={data} state={form('answerProposal')} />
        <JobFacts data={data} />
        <Coming data={data} />
      </>
    )
  },
})

function JobFacts({ data: { proposal } }: { data: Data }) {
  const t = useTexts(myProposalTexts)
  const { locale } = useView()
  const facts = [
    { term: t.where, value: [proposal.employer, proposal.city].filter(Boolean).join(', ') },
    { term: t.when, value: proposal.expectedFrom && longDay(proposal.expectedFrom, locale) },
    { term: t.hours, value: hoursWords({ min: proposal.hoursMin, max: proposal.hoursMax }, locale) },
    { term: t.times, value: shiftWords(proposal.shifts, locale) },
  ]
  return <Facts items={facts.filter((one) => one.value)} />
}

/** Yes or no, in the candidate's own hand; after a yes one may still stop. */
function Answer({ data, state }: { data: Data; state: FormState }) {
  const t = useTexts(myProposalTexts)
  const { proposal, open } = data
  if (proposal.status === 'chosen')
    return (
      <Notice kind="ok" title={t.chosen}>
        {t.chosenText}
      </Notice>
    )
  if (!open)
    return (
      <Notice kind="info" title={t.over}>
        {t.overText}
      </Notice>
    )
  const action = `/mijn-weg/voorstellen/${proposal.id}/antwoord`
  return (
    <Section title={proposal.candidateAgreedOn ? t.saidYes : t.ask}>
      <p>{proposal.candidateAgreedOn ? t.saidYesText : t.askText}</p>
      {!proposal.candidateAgreedOn && (
        <Form action={action} submit={t.yes} id="ja">
          <HiddenField name="answer" value="yes" />
        </Form>
      )}
      <Disclosure summary={proposal.candidateAgreedOn ? t.changed : t.no} open={wasSent(state)}>
        <p>{t.noText}</p>
        <Form action={action} state={state} submit={false} id="nee">
          <HiddenField name="answer" value="no" />
          <TextArea name="reason" label={t.noWhy} rows={2} />
          <Buttons>
            <Button>{t.no}</Button>
          </Buttons>
        </Form>
      </Disclosure>
    </Section>
  )
}

function Coming({ data: { moments, today } }: { data: Data }) {
  const t = useTexts(myProposalTexts)
  const { locale } = useView()
  if (moments.length === 0) return null
  return (
    <Section title={t.coming}>
      <Timeline
        items={moments.map((one) => ({
          date: whenFrom(one.onDate, today, locale),
          title: introductions[one.kind as Introduction]?.forCandidate[locale] ?? '',
          text: [one.atTime, one.place].filter(Boolean).join(', '),
        }))}
      />
    </Section>
  )
}

export const answerForm = form({
  path: '/mijn-weg/voorstellen/:proposalId/antwoord',
  case: answerProposal,
  page: myProposalPage,
  next: (_, input) => `/mijn-weg/voorstellen/${input.proposalId}`,
  done: myProposalTexts.done,
})
