import { acceptPath } from '#cases/plans/path/acceptPath.ts'
import { mostSteps, weighingKeys, weighings } from '#cases/plans/path/setting.ts'
import { type PathData, viewPath } from '#cases/plans/path/viewPath.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { FilterForm, LinkButton, Select } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Columns, Empty, Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { IntakesEnd } from '../intakesEnd.tsx'
import { FoundPaths } from './found.tsx'
import { HowWorkedOut, Needed, Unused } from './known.tsx'
import { NoPath } from './none.tsx'
import { pathTexts } from './texts.ts'
import { Accepted, FirstThis } from './towardsTrajectory.tsx'

export const pathPage = page({
  path: '/kandidaten/:candidateId/pad',
  case: viewPath,
  place: 'candidates',
  title: ({ candidate }, locale) => messages(pathTexts, locale).title(candidate.firstName),
  body({ data, form }) {
    const t = useTexts(pathTexts)
    const { candidate, jobs, found } = data
    const name = `${candidate.firstName} ${candidate.lastName}`
    return (
      <>
        <PageHead
          title={t.title(candidate.firstName)}
          lead={t.lead}
          crumbs={[
            { href: '/kandidaten', label: t.candidates },
            { href: `/kandidaten/${candidate.id}`, label: name },
          ]}
        />
        {jobs.length === 0 ? (
          <Empty title={t.noJobs} text={t.noJobsText} action={{ href: '/banen', label: t.toJobs }} />
        ) : (
          <Choose data={data} />
        )}
        {data.job ? <ToJob data={data} state={form('acceptPath')} /> : <BestJobs data={data} />}
        {found && (
          <Columns
            main={
              <>
                <Needed found={found} />
                <Unused found={found} />
                <IntakesEnd ends={found.intakesEnd} />
              </>
            }
            side={<HowWorkedOut weekCents={weighings[data.asked.weighing]} />}
          />
        )}
      </>
    )
  },
})

/** The job, what counts and how long a path may be. */
function Choose({ data }: { data: PathData }) {
  const t = useTexts(pathTexts)
  const { candidate, jobs, job, asked } = data
  return (
    <FilterForm action={`/kandidaten/${candidate.id}/pad`} submit={t.look}>
      <Select
        name="baan"
        label={t.job}
        empty={t.chooseJob}
        value={job?.id ?? ''}
        options={jobs.map((one) => ({ value: one.id, label: `${one.function}, ${one.employer}` }))}
      />
      <Select
        name="telt"
        filled
        label={t.weighing}
        value={asked.weighing}
        options={weighingKeys.map((value) => ({ value, label: t[value] }))}
      />
      <Select
        name="stappen"
        filled
        label={t.steps}
        value={String(asked.maxChain)}
        options={Array.from({ length: mostSteps }, (_, at) => ({
          value: String(at + 1),
          label: String(at + 1),
        }))}
      />
    </FilterForm>
  )
}

const shownJobs = 5

function BestJobs({ data: { candidate, jobs } }: { data: PathData }) {
  const t = useTexts(pathTexts)
  if (jobs.length === 0) return null
  return (
    <Section title={t.chooseJob} intro={t.chooseJobText}>
      <ul class="spaced-list">
        {jobs.slice(0, shownJobs).map((one) => (
          <li>
            <a href={`/kandidaten/${candidate.id}/pad?baan=${one.id}`}>
              {one.function}, {one.employer}
            </a>
            {one.standing !== 'notProposed' && <span class="soft"> ({t[one.standing]})</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ToJob({ data, state }: { data: PathData; state: FormState }) {
  const t = useTexts(pathTexts)
  const { job, found, candidate } = data
  if (!job) return null
  const isShown = found?.paths.some((one) => one.key === state.values.chain)
  return (
    <Section title={t.towards(job.function, job.employer)} id="paden">
      {state.message && !isShown && (
        <Notice kind="error" title={t.refused}>
          <p>{state.message}</p>
        </Notice>
      )}
      <Accepted data={data} />
      <When data={data} job={job} />
      {!found && (
        <Notice kind="info" title={t.noNeeds}>
          <p>{t.noNeedsText}</p>
          <LinkButton href={`/banen/${job.id}/profiel`}>{t.toProfile}</LinkButton>
        </Notice>
      )}
      {found && <Answer data={data} found={found} state={state} name={candidate.firstName} />}
    </Section>
  )
}

/** When the job begins, when a path can begin, and where somebody still is before that. */
function When({ data, job }: { data: PathData; job: NonNullable<PathData['job']> }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  const { found, busyUntil } = data
  const begins = found?.begins
  const isPast = job.expectedFrom !== null && job.expectedFrom < data.today
  return (
    <>
      <p>
        {job.expectedFrom
          ? t.startOn(longDay(job.expectedFrom, locale))
          : found && t.startUnknown(longDay(found.isKnownUntil, locale))}{' '}
        {begins && t.begins(longDay(begins, locale))}{' '}
        {begins && job.expectedFrom && !isPast && begins >= job.expectedFrom && (
          <strong>{t.afterStart}</strong>
        )}
      </p>
      {isPast && (
        <Notice kind="warn">
          <p>
            {t.startPast} <a href={`/banen/${job.id}`}>{t.toJob}</a>
          </p>
        </Notice>
      )}
      {busyUntil && <p>{t.busy(data.ahead.join(', '), longDay(busyUntil, locale))}</p>}
      {data.withoutEnd.length > 0 && (
        <Notice kind="warn">
          {data.withoutEnd.map((place) => (
            <p>{t.noEnd(place)}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

type AnswerProps = { data: PathData; found: NonNullable<PathData['found']>; state: FormState; name: string }

function Answer({ data, found, state, name }: AnswerProps) {
  const t = useTexts(pathTexts)
  const [best] = found.paths
  if (!best) return <NoPath data={data} found={found} />
  if (best.links.length === 0)
    return (
      <Notice kind="ok">
        <p>{t.noPathNeeded(name)}</p>
      </Notice>
    )
  return (
    <>
      <FirstThis data={data} />
      <FoundPaths data={data} found={found} state={state} />
    </>
  )
}

export const acceptPathForm = form({
  path: '/kandidaten/:candidateId/pad',
  case: acceptPath,
  page: pathPage,
  next: ({ id }) => `/trajecten/${id}#plekken`,
  done: pathTexts.done,
})
