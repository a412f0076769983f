import { mayEver } from '#access/policy.ts'
import { createPartJob } from '#cases/plans/stackedJobs/createPartJob.ts'
import { savePartJob } from '#cases/plans/stackedJobs/savePartJob.ts'
import { viewNewPartJob, viewPartJob } from '#cases/plans/stackedJobs/viewPartJob.ts'
import { monthNames, weekDays, writeTimes } from '#method/weekTimes.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Facts } from '../../../ui/data.tsx'
import { Check, Checks, Field, Form, Select, TextArea } from '../../../ui/form.tsx'
import { Notice, PageHead } from '../../../ui/page.tsx'
import { SkillSearchLink } from '../../../ui/skillField.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { partJobTexts } from './texts.ts'
import { hoursInWords, monthsInWords, timesInWords } from './words.ts'

const path = '/plannen/stapelbanen'
type Part = Awaited<ReturnType<typeof viewPartJob.run>>['part']

export const newPartJobPage = page({
  path: `${path}/nieuw`,
  case: viewNewPartJob,
  place: 'futureJobs',
  title: (_, locale) => messages(partJobTexts, locale).newTitle,
  body({ data, form }) {
    const t = useTexts(partJobTexts)
    return (
      <>
        <PageHead title={t.newTitle} lead={t.noneText} crumbs={[{ href: path, label: t.title }]} />
        <Form action={`${path}/nieuw`} state={form('createPartJob')}>
          <Select
            name="werkgever"
            label={t.employer}
            empty={t.chooseEmployer}
            value={data.werkgever ?? ''}
            options={data.employers.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <PartFields part={null} />
        </Form>
      </>
    )
  },
})

export const partJobPage = page({
  path: `${path}/deel/:partJobId`,
  case: viewPartJob,
  place: 'futureJobs',
  title: ({ part }) => part.title,
  body({ data: { part }, actor, form }) {
    const t = useTexts(partJobTexts)
    const may = mayEver('plan', 'write', actor.role) && !part.isUsed
    return (
      <>
        <PageHead
          title={part.title}
          lead={part.employer}
          crumbs={[
            { href: '/plannen', label: t.plans },
            { href: path, label: t.title },
          ]}
        />
        {part.isUsed && <Notice kind="info">{t.usedIn}</Notice>}
        {may ? (
          <Form action={`${path}/deel/${part.id}`} state={form('savePartJob')} version={part.version}>
            <PartFields part={part} />
            <Check name="withdrawn" label={t.withdraw} checked={part.withdrawnAt !== null} />
          </Form>
        ) : (
          <PartFacts part={part} />
        )}
      </>
    )
  },
})

function PartFacts({ part }: { part: Part }) {
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

function PartFields({ part }: { part: Part | null }) {
  const t = useTexts(partJobTexts)
  const { locale } = useView()
  const months = part?.months ?? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  const point = part?.latitude && part.longitude ? `${part.latitude}, ${part.longitude}` : ''
  return (
    <>
      <Field name="title" label={t.name} hint={t.nameHint} value={part?.title ?? ''} />
      <fieldset class="field">
        <legend class="field__label">{t.week}</legend>
        <p class="field__hint">{t.weekHint}</p>
        <div class="field-days">
          {weekDays.map((day, at) => (
            <Field
              name={`dag-${at}`}
              label={day.long[locale]}
              value={writeTimes((part?.slots ?? []).filter((slot) => slot[0] === at))}
            />
          ))}
        </div>
      </fieldset>
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
      <SkillSearchLink />
      <TextArea name="conditions" label={t.conditions} rows={2} value={part?.conditions ?? ''} />
    </>
  )
}

export const partJobForms = [
  form({
    path: `${path}/nieuw`,
    case: createPartJob,
    page: newPartJobPage,
    next: () => `${path}#deelbanen`,
    done: partJobTexts.saved,
  }),
  form({
    path: `${path}/deel/:partJobId`,
    case: savePartJob,
    page: partJobPage,
    next: () => `${path}#deelbanen`,
    done: partJobTexts.saved,
    theirs: ({ title, site, conditions, skills }) => ({
      title: String(title ?? ''),
      site: String(site ?? ''),
      conditions: String(conditions ?? ''),
      skills: Array.isArray(skills) ? skills.join('\n') : '',
    }),
  }),
]
