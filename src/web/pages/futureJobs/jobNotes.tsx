import type { JobData } from '#cases/futureJobs/viewFutureJob.ts'
import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { longDay } from '#texts/days.ts'
import { Timeline } from '../../ui/data.tsx'
import { Form, PostButton, Select, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobNoteTexts } from './jobNoteTexts.ts'

type Props = { data: JobData; state: FormState; mayWrite: boolean }

/** What was said about the job; each note becomes an action in one press. */
export function Notes({ data, state, mayWrite }: Props) {
  const t = useTexts(jobNoteTexts)
  const { locale } = useView()
  if (!mayWrite && data.notes.length === 0) return null
  return (
    <Section title={t.notes} id="notities">
      {mayWrite && (
        <Form action={`/banen/${data.job.id}/notitie`} state={state} submit={t.save}>
          <TextArea name="text" label={t.note} rows={3} />
          <Select
            name="kind"
            label={t.noteKind}
            value="note"
            options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
          />
        </Form>
      )}
      {data.notes.length > 0 && <NoteList data={data} mayWrite={mayWrite} />}
    </Section>
  )
}

function NoteList({ data, mayWrite }: Omit<Props, 'state'>) {
  const t = useTexts(jobNoteTexts)
  const { locale } = useView()
  const made = new Set([...data.actions.open, ...data.actions.done].map((action) => action.fromNoteId))
  return (
    <Timeline
      items={data.notes.map((note) => ({
        date: longDay(note.onDate, locale),
        title: note.by,
        text: (
          <>
            <p class="lines-kept">{note.text}</p>
            {made.has(note.id) && <p class="soft">{t.isAction}</p>}
            {mayWrite && !made.has(note.id) && (
              <PostButton
                action={`/banen/${data.job.id}/actie`}
                label={t.toAction}
                kind="quiet"
                fields={{ noteId: note.id }}
                about={note.text.slice(0, 60)}
              />
            )}
          </>
        ),
      }))}
    />
  )
}
