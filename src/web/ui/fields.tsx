import { uiTexts } from '#texts/ui.ts'
import { FieldNotes, fieldClass, LabelWords, labelOf, type Option, Theirs } from './fieldParts.tsx'
import { useField } from './formContext.ts'
import { useTexts } from './view.tsx'

type FieldProps = {
  name: string
  label: string
  hint?: string
  type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'password' | 'search'
  value?: string
  width?: 'short' | 'medium' | 'full'
  /** Needed some day: said in words, never a block. */
  required?: boolean
  autocomplete?: string
  inputmode?: 'numeric' | 'decimal' | 'text'
  /** What the script offers while one types. */
  offers?: 'skills'
}

/** One line of text. A number is a text field with a number keyboard: arrows and wheels change figures by accident. */
export function Field(props: FieldProps) {
  const { name, label, hint, type = 'text', width = widthOf(type), required } = props
  const field = useField({ name, label, hint, given: props.value })
  return (
    <div class={fieldClass(field)}>
      <label class="field__label" htmlFor={field.id}>
        <LabelWords label={label} required={required} />
      </label>
      <FieldNotes field={field} hint={hint} />
      <input
        class={`input input--${width}`}
        id={field.id}
        name={name}
        type={type === 'number' ? 'text' : type}
        inputmode={props.inputmode ?? (type === 'number' ? 'numeric' : undefined)}
        value={type === 'password' ? '' : (field.values[0] ?? '')}
        autocomplete={props.autocomplete ?? (type === 'password' ? undefined : 'off')}
        data-offers={props.offers}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? 'true' : undefined}
        aria-required={required ? 'true' : undefined}
      />
      <Theirs field={field} />
    </div>
  )
}

const widthOf = (type: string) => (type === 'date' || type === 'number' ? 'short' : 'medium')

type TextAreaProps = {
  name: string
  label: string
  hint?: string
  value?: string
  rows?: number
  required?: boolean
}

export function TextArea({ name, label, hint, value, rows = 4, required }: TextAreaProps) {
  const field = useField({ name, label, hint, given: value })
  return (
    <div class={fieldClass(field)}>
      <label class="field__label" htmlFor={field.id}>
        <LabelWords label={label} required={required} />
      </label>
      <FieldNotes field={field} hint={hint} />
      <div class="field__pair">
        <textarea
          class="input input--full input--text"
          id={field.id}
          name={name}
          rows={rows}
          aria-describedby={field.describedBy}
          aria-invalid={field.error ? 'true' : undefined}
          aria-required={required ? 'true' : undefined}
        >
          {firstLineKept(field.values[0] ?? '')}
        </textarea>
        <Theirs field={field} />
      </div>
    </div>
  )
}

/** A browser drops one line break right after the opening tag; a text that begins with one would lose it. */
const firstLineKept = (text: string) => (text.startsWith('\n') || text.startsWith('\r') ? `\n${text}` : text)

type SelectProps = {
  name: string
  label: string
  hint?: string
  value?: string
  options: Option[]
  /** The words of the choice "nothing yet". */
  empty?: string
  /** There is always a choice: "nothing yet" is none. */
  filled?: boolean
  required?: boolean
}

export function Select({ name, label, hint, value, options, empty, filled, required }: SelectProps) {
  const t = useTexts(uiTexts)
  const field = useField({ name, label, hint, given: value, show: labelOf(options) })
  const chosen = field.values[0] ?? ''
  return (
    <div class={fieldClass(field)}>
      <label class="field__label" htmlFor={field.id}>
        <LabelWords label={label} required={required} />
      </label>
      <FieldNotes field={field} hint={hint} />
      <select
        class="input input--select"
        id={field.id}
        name={name}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? 'true' : undefined}
        aria-required={required ? 'true' : undefined}
      >
        {!filled && (
          <option value="" selected={chosen === ''}>
            {empty ?? t.noChoice}
          </option>
        )}
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
      <Theirs field={field} />
    </div>
  )
}
