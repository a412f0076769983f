import { Person } from '../../ui/data.tsx'
import { Check, Disclosure, Form, HiddenField, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import type { Parts } from './parts.ts'
import { peopleTexts } from './peopleTexts.ts'

/** The one colleague who keeps the contact, and handing over to another. */
export function OurContact({ data, may, base, form }: Parts) {
  const t = useTexts(peopleTexts)
  const { employer, owners } = data
  const state = form('handOverEmployer')
  return (
    <Section title={t.ourContact} id="vast-contact">
      <Person name={employer.owner} />
      {may && (
        <Disclosure summary={t.handOver} open={wasSent(state)}>
          <Form action={`${base}/overdracht`} state={state} submit={t.handOverNow}>
            <HiddenField name="fromId" value={employer.ownerId} />
            <Select
              name="ownerId"
              label={t.toWhom}
              options={owners
                .filter((one) => one.id !== employer.ownerId)
                .map((one) => ({ value: one.id, label: one.name }))}
            />
            <TextArea name="note" label={t.handOverNote} hint={t.handOverHint} rows={3} />
            <Check name="takeAlong" label={t.takeAlong} checked />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
