import { type HorizonData, horizonLengths, viewHorizon } from '#cases/futureJobs/viewHorizon.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Radios, Select } from '../../ui/form.tsx'
import { Horizon } from '../../ui/horizon.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { isFiltered, JobFilterForm, queryOf } from './jobFilters.tsx'
import { JobsHead } from './jobsHead.tsx'
import { futureJobTexts, horizonTexts } from './texts.ts'
import { placesFree, seesMatch, whenShort } from './words.ts'

type Job = HorizonData['jobs'][number]
type Dated = Job & { expectedFrom: string }

export const horizonPage = page({
  path: '/banen/horizon',
  case: viewHorizon,
  place: 'futureJobs',
  title: (_, locale) => messages(horizonTexts, locale).title,
  body({ data, actor }) {
    const t = useTexts(horizonTexts)
    const { ahead, late, later, undated } = sorted(data)
    return (
      <div class="horizon-sheet">
        <div class="room-head">
          <JobsHead current="horizon" lead={t.lead} actor={actor} query={queryOf(data.filters)} />
          <HorizonFilters data={data} />
        </div>
        <Drawing data={data} jobs={ahead} later={later.length} />
        <Gaps jobs={[...ahead, ...later]} today={data.today} />
        <Listed jobs={late} title={t.late} intro={t.lateIntro} />
        <Listed jobs={undated} title={t.undated} intro={t.undatedIntro} />
      </div>
    )
  },
})

/** On the line, past their date with nobody on the way, behind the last month, and without a date. */
function sorted({ jobs, firstDay, afterLast }: HorizonData) {
  const dated = jobs.filter((job): job is Dated => job.expectedFrom !== null)
  const isLate = (job: Dated) => (job.expectedUntil ?? job.expectedFrom) < firstDay && job.onTheWay === 0
  const inTime = dated.filter((job) => !isLate(job))
  return {
    ahead: inTime.filter((job) => job.expectedFrom < afterLast),
    later: inTime.filter((job) => job.expectedFrom >= afterLast),
    late: dated.filter(isLate),
    undated: jobs.filter((job) => job.expectedFrom === null),
  }
}

function HorizonFilters({ data }: { data: HorizonData }) {
  const t = useTexts(horizonTexts)
  return (
    <JobFilterForm
      action="/banen/horizon"
      filters={data.filters}
      employers={data.employers}
      open={data.maanden !== '12' || data.namen === 'uit'}
    >
      <Select
        name="maanden"
        label={t.months}
        value={data.maanden}
        empty={t.monthsOf('12')}
        options={horizonLengths.map((value) => ({ value, label: t.monthsOf(value) }))}
      />
      <Radios
        name="namen"
        label={t.names}
        value={data.namen}
        options={[
          { value: 'aan', label: t.namesOn },
          { value: 'uit', label: t.namesOff },
        ]}
      />
    </JobFilterForm>
  )
}

function Drawing({ data, jobs, later }: { data: HorizonData; jobs: Dated[]; later: number }) {
  const t = useTexts(horizonTexts)
  const words = useTexts(futureJobTexts)
  if (data.jobs.length === 0) {
    const filtered = isFiltered(data.filters)
    return (
      <Empty
        title={filtered ? words.noneFound : words.none}
        text={filtered ? words.noneFoundText : words.noneText}
        action={{
          href: filtered ? '/banen/horizon' : '/werkgevers',
          label: filtered ? words.all : words.toEmployers,
        }}
      />
    )
  }
  const others = data.jobs.reduce((sum, job) => sum + job.openTrajectories, 0) - data.people.length
  return (
    <div class="stack">
      <Horizon
        months={data.months}
        jobs={jobs.map((job) => ({
          id: job.id,
          label: job.function || words.noFunction,
          on: job.expectedFrom,
          places: job.positions,
          onTheWay: job.filled + job.onTheWay,
          href: `/banen/${job.id}`,
        }))}
        candidates={data.people.map((one) => ({
          id: one.id,
          label: data.namen === 'aan' ? one.firstName : t.somebody(one.function || words.noFunction),
          from: one.fromOn,
          to: one.untilOn ?? data.today,
          href: data.namen === 'aan' ? `/trajecten/${one.id}` : undefined,
        }))}
        title={t.title}
        description={t.description(jobs.length, data.people.length)}
        today={data.today}
      />
      {others > 0 && <p class="soft">{t.others(others)}</p>}
      {later > 0 && <p class="soft">{t.later(later)}</p>}
      <p class="soft horizon__print">{t.print}</p>
    </div>
  )
}

function Gaps({ jobs, today }: { jobs: Dated[]; today: string }) {
  const t = useTexts(horizonTexts)
  const words = useTexts(futureJobTexts)
  const { locale, account } = useView()
  const gaps = jobs.filter((job) => job.status !== 'filled' && placesFree(job) > 0)
  if (jobs.length === 0) return null
  return (
    <Section title={t.gaps} intro={gaps.length > 0 ? t.gapsIntro : undefined}>
      {gaps.length === 0 ? (
        <p>{t.noGaps}</p>
      ) : (
        <Table
          caption={t.gaps}
          captionHidden
          columns={[
            { key: 'job', label: words.functionWord },
            { key: 'employer', label: words.employer },
            { key: 'when', label: words.when },
            { key: 'gap', label: t.gap, numeric: true },
          ]}
          rows={gaps.map((job) => ({
            job: (
              <a href={`/banen/${job.id}${seesMatch(account?.role) ? '/match' : ''}`}>
                {job.function || words.noFunction}
              </a>
            ),
            employer: job.employer,
            when: whenFrom(job.expectedFrom, today, locale),
            gap: placesFree(job),
          }))}
        />
      )}
    </Section>
  )
}

function Listed({ jobs, title, intro }: { jobs: Job[]; title: string; intro: string }) {
  const t = useTexts(horizonTexts)
  const words = useTexts(futureJobTexts)
  const { locale } = useView()
  if (jobs.length === 0) return null
  return (
    <Section title={title} intro={intro}>
      <ul class="spaced-list">
        {jobs.map((job) => (
          <li>
            <a href={`/banen/${job.id}/gegevens`}>{job.function || words.noFunction}</a>,{' '}
            {t.listed(job.employer, whenShort(job, locale))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
