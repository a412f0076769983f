import { fieldClass, labelOf, type Option, Theirs } from '../../ui/fieldParts.tsx'
import { useField } from '../../ui/formContext.ts'

type PillsProps = { name: string; label: string; value: string; options: Option[] }

/** A small choice inside a table: one tap, and its name is read out to those who listen. */
export function Pills({ name, label, value, options }: PillsProps) {
  const field = useField({ name, label, hint: undefined, given: value, show: labelOf(options) })
  return (
    <fieldset class={fieldClass(field, 'pills')}>
      <legend class="silent">{label}</legend>
      <div class="pills__choices">
        {options.map((option, at) => (
          <label class="pill">
            <input
              type="radio"
              id={at === 0 ? field.id : `${field.id}-${at + 1}`}
              name={name}
              value={option.value}
              checked={field.values[0] === option.value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {field.error && <p class="field__error">{field.error}</p>}
      <Theirs field={field} />
    </fieldset>
  )
}

/** A line of text inside a table. */
export function CellText({ name, label, value }: { name: string; label: string; value: string }) {
  const field = useField({ name, label, hint: undefined, given: value })
  return (
    <div class={fieldClass(field)}>
      <input
        class="input input--full"
        id={field.id}
        name={name}
        type="text"
        value={field.values[0] ?? ''}
        aria-label={label}
        autocomplete="off"
        aria-invalid={field.error ? 'true' : undefined}
      />
      {field.error && <p class="field__error">{field.error}</p>}
      <Theirs field={field} />
    </div>
  )
}

type CellSelectProps = { name: string; label: string; value: string; empty: string; options: string[] }

/** One of a few names inside a table. */
export function CellSelect({ name, label, value, empty, options }: CellSelectProps) {
  const field = useField({ name, label, hint: undefined, given: value })
  const chosen = field.values[0] ?? ''
  return (
    <div class={fieldClass(field)}>
      <select class="input input--select" id={field.id} name={name} aria-label={label}>
        <option value="" selected={chosen === ''}>
          {empty}
        </option>
        {options.map((option) => (
          <option value={option} selected={option === chosen}>
            {option}
          </option>
        ))}
      </select>
      <Theirs field={field} />
    </div>
  )
}
