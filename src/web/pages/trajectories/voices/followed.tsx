import { steps } from '#method/steps.ts'
import { shortDay, whenFrom } from '#texts/days.ts'
import { Facts } from '../../../ui/data.tsx'
import { Line } from '../../../ui/line.tsx'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { Followed } from './data.ts'
import { voiceTexts } from './texts.ts'

/** The line of one's candidate to the job. */
export function FollowedWay({ data }: { data: Followed }) {
  const t = useTexts(voiceTexts)
  const { locale } = useView()
  return (
    <Line
      label={t.way}
      stops={data.progress.map(({ step, state }) => ({ label: steps[step].label[locale], state }))}
      dot={{
        label: `${data.function}, ${data.employer}`,
        when: data.expectedFrom ? whenFrom(data.expectedFrom, data.today, locale) : undefined,
      }}
    />
  )
}

export function FollowedPlaces({ data }: { data: Followed }) {
  const t = useTexts(voiceTexts)
  const { locale } = useView()
  if (data.places.length === 0) return null
  return (
    <Section title={t.places}>
      <Facts
        items={data.places.map((one) => ({
          term: one.place,
          value: !one.startsOn
            ? t.placeLater
            : one.endsOn
              ? t.placeDays(shortDay(one.startsOn, locale), shortDay(one.endsOn, locale))
              : t.placeFrom(shortDay(one.startsOn, locale)),
        }))}
      />
    </Section>
  )
}
