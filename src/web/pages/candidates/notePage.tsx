import { saveNote, viewNote } from '#cases/candidates/saveNote.ts'
import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Field, Form, Radios, TextArea } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { nameOf } from './words.ts'

export const notePage = page({
  path: '/kandidaten/:candidateId/notities/:noteId',
  case: viewNote,
  place: 'candidates',
  title: (_, locale) => messages(dossierTexts, locale).mendNote,
  body({ data, form }) {
    const t = useTexts(dossierTexts)
    const { locale } = useView()
    const { head, note } = data
    const dossier = `/kandidaten/${head.id}`
    return (
      <>
        <PageHead
          title={t.mendNote}
          lead={t.mendNoteLead}
          crumbs={[
            { href: '/kandidaten', label: t.candidates },
            { href: dossier, label: nameOf(head) || t.noName },
          ]}
        />
        <Form
          action={`${dossier}/notities/${note.id}`}
          state={form('saveNote')}
          version={note.version}
          autosave
        >
          <TextArea name="text" label={t.note} hint={t.noteHint} value={note.text} rows={8} />
          <Radios
            name="kind"
            label={t.noteKind}
            value={note.kind}
            options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
          />
          <Field name="onDate" type="date" label={t.noteOn} value={note.onDate} />
        </Form>
      </>
    )
  },
})

export const saveNoteForm = form({
  path: '/kandidaten/:candidateId/notities/:noteId',
  case: saveNote,
  page: notePage,
  next: (_, input) => `/kandidaten/${input.candidateId}#tijdlijn`,
  done: dossierTexts.noteSaved,
})
