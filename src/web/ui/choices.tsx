import { uiTexts } from '#texts/ui.ts'
import { FieldNotes, fieldClass, Group, labelOf, type Option, Theirs } from './fieldParts.tsx'
import { type FieldView, useField } from './formContext.ts'
import { Picture, type PictureName } from './pictures.tsx'
import { useTexts } from './view.tsx'

type Choice = Option & { picture?: PictureName }

type RadiosProps = { name: string; label: string; hint?: string; value?: string; options: Choice[] }

export function Radios({ name, label, hint, value, options }: RadiosProps) {
  const field = useField({ name, label, hint, given: value, show: labelOf(options) })
  return (
    <Group field={field} label={label} hint={hint} kind="group--radios">
      {options.map((option, at) => (
        <ChoiceRow type="radio" field={field} name={name} option={option} at={at} />
      ))}
    </Group>
  )
}

type ChecksProps = { name: string; label: string; hint?: string; values?: string[]; options: Choice[] }

export function Checks({ name, label, hint, values, options }: ChecksProps) {
  const field = useField({ name, label, hint, given: values ?? [], show: labelOf(options) })
  return (
    <Group field={field} label={label} hint={hint} kind="group--checks">
      {options.map((option, at) => (
        <ChoiceRow type="checkbox" field={field} name={name} option={option} at={at} />
      ))}
    </Group>
  )
}

type ChoiceRowProps = {
  type: 'radio' | 'checkbox'
  field: FieldView
  name: string
  option: Choice
  at: number
}

function ChoiceRow({ type, field, name, option, at }: ChoiceRowProps) {
  const id = at === 0 ? field.id : `${field.id}-${at + 1}`
  return (
    <div class="choice">
      <input
        class="choice__input"
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={field.values.includes(option.value)}
        aria-describedby={option.hint ? `${id}-words` : undefined}
      />
      <label class="choice__label" htmlFor={id}>
        {option.picture && <Picture name={option.picture} />}
        <span>{option.label}</span>
      </label>
      {option.hint && (
        <p class="choice__hint" id={`${id}-words`}>
          {option.hint}
        </p>
      )}
    </div>
  )
}

type CheckProps = { name: string; label: string; hint?: string; checked?: boolean; value?: string }

/** One box that is on or off. */
export function Check({ name, label, hint, checked, value = 'ja' }: CheckProps) {
  const t = useTexts(uiTexts)
  const show = (stored: string) => (stored === value ? t.yes : t.no)
  const field = useField({ name, label, hint, given: checked ? [value] : [], show })
  return (
    <div class={fieldClass(field, 'field--check')}>
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={field.id}
          name={name}
          value={value}
          checked={field.values.includes(value)}
          aria-describedby={field.describedBy}
          aria-invalid={field.error ? 'true' : undefined}
        />
        <label class="choice__label" htmlFor={field.id}>
          {label}
        </label>
      </div>
      <FieldNotes field={field} hint={hint} />
      <Theirs field={field} />
    </div>
  )
}

const feelings = ['veryBad', 'bad', 'soSo', 'good', 'veryGood'] as const

type SmileysProps = { name: string; label: string; hint?: string; value?: string }

/** Five faces with their words, from 1 (very bad) to 5 (very good). */
export function Smileys({ name, label, hint, value }: SmileysProps) {
  const t = useTexts(uiTexts)
  const options = feelings.map((feeling, at) => ({ value: String(at + 1), label: t[feeling] }))
  const field = useField({ name, label, hint, given: value, show: labelOf(options) })
  return (
    <Group field={field} label={label} hint={hint} kind="group--smileys">
      {feelings.map((feeling, at) => (
        <label class="smiley">
          <input
            type="radio"
            id={at === 0 ? field.id : `${field.id}-${at + 1}`}
            name={name}
            value={String(at + 1)}
            checked={field.values[0] === String(at + 1)}
          />
          <Picture name={feeling} size="large" />
          <span>{t[feeling]}</span>
        </label>
      ))}
    </Group>
  )
}
