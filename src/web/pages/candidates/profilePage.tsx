import { saveCandidate } from '#cases/candidates/saveCandidate.ts'
import { viewProfile } from '#cases/candidates/viewProfile.ts'
import { characteristicKeys, characteristics } from '#method/characteristics.ts'
import { dutchLevelKeys, dutchLevels } from '#method/dutchLevels.ts'
import { shiftKeys, shifts } from '#method/shifts.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Checks, Field, Form, Select, TextArea } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { CandidatePageHead } from './candidateHead.tsx'
import { profileTexts } from './texts/profile.ts'
import { nameOf } from './words.ts'

type Profile = Awaited<ReturnType<typeof viewProfile.run>>['candidate']

export const profilePage = page({
  path: '/kandidaten/:candidateId/profiel',
  case: viewProfile,
  place: 'candidates',
  title: ({ candidate }, locale) => messages(profileTexts, locale).title(nameOf(candidate)),
  body({ data, form }) {
    const t = useTexts(profileTexts)
    const { candidate } = data
    return (
      <>
        <CandidatePageHead
          candidateId={candidate.id}
          title={t.title(nameOf(candidate))}
          lead={t.lead}
          part="profile"
        />
        <Form
          action={`/kandidaten/${candidate.id}/profiel`}
          state={form('saveCandidate')}
          version={candidate.version}
          autosave
        >
          <Wants candidate={candidate} />
          <Conditions candidate={candidate} />
          <Characteristics candidate={candidate} />
          <Who candidate={candidate} />
        </Form>
      </>
    )
  },
})

const shown = (value: string | number | null) => (value === null ? '' : String(value))

function Wants({ candidate }: { candidate: Profile }) {
  const t = useTexts(profileTexts)
  return (
    <Section title={t.wants}>
      <TextArea
        name="motivation"
        label={t.motivation}
        hint={t.motivationHint}
        value={shown(candidate.motivation)}
        rows={2}
      />
      <TextArea name="wishes" label={t.wishes} hint={t.wishesHint} value={shown(candidate.wishes)} rows={2} />
      <TextArea
        name="interests"
        label={t.interests}
        hint={t.interestsHint}
        value={shown(candidate.interests)}
        rows={2}
      />
      <TextArea
        name="strengths"
        label={t.strengths}
        hint={t.strengthsHint}
        value={shown(candidate.strengths)}
        rows={2}
      />
    </Section>
  )
}

function Conditions({ candidate }: { candidate: Profile }) {
  const t = useTexts(profileTexts)
  const { locale } = useView()
  return (
    <Section title={t.conditions}>
      <Field name="hoursMin" label={t.hoursMin} type="number" value={shown(candidate.hoursMin)} />
      <Field name="hoursMax" label={t.hoursMax} type="number" value={shown(candidate.hoursMax)} />
      <Checks
        name="shifts"
        label={t.shifts}
        values={candidate.shifts}
        options={shiftKeys.map((value) => ({
          value,
          label: shifts[value].label[locale],
          hint: shifts[value].hint[locale],
        }))}
      />
      <Field
        name="travelMinutes"
        label={t.travelMinutes}
        type="number"
        value={shown(candidate.travelMinutes)}
      />
      <Field name="transport" label={t.transport} hint={t.transportHint} value={shown(candidate.transport)} />
      <Select
        name="dutchLevel"
        label={t.dutchLevel}
        value={shown(candidate.dutchLevel)}
        options={dutchLevelKeys.map((key) => ({
          value: String(key),
          label: `${dutchLevels[key].label[locale]}${dutchLevels[key].cefr ? ` (${dutchLevels[key].cefr})` : ''}`,
        }))}
      />
      <Field name="languages" label={t.languages} value={shown(candidate.languages)} />
      <TextArea
        name="careNote"
        label={t.careNote}
        hint={t.careHint}
        value={shown(candidate.careNote)}
        rows={2}
      />
      <TextArea
        name="conditionsNote"
        label={t.conditionsNote}
        hint={t.conditionsHint}
        value={shown(candidate.conditionsNote)}
        rows={2}
      />
    </Section>
  )
}

function Characteristics({ candidate }: { candidate: Profile }) {
  const t = useTexts(profileTexts)
  const { locale } = useView()
  return (
    <Section title={t.characteristics} id="kenmerken">
      <Checks
        name="characteristics"
        label={t.characteristics}
        hint={t.characteristicsHint}
        values={candidate.characteristics}
        options={characteristicKeys.map((value) => ({
          value,
          label: characteristics[value].label[locale],
          hint: characteristics[value].threshold[locale],
        }))}
      />
    </Section>
  )
}

function Who({ candidate }: { candidate: Profile }) {
  const t = useTexts(profileTexts)
  return (
    <Section title={t.who}>
      <Field name="firstName" label={t.firstName} value={candidate.firstName} />
      <Field name="lastName" label={t.lastName} value={candidate.lastName} />
      <Field name="birthYear" label={t.birthYear} type="number" value={shown(candidate.birthYear)} />
      <Field name="phone" label={t.phone} type="tel" value={shown(candidate.phone)} />
      <Field name="email" label={t.email} type="email" value={shown(candidate.email)} />
      <Field name="city" label={t.city} value={shown(candidate.city)} />
    </Section>
  )
}

export const profileForm = form({
  path: '/kandidaten/:candidateId/profiel',
  case: saveCandidate,
  page: profilePage,
  next: (_, input) => `/kandidaten/${input.candidateId}`,
  done: profileTexts.saved,
})
