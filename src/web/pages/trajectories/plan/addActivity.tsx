import { activities, activityKeys } from '#method/activities.ts'
import { type StepKey, stepKeys, steps } from '#method/steps.ts'
import { Disclosure, Field, Form, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { ActivityProps } from './activityProps.ts'
import { activityTexts } from './texts.ts'

/** Any activity of the method that is not in the plan yet, or one in own words, with the reason. */
export function AddActivity({ steps: present, now, base, form }: ActivityProps) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  const state = form('add')
  const known = new Set(present.flatMap((one) => one.lines).map((line) => line.activityKey))
  const step: StepKey = now ?? 'learningIn'
  return (
    <Disclosure summary={t.add} open={wasSent(state)}>
      <Form action={`${base}/activiteit`} state={state} submit={t.add}>
        <Select
          name="activityKey"
          label={t.fromMethod}
          empty={t.noneChosen}
          options={activityKeys
            .filter((key) => !known.has(key))
            .map((value) => ({ value, label: activities[value].label[locale] }))}
        />
        <Field name="label" label={t.ownWords} />
        <Select
          name="step"
          label={t.step}
          value={step}
          options={stepKeys.map((value) => ({ value, label: steps[value].label[locale] }))}
        />
        <TextArea name="reason" label={t.reason} rows={2} />
        <Field name="dueOn" type="date" label={t.dueOn} />
        <Field name="who" label={t.who} />
      </Form>
    </Disclosure>
  )
}
