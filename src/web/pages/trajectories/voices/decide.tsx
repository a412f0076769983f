import { Disclosure, Form, Radios, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts } from '../../../ui/view.tsx'
import type { Parts } from './data.ts'
import { voiceTexts } from './texts.ts'

/** Go or no-go: the employer's own decision. */
export function Decide({ data, base, form }: Parts) {
  const t = useTexts(voiceTexts)
  const state = form('decideGoNoGo')
  const said = data.goNoGo === 'go' ? t.youSaidGo : data.goNoGo === 'noGo' ? t.youSaidNoGo : null
  if (data.status !== 'learningIn' && !said) return null
  return (
    <Section title={t.goNoGo} id="beslissing">
      {said && <p>{said}</p>}
      {data.status === 'learningIn' && (
        <Disclosure summary={t.decide} open={wasSent(state)}>
          <Form action={`${base}/beslissing`} state={state} submit={t.decide}>
            <Radios
              name="verdict"
              label={t.goNoGo}
              options={[
                { value: 'go', label: t.go },
                { value: 'noGo', label: t.noGo },
              ]}
            />
            <TextArea name="reason" label={t.reason} rows={2} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
