import type { ChosenTime, GroupsSetup } from '#cases/plans/trainingGroups/setup.ts'
import { weekDays, writeTimes } from '#method/weekTimes.ts'
import { Field } from '../../../ui/form.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { groupsTexts } from './texts.ts'

/** The times of each day of the week at which there is a room. */
export function WeekFields({ times }: { times: readonly ChosenTime[] }) {
  const t = useTexts(groupsTexts)
  const { locale } = useView()
  return (
    <fieldset class="field">
      <legend class="field__label">{t.week}</legend>
      <p class="field__hint">{t.weekHint}</p>
      <div class="field-days">
        {weekDays.map((day, at) => (
          <Field
            name={`dag-${at}`}
            label={day.long[locale]}
            value={writeTimes(times.map(({ time }) => time).filter((time) => time[0] === at))}
          />
        ))}
      </div>
    </fieldset>
  )
}

export function Sizes({ minSize, maxSize }: Pick<GroupsSetup, 'minSize' | 'maxSize'>) {
  const t = useTexts(groupsTexts)
  return (
    <div class="field-pair">
      <Field name="minSize" type="number" label={t.minSize} value={String(minSize)} width="short" />
      <Field name="maxSize" type="number" label={t.maxSize} value={String(maxSize)} width="short" />
    </div>
  )
}
