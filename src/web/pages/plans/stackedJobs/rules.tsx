import type { StackingData } from '#cases/plans/stackedJobs/viewStacking.ts'
import { Disclosure, Field, Form } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { useTexts } from '../../../ui/view.tsx'
import { stackingTexts } from './texts.ts'

/** What a full job must hold to; sent, everything open is planned again. */
export function Rules({ data: { plan }, state }: { data: StackingData; state: FormState }) {
  const t = useTexts(stackingTexts)
  const { rules } = plan.setup
  const number = (name: keyof typeof rules, label: string, hint?: string) => (
    <Field name={name} type="number" label={label} hint={hint} value={String(rules[name])} />
  )
  return (
    <div id="regels">
      <Disclosure summary={t.rules} open={wasSent(state)}>
        <Form
          action={`/plannen/stapelbanen/${plan.id}`}
          state={state}
          version={plan.version}
          submit={t.again}
        >
          <div class="field-pair">
            {number('minHours', t.minHours)}
            {number('maxHours', t.maxHours)}
            {number('maxParts', t.maxParts)}
            {number('maxSitesPerMonth', t.maxSites)}
            {number('maxTravel', t.maxTravel)}
            {number('maxTags', t.maxTags)}
          </div>
          {number('minutesPerKm', t.minutesPerKm, t.minutesPerKmHint)}
        </Form>
      </Disclosure>
    </div>
  )
}
