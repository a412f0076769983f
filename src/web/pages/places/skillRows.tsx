import { Select } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { SkillField } from '../../ui/skillField.tsx'
import { useView } from '../../ui/view.tsx'
import { levelOptions } from '../futureJobs/level.tsx'

type Row = { skill: string; level: number | null }
type Names = { skill: string; level: string }
type Labels = Names & { noLevel: string }

const emptyRows = 3

type Props = {
  /** What the fields of a line are called; its number comes behind them. */
  names: Names
  labels: Labels
  skills: readonly Row[]
  state: FormState
}

/** Skills with a level, and some empty lines to add more; never fewer lines than were sent. */
export function SkillRows({ names, labels, skills, state }: Props) {
  const { locale } = useView()
  const sent = Object.keys(state.values).filter((name) => name.startsWith(`${names.skill}.`)).length
  const count = Math.max(sent, skills.length + emptyRows)
  return (
    <ul class="requirements">
      {Array.from({ length: count }, (_, at) => (
        <li class="requirement requirement--pair">
          <SkillField
            name={`${names.skill}.${at}`}
            label={labels.skill}
            value={skills[at]?.skill ?? ''}
            width="full"
          />
          <Select
            name={`${names.level}.${at}`}
            label={labels.level}
            empty={labels.noLevel}
            value={String(skills[at]?.level ?? '')}
            options={levelOptions(locale)}
          />
        </li>
      ))}
    </ul>
  )
}
