import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import type { FieldView } from './formContext.ts'
import { Shape } from './shapes.tsx'
import { useTexts } from './view.tsx'

export type Option = { value: string; label: string; hint?: string }

/** Hint, error and the other person's version: what belongs to a field and is read with it. */
export function FieldNotes({ field, hint }: { field: FieldView; hint: string | undefined }) {
  return (
    <>
      {hint && (
        <p class="field__hint" id={field.hintId}>
          {hint}
        </p>
      )}
      {field.error && <FieldError id={field.errorId} text={field.error} />}
    </>
  )
}

function FieldError({ id, text }: { id: string; text: string }) {
  const t = useTexts(uiTexts)
  return (
    <p class="field__error" id={id}>
      <Shape name="bang" />
      <span>
        <span class="silent">{t.errorPrefix} </span>
        {text}
      </span>
    </p>
  )
}

/** Beside the own text, which stays in the field: what someone else has stored meanwhile. */
export function Theirs({ field }: { field: FieldView }) {
  const t = useTexts(uiTexts)
  if (field.theirs === undefined) return null
  return (
    <div class="theirs" id={`${field.id}-theirs`}>
      <p class="theirs__title">{t.conflictTheirs}</p>
      <p class="theirs__text">{field.theirs || t.emptyValue}</p>
    </div>
  )
}

export function LabelWords({ label, required }: { label: string; required?: boolean }) {
  const t = useTexts(uiTexts)
  return (
    <>
      {label}
      {required && <span class="field__needed"> ({t.needed})</span>}
    </>
  )
}

/** A question with several answers: its legend, notes and choices. */
export function Group({
  field,
  label,
  hint,
  kind,
  children,
}: {
  field: FieldView
  label: string
  hint: string | undefined
  kind: string
  children: Child
}) {
  return (
    <fieldset class={fieldClass(field, `group ${kind}`)} aria-describedby={field.describedBy}>
      <legend class="field__label">{label}</legend>
      <FieldNotes field={field} hint={hint} />
      <div class="group__choices">{children}</div>
      <Theirs field={field} />
    </fieldset>
  )
}

export const fieldClass = (field: FieldView, extra = ''): string =>
  ['field', field.error && 'field--error', field.theirs !== undefined && 'field--conflict', extra]
    .filter(Boolean)
    .join(' ')

export const labelOf =
  (options: Option[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.label ?? value
