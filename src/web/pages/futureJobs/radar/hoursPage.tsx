import { saveCoachHours } from '#cases/futureJobs/radar/saveCoachHours.ts'
import { saveGuidanceHours } from '#cases/futureJobs/radar/saveGuidanceHours.ts'
import { viewHours } from '#cases/futureJobs/radar/viewHours.ts'
import { phaseKeys } from '#planning/radar/people.ts'
import { usualHoursReason } from '#planning/radar/usualHours.ts'
import { messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { Field, Form, TextArea } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { futureJobTexts } from '../texts.ts'
import { radarMoreTexts } from './moreTexts.ts'
import { radarTexts } from './texts.ts'

const path = '/banen/beloften/uren'

export const radarHoursPage = page({
  path,
  case: viewHours,
  place: 'futureJobs',
  title: (_, locale) => messages(radarMoreTexts, locale).hoursTitle,
  body({ data: { guidance, coaches }, form }) {
    const t = useTexts(radarMoreTexts)
    const { locale } = useView()
    const { savedOn } = guidance
    return (
      <>
        <PageHead
          title={t.hoursTitle}
          lead={t.hoursLead}
          crumbs={[
            { href: '/banen', label: useTexts(futureJobTexts).jobs },
            { href: '/banen/beloften', label: useTexts(radarTexts).title },
          ]}
        />
        <Section title={t.perPerson} intro={t.perPersonIntro}>
          <p class="soft">{savedOn ? t.savedOn(shortDay(savedOn, locale)) : usualHoursReason[locale]}</p>
          <Form action={`${path}/per-mens`} state={form('saveGuidanceHours')} version={guidance.version}>
            {phaseKeys.map((phase) => (
              <Field
                name={phase}
                type="number"
                label={t[phase]}
                value={String(guidance[phase])}
                width="short"
              />
            ))}
            <TextArea name="reason" label={t.why} hint={t.whyHint} value={guidance.reason ?? ''} rows={2} />
          </Form>
        </Section>
        <Section title={t.perCoach} intro={t.perCoachIntro}>
          {coaches.length === 0 && <p>{t.noCoaches}</p>}
          <div class="stack">
            {coaches.map(({ id, name, hours, version }) => (
              <Form
                id={`coach-${id}`}
                action={`${path}/coach/${id}`}
                state={form(`saveCoachHours#${id}`)}
                version={version}
              >
                <Field
                  name="hours"
                  type="number"
                  label={t.hoursOfCoach(name)}
                  value={hours === null ? '' : String(hours)}
                  width="short"
                />
              </Form>
            ))}
          </div>
        </Section>
      </>
    )
  },
})

const done = { nl: 'Bewaard.', en: 'Saved.' }

export const guidanceHoursForm = form({
  path: `${path}/per-mens`,
  case: saveGuidanceHours,
  page: radarHoursPage,
  next: () => path,
  done,
})

export const coachHoursForm = form({
  path: `${path}/coach/:accountId`,
  case: saveCoachHours,
  page: radarHoursPage,
  formId: (raw) => String(raw.accountId),
  next: () => path,
  done,
})
