import type { ChosenTime, GroupsSetup } from '#cases/plans/trainingGroups/setup.ts'
import { Field } from '../../../ui/form.tsx'
import { useTexts } from '../../../ui/view.tsx'
import { WeekFields } from '../weekFields.tsx'
import { groupsTexts } from './texts.ts'

/** The times of each day of the week at which there is a room. */
export function RoomTimes({ times }: { times: readonly ChosenTime[] }) {
  const t = useTexts(groupsTexts)
  return <WeekFields label={t.week} hint={t.weekHint} times={times.map(({ time }) => time)} />
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
