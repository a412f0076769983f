import type { PlaceData } from '#cases/places/viewPlace.ts'
import { isKeyOf } from '#method/lists.ts'
import { stepLevelKeys, stepLevels } from '#method/stepLevels.ts'
import { Facts } from '../../ui/data.tsx'
import { Disclosure, Field, Form } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { SkillSearchLink } from '../../ui/skillField.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { LevelWords } from '../futureJobs/level.tsx'
import { eurosOf, typedEuros } from './money.ts'
import { SkillRows } from './skillRows.tsx'
import { StepLevelField } from './stepLevel.tsx'
import { stepTexts } from './stepTexts.ts'

type Props = { data: PlaceData; state: FormState; mayWrite: boolean }

/** The place as a step of a path: how hard, how long, what it costs, what one needs to begin. */
export function PlaceStep({ data, state, mayWrite }: Props) {
  const t = useTexts(stepTexts)
  const { locale } = useView()
  const { level, learningWeeks, costCents } = data.place
  return (
    <Section title={t.step} id="pad" intro={t.stepIntro}>
      <Facts
        items={[
          { term: t.level, value: isKeyOf(stepLevelKeys, level) ? stepLevels[level][locale] : t.notSaid },
          { term: t.weeksShort, value: learningWeeks === null ? t.notSaid : t.weeksOf(learningWeeks) },
          { term: t.cost, value: eurosOf(costCents, locale) ?? t.notSaid },
          { term: t.entry, value: <Entry skills={data.entrySkills} /> },
        ]}
      />
      {mayWrite && (
        <Disclosure summary={t.change} open={wasSent(state)}>
          <Form action={`/leerplekken/${data.place.id}/pad`} state={state} version={data.place.version}>
            <StepLevelField value={level} />
            <Field
              name="learningWeeks"
              type="number"
              label={t.weeks}
              hint={t.weeksHint}
              value={String(learningWeeks ?? '')}
            />
            <Field
              name="costCents"
              type="number"
              inputmode="decimal"
              label={t.cost}
              hint={t.costHint}
              value={typedEuros(costCents)}
            />
            <p class="soft form__intro">
              {t.entry}. {t.entryHint}
            </p>
            <SkillSearchLink />
            <SkillRows
              names={{ skill: 'entry', level: 'entryLevel' }}
              labels={{ skill: t.entrySkill, level: t.entryLevel, noLevel: t.notSaid }}
              skills={data.entrySkills}
              state={state}
            />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

function Entry({ skills }: { skills: PlaceData['entrySkills'] }) {
  const t = useTexts(stepTexts)
  if (skills.length === 0) return <>{t.noEntry}</>
  return (
    <>
      {skills.map((one, at) => (
        <>
          {at > 0 && ', '}
          {one.skill} <LevelWords level={one.level} />
        </>
      ))}
    </>
  )
}
