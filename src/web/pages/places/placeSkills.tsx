import type { PlaceData } from '#cases/places/viewPlace.ts'
import { Disclosure, Form, Select } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { SkillField, SkillSearchLink } from '../../ui/skillField.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { LevelWords, levelOptions } from '../futureJobs/level.tsx'
import { onePlaceTexts } from './texts.ts'

const emptyRows = 3

/** What one learns at the place and how far, with lines to add more. */
export function PlaceSkills({
  data,
  state,
  mayWrite,
}: {
  data: PlaceData
  state: FormState
  mayWrite: boolean
}) {
  const t = useTexts(onePlaceTexts)
  return (
    <Section title={t.skills} id="skills">
      {data.skills.length === 0 && <p class="soft">{t.noSkills}</p>}
      <ul class="spaced-list">
        {data.skills.map((one) => (
          <li>
            {one.skill} <LevelWords level={one.level} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Disclosure summary={t.changeSkills} open={wasSent(state)}>
          <Form action={`/leerplekken/${data.place.id}/skills`} state={state} version={data.place.version}>
            <p class="soft form__intro">{t.skillsHint}</p>
            <SkillSearchLink />
            <ul class="requirements">
              {rowsOf(data, state).map((one, at) => (
                <SkillRow at={at} skill={one} />
              ))}
            </ul>
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

type Row = { skill: string; level: number | null }

/** The skills that are there and some empty lines; never fewer lines than were sent. */
function rowsOf(data: PlaceData, state: FormState): Row[] {
  const sent = Object.keys(state.values).filter((name) => name.startsWith('skill.')).length
  const wanted = Math.max(sent, data.skills.length + emptyRows)
  return Array.from({ length: wanted }, (_, at) => data.skills[at] ?? { skill: '', level: null })
}

function SkillRow({ at, skill }: { at: number; skill: Row }) {
  const t = useTexts(onePlaceTexts)
  const { locale } = useView()
  return (
    <li class="requirement requirement--pair">
      <SkillField name={`skill.${at}`} label={t.skill} value={skill.skill} width="full" />
      <Select
        name={`level.${at}`}
        label={t.level}
        empty={t.noLevel}
        value={String(skill.level ?? '')}
        options={levelOptions(locale)}
      />
    </li>
  )
}
