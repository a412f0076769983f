import { uiTexts } from '#texts/ui.ts'
import { FormKeys, HiddenField } from '../../../ui/buttons.tsx'
import { Picture } from '../../../ui/pictures.tsx'
import { useTexts } from '../../../ui/view.tsx'

const feelings = ['veryBad', 'bad', 'soSo', 'good', 'veryGood'] as const

type Props = { action: string; label: string; mood: number | null; text: string | null }

/** Five faces, each a button of its own: one tap says how the week went. Words given before stay. */
export function Taps({ action, label, mood, text }: Props) {
  const t = useTexts(uiTexts)
  return (
    <form class="taps" method="post" action={action}>
      <FormKeys />
      <HiddenField name="text" value={text ?? ''} />
      <fieldset class="taps__group">
        <legend class="field__label">{label}</legend>
        <div class="taps__faces">
          {feelings.map((feeling, at) => (
            <button
              class="tap"
              type="submit"
              name="mood"
              value={String(at + 1)}
              aria-pressed={mood === at + 1 ? 'true' : 'false'}
            >
              <Picture name={feeling} />
              <span>{t[feeling]}</span>
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  )
}
