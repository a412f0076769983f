import { saveEmployer } from '#cases/employers/saveEmployer.ts'
import { viewProfile } from '#cases/employers/viewProfile.ts'
import { employerSizeKeys, employerSizes } from '#method/employerSizes.ts'
import { motiveKeys, motives } from '#method/motives.ts'
import { sectorKeys, sectors } from '#method/sectors.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Field, Form, Radios, Select, TextArea } from '../../ui/form.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { peopleTexts } from './peopleTexts.ts'
import { employerTexts } from './texts.ts'

export const profilePage = page({
  path: '/werkgevers/:employerId/profiel',
  case: viewProfile,
  place: 'employers',
  title: ({ employer }, locale) => messages(peopleTexts, locale).profileOf(employer.name),
  body({ data, form }) {
    const t = useTexts(peopleTexts)
    const words = useTexts(employerTexts)
    const { locale } = useView()
    const { employer, missing } = data
    const base = `/werkgevers/${employer.id}`
    const name = employer.name || words.noName
    const lead = missing.length > 0 ? `${t.stillMissing(missing.length)} ${t.profileLead}` : t.profileLead
    return (
      <>
        <PageHead
          title={t.profileOf(name)}
          lead={lead}
          crumbs={[
            { href: '/werkgevers', label: words.employers },
            { href: base, label: name },
          ]}
        />
        <Form action={`${base}/profiel`} state={form('saveEmployer')} version={employer.version} autosave>
          <Field name="name" label={t.name} value={employer.name} autocomplete="off" />
          <Field name="city" label={t.city} value={employer.city ?? ''} />
          <Select
            name="sector"
            label={t.sector}
            value={employer.sector ?? ''}
            options={sectorKeys.map((value) => ({ value, label: sectors[value].label[locale] }))}
          />
          <Select
            name="size"
            label={t.size}
            value={employer.size ?? ''}
            options={employerSizeKeys.map((value) => ({ value, label: employerSizes[value].label[locale] }))}
          />
          <Radios
            name="motive"
            label={t.motive}
            value={employer.motive ?? ''}
            options={[
              ...motiveKeys.map((value) => ({
                value,
                label: motives[value].label[locale],
                hint: motives[value].hint[locale],
              })),
              { value: '', label: t.unknown },
            ]}
          />
          <YesNo name="knowsGroup" label={t.knowsGroup} hint={t.knowsGroupHint} value={employer.knowsGroup} />
          <YesNo name="workedBefore" label={t.workedBefore} value={employer.workedBefore} />
          <YesNo
            name="willingToAdapt"
            label={t.willingToAdapt}
            hint={t.willingHint}
            value={employer.willingToAdapt}
          />
          <TextArea name="about" label={t.about} rows={4} value={employer.about ?? ''} />
        </Form>
      </>
    )
  },
})

type YesNoProps = { name: string; label: string; hint?: string; value: boolean | null }

function YesNo({ name, label, hint, value }: YesNoProps) {
  const t = useTexts(peopleTexts)
  return (
    <div class="in-a-row field">
      <Radios
        name={name}
        label={label}
        hint={hint}
        value={value === null ? '' : value ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
          { value: '', label: t.unknown },
        ]}
      />
    </div>
  )
}

export const profileForm = form({
  path: '/werkgevers/:employerId/profiel',
  case: saveEmployer,
  page: profilePage,
  next: (_, input) => `/werkgevers/${input.employerId}`,
  done: { nl: 'Profiel bewaard.', en: 'Profile saved.' },
})
