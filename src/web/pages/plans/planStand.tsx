import type { PlanStatus } from '#method/lifecycles/plan.ts'
import { Disclosure, Form, HiddenField, PostButton, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { useTexts } from '../../ui/view.tsx'
import { planTexts } from './texts.ts'

type Props = {
  status: PlanStatus
  /** The page of the plan; what is pressed is sent to `stand` behind it. */
  path: string
  state: FormState
  /** The words for taking an accepted plan up again, of a kind that is accepted. */
  again?: { label: string; why: string; hint?: string }
}

/** Where a plan stands is changed here: thrown away, brought back, or taken up again with a reason. */
export function PlanStand({ status, path, state, again }: Props) {
  const t = useTexts(planTexts)
  const action = `${path}/stand`
  if (status === 'draft')
    return <PostButton action={action} label={t.drop} fields={{ move: 'drop' }} kind="quiet" />
  if (status === 'dropped')
    return <PostButton action={action} label={t.bringBack} fields={{ move: 'reopen' }} />
  if (!again) return null
  return (
    <Disclosure summary={again.label} open={wasSent(state)}>
      <Form action={action} state={state} submit={again.label}>
        <HiddenField name="move" value="revise" />
        <TextArea name="reason" label={again.why} hint={again.hint} rows={2} />
      </Form>
    </Disclosure>
  )
}
