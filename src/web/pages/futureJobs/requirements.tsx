import type { JobProfileData } from '#cases/futureJobs/viewJobProfile.ts'
import { tooManyEssentials } from '#method/profile.ts'
import { Check, Field, Form, HiddenField, Select, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { SkillField } from '../../ui/skillField.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { levelOptions } from './level.tsx'
import { profileTexts } from './profileTexts.ts'

type Requirement = JobProfileData['requirements'][number]

/** All requirements in one form: the few that are essential with their level, the others with why they can go. */
export function RequirementsForm({ data, state }: { data: JobProfileData; state: FormState }) {
  const t = useTexts(profileTexts)
  const essential = data.requirements.filter((one) => one.essential)
  const others = data.requirements.filter((one) => !one.essential)
  return (
    <Form action={`/banen/${data.job.id}/profiel/eisen`} state={state} submit={t.save}>
      <Section title={t.essential} intro={essential.length > 0 ? t.essentialIntro : t.notYet}>
        {tooManyEssentials(essential.length) && !data.price?.costly && (
          <Notice kind="info" title={t.manyTitle(essential.length)}>
            {t.many}
          </Notice>
        )}
        <ul class="requirements">
          {essential.map((one) => (
            <EssentialRow requirement={one} />
          ))}
        </ul>
      </Section>
      {others.length > 0 && (
        <Section title={t.others} intro={t.othersIntro}>
          <ul class="requirements">
            {others.map((one) => (
              <OtherRow requirement={one} />
            ))}
          </ul>
          <TextArea name="restReason" label={t.restReason} hint={t.restReasonHint} rows={2} />
        </Section>
      )}
      <Field name="changeReason" label={t.changeReason} hint={t.changeReasonHint} />
    </Form>
  )
}

function EssentialRow({ requirement: { id, skill, level, version } }: { requirement: Requirement }) {
  const t = useTexts(profileTexts)
  const { locale } = useView()
  return (
    <li class="requirement requirement--essential requirement--pair">
      <HiddenField name={`version.${id}`} value={version} />
      <Check name={`essential.${id}`} label={t.essential} checked />
      <SkillField name={`skill.${id}`} label={t.skill} value={skill} width="full" />
      <Select
        name={`level.${id}`}
        label={t.level}
        empty={t.noLevel}
        value={String(level ?? '')}
        options={levelOptions(locale)}
      />
    </li>
  )
}

function OtherRow({ requirement: { id, skill, leftOutReason, version } }: { requirement: Requirement }) {
  const t = useTexts(profileTexts)
  return (
    <li class="requirement">
      <HiddenField name={`version.${id}`} value={version} />
      <HiddenField name={`skill.${id}`} value={skill} />
      <Check name={`essential.${id}`} label={skill} />
      <Field name={`leftOutReason.${id}`} label={t.leftOut} value={leftOutReason ?? ''} width="full" />
    </li>
  )
}
