import { answerProposal } from '#cases/match/answerProposal.ts'
import { viewMyWay } from '#cases/myWay/viewMyWay.ts'
import { signAgreement } from '#cases/trajectories/agreement/signAgreement.ts'
import { saveVoice } from '#cases/trajectories/evaluations/saveVoice.ts'
import type { StepKey } from '#method/steps.ts'
import { steps } from '#method/steps.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay, shortDay } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { Person } from '../../ui/data.tsx'
import { Buttons, Form, HiddenField, LinkButton, PostButton, Smileys, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Line } from '../../ui/horizon.tsx'
import { Notice, PageHead, Section } from '../../ui/page.tsx'
import { Picture, type PictureName } from '../../ui/pictures.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { AgreementText } from '../trajectories/agreement/document.tsx'
import { myJobsTexts } from './myJobsTexts.ts'
import { activityWords, type MyWay, nextStep } from './nextStep.ts'
import { mySharingTexts } from './sharingTexts.ts'
import { myWayTexts } from './texts.ts'

const pictures: Record<StepKey, PictureName> = {
  inView: 'futureJob',
  mapping: 'possibilities',
  match: 'match',
  trajectory: 'trajectory',
  learningIn: 'learning',
  regularJob: 'regularJob',
}

export const myWayPage = page({
  path: '/mijn-weg',
  case: viewMyWay,
  place: 'myWay',
  title: (_, locale) => messages(myWayTexts, locale).myWay,
  body({ data, form }) {
    const t = useTexts(myWayTexts)
    return (
      <>
        <PageHead title={t.hello(data.me.firstName)} />
        <NextStep data={data} />
        <Questions data={data} />
        <Way data={data} />
        {data.trajectory && data.trajectory.status !== 'ended' && <JobLinks seen />}
        <Helpers data={data} />
        <Plan data={data} />
        <HowItGoes data={data} state={form('saveVoice')} />
        <Done data={data} />
      </>
    )
  },
})

function NextStep({ data }: { data: MyWay }) {
  const t = useTexts(myWayTexts)
  const { locale } = useView()
  return (
    <Notice kind="info" title={t.next}>
      <p>{nextStep(data, locale)}</p>
    </Notice>
  )
}

function Way({ data }: { data: MyWay }) {
  const t = useTexts(myWayTexts)
  const { locale } = useView()
  const { trajectory } = data
  const when = trajectory?.jobStartsOn ?? trajectory?.expectedFrom
  return (
    <Line
      label={t.myWay}
      here={t.youAreHere}
      stops={data.way.map(({ step, state }) => ({
        label: steps[step].forCandidate[locale],
        state,
        picture: pictures[step],
      }))}
      dot={{
        label: trajectory ? t.theJob(trajectory.function, trajectory.employer) : t.theJobLater,
        when: when ? longDay(when, locale) : undefined,
        reached: trajectory?.outcome === 'intendedJob',
      }}
    />
  )
}

function Helpers({ data }: { data: MyWay }) {
  const t = useTexts(myWayTexts)
  const { locale } = useView()
  const { stay, after } = data.next
  const guide = data.trajectory?.guideName ?? stay?.buddyName
  return (
    <Section title={t.helpers}>
      <Person name={data.me.coach} role={t.coach} picture="coach" />
      {guide && data.trajectory?.status !== 'ended' && <Person name={guide} role={t.guide} picture="buddy" />}
      {stay && (
        <p>
          <strong>{stay.status === 'planned' ? t.whereYouWillLearn : t.whereYouLearn}</strong>{' '}
          {[stay.name, stay.city].filter(Boolean).join(', ')}
          {stay.status === 'planned' && stay.startsOn
            ? ` (${t.learnFrom(shortDay(stay.startsOn, locale))})`
            : stay.endsOn && ` (${t.learnUntil(shortDay(stay.endsOn, locale))})`}
        </p>
      )}
      {after.map((one) => (
        <p>
          <strong>{t.afterThat}</strong> {[one.name, one.city].filter(Boolean).join(', ')}
          {one.startsOn && ` (${t.learnFrom(shortDay(one.startsOn, locale))})`}
        </p>
      ))}
      <Buttons>
        <LinkButton href={`mailto:${data.me.coachEmail}`}>{t.mailCoach}</LinkButton>
        {(stay?.startsOn || data.next.evaluation || data.moments.length > 0) && (
          <LinkButton href="/mijn-weg/agenda.ics">{t.toAgenda}</LinkButton>
        )}
      </Buttons>
    </Section>
  )
}

function Questions({ data }: { data: MyWay }) {
  const t = useTexts(myWayTexts)
  return (
    <>
      {data.proposals.map((proposal) => (
        <Section title={t.theJob(proposal.function, proposal.employer)}>
          {proposal.candidateAgreedOn ? (
            <p>{t.saidYes}</p>
          ) : (
            <>
              <p>
                <strong>{t.question}</strong> {t.questionText}
              </p>
              <Buttons>
                <PostButton
                  action={`/mijn-weg/voorstel/${proposal.id}`}
                  fields={{ answer: 'yes' }}
                  label={t.yes}
                  kind="main"
                />
                <PostButton
                  action={`/mijn-weg/voorstel/${proposal.id}`}
                  fields={{ answer: 'no' }}
                  label={t.noThanks}
                />
              </Buttons>
            </>
          )}
          <JobLinks seen={proposal.candidateAgreedOn !== null} />
        </Section>
      ))}
    </>
  )
}

/** To what I can already for my jobs, and to what the employer sees of me. */
function JobLinks({ seen }: { seen: boolean }) {
  const j = useTexts(myJobsTexts)
  const s = useTexts(mySharingTexts)
  return (
    <Buttons>
      <LinkButton href="/mijn-weg/banen">{j.link}</LinkButton>
      {seen && <LinkButton href="/mijn-weg/delen">{s.link}</LinkButton>}
    </Buttons>
  )
}

function Plan({ data }: { data: MyWay }) {
  const t = useTexts(myWayTexts)
  const { locale } = useView()
  const { trajectory } = data
  const { agreement } = data.next
  if (!agreement || !trajectory) return null
  return (
    <Section title={t.plan} intro={t.planText}>
      <AgreementText text={agreement.plainText ?? ''} />
      {agreement.signedOn ? (
        <p>{t.signed(longDay(agreement.signedOn, locale))}</p>
      ) : (
        <Buttons>
          <PostButton
            action={`/mijn-weg/${trajectory.id}/plan/${agreement.id}`}
            fields={{ agreed: 'ja' }}
            label={t.sign}
            kind="main"
          />
        </Buttons>
      )}
    </Section>
  )
}

function HowItGoes({ data, state }: { data: MyWay; state: FormState }) {
  const t = useTexts(myWayTexts)
  const { evaluation } = data.next
  if (!evaluation || !data.trajectory) return null
  return (
    <Section title={t.howGoes}>
      <Form
        action={`/mijn-weg/${data.trajectory.id}/hoe-gaat-het`}
        state={state}
        version={evaluation.version ?? undefined}
        submit={t.send}
      >
        <HiddenField name="evaluationId" value={evaluation.id} />
        <Smileys
          name="mood"
          label={t.howGoesHint}
          value={evaluation.mood ? String(evaluation.mood) : undefined}
        />
        <TextArea name="text" label={t.tellMore} rows={3} value={evaluation.text ?? ''} />
      </Form>
    </Section>
  )
}

function Done({ data }: { data: MyWay }) {
  const t = useTexts(myWayTexts)
  const { locale } = useView()
  const told = data.done.flatMap((one) => {
    const words = activityWords(one, locale)
    return words ? [{ ...one, words }] : []
  })
  if (told.length === 0) return null
  return (
    <Section title={t.done}>
      <ul class="done">
        {told.map((one) => (
          <li>
            <Picture name="celebrate" size="small" />
            <span>{one.words}</span>
            {one.doneOn && <span class="done__when">{t.doneOn(shortDay(one.doneOn, locale))}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

export const answerForm = form({
  path: '/mijn-weg/voorstel/:proposalId',
  case: answerProposal,
  page: myWayPage,
  next: () => '/mijn-weg',
  done: myWayTexts.answered,
})

export const signPlanForm = form({
  path: '/mijn-weg/:trajectoryId/plan/:agreementId',
  case: signAgreement,
  page: myWayPage,
  next: () => '/mijn-weg',
  done: myWayTexts.signedNow,
})

export const voiceForm = form({
  path: '/mijn-weg/:trajectoryId/hoe-gaat-het',
  case: saveVoice,
  page: myWayPage,
  next: () => '/mijn-weg',
  done: myWayTexts.sent,
})
