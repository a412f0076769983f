import type { MyJobData } from '#cases/portal/viewMyJob.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { type TrajectoryStatus, trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { shortDay, whenFrom } from '#texts/days.ts'
import { Person, Timeline } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { portalTexts } from './texts.ts'

/** When candidates and employer meet. */
export function Agenda({ data: { gatherings, today } }: { data: MyJobData }) {
  const t = useTexts(portalTexts)
  const { locale } = useView()
  if (gatherings.length === 0) return null
  return (
    <Section title={t.agenda}>
      <Timeline
        items={gatherings.map((one) => ({
          date: whenFrom(one.onDate, today, locale),
          title: introductions[one.kind as Introduction]?.label[locale] ?? one.kind,
          text: [one.atTime, one.place, t.guestCount(one.guests)].filter(Boolean).join(' · '),
        }))}
      />
    </Section>
  )
}

/** People on the way to this job. */
export function Learning({ data: { learning } }: { data: MyJobData }) {
  const t = useTexts(portalTexts)
  const { locale } = useView()
  const since = (one: MyJobData['learning'][number]) => {
    if (one.startedOn) return t.since(shortDay(one.startedOn, locale))
    return one.startsOn ? t.from(shortDay(one.startsOn, locale)) : null
  }
  return (
    <Section title={t.learningHere}>
      {learning.length === 0 ? (
        <p class="soft">{t.nobodyLearns}</p>
      ) : (
        <ul class="plain stack">
          {learning.map((one, at) => (
            <li>
              <Person
                name={one.firstName ?? t.unnamed(at + 1)}
                href={`/mijn-banen/traject/${one.id}`}
                role={[
                  trajectoryCycle[one.status as TrajectoryStatus]?.label[locale],
                  since(one),
                  one.guideName && t.guide(one.guideName),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
