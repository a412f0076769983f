import { dayInAmsterdam, shortDay } from '#texts/days.ts'
import { Facts, Tag } from '../../ui/data.tsx'
import { Disclosure, Form } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { accountTexts } from './accountTexts.ts'
import { cameBack, PresentPassword } from './presentPassword.tsx'

type SecondStepSectionProps = {
  since: Date | null
  codesLeft: number
  form: (name: string) => FormState
}

/** The code at sign-in: on or off, and what can be done with it. */
export function SecondStepSection({ since, codesLeft, form }: SecondStepSectionProps) {
  const t = useTexts(accountTexts)
  return (
    <Section title={t.secondStep} intro={t.secondStepWhy}>
      {since ? <IsOn since={since} codesLeft={codesLeft} form={form} /> : <IsOff form={form} />}
    </Section>
  )
}

function IsOff({ form }: Pick<SecondStepSectionProps, 'form'>) {
  const t = useTexts(accountTexts)
  return (
    <div class="stack">
      <Refused state={form('newRecoveryCodes')} />
      <p>
        <Tag tone="neutral">{t.isOff}</Tag>
      </p>
      <Asked action="/account/code" summary={t.setUp} state={form('startSecondStep')} />
    </div>
  )
}

function IsOn({ since, codesLeft, form }: SecondStepSectionProps & { since: Date }) {
  const t = useTexts(accountTexts)
  const { locale } = useView()
  return (
    <div class="stack">
      <Refused state={form('startSecondStep')} />
      <Facts
        items={[
          {
            term: t.secondStep,
            value: <Tag tone="good">{t.isOn(shortDay(dayInAmsterdam(since), locale))}</Tag>,
          },
          {
            term: t.recoveryCodes,
            value: <Tag tone={codesLeft < 3 ? 'warn' : 'neutral'}>{t.codesLeft(codesLeft)}</Tag>,
          },
        ]}
      />
      <Asked
        action="/account/herstelcodes"
        summary={t.newCodes}
        note={t.newCodesNote}
        state={form('newRecoveryCodes')}
      />
      <Asked
        action="/account/code/uitzetten"
        summary={t.turnOff}
        note={t.turnOffNote}
        state={form('removeSecondStep')}
      />
    </div>
  )
}

/** Why a form was refused that is not on the page any more: it was sent from an older one. */
function Refused({ state }: { state: FormState }) {
  return state.message ? <Notice kind="error">{state.message}</Notice> : null
}

/** Something that needs the password once more. */
function Asked({
  action,
  summary,
  note,
  state,
}: {
  action: string
  summary: string
  note?: string
  state: FormState
}) {
  return (
    <Disclosure summary={summary} open={cameBack(state)}>
      {note && <p>{note}</p>}
      <Form action={action} state={state} submit={summary}>
        <PresentPassword />
      </Form>
    </Disclosure>
  )
}
