import { mayEver } from '#access/policy.ts'
import { addRequirement } from '#cases/futureJobs/addRequirement.ts'
import { keepTried } from '#cases/futureJobs/keepTried.ts'
import { saveAdaptation } from '#cases/futureJobs/saveAdaptation.ts'
import { saveRequirements } from '#cases/futureJobs/saveRequirements.ts'
import { splitLongProfile } from '#cases/futureJobs/splitLongProfile.ts'
import { type JobProfileData, viewJobProfile } from '#cases/futureJobs/viewJobProfile.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Disclosure, Field, Form, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { SkillField, SkillSearchLink } from '../../ui/skillField.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { JobHead } from './jobHead.tsx'
import { levelOptions } from './level.tsx'
import { Price } from './price.tsx'
import { priceTexts } from './priceTexts.ts'
import { profileTexts } from './profileTexts.ts'
import { ReadProfile } from './readProfile.tsx'
import { RequirementsForm } from './requirements.tsx'
import { futureJobTexts } from './texts.ts'

type PartProps = { data: JobProfileData; state: FormState }

export const profilePage = page({
  path: '/banen/:futureJobId/profiel',
  case: viewJobProfile,
  place: 'futureJobs',
  title: ({ job }, locale) =>
    `${messages(profileTexts, locale).profile}: ${job.function || messages(futureJobTexts, locale).noFunction}`,
  body({ data, actor, form }) {
    const t = useTexts(profileTexts)
    const split = data.requirements.length > 0
    return (
      <>
        <JobHead job={data.job} current="profile" actor={actor} today={data.today} />
        {mayEver('futureJob', 'write', actor.role) ? (
          <>
            <p class="soft">{t.intro}</p>
            {!split && <LongText data={data} state={form('splitLongProfile')} />}
            <Price data={data} trial={form('keepTried')} />
            {split && <RequirementsForm data={data} state={form('saveRequirements')} />}
            <AddSkill data={data} state={form('addRequirement')} />
            {split && (
              <Disclosure summary={t.changeText} open={wasSent(form('splitLongProfile'))}>
                <LongText data={data} state={form('splitLongProfile')} />
              </Disclosure>
            )}
            <Adaptation data={data} state={form('saveAdaptation')} />
          </>
        ) : (
          <>
            <ReadProfile data={data} />
            <Price data={data} trial={null} />
          </>
        )}
      </>
    )
  },
})

function LongText({ data: { job }, state }: PartProps) {
  const t = useTexts(profileTexts)
  return (
    <Form action={`/banen/${job.id}/profiel/tekst`} state={state} version={job.version} submit={t.split}>
      <TextArea
        name="profileText"
        label={t.paste}
        hint={t.pasteHint}
        rows={12}
        value={job.profileText ?? ''}
      />
    </Form>
  )
}

function AddSkill({ data: { job }, state }: PartProps) {
  const t = useTexts(profileTexts)
  const { locale } = useView()
  return (
    <Disclosure summary={t.add} open={wasSent(state)}>
      <SkillSearchLink />
      <Form action={`/banen/${job.id}/profiel/skill`} state={state} submit={t.add}>
        <SkillField name="newSkill" label={t.skill} hint={t.addHint} />
        <Select name="newLevel" label={t.level} empty={t.noLevel} options={levelOptions(locale)} />
      </Form>
    </Disclosure>
  )
}

function Adaptation({ data: { job, today }, state }: PartProps) {
  const t = useTexts(profileTexts)
  return (
    <Section title={t.adaptation} intro={t.adaptationIntro} id="aanpassing">
      {job.adaptation && !job.adaptationUntil && <Notice kind="warn">{t.noEnd}</Notice>}
      {job.adaptation && job.adaptationUntil && job.adaptationUntil < today && (
        <Notice kind="warn">{t.over}</Notice>
      )}
      <Form action={`/banen/${job.id}/profiel/aanpassing`} state={state} version={job.version}>
        <TextArea
          name="adaptation"
          label={t.adaptationField}
          hint={t.adaptationHint}
          rows={2}
          value={job.adaptation ?? ''}
        />
        <Field
          name="adaptationUntil"
          type="date"
          label={t.adaptationUntil}
          value={job.adaptationUntil ?? ''}
        />
      </Form>
    </Section>
  )
}

const back = (_: unknown, input: { futureJobId: string }) => `/banen/${input.futureJobId}/profiel`

export const splitForm = form({
  path: '/banen/:futureJobId/profiel/tekst',
  case: splitLongProfile,
  page: profilePage,
  next: back,
  done: profileTexts.splitDone,
})

export const requirementsForm = form({
  path: '/banen/:futureJobId/profiel/eisen',
  case: saveRequirements,
  page: profilePage,
  next: back,
  done: profileTexts.saved,
})

export const triedForm = form({
  path: '/banen/:futureJobId/profiel/proef',
  case: keepTried,
  page: profilePage,
  next: back,
  done: priceTexts.made,
})

export const addSkillForm = form({
  path: '/banen/:futureJobId/profiel/skill',
  case: addRequirement,
  page: profilePage,
  next: back,
  done: profileTexts.added,
})

export const adaptationForm = form({
  path: '/banen/:futureJobId/profiel/aanpassing',
  case: saveAdaptation,
  page: profilePage,
  next: back,
  done: profileTexts.adaptationSaved,
})
