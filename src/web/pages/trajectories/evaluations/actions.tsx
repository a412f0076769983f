import { shortDay } from '#texts/days.ts'
import { Disclosure, Field, Form, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Evaluation, Parts } from './data.ts'
import { evaluationTexts } from './texts.ts'

type Props = Parts & { evaluation: Evaluation }

/** What follows from an evaluation: who does what before when. */
export function EvaluationActions({ evaluation, data }: Props) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  const own = data.actions.filter((one) => one.evaluationId === evaluation.id)
  if (own.length === 0) return null
  return (
    <ul class="rows">
      {own.map((one) => (
        <li class="rows__row">
          <p class="rows__words said">{one.text}</p>
          <p class="soft">
            {one.owner}
            {one.dueOn && `, ${shortDay(one.dueOn, locale)}`}
            {one.doneAt && `, ${t.done}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

export function NewAction({ evaluation, data, base, form }: Props) {
  const t = useTexts(evaluationTexts)
  const state = form(`makeEvaluationAction#${evaluation.id}`)
  return (
    <Disclosure summary={t.newAction} open={wasSent(state)}>
      <Form
        action={`${base}/${evaluation.id}/actie`}
        state={state}
        id={`actie-${evaluation.id}`}
        submit={t.newAction}
      >
        <TextArea name="action" label={t.what} rows={2} />
        <Field name="dueOn" type="date" label={t.when} />
        <Select
          name="ownerId"
          label={t.who}
          options={data.colleagues.map((one) => ({ value: one.id, label: one.name }))}
        />
      </Form>
    </Disclosure>
  )
}
