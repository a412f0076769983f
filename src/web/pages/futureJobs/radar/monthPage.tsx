import type { RadarPerson } from '#cases/futureJobs/radar/load.ts'
import { type RadarMonthData, viewRadarMonth } from '#cases/futureJobs/radar/viewRadarMonth.ts'
import { certainties } from '#method/certainty.ts'
import { phaseKeys } from '#planning/radar/people.ts'
import { shortDay } from '#texts/days.ts'
import { page } from '../../../http/definitions.ts'
import { Facts, Table } from '../../../ui/data.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { queryOf } from '../jobFilters.tsx'
import { futureJobTexts } from '../texts.ts'
import { seesMatch, whenShort } from '../words.ts'
import { People } from './elsewhere.tsx'
import { radarMoreTexts } from './moreTexts.ts'
import { radarTexts } from './texts.ts'
import { balance, capital, monthHref, monthWord } from './words.ts'

export const radarMonthPage = page({
  path: '/banen/beloften/:maand',
  case: viewRadarMonth,
  place: 'futureJobs',
  title: ({ row }, locale) => capital(monthWord(row.month, locale)),
  body({ data }) {
    const words = useTexts(radarTexts)
    const jobs = useTexts(futureJobTexts)
    const { locale } = useView()
    const { row, filters } = data
    const balanced = balance(row, locale)
    return (
      <>
        <PageHead
          title={capital(monthWord(row.month, locale))}
          lead={`${words.jobsPromised}: ${words.sorted(row.promised.sure, row.promised.doubtful)}. ${words.onTheWayShort}: ${row.onTheWay}.${balanced === words.none ? '' : ` ${capital(balanced)}.`}`}
          crumbs={[
            { href: `/banen${queryOf(filters)}`, label: jobs.jobs },
            { href: `/banen/beloften${queryOf(filters)}`, label: words.title },
          ]}
        />
        <OtherMonths data={data} />
        <Jobs data={data} />
        <OnTheWay data={data} />
        {data.seesSeats && <Seats data={data} />}
        {data.seesHours && <Hours data={data} />}
      </>
    )
  },
})

function OtherMonths({ data: { before, after, filters } }: { data: RadarMonthData }) {
  const t = useTexts(radarMoreTexts)
  const { locale } = useView()
  const told = (word: string, month: string | null) =>
    month && (
      <a href={monthHref(month, filters)}>
        {word} ({monthWord(month, locale)})
      </a>
    )
  return (
    <nav class="radar-months" aria-label={t.otherMonths}>
      {told(t.before, before)} {told(t.after, after)}
    </nav>
  )
}

function Jobs({ data }: { data: RadarMonthData }) {
  const t = useTexts(radarMoreTexts)
  const words = useTexts(futureJobTexts)
  const radar = useTexts(radarTexts)
  const { locale, account } = useView()
  const { row } = data
  if (row.jobs.length === 0)
    return (
      <Section title={t.jobs}>
        <p>{t.noJobs}</p>
      </Section>
    )
  const rows = row.jobs.flatMap((weighed) => {
    const job = data.jobs.get(weighed.id)
    if (!job) return []
    const short = weighed.short > 0 ? radar.shortMark(weighed.short) : ''
    return [
      {
        job: (
          <>
            <a href={`/banen/${job.id}`}>{job.function || words.noFunction}</a>{' '}
            <span class="radar__employer">{job.employer}</span>
          </>
        ),
        when: whenShort(job, locale),
        sure: job.isGuaranteed ? t.guaranteed : certainties[job.certainty].label[locale],
        open: weighed.promised,
        way: weighed.late > 0 ? t.inTimeWith(weighed.onTheWay, weighed.late) : String(weighed.onTheWay),
        short:
          short && seesMatch(account?.role) ? (
            <a href={`/banen/${job.id}/match`}>{short}</a>
          ) : (
            short || (weighed.over > 0 ? radar.over(weighed.over) : radar.none)
          ),
      },
    ]
  })
  const isGuarded = row.jobs.some(({ id }) => data.guardedJobs.has(id))
  return (
    <Section title={t.jobs} intro={isGuarded ? t.guarded : undefined}>
      <Table
        caption={t.jobs}
        captionHidden
        columns={[
          { key: 'job', label: words.functionWord },
          { key: 'when', label: words.when },
          { key: 'sure', label: t.sure },
          { key: 'open', label: t.open, numeric: true },
          { key: 'way', label: t.inTime },
          { key: 'short', label: radar.shortOver },
        ]}
        rows={rows}
      />
    </Section>
  )
}

function OnTheWay({ data }: { data: RadarMonthData }) {
  const t = useTexts(radarMoreTexts)
  const { locale } = useView()
  const ids = new Set(data.row.jobs.map(({ id }) => id))
  const people = data.people.filter(({ jobId }) => ids.has(jobId))
  const named = people.filter(({ isKnown }) => isKnown)
  if (ids.size === 0) return null
  const ready = ({ readyOn, hasTrajectory }: RadarPerson) =>
    readyOn ? t.readyOn(shortDay(readyOn, locale)) : hasTrajectory ? t.readyUnknown : t.chosen
  return (
    <Section title={t.people}>
      {people.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <People people={named} others={people.length - named.length} data={data} more={ready} />
      )}
    </Section>
  )
}

function Seats({ data }: { data: RadarMonthData }) {
  const t = useTexts(radarMoreTexts)
  const { seats } = data.row
  const words = useTexts(radarTexts)
  const shown = seats.places.filter(
    ({ capacity, taken, id }) => capacity > 0 || taken > 0 || data.openPlaces.has(id),
  )
  return (
    <Section title={words.seats} intro={seats.looking > 0 ? t.looking(seats.looking) : undefined}>
      {shown.length === 0 ? (
        <p>{t.noPlaces}</p>
      ) : (
        <>
          <Table
            caption={words.seats}
            captionHidden
            columns={[
              { key: 'place', label: t.place },
              { key: 'capacity', label: t.capacity, numeric: true },
              { key: 'taken', label: t.taken, numeric: true },
              { key: 'free', label: t.free, numeric: true },
            ]}
            rows={shown.map((one) => ({
              place: <a href={`/leerplekken/${one.id}`}>{data.placeNames.get(one.id)}</a>,
              capacity: one.capacity === 0 ? t.shut : one.capacity,
              taken: one.taken,
              free: one.over > 0 ? t.tooMany(one.over) : one.free,
            }))}
          />
          <p class="soft">{t.fits}</p>
        </>
      )}
    </Section>
  )
}

function Hours({ data }: { data: RadarMonthData }) {
  const t = useTexts(radarMoreTexts)
  const words = useTexts(radarTexts)
  const { people, asked, available, short } = data.row.hours
  return (
    <Section title={words.hours}>
      <Facts
        items={[
          ...phaseKeys.map((phase) => ({
            term: t[phase],
            value: t.asked(people[phase], people[phase] * data.phaseHours[phase]),
          })),
          { term: words.hoursAsked, value: words.hoursMark(asked) },
          { term: t.available, value: available === null ? t.notFilled : words.hoursMark(available) },
          ...(short > 0 ? [{ term: words.shortOver, value: words.shortMark(short) }] : []),
        ]}
      />
    </Section>
  )
}
