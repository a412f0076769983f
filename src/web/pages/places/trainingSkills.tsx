import { Disclosure, Form } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { SkillSearchLink } from '../../ui/skillField.tsx'
import { useTexts } from '../../ui/view.tsx'
import { LevelWords } from '../futureJobs/level.tsx'
import { SkillRows } from './skillRows.tsx'
import { stepTexts } from './stepTexts.ts'

type Props = {
  training: { id: string; version: number }
  skills: { skill: string; level: number | null }[]
  state: FormState
  mayWrite: boolean
}

/** What one learns in a training and how far, with lines to add more. */
export function TrainingSkills({ training, skills, state, mayWrite }: Props) {
  const t = useTexts(stepTexts)
  return (
    <Section title={t.learns} id="skills">
      {skills.length === 0 && <p class="soft">{t.noLearns}</p>}
      <ul class="spaced-list">
        {skills.map((one) => (
          <li>
            {one.skill} <LevelWords level={one.level} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Disclosure summary={t.changeLearns} open={wasSent(state)}>
          <Form
            action={`/leerplekken/opleidingen/${training.id}/skills`}
            state={state}
            version={training.version}
            id="opleiding-skills"
          >
            <p class="soft form__intro">{t.entryHint}</p>
            <SkillSearchLink />
            <SkillRows
              names={{ skill: 'skill', level: 'level' }}
              labels={{ skill: t.skill, level: t.skillLevel, noLevel: t.notSaid }}
              skills={skills}
              state={state}
            />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
