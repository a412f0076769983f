import type { Role } from '#access/roles.ts'
import { type GuestMove, guestMoveKeys, guestsFor } from '#cases/match/guestMoves.ts'
import type { GatheringGuest } from '#cases/match/viewGathering.ts'
import { choiceReasons, reasonsFor } from '#method/choiceReasons.ts'
import {
  Button,
  Buttons,
  Checks,
  Disclosure,
  Field,
  Form,
  HiddenField,
  Radios,
  TextArea,
} from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { GatheringData } from './gatheringData.ts'
import { gatheringTexts } from './gatheringTexts.ts'
import { proposalTexts } from './proposalTexts.ts'

type Props = { data: GatheringData; role: Role; action: string; form: (name: string) => FormState }

/** What the result gives a ground for; a person looks at the names and presses, or does not. */
export function GuestMoveForms({ data, role, action, form }: Props) {
  const t = useTexts(gatheringTexts)
  const possible = guestMoveKeys
    .map((move) => ({ move, guests: guestsFor(data.guests, move, role) }))
    .filter(({ guests }) => guests.length > 0)
  if (possible.length === 0) return null
  return (
    <Section title={t.result} intro={t.resultIntro}>
      {possible.map(({ move, guests }) => {
        const state = form(`moveGuests#${move}`)
        return (
          <Disclosure summary={t[`${move}Them`](guests.length)} open={wasSent(state)}>
            <GuestMoveForm move={move} guests={guests} action={action} state={state} />
          </Disclosure>
        )
      })}
    </Section>
  )
}

type OneProps = { move: GuestMove; guests: GatheringGuest[]; action: string; state: FormState }

function GuestMoveForm({ move, guests, action, state }: OneProps) {
  const t = useTexts(gatheringTexts)
  const p = useTexts(proposalTexts)
  const { locale } = useView()
  return (
    <Form action={action} state={state} submit={false} id={`uitslag-${move}`}>
      <HiddenField name="move" value={move} />
      <Checks
        name="proposalIds"
        label={t.whichOnes}
        values={guests.map((one) => one.proposalId)}
        options={guests.map((one) => ({
          value: one.proposalId,
          label: `${one.firstName} ${one.lastName}`,
          hint: one.remark ?? undefined,
        }))}
      />
      {move === 'notChoose' && (
        <>
          <Radios
            name="reasonKey"
            label={p.reasonKey}
            options={reasonsFor('notChoose').map((value) => ({
              value,
              label: choiceReasons[value].label[locale],
            }))}
          />
          <TextArea name="reason" label={p.reason} hint={t.ownRemark} rows={2} />
        </>
      )}
      {move !== 'introduce' && <Field name="decider" label={p.decider} hint={p.deciderHint} />}
      {move !== 'notChoose' && <Field name="answerBy" type="date" label={p.answerBy} hint={p.answerByHint} />}
      <Buttons>
        <Button>{t.moveOn}</Button>
      </Buttons>
    </Form>
  )
}
