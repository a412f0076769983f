import type { viewTrajectoryPlan } from '#cases/trajectories/plan/viewTrajectoryPlan.ts'
import { shortDay } from '#texts/days.ts'
import { Facts } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, Select, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { planTexts } from './texts.ts'

export type PlanData = Awaited<ReturnType<typeof viewTrajectoryPlan.run>>

/** The dot on the horizon and the second best, the period, and who guides. */
export function Goals({ data, base, state }: { data: PlanData; base: string; state: FormState }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  const { trajectory } = data
  const day = (value: string | null) => (value ? shortDay(value, locale) : null)
  const facts = [
    { term: t.goal, value: trajectory.goal },
    { term: t.fallbackGoal, value: trajectory.fallbackGoal },
    { term: t.startsOn, value: day(trajectory.startedOn ?? trajectory.startsOn) },
    { term: t.expectedUntil, value: day(trajectory.expectedUntil) },
    { term: t.guideName, value: trajectory.guideAccount ?? trajectory.guideName },
  ].filter((fact) => fact.value)
  return (
    <Section title={t.goals} id="doel">
      <Facts items={facts} />
      {data.mayWrite && (
        <Disclosure summary={`${t.change}: ${t.goals}`} open={wasSent(state) || facts.length === 0}>
          <Form action={`${base}/doel`} state={state} version={trajectory.version} autosave>
            <TextArea name="goal" label={t.goal} rows={2} value={trajectory.goal ?? ''} />
            <TextArea
              name="fallbackGoal"
              label={t.fallbackGoal}
              rows={2}
              value={trajectory.fallbackGoal ?? ''}
            />
            <Field name="startsOn" type="date" label={t.startsOn} value={trajectory.startsOn ?? ''} />
            <Field
              name="expectedUntil"
              type="date"
              label={t.expectedUntil}
              value={trajectory.expectedUntil ?? ''}
            />
            <Field name="guideName" label={t.guideName} value={trajectory.guideName ?? ''} />
            <Select
              name="guideId"
              label={t.guideId}
              hint={t.guideHint}
              empty={t.noAccount}
              value={trajectory.guideId ?? ''}
              options={data.guides.map((one) => ({ value: one.id, label: one.name }))}
            />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
