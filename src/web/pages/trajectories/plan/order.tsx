import { type StepOrder, stepOrderKeys, stepOrders } from '#method/steps.ts'
import { Disclosure, Form, HiddenField, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { planTexts } from './texts.ts'

type Props = { order: StepOrder; action: string; state: FormState; mayWrite: boolean }

/** Steps 3 and 4 in either order; changing it and changing it back loses nothing. */
export function Order({ order, action, state, mayWrite }: Props) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  const other = stepOrderKeys.find((key) => key !== order) ?? 'matchFirst'
  return (
    <Section title={t.order}>
      <p>
        <strong>{stepOrders[order].label[locale]}.</strong> {stepOrders[order].meaning[locale]}
      </p>
      {mayWrite && (
        <Disclosure summary={t.turn(stepOrders[other].label[locale])} open={wasSent(state)}>
          <Form action={action} state={state} submit={t.turn(stepOrders[other].label[locale])}>
            <HiddenField name="planOrder" value={other} />
            <TextArea name="reason" label={t.why} rows={2} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
