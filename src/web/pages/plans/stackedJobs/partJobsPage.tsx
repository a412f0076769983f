import { mayEver } from '#access/policy.ts'
import { dissolveJob } from '#cases/plans/stackedJobs/agreeJob.ts'
import { listPartJobs, type PartJobsData } from '#cases/plans/stackedJobs/listPartJobs.ts'
import { partStands } from '#cases/plans/stackedJobs/partJob.ts'
import { createStacking } from '#cases/plans/stackedJobs/planStacking.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { monthNames } from '#method/weekTimes.ts'
import { messages } from '#texts/catalogue.ts'
import { dayInAmsterdam, longDay } from '#texts/days.ts'
import { form, page } from '../../../http/definitions.ts'
import { Pager, Table } from '../../../ui/data.tsx'
import { Buttons, FilterForm, LinkButton, PostButton, Select } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Empty, Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { Stand } from './partJobTable.tsx'
import { partJobTexts } from './texts.ts'
import { hoursInWords, monthsInWords, timesInWords } from './words.ts'

const path = '/plannen/stapelbanen'

/** All part-jobs, and what was made of them. */
export const partJobsPage = page({
  path,
  case: listPartJobs,
  place: 'futureJobs',
  title: (_, locale) => messages(partJobTexts, locale).title,
  body({ data, actor, form }) {
    const t = useTexts(partJobTexts)
    const may = mayEver('plan', 'write', actor.role)
    return (
      <>
        <PageHead title={t.title} lead={t.lead} crumbs={[{ href: '/plannen', label: t.plans }]} />
        {may && <Hands data={data} state={form('createStacking')} />}
        {data.stackedJobs.length > 0 && <FullJobs data={data} may={may} />}
        <Parts data={data} />
      </>
    )
  },
})

function Hands({ data, state }: { data: PartJobsData; state: FormState }) {
  const t = useTexts(partJobTexts)
  return (
    <>
      {state.message && <Notice kind="error">{state.message}</Notice>}
      <Buttons>
        {data.counts.open > 0 && <PostButton action={path} label={t.stack} kind="main" />}
        <LinkButton href={`${path}/nieuw`}>{t.add}</LinkButton>
      </Buttons>
    </>
  )
}

function FullJobs({ data, may }: { data: PartJobsData; may: boolean }) {
  const t = useTexts(partJobTexts)
  const { locale } = useView()
  return (
    <Section title={t.fullJobs} id="vol">
      <ul class="rows">
        {data.stackedJobs.map((job) => (
          <li class="rows__row">
            <div class="rows__words">
              <p>
                <strong>{job.name}</strong>
              </p>
              <p class="soft">
                {t.agreedOn(longDay(job.agreedOn, locale))}.{' '}
                {t.contractWith(job.formalEmployer ?? t.workCompany)}.
              </p>
              {job.reason && <p class="soft">{job.reason}</p>}
              <ul>
                {data.used
                  .filter((part) => part.stackedJobId === job.id)
                  .map((part) => (
                    <li>
                      {part.title}, {part.employer}
                      {part.buddyName && ` (${t.buddy(part.buddyName)})`}
                    </li>
                  ))}
              </ul>
            </div>
            {may && (
              <PostButton
                action={`${path}/baan/${job.id}/uit-elkaar`}
                label={t.takeApart}
                about={job.name}
                kind="quiet"
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Parts({ data }: { data: PartJobsData }) {
  const t = useTexts(partJobTexts)
  const { locale } = useView()
  if (data.counts.all === 0) return <Empty title={t.none} text={t.noneText} picture="employer" />
  return (
    <Section title={t.partJobs} id="deelbanen" intro={t.counts(data.counts.open, data.counts.all)}>
      <FilterForm action={`${path}#deelbanen`}>
        <Select
          name="werkgever"
          label={t.employer}
          empty={t.everybody}
          value={data.werkgever ?? ''}
          options={data.employers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="stand"
          label={t.state}
          empty={t.allStands}
          value={data.stand ?? ''}
          options={partStands.map((value) => ({ value, label: t[value] }))}
        />
        <Select
          name="maand"
          label={t.month}
          empty={t.allMonths}
          value={data.maand ? String(data.maand) : ''}
          options={monthNames[locale].map((label, at) => ({ value: String(at + 1), label }))}
        />
      </FilterForm>
      {data.counts.shown === 0 && <p>{t.noneFound}</p>}
      {data.counts.shown > 0 && (
        <Table
          caption={t.partJobs}
          captionHidden
          columns={[
            { key: 'what', label: t.what },
            { key: 'employer', label: t.employer },
            { key: 'when', label: t.when },
            { key: 'months', label: t.months },
            { key: 'hours', label: t.hours, numeric: true },
            { key: 'state', label: t.state },
          ]}
          rows={data.parts.map((part) => ({
            what: <a href={`${path}/deel/${part.id}`}>{part.title}</a>,
            employer: part.employer,
            when: timesInWords(part.slots, locale),
            months: monthsInWords(part.months, locale),
            hours: hoursInWords(part.hours, locale),
            state: <Stand part={part} />,
          }))}
        />
      )}
      <Pager
        page={data.pagina}
        pages={data.pages}
        href={(pagina) => `${path}?${chosen(data)}pagina=${pagina}#deelbanen`}
      />
      {data.plans.length > 0 && (
        <p>
          {t.earlier}:{' '}
          {data.plans.map((plan, at) => (
            <>
              {at > 0 && ' · '}
              <a href={`${path}/${plan.id}`}>
                {longDay(dayInAmsterdam(plan.createdAt), locale)} ({planCycle[plan.status].label[locale]})
              </a>
            </>
          ))}
        </p>
      )}
    </Section>
  )
}

/** The choices of the filter, as they stand in an address. */
const chosen = ({ werkgever, stand, maand }: PartJobsData): string =>
  Object.entries({ werkgever, stand, maand })
    .map(([name, value]) => (value ? `${name}=${value}&` : ''))
    .join('')

export const partJobsForms = [
  form({ path, case: createStacking, page: partJobsPage, next: ({ id }) => `${path}/${id}` }),
  form({
    path: `${path}/baan/:stackedJobId/uit-elkaar`,
    case: dissolveJob,
    page: partJobsPage,
    next: () => path,
    done: partJobTexts.apartDone,
  }),
]
