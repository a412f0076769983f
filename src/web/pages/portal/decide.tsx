import { decisionKeys } from '#cases/portal/decideProposal.ts'
import type { IntroducedCandidate } from '#cases/portal/viewMyJob.ts'
import { choiceReasons, reasonsFor } from '#method/choiceReasons.ts'
import { canMove } from '#method/lifecycles/lifecycle.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'
import { Button, Buttons, Form, HiddenField, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { decideTexts } from './texts.ts'

type Decision = (typeof decisionKeys)[number]
type Props = {
  one: IntroducedCandidate
  name: string
  futureJobId: string
  form: (name: string) => FormState
}

/** Two taps: what, and why. */
export function Decide({ one, name, futureJobId, form }: Props) {
  const t = useTexts(decideTexts)
  const open = decisionKeys.filter((key) =>
    canMove(proposalCycle, one.status as ProposalStatus, key, 'employer'),
  )
  if (open.length === 0) return null
  return (
    <div class="decide">
      {open.map((key) => {
        const state = form(`decideProposal#${one.id}-${key}`)
        const action = `/mijn-banen/${futureJobId}/kandidaten/${one.id}/besluit`
        return (
          <details class="decide__one" name={`besluit-${one.id}`} open={wasSent(state)}>
            <summary>
              {t[key]}
              <span class="silent">: {name}</span>
            </summary>
            <DecisionForm decision={key} one={one} action={action} state={state} />
          </details>
        )
      })}
    </div>
  )
}

type FormProps = { decision: Decision; one: IntroducedCandidate; action: string; state: FormState }

function DecisionForm({ decision, one, action, state }: FormProps) {
  const t = useTexts(decideTexts)
  const reasons = { choose: reasonsFor('choose'), notChoose: reasonsFor('notChoose') }
  return (
    <Form action={action} state={state} submit={false} id={`besluit-${one.id}-${decision}`}>
      <HiddenField name="move" value={decision} />
      {decision === 'talkAgain' && (
        <Buttons>
          <Button kind="main">{t.talkAgain}</Button>
        </Buttons>
      )}
      {decision === 'reconsider' && (
        <>
          <TextArea name="reason" label={t.whyAgain} rows={2} />
          <Buttons>
            <Button>{t.reconsider}</Button>
          </Buttons>
        </>
      )}
      {(decision === 'choose' || decision === 'notChoose') && (
        <ReasonTaps reasons={reasons[decision]} decision={decision} />
      )}
    </Form>
  )
}

/** Each reason is a button: tapping it decides. */
function ReasonTaps({ reasons, decision }: { reasons: ReturnType<typeof reasonsFor>; decision: Decision }) {
  const t = useTexts(decideTexts)
  const { locale } = useView()
  return (
    <>
      <p>
        <strong>{decision === 'choose' ? t.whyChoose : t.whyNot}</strong> {t.tapReason}.{' '}
        {decision === 'notChoose' && <span class="soft">{t.whyNotHint}</span>}
      </p>
      <div class="reason-taps">
        {reasons.map((key) => (
          <Button name="reasonKey" value={key}>
            {choiceReasons[key].label[locale]}
          </Button>
        ))}
      </div>
      <TextArea name="reason" label={t.inWords} rows={2} />
    </>
  )
}
