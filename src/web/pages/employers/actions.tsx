import type { ActionRow } from '#cases/notes/actionsOf.ts'
import { dayInAmsterdam, whenFrom } from '#texts/days.ts'
import { Disclosure, Field, Form, PostButton, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { fileTexts } from './fileTexts.ts'
import type { Parts } from './parts.ts'

/** What there is to do about this employer, most urgent first. */
export function Actions(parts: Parts) {
  const t = useTexts(fileTexts)
  const { data, may, base, form } = parts
  const { open, done } = data.actions
  const state = form('makeEmployerAction')
  return (
    <Section title={t.toDo} id="acties">
      {open.length === 0 && <p class="soft">{t.nothingToDo}</p>}
      {open.length > 0 && (
        <ul class="rows">
          {open.map((action) => (
            <OpenAction {...parts} action={action} />
          ))}
        </ul>
      )}
      {may && (
        <Disclosure summary={t.newAction} open={wasSent(state)}>
          <Form action={`${base}/actie`} state={state} submit={t.addAction}>
            <ActionFields data={data} ownerId={data.me} />
          </Form>
        </Disclosure>
      )}
      {done.length > 0 && (
        <Disclosure summary={t.doneBefore(done.length)}>
          <ul class="rows">
            {done.map((action) => (
              <li class="rows__row">
                <p class="said">{action.text}</p>
                {may && (
                  <PostButton
                    action={`${base}/actie/${action.id}/klaar`}
                    label={t.notDone}
                    kind="quiet"
                    fields={{ undo: 'ja' }}
                    about={action.text}
                  />
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

function OpenAction({ action, data, may, base, form }: Parts & { action: ActionRow }) {
  const t = useTexts(fileTexts)
  const state = form(`saveEmployerAction#${action.id}`)
  return (
    <li class="rows__row">
      <div class="rows__words">
        <p class="said">{action.text}</p>
        <p class="soft">
          <Due dueOn={action.dueOn} /> {action.owner}
        </p>
      </div>
      {may && <PostButton action={`${base}/actie/${action.id}/klaar`} label={t.done} about={action.text} />}
      {may && <ChangeAction action={action} data={data} base={base} state={state} />}
    </li>
  )
}

function Due({ dueOn }: { dueOn: string | null }) {
  const t = useTexts(fileTexts)
  const { locale, now } = useView()
  if (!dueOn) return null
  const today = dayInAmsterdam(now)
  const when = whenFrom(dueOn, today, locale)
  return dueOn < today ? <strong class="late">{t.late(when)},</strong> : <>{when},</>
}

type ChangeProps = { action: ActionRow; data: Parts['data']; base: string; state: FormState }

function ChangeAction({ action, data, base, state }: ChangeProps) {
  const t = useTexts(fileTexts)
  return (
    <Disclosure summary={t.change} open={wasSent(state)}>
      <Form
        action={`${base}/actie/${action.id}`}
        id={`actie-${action.id}`}
        state={state}
        version={action.version}
      >
        <ActionFields data={data} text={action.text} dueOn={action.dueOn ?? ''} ownerId={action.ownerId} />
      </Form>
    </Disclosure>
  )
}

type FieldsProps = { data: Parts['data']; text?: string; dueOn?: string; ownerId: string }

function ActionFields({ data, text, dueOn, ownerId }: FieldsProps) {
  const t = useTexts(fileTexts)
  return (
    <>
      <TextArea name="text" label={t.whatToDo} rows={2} value={text} />
      <Field name="dueOn" type="date" label={t.dueOn} value={dueOn} />
      <Select
        name="ownerId"
        label={t.who}
        value={ownerId}
        options={data.owners.map((one) => ({ value: one.id, label: one.name }))}
      />
    </>
  )
}
