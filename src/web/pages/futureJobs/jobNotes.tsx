import type { JobData } from '#cases/futureJobs/viewFutureJob.ts'
import { noteKindKeys, noteKinds } from '#method/noteKinds.ts'
import { longDay, whenFrom } from '#texts/days.ts'
import { Timeline } from '../../ui/data.tsx'
import { Form, Radios, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'

type Props = { data: JobData; state: FormState; mayWrite: boolean }

/** What was said about the job, and what was agreed to do. */
export function Notes({ data, state, mayWrite }: Props) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  if (!mayWrite && data.notes.length === 0) return null
  return (
    <Section title={t.notes}>
      {data.actions.open.length > 0 && (
        <ul>
          {data.actions.open.map((action) => (
            <li>
              {t.doneOf(action.text, action.owner)}
              {action.dueOn && `, ${whenFrom(action.dueOn, data.today, locale)}`}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <Form action={`/banen/${data.job.id}/notitie`} state={state}>
          <TextArea name="text" label={t.note} rows={3} />
          <Radios
            name="kind"
            label={t.noteKind}
            value="note"
            options={noteKindKeys.map((value) => ({ value, label: noteKinds[value].label[locale] }))}
          />
        </Form>
      )}
      {data.notes.length > 0 && (
        <Timeline
          items={data.notes.map((note) => ({
            date: longDay(note.onDate, locale),
            title: note.by,
            text: <span class="lines-kept">{note.text}</span>,
          }))}
        />
      )}
    </Section>
  )
}
