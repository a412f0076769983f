import { longDay } from '#texts/days.ts'
import { Timeline } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, Radios, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Parts } from './data.ts'
import { evaluationTexts } from './texts.ts'

/** Every go and no-go with its reason, and a form to write down the next. */
export function GoNoGo({ data, base, form }: Parts) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  const state = form('decideGoNoGo')
  return (
    <Section title={t.goNoGo} id="beslissing" intro={t.goNoGoIntro}>
      <Timeline
        items={data.verdicts.map((one) => ({
          date: longDay(one.onDate, locale),
          title: one.verdict === 'go' ? t.go : t.noGo,
          text: (
            <>
              <p class="said">{one.reason}</p>
              <p class="soft">{t.decidedBy(one.decider)}</p>
            </>
          ),
        }))}
      />
      {data.mayWrite && data.trajectory.status === 'learningIn' && (
        <Disclosure summary={t.record} open={wasSent(state)}>
          <Form action={`${base}/beslissing`} state={state} submit={t.record}>
            <Radios
              name="verdict"
              label={t.verdict}
              options={[
                { value: 'go', label: t.go },
                { value: 'noGo', label: t.noGo },
              ]}
            />
            <TextArea name="reason" label={t.reason} rows={2} />
            <Field name="decider" label={t.decider} />
            <Field name="onDate" type="date" label={t.dayOf} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
