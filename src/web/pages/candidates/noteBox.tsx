import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { Disclosure, Field, Radios, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { QuickForm, wasRefused } from './quickForm.tsx'
import { dossierTexts } from './texts/dossier.ts'

/** The box that is always near: write, choose how, save. */
export function NoteBox({ action, state, label }: { action: string; state: FormState; label?: string }) {
  const t = useTexts(dossierTexts)
  const { locale } = useView()
  return (
    <div class="note-box">
      <QuickForm action={action} state={state} save={t.saveNote} id="notitie">
        <TextArea name="text" label={label ?? t.note} hint={t.noteHint} rows={3} />
        <Radios
          name="kind"
          label={t.noteKind}
          value="talk"
          options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
        />
        <Disclosure summary={t.noteMore} open={wasRefused(state)}>
          <Field name="onDate" type="date" label={t.noteOn} hint={t.noteOnHint} />
          <Field name="dueOn" type="date" label={t.noteDue} />
        </Disclosure>
      </QuickForm>
    </div>
  )
}
