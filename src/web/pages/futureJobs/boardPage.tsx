import {
  type BoardData,
  type BoardJob,
  closedKeys,
  listFutureJobs,
} from '#cases/futureJobs/listFutureJobs.ts'
import { stepKeyOf } from '#method/lifecycles/futureJob.ts'
import { type StepKey, stepKeys, steps } from '#method/steps.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { Pager, Table } from '../../ui/data.tsx'
import { Select } from '../../ui/form.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { JobCard } from './jobCard.tsx'
import { isFiltered, JobFilterForm, queryOf } from './jobFilters.tsx'
import { JobsHead } from './jobsHead.tsx'
import { futureJobTexts } from './texts.ts'
import { placesFree, whenShort } from './words.ts'

export const boardPage = page({
  path: '/banen',
  case: listFutureJobs,
  place: 'futureJobs',
  title: (_, locale) => messages(futureJobTexts, locale).jobs,
  body({ data, actor }) {
    const t = useTexts(futureJobTexts)
    const open = data.jobs.filter((job) => job.status !== 'filled' && job.status !== 'lapsed')
    const free = open.reduce((sum, job) => sum + placesFree(job), 0)
    return (
      <>
        <div class="room-head">
          <JobsHead
            current="board"
            lead={
              data.toon
                ? t[data.toon === 'vervuld' ? 'filledTitle' : 'lapsedTitle']
                : t.lead(open.length, free)
            }
            actor={actor}
            query={queryOf(data.filters)}
          />
          <JobFilterForm
            action="/banen"
            filters={data.filters}
            employers={data.employers}
            open={data.toon !== null}
          >
            <Select
              name="toon"
              label={t.which}
              empty={t.openJobs}
              value={data.toon ?? ''}
              options={closedKeys.map((value) => ({
                value,
                label: t[value === 'vervuld' ? 'filledTitle' : 'lapsedTitle'],
              }))}
            />
          </JobFilterForm>
        </div>
        <Jobs data={data} />
      </>
    )
  },
})

function Jobs({ data }: { data: BoardData }) {
  const t = useTexts(futureJobTexts)
  if (data.jobs.length === 0) {
    return isFiltered(data.filters) || data.toon ? (
      <Empty title={t.noneFound} text={t.noneFoundText} action={{ href: '/banen', label: t.all }} />
    ) : (
      <Empty
        title={t.none}
        text={t.noneText}
        picture="futureJob"
        action={{ href: '/werkgevers', label: t.toEmployers }}
      />
    )
  }
  return data.toon ? <ClosedJobs data={data} toon={data.toon} /> : <Board data={data} />
}

function Board({ data }: { data: BoardData }) {
  const t = useTexts(futureJobTexts)
  return (
    <div class="board">
      {stepKeys.map((step, at) => (
        <Column
          step={step}
          number={at + 1}
          jobs={data.jobs.filter((job) => stepKeyOf(job.status) === step)}
          more={
            step === 'regularJob' && data.moreFilled > 0
              ? {
                  href: `/banen${queryOf(data.filters, { toon: 'vervuld' })}`,
                  label: t.allFilled(data.moreFilled),
                }
              : undefined
          }
        />
      ))}
    </div>
  )
}

type ColumnProps = { step: StepKey; number: number; jobs: BoardJob[]; more?: { href: string; label: string } }

function Column({ step, number, jobs, more }: ColumnProps) {
  const t = useTexts(futureJobTexts)
  const { locale } = useView()
  return (
    <section
      class={jobs.length > 0 ? 'board__step' : 'board__step board__step--empty'}
      aria-labelledby={`stap-${step}`}
    >
      <h2 class="board__title" id={`stap-${step}`}>
        <span class="board__number">{number}</span> {steps[step].label[locale]}
      </h2>
      <p class="board__count">{jobs.length > 0 ? t.inStep(jobs.length) : t.nothingHere}</p>
      {jobs.length > 0 && (
        <ul class="board__jobs">
          {jobs.map((job) => (
            <JobCard job={job} />
          ))}
        </ul>
      )}
      {more && (
        <p class="board__more">
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </section>
  )
}

function ClosedJobs({ data, toon }: { data: BoardData; toon: (typeof closedKeys)[number] }) {
  const t = useTexts(futureJobTexts)
  const { locale } = useView()
  const title = t[toon === 'vervuld' ? 'filledTitle' : 'lapsedTitle']
  return (
    <Section title={title} action={{ href: `/banen${queryOf(data.filters)}`, label: t.toBoard }}>
      <Table
        caption={title}
        captionHidden
        columns={[
          { key: 'function', label: t.functionWord },
          { key: 'employer', label: t.employer },
          { key: 'places', label: t.places },
          { key: 'when', label: t.when },
        ]}
        rows={data.jobs.map((job) => ({
          function: <a href={`/banen/${job.id}`}>{job.function || t.noFunction}</a>,
          employer: job.employer,
          places: t.filledOf(job.filled, job.positions),
          when: whenShort(job, locale),
        }))}
      />
      <Pager
        page={data.pagina}
        pages={data.pages}
        href={(pagina) => `/banen${queryOf(data.filters, { toon, pagina: String(pagina) })}`}
      />
    </Section>
  )
}
