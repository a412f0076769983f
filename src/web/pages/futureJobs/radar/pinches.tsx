import type { RadarPageData } from '#cases/futureJobs/radar/viewRadar.ts'
import type { Pinch } from '#planning/radar/pinches.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { futureJobTexts } from '../texts.ts'
import { seesMatch } from '../words.ts'
import { radarTexts } from './texts.ts'
import { monthHref, monthWord } from './words.ts'

/** In plain sentences: from when, how much, and what one can do. */
export function Pinches({ data }: { data: RadarPageData }) {
  const t = useTexts(radarTexts)
  const { locale } = useView()
  const { pinches, filters } = data
  return (
    <Section title={t.pinches} intro={pinches.length > 0 ? t.pinchesIntro : undefined}>
      {pinches.length === 0 ? (
        <p>{t.noPinch}</p>
      ) : (
        <ul class="spaced-list radar-pinches">
          {pinches.map((pinch) => (
            <li>
              <a href={monthHref(pinch.month, filters)}>
                {'months' in pinch && pinch.months > 1
                  ? t.hereFrom(monthWord(pinch.month, locale))
                  : t.hereIn(monthWord(pinch.month, locale))}
              </a>
              {': '}
              <Told pinch={pinch} data={data} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Told({ pinch, data }: { pinch: Pinch; data: RadarPageData }) {
  const t = useTexts(radarTexts)
  if (pinch.kind === 'people') return <PeopleShort pinch={pinch} data={data} />
  if (pinch.kind === 'place')
    return (
      <>
        {t.pinchPlace(data.placeNames.get(pinch.placeId) ?? '', pinch.most)}.{t.lasting(pinch.months)}{' '}
        <a href={`/leerplekken/${pinch.placeId}`}>{t.doPlace}</a>
      </>
    )
  if (pinch.kind === 'seats')
    return (
      <>
        {t.pinchSeats(pinch.most)}.{t.lasting(pinch.months)} <a href="/leerplekken">{t.doSeats}</a>
      </>
    )
  return (
    <>
      {t.pinchHours(pinch.most)}.{t.lasting(pinch.months)} {t.doHours}{' '}
      {data.mayFillHours && <a href="/banen/beloften/uren">{t.toHours}</a>}
    </>
  )
}

function PeopleShort({ pinch, data }: { pinch: Pinch & { kind: 'people' }; data: RadarPageData }) {
  const t = useTexts(radarTexts)
  const words = useTexts(futureJobTexts)
  const { account } = useView()
  const mayMatch = seesMatch(account?.role)
  return (
    <>
      {t.pinchPeople(pinch.short, pinch.doubtful)}. {pinch.late > 0 && `${t.pinchLate(pinch.late)} `}
      {mayMatch ? t.doPeople : t.seePeople}{' '}
      {pinch.jobIds.map((id, at) => (
        <>
          {at > 0 && ', '}
          <a href={`/banen/${id}${mayMatch ? '/match' : ''}`}>
            {data.jobs.get(id)?.function || words.noFunction}
          </a>
        </>
      ))}
    </>
  )
}
