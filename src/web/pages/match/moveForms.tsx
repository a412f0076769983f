import type { Role } from '#access/roles.ts'
import { type ProposalMove, reasonSideOf } from '#cases/match/moveOne.ts'
import type { ProposalData } from '#cases/match/viewProposal.ts'
import { choiceReasons, reasonsFor } from '#method/choiceReasons.ts'
import { movesFrom, type OfferedMove } from '#method/lifecycles/lifecycle.ts'
import { type ProposalStatus, proposalCycle } from '#method/lifecycles/proposal.ts'
import { Button, Buttons, Disclosure, Field, Form, HiddenField, Radios, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { proposalTexts } from './proposalTexts.ts'

type Offered = OfferedMove<ProposalStatus>
type MoveFormsProps = { data: ProposalData; role: Role; form: (name: string) => FormState }

/** Moves after which the employer has to answer by a day. */
const asksAnswer: readonly string[] = ['introduce', 'talkAgain', 'reconsider']

/** What can be next: the usual step open at the top, the others behind a fold. After an end all are folded. */
export function MoveForms({ data, role, form }: MoveFormsProps) {
  const t = useTexts(proposalTexts)
  const { locale } = useView()
  const { proposal } = data
  const status = proposal.status as ProposalStatus
  const offered = movesFrom(proposalCycle, status, role)
  const moves = offered.filter((move) => move.key !== 'introduce' || proposal.candidateAgreedOn)
  if (moves.length === 0 || !proposal.mine) return null
  const action = `/banen/${proposal.futureJobId}/match/voorstellen/${proposal.id}/stap`
  const state = (move: Offered) => form(`moveProposal#${move.key}`)
  const asksEmployer = moves[0]?.needs.includes('decider') ?? false
  const usual = proposalCycle[status].open && !asksEmployer ? moves[0] : undefined
  return (
    <Section title={usual ? t.next : asksEmployer ? t.whatDecided : t.orElse}>
      {usual && (
        <MoveForm
          action={action}
          move={usual}
          state={state(usual)}
          main={proposal.candidateAgreedOn !== null}
        />
      )}
      {moves
        .filter((move) => move !== usual)
        .map((move) => (
          <Disclosure summary={move.label[locale]} open={wasSent(state(move))}>
            <MoveForm action={action} move={move} state={state(move)} />
          </Disclosure>
        ))}
    </Section>
  )
}

type MoveFormProps = { action: string; move: Offered; state: FormState; main?: boolean }

function MoveForm({ action, move, state, main }: MoveFormProps) {
  const t = useTexts(proposalTexts)
  const { locale } = useView()
  const side = reasonSideOf[move.key as ProposalMove]
  return (
    <Form action={action} state={state} submit={false} id={`stap-${move.key}`}>
      <HiddenField name="move" value={move.key} />
      {side && (
        <Radios
          name="reasonKey"
          label={t.reasonKey}
          options={reasonsFor(side).map((value) => ({ value, label: choiceReasons[value].label[locale] }))}
        />
      )}
      {move.needs.includes('reason') && (
        <TextArea name="reason" label={side ? t.reason : t.reasonNeeded} rows={2} />
      )}
      {move.needs.includes('decider') && <Field name="decider" label={t.decider} hint={t.deciderHint} />}
      {asksAnswer.includes(move.key) && (
        <Field name="answerBy" type="date" label={t.answerBy} hint={t.answerByHint} />
      )}
      <Field name="onDate" type="date" label={t.date} hint={t.todayHint} />
      <Buttons>
        <Button kind={main ? 'main' : 'plain'}>{move.label[locale]}</Button>
      </Buttons>
    </Form>
  )
}
