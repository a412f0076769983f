import type { RadarData } from '#cases/futureJobs/radar/load.ts'
import { phaseKeys } from '#planning/radar/people.ts'
import { usualHoursReason } from '#planning/radar/usualHours.ts'
import { Facts } from '../../../ui/data.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { radarMoreTexts } from './moreTexts.ts'

/** The hours that were counted with, and how one knows. */
export function Reckoned({ data }: { data: RadarData }) {
  const t = useTexts(radarMoreTexts)
  const { locale } = useView()
  if (!data.seesHours) return null
  const { phaseHours, mayFillHours } = data
  return (
    <Section
      title={t.reckoned}
      action={mayFillHours ? { href: '/banen/beloften/uren', label: t.changeHours } : undefined}
    >
      <Facts
        items={[
          ...phaseKeys.map((phase) => ({ term: t[phase], value: t.hoursEach(phaseHours[phase]) })),
          {
            term: t.why,
            value: phaseHours.reason ?? (phaseHours.savedOn ? t.notFilled : usualHoursReason[locale]),
          },
        ]}
      />
    </Section>
  )
}
