import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { Button, Buttons, Disclosure, Field, Form, Radios, TextArea } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { fileTexts } from './fileTexts.ts'
import type { Parts } from './parts.ts'

/** A contact moment in three actions: write, choose how, save. */
export function NewMoment({ form, base }: Parts) {
  const t = useTexts(fileTexts)
  const { locale } = useView()
  const state = form('addContactMoment')
  return (
    <Section title={t.moment} id="contactmoment">
      <Form action={`${base}/contactmoment`} state={state} submit={false}>
        <TextArea name="text" label={t.whatWasSaid} rows={3} />
        <div class="in-a-row">
          <Radios
            name="kind"
            label={t.kind}
            value="call"
            options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
          />
        </div>
        <Disclosure summary={t.otherDay} open={Boolean(state.values.onDate)}>
          <Field name="onDate" type="date" label={t.onDate} />
        </Disclosure>
        <Buttons>
          <Button>{t.saveMoment}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
