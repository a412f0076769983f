import { type RadarPageData, radarLengths, viewRadar } from '#cases/futureJobs/radar/viewRadar.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../../http/definitions.ts'
import { Table } from '../../../ui/data.tsx'
import { Select } from '../../../ui/form.tsx'
import { Empty, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { isFiltered, JobFilterForm, queryOf } from '../jobFilters.tsx'
import { JobsHead } from '../jobsHead.tsx'
import { futureJobTexts } from '../texts.ts'
import { Elsewhere } from './elsewhere.tsx'
import { radarMoreTexts } from './moreTexts.ts'
import { RadarPicture } from './picture.tsx'
import { Pinches } from './pinches.tsx'
import { Reckoned } from './reckoned.tsx'
import { radarTexts } from './texts.ts'
import { balance, capital, monthHref, monthWord, seatsTold } from './words.ts'

export const radarPage = page({
  path: '/banen/beloften',
  case: viewRadar,
  place: 'futureJobs',
  title: (_, locale) => messages(radarTexts, locale).title,
  body({ data, actor }) {
    const t = useTexts(radarTexts)
    return (
      <div class="radar-sheet">
        <div class="room-head">
          <JobsHead
            current="promises"
            lead={data.seesHours ? t.lead : t.leadBrief}
            actor={actor}
            query={queryOf(data.filters)}
          />
          <JobFilterForm
            action="/banen/beloften"
            filters={data.filters}
            employers={data.employers}
            open={data.maanden !== '12'}
          >
            <Select
              name="maanden"
              label={t.months}
              value={data.maanden}
              empty={t.monthsOf('12')}
              options={radarLengths
                .filter((value) => value !== '12')
                .map((value) => ({ value, label: t.monthsOf(value) }))}
            />
          </JobFilterForm>
          {isFiltered(data.filters) && data.seesSeats && <p class="soft">{t.wholeHouse}</p>}
        </div>
        {data.jobs.size === 0 && data.loose.length === 0 ? <Nothing data={data} /> : <Whole data={data} />}
      </div>
    )
  },
})

function Nothing({ data }: { data: RadarPageData }) {
  const words = useTexts(futureJobTexts)
  const filtered = isFiltered(data.filters)
  return (
    <Empty
      title={filtered ? words.noneFound : words.none}
      text={filtered ? words.noneFoundText : words.noneText}
      action={{
        href: filtered ? '/banen/beloften' : '/werkgevers',
        label: filtered ? words.all : words.toEmployers,
      }}
    />
  )
}

function Whole({ data }: { data: RadarPageData }) {
  const t = useTexts(radarTexts)
  const more = useTexts(radarMoreTexts)
  const { radar, filters, seesSeats, seesHours } = data
  return (
    <>
      <Pinches data={data} />
      <Section title={t.picture} id="beeld">
        <RadarPicture
          months={radar.months}
          href={(month) => monthHref(month, filters)}
          seesSeats={seesSeats}
          seesHours={seesHours}
        />
      </Section>
      <Section
        title={t.table}
        intro={data.guardedJobs.size > 0 ? `${t.tableIntro} ${more.guarded}` : t.tableIntro}
      >
        <MonthTable data={data} />
      </Section>
      <Elsewhere data={data} />
      <Reckoned data={data} />
    </>
  )
}

function MonthTable({ data }: { data: RadarPageData }) {
  const t = useTexts(radarTexts)
  const { locale } = useView()
  return (
    <Table
      caption={t.table}
      captionHidden
      columns={[
        { key: 'month', label: t.month },
        { key: 'promised', label: t.jobsPromised },
        { key: 'onTheWay', label: t.onTheWayShort },
        { key: 'balance', label: t.shortOver },
        ...(data.seesSeats ? [{ key: 'seats', label: t.seats }] : []),
        ...(data.seesHours ? [{ key: 'hours', label: t.hours }] : []),
      ]}
      rows={data.radar.months.map((row) => ({
        month: <a href={monthHref(row.month, data.filters)}>{capital(monthWord(row.month, locale))}</a>,
        promised: t.sorted(row.promised.sure, row.promised.doubtful),
        onTheWay: String(row.onTheWay),
        balance: balance(row, locale),
        seats: seatsTold(row, locale),
        hours: t.hoursOf(row.hours.asked, row.hours.available),
      }))}
    />
  )
}
