import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import { Button, Buttons, FormKeys, HiddenField } from './buttons.tsx'
import { FormContext, type KnownField, typedLabels } from './formContext.ts'
import { ConflictPanel, ErrorSummary } from './formPanels.tsx'
import { emptyForm, type FormState } from './formState.ts'
import { Notice } from './page.tsx'
import { useTexts } from './view.tsx'

export { Button, Buttons, HiddenField, LinkButton, PostButton } from './buttons.tsx'
export { Check, Checks, Radios, Smileys } from './choices.tsx'
export { Field, Select, TextArea } from './fields.tsx'
export { FormContext } from './formContext.ts'

type FormProps = {
  action: string
  state?: FormState
  /** The version of the record that this form edits; a later save of another version is a conflict. */
  version?: number
  /** Saves while typing (with script); the button saves all the same. */
  autosave?: boolean
  children?: Child
  /** The word on the button; false when the children bring their own buttons. */
  submit?: string | false
  secondary?: Child
  /** Needed when two forms on one page have the same action. */
  id?: string
}

/** A form that changes something. Its fields are drawn first, so that the panels above them can name them. */
export function Form({
  action,
  state = emptyForm,
  version,
  autosave,
  children,
  submit,
  secondary,
  id,
}: FormProps) {
  const t = useTexts(uiTexts)
  const formId = id ?? idOf(action)
  const fields: KnownField[] = []
  const know = (field: KnownField) => fields.push(field)
  const drawn = drawNow(
    <FormContext.Provider value={{ id: formId, state, know }}>{children}</FormContext.Provider>,
  )
  const stored = state.conflict?.version ?? version
  const labels = typedLabels(fields)
  return (
    <form
      class="form"
      id={formId}
      method="post"
      action={action}
      novalidate
      data-autosave={autosave ? '' : undefined}
    >
      <FormKeys />
      {stored !== undefined && <HiddenField name="_version" value={stored} />}
      {Object.keys(labels).length > 0 && <HiddenField name="_labels" value={JSON.stringify(labels)} />}
      <ErrorSummary formId={formId} state={state} fields={fields} />
      <ConflictPanel formId={formId} state={state} fields={fields} />
      {state.message && Object.keys(state.errors).length === 0 && (
        <Notice kind="error">{state.message}</Notice>
      )}
      {drawn}
      <div class="form__end">
        {submit !== false && (
          <Buttons>
            <Button kind="main">{submit ?? t.save}</Button>
            {secondary}
          </Buttons>
        )}
        {(autosave || state.saved) && <Saved time={state.saved} />}
      </div>
    </form>
  )
}

/** Where "Opgeslagen 14:03" stands; the words for the script travel with it. */
function Saved({ time }: { time: string | undefined }) {
  const t = useTexts(uiTexts)
  return (
    <output
      class="saved"
      data-saved={t.savedAt('{time}')}
      data-saving={t.saving}
      data-unsaved={t.notSaved}
      data-refused={t.notAccepted}
    >
      {time && t.savedAt(time)}
    </output>
  )
}

/** The fields report themselves while they are drawn; that works only if they are drawn at once. */
function drawNow(part: ReturnType<FC>): Child {
  const html = String(part)
  if (html === '[object Promise]') throw new TypeError('The children of a form must not be asynchronous')
  return raw(html)
}

const idOf = (action: string) => `form-${action.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '')}`

type FilterFormProps = { action: string; children?: Child; submit?: string; secondary?: Child }

/** A form that only looks: search and filter, its state in the address. */
export function FilterForm({ action, children, submit, secondary }: FilterFormProps) {
  const t = useTexts(uiTexts)
  return (
    <form class="filters" method="get" action={action}>
      <FormContext.Provider value={{ id: 'filter', state: emptyForm, know: () => {} }}>
        {children}
      </FormContext.Provider>
      <Buttons>
        <Button kind="plain">{submit ?? t.show}</Button>
        {secondary}
      </Buttons>
    </form>
  )
}

type DisclosureProps = {
  summary: string
  /** Said to a screen reader when the summary alone does not tell which thing it is about. */
  about?: string
  open?: boolean
  children?: Child
}

export function Disclosure({ summary, about, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span>
          {summary}
          {about && <span class="silent">: {about}</span>}
        </span>
      </summary>
      <div class="disclosure__body">{children}</div>
    </details>
  )
}
