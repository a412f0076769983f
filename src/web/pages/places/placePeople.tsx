import type { PlaceData } from '#cases/places/viewPlace.ts'
import { shortDay } from '#texts/days.ts'
import { Table } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { onePlaceTexts } from './texts.ts'

type Stay = PlaceData['stays'][number]

/** Who learns at the place now and who comes; people one may not know are only counted. */
export function PlacePeople({ data }: { data: PlaceData }) {
  const t = useTexts(onePlaceTexts)
  const here = data.stays.filter((stay) => stay.status === 'running')
  const coming = data.stays.filter((stay) => stay.status === 'planned')
  return (
    <>
      <Section title={t.here}>
        {here.length > 0 ? <StayTable caption={t.here} stays={here} /> : <p class="soft">{t.nobodyHere}</p>}
        {data.othersHere > 0 && <p class="soft">{t.others(data.othersHere)}</p>}
      </Section>
      <Section title={t.coming}>
        {coming.length > 0 ? (
          <StayTable caption={t.coming} stays={coming} />
        ) : (
          <p class="soft">{t.nobodyComing}</p>
        )}
        {data.othersComing > 0 && <p class="soft">{t.others(data.othersComing)}</p>}
      </Section>
    </>
  )
}

function StayTable({ caption, stays }: { caption: string; stays: Stay[] }) {
  const t = useTexts(onePlaceTexts)
  const { locale } = useView()
  const day = (on: string | null) => (on ? shortDay(on, locale) : t.open)
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'person', label: t.person },
        { key: 'job', label: t.forJob },
        { key: 'learns', label: t.learns },
        { key: 'from', label: t.from },
        { key: 'until', label: t.until },
      ]}
      rows={stays.map((stay) => ({
        person: stay.opens ? (
          <a href={`/trajecten/${stay.trajectoryId}`}>
            {stay.firstName} {stay.lastName}
          </a>
        ) : (
          `${stay.firstName} ${stay.lastName}`
        ),
        job: stay.function,
        learns: stay.learns,
        from: day(stay.startsOn),
        until: day(stay.endsOn),
      }))}
    />
  )
}
