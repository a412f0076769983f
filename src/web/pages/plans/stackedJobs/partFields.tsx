import { monthNames, type WeekTime } from '#method/weekTimes.ts'
import { Facts } from '../../../ui/data.tsx'
import { Checks, Field, TextArea } from '../../../ui/form.tsx'
import type { FieldValue } from '../../../ui/formState.ts'
import { SkillSearchLink } from '../../../ui/skillField.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { WeekFields } from '../weekFields.tsx'
import { partJobTexts } from './texts.ts'
import { hoursInWords, monthsInWords, timesInWords } from './words.ts'

type Part = {
  title: string
  site: string | null
  latitude: number | null
  longitude: number | null
  slots: readonly WeekTime[]
  months: readonly number[]
  hours: number | null
  skills: readonly string[]
  conditions: string | null
}

/** A part-job to read. */
export function PartFacts({ part }: { part: Part }) {
  const t = useTexts(partJobTexts)
  const { locale } = useView()
  return (
    <Facts
      items={[
        { term: t.site, value: part.site ?? '–' },
        { term: t.when, value: timesInWords(part.slots, locale) },
        { term: t.months, value: monthsInWords(part.months, locale) },
        ...(part.hours === null ? [] : [{ term: t.hours, value: hoursInWords(part.hours, locale) }]),
        { term: t.skills, value: part.skills.join(', ') || '–' },
        { term: t.conditions, value: part.conditions ?? '–' },
      ]}
    />
  )
}

/** A part-job to write down; null is a new one. `searches`: whether this person may search for skills. */
export function PartFields({ part, searches }: { part: Part | null; searches: boolean }) {
  const t = useTexts(partJobTexts)
  const { locale } = useView()
  const months = part?.months ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  const point = part?.latitude && part.longitude ? `${part.latitude}, ${part.longitude}` : ''
  return (
    <>
      <Field name="title" label={t.name} hint={t.nameHint} value={part?.title ?? ''} />
      <WeekFields label={t.week} hint={t.weekHint} times={part?.slots ?? []} />
      <Checks
        name="months"
        label={t.inMonths}
        values={months.map(String)}
        options={monthNames[locale].map((label, at) => ({ value: String(at + 1), label }))}
      />
      <Field
        name="weekHours"
        label={t.weekHours}
        hint={t.weekHoursHint}
        inputmode="decimal"
        width="short"
        value={
          part?.hours === null || part === null
            ? ''
            : String(part.hours).replace('.', locale === 'nl' ? ',' : '.')
        }
      />
      <Field name="site" label={t.site} hint={t.siteHint} value={part?.site ?? ''} />
      <Field name="point" label={t.point} hint={t.pointHint} value={point} />
      <TextArea
        name="skills"
        label={t.skills}
        hint={t.skillsHint}
        rows={3}
        value={(part?.skills ?? []).join('\n')}
      />
      {searches && <SkillSearchLink />}
      <TextArea name="conditions" label={t.conditions} rows={2} value={part?.conditions ?? ''} />
    </>
  )
}

/** The other editor's row, as the fields show it. */
export const partJobValues = ({
  title,
  site,
  conditions,
  skills,
}: Record<string, unknown>): Record<string, FieldValue> => ({
  title: String(title ?? ''),
  site: String(site ?? ''),
  conditions: String(conditions ?? ''),
  skills: Array.isArray(skills) ? skills.join('\n') : '',
})
