import { type SkillLevel, skillLevelKeys, skillLevels } from '#method/skillLevels.ts'
import { skillSourceKeys, skillSources } from '#method/skillSources.ts'
import type { Locale } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { PostButton } from '../../ui/buttons.tsx'
import { Meter, Table } from '../../ui/data.tsx'
import { Disclosure, Field, Radios, Select } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Empty, Section } from '../../ui/page.tsx'
import { SkillField, SkillSearchLink } from '../../ui/skillField.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { Dossier } from './dossier.ts'
import { QuickForm, wasRefused } from './quickForm.tsx'
import { skillTexts } from './texts/skills.ts'

const highest = skillLevelKeys.length

type Props = { candidateId: string; skills: Dossier['skills']; accountId: string; state: FormState }

/** What somebody can do: one line per skill with the level that counts, and all that was ever said of it. */
export function SkillsSection({ candidateId, skills, accountId, state }: Props) {
  const t = useTexts(skillTexts)
  const { locale } = useView()
  return (
    <Section title={t.skills} id="vaardigheden" intro={t.intro}>
      {skills.length === 0 && <Empty title={t.none} text={t.noneText} picture="skills" />}
      {skills.map((one) => (
        <Meter
          label={one.skill}
          value={one.level ?? 0}
          max={highest}
          text={t.levelOf(
            levelWord(one.level, locale) ?? t.noLevel,
            skillSources[one.counts.source].label[locale].toLowerCase(),
            shortDay(one.counts.onDate, locale),
          )}
        />
      ))}
      {skills.length > 0 && <Claims candidateId={candidateId} skills={skills} accountId={accountId} />}
      <AddSkill candidateId={candidateId} state={state} />
    </Section>
  )
}

export const levelWord = (level: SkillLevel | number | null, locale: Locale): string | null =>
  skillLevels[level as SkillLevel]?.label[locale] ?? null

function AddSkill({ candidateId, state }: { candidateId: string; state: FormState }) {
  const t = useTexts(skillTexts)
  const { locale } = useView()
  return (
    <Disclosure summary={t.add} open={wasRefused(state)}>
      <SkillSearchLink />
      <QuickForm action={`/kandidaten/${candidateId}/vaardigheden`} state={state} save={t.add}>
        <SkillField name="skill" label={t.skill} hint={t.skillHint} />
        <Select
          name="level"
          label={t.level}
          empty={t.noLevel}
          options={skillLevelKeys.map((key) => ({
            value: String(key),
            label: `${key}. ${skillLevels[key].label[locale]}`,
          }))}
        />
        <Radios
          name="source"
          label={t.source}
          value="coach"
          options={skillSourceKeys.map((value) => ({
            value,
            label: skillSources[value].label[locale],
            hint: skillSources[value].hint[locale],
          }))}
        />
        <Field name="note" label={t.note} width="full" />
        <Field name="onDate" type="date" label={t.onDate} hint={t.onDateHint} />
      </QuickForm>
    </Disclosure>
  )
}

function Claims({ candidateId, skills, accountId }: Omit<Props, 'state'>) {
  const t = useTexts(skillTexts)
  const { locale } = useView()
  const claims = skills.flatMap((one) => one.claims)
  return (
    <Disclosure summary={t.said(claims.length)}>
      <Table
        caption={t.said(claims.length)}
        captionHidden
        columns={[
          { key: 'skill', label: t.skill },
          { key: 'level', label: t.level },
          { key: 'source', label: t.source },
          { key: 'onDate', label: t.onDate },
          { key: 'note', label: t.note },
          { key: 'by', label: t.by },
        ]}
        rows={claims.map((one) => ({
          skill: one.skill,
          level: levelWord(one.level, locale) ?? t.noLevel,
          source: skillSources[one.source].label[locale],
          onDate: shortDay(one.onDate, locale),
          note: one.note,
          by: (
            <>
              {one.by}
              {one.byId === accountId && (
                <PostButton
                  action={`/kandidaten/${candidateId}/vaardigheden/${one.id}/weg`}
                  label={t.remove}
                  kind="quiet"
                  about={one.skill}
                />
              )}
            </>
          ),
        }))}
      />
    </Disclosure>
  )
}
