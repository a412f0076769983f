import { createContext, useContext } from 'hono/jsx'
import { emptyForm, type FieldValue, type FormState } from './formState.ts'

/** What a form learns from each field inside it, to speak of it in its summaries. */
export type KnownField = { name: string; label: string; show: (value: string) => string }

export type FormScope = {
  id: string
  state: FormState
  /** Called by each field as it is drawn. */
  know: (field: KnownField) => void
}

export const FormContext = createContext<FormScope>({ id: 'los', state: emptyForm, know: () => {} })

/** The id of the (first) input of a field; error links point at it. */
export const fieldId = (formId: string, name: string): string =>
  name === '' ? formId : `${formId}-${name.replace(/[^\w-]/g, '-')}`

export type FieldView = {
  id: string
  error: string | undefined
  errorId: string
  hintId: string
  /** What the field shows: what was sent, else what the page gave. */
  values: string[]
  /** The stored version, in words, only where it differs from what the field shows. */
  theirs: string | undefined
  describedBy: string | undefined
}

type Asked = {
  name: string
  label: string
  hint: string | undefined
  given: FieldValue | undefined
  /** Turns a stored value into words (the label of an option). */
  show?: (value: string) => string
}

/** What was typed reads as it is; what was chosen has words of its own. */
const asTyped = (value: string) => value

/** The labels of what a person types, by field: a form that has to wait is shown again in these words. */
export const typedLabels = (fields: readonly KnownField[]): Record<string, string> =>
  Object.fromEntries(fields.flatMap((one) => (one.show === asTyped ? [[one.name, one.label]] : [])))

/** Reads one field from the nearest form. */
export function useField({ name, label, hint, given, show = asTyped }: Asked): FieldView {
  const form = useContext(FormContext)
  form.know({ name, label, show })
  const id = fieldId(form.id, name)
  const sent = form.state.values[name]
  const values = list(sent ?? (wasSent(form.state) && Array.isArray(given) ? [] : given))
  const error = form.state.errors[name]
  const theirs = differing(form.state, name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`, theirs && `${id}-theirs`].filter(Boolean)
  return {
    id,
    error,
    errorId: `${id}-error`,
    hintId: `${id}-hint`,
    values,
    theirs: theirs && inWords(theirs, show),
    describedBy: describedBy.length > 0 ? describedBy.join(' ') : undefined,
  }
}

export const wasSent = (state: FormState): boolean => Object.keys(state.values).length > 0

/** The stored values of a field, if someone else stored other ones than were sent here. */
export function differing(state: FormState, name: string): string[] | undefined {
  const theirs = state.conflict?.theirs
  if (!theirs || !(name in theirs)) return undefined
  const stored = list(theirs[name])
  return same(stored, list(state.values[name])) ? undefined : stored
}

export const list = (value: FieldValue | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** Values in words, '' for nothing at all. */
export const inWords = (values: string[], show: (value: string) => string): string =>
  values
    .filter((value) => value !== '')
    .map(show)
    .join(', ')

function same(a: string[], b: string[]): boolean {
  const tidy = (values: string[]) =>
    values
      .map((value) => value.replace(/\r\n/g, '\n'))
      .filter(Boolean)
      .toSorted()
  return JSON.stringify(tidy(a)) === JSON.stringify(tidy(b))
}
