import { type WeekTime, weekDays, writeTimes } from '#method/weekTimes.ts'
import { Field } from '../../ui/form.tsx'
import { useView } from '../../ui/view.tsx'

type Props = { label: string; hint: string; times: readonly WeekTime[] }

/** The times of each day of the week, as people write them, in `dag-0` (Monday) to `dag-6`. */
export function WeekFields({ label, hint, times }: Props) {
  const { locale } = useView()
  return (
    <fieldset class="field">
      <legend class="field__label">{label}</legend>
      <p class="field__hint">{hint}</p>
      <div class="field-days">
        {weekDays.map((day, at) => (
          <Field
            name={`dag-${at}`}
            label={day.long[locale]}
            value={writeTimes(times.filter((time) => time[0] === at))}
          />
        ))}
      </div>
    </fieldset>
  )
}
