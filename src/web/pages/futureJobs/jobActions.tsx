import type { JobData } from '#cases/futureJobs/viewFutureJob.ts'
import type { ActionRow } from '#cases/notes/actionsOf.ts'
import { whenFrom } from '#texts/days.ts'
import { Disclosure, Field, Form, PostButton, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobNoteTexts } from './jobNoteTexts.ts'

type Props = { data: JobData; form: (name: string) => FormState; mayWrite: boolean }

/** What was agreed to do about this job, most urgent first, each ticked off in one press. */
export function JobActions({ data, form, mayWrite }: Props) {
  const t = useTexts(jobNoteTexts)
  const { open, done } = data.actions
  const state = form('makeFutureJobAction')
  if (!mayWrite && open.length === 0) return null
  const base = `/banen/${data.job.id}/actie`
  return (
    <Section title={t.toDo} id="acties">
      {open.length === 0 && <p class="soft">{t.nothingToDo}</p>}
      <ul class="spaced-list">
        {open.map((action) => (
          <OpenAction
            action={action}
            data={data}
            base={base}
            mayWrite={mayWrite}
            state={form(`saveFutureJobAction#${action.id}`)}
          />
        ))}
      </ul>
      {mayWrite && (
        <Disclosure summary={t.newAction} open={wasSent(state)}>
          <Form action={base} state={state} submit={t.newAction}>
            <ActionFields data={data} />
          </Form>
        </Disclosure>
      )}
      {mayWrite && done.length > 0 && (
        <Disclosure summary={t.doneBefore(done.length)}>
          <ul class="spaced-list">
            {done.map((action) => (
              <li class="row">
                {action.text}
                <PostButton
                  action={`${base}/${action.id}/klaar`}
                  label={t.notDone}
                  kind="quiet"
                  fields={{ undo: 'ja' }}
                  about={action.text}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

type OpenProps = { action: ActionRow; data: JobData; base: string; mayWrite: boolean; state: FormState }

function OpenAction({ action, data, base, mayWrite, state }: OpenProps) {
  const t = useTexts(jobNoteTexts)
  const { locale } = useView()
  return (
    <li class="job-place">
      <p class="lines-kept">{action.text}</p>
      <p class="soft">
        {action.dueOn ? t.dueBy(whenFrom(action.dueOn, data.today, locale), action.owner) : action.owner}
      </p>
      {mayWrite && (
        <>
          <div class="row">
            <PostButton action={`${base}/${action.id}/klaar`} label={t.done} about={action.text} />
          </div>
          <Disclosure summary={t.change} open={wasSent(state)}>
            <Form
              action={`${base}/${action.id}`}
              id={`actie-${action.id}`}
              state={state}
              version={action.version}
            >
              <ActionFields data={data} action={action} />
            </Form>
          </Disclosure>
        </>
      )}
    </li>
  )
}

function ActionFields({ data, action }: { data: JobData; action?: ActionRow }) {
  const t = useTexts(jobNoteTexts)
  return (
    <>
      <TextArea name="text" label={t.whatToDo} rows={2} value={action?.text} />
      <Field name="dueOn" type="date" label={t.dueOn} value={action?.dueOn ?? ''} />
      <Select
        name="ownerId"
        label={t.who}
        value={action?.ownerId ?? data.me}
        options={data.owners.map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  )
}
