import { stepLevelKeys, stepLevels } from '#method/stepLevels.ts'
import { Select } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { stepTexts } from './stepTexts.ts'

/** How hard the work is, from simple to complex. */
export function StepLevelField({ value }: { value: number | null }) {
  const t = useTexts(stepTexts)
  const { locale } = useView()
  return (
    <Select
      name="level"
      label={t.level}
      hint={t.levelHint}
      empty={t.notSaid}
      value={value === null ? '' : String(value)}
      options={stepLevelKeys.map((level) => ({ value: String(level), label: stepLevels[level][locale] }))}
    />
  )
}
