import { type Factor, factorScoreKeys, factorScores, factors } from '#method/factors.ts'
import { Theirs } from '../../../ui/fieldParts.tsx'
import { useField } from '../../../ui/formContext.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { factorTexts } from './texts.ts'

/** One factor on one row: what it is, and how strongly it played. */
export function Score({ factor, value }: { factor: Factor; value: string }) {
  const t = useTexts(factorTexts)
  const { locale } = useView()
  const { label, explanation } = factors[factor]
  const options = [
    { value: '', label: t.notScored },
    ...factorScoreKeys.map((score) => ({ value: String(score), label: factorScores[score].label[locale] })),
  ]
  const show = (stored: string) => options.find((one) => one.value === stored)?.label ?? stored
  const field = useField({
    name: factor,
    label: label[locale],
    hint: explanation[locale],
    given: value,
    show,
  })
  return (
    <fieldset class="pills factor" aria-describedby={field.describedBy}>
      <legend class="factor__name">{label[locale]}</legend>
      <p class="factor__words soft" id={field.hintId}>
        {explanation[locale]}
      </p>
      <div class="pills__choices">
        {options.map((option, at) => (
          <label class="pill">
            <input
              type="radio"
              id={at === 0 ? field.id : `${field.id}-${at}`}
              name={factor}
              value={option.value}
              checked={(field.values[0] ?? '') === option.value}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <Theirs field={field} />
    </fieldset>
  )
}
