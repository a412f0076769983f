import { type FoundEmployer, type FoundJob, type FoundPerson, search } from '#cases/search/search.ts'
import { type FutureJobStatus, futureJobCycle } from '#method/lifecycles/futureJob.ts'
import { messages } from '#texts/catalogue.ts'
import { monthName } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { Field, FilterForm } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { searchTexts } from './texts.ts'

export const searchPage = page({
  path: '/zoeken',
  case: search,
  title: ({ q }, locale) => {
    const t = messages(searchTexts, locale)
    return q === '' ? t.search : t.found(q)
  },
  body({ data }) {
    const t = useTexts(searchTexts)
    const { q, people, employers, jobs } = data
    const nothing = [people, employers, jobs].every((group) => !group || group.length === 0)
    return (
      <>
        <PageHead title={q === '' ? t.search : t.found(q)} lead={q === '' ? t.lead : undefined} />
        <FilterForm action="/zoeken" submit={t.search}>
          <Field name="q" type="search" label={t.box} value={q} />
        </FilterForm>
        {q === '' && <Empty title={t.start} text={t.slash} picture="search" />}
        {data.tooShort && <Empty title={t.tooShort} text={t.tooShortText} picture="search" />}
        {q !== '' && !data.tooShort && nothing && (
          <Empty title={t.nothing(q)} text={t.nothingText} picture="search" />
        )}
        {people && people.length > 0 && <People found={people} />}
        {employers && employers.length > 0 && <Employers found={employers} />}
        {jobs && jobs.length > 0 && <Jobs found={jobs} />}
      </>
    )
  },
})

function People({ found }: { found: FoundPerson[] }) {
  const t = useTexts(searchTexts)
  return (
    <Section title={t.people}>
      <Table
        caption={t.people}
        captionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'city', label: t.city },
          { key: 'coach', label: t.coach },
        ]}
        rows={found.map((one) => ({
          name: one.opens ? (
            <a href={`/kandidaten/${one.id}`}>{one.name || t.noName}</a>
          ) : (
            one.name || t.noName
          ),
          city: one.city,
          coach: one.coach,
        }))}
      />
      <More found={found} />
    </Section>
  )
}

function Employers({ found }: { found: FoundEmployer[] }) {
  const t = useTexts(searchTexts)
  return (
    <Section title={t.employers}>
      <Table
        caption={t.employers}
        captionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'city', label: t.city },
          { key: 'owner', label: t.owner },
          ...(found.some((one) => one.contact) ? [{ key: 'contact', label: t.contact }] : []),
        ]}
        rows={found.map((one) => ({
          name: <a href={`/werkgevers/${one.id}`}>{one.name || t.noName}</a>,
          city: one.city,
          owner: one.owner,
          contact: one.contact,
        }))}
      />
      <More found={found} />
    </Section>
  )
}

function Jobs({ found }: { found: FoundJob[] }) {
  const t = useTexts(searchTexts)
  const { locale } = useView()
  return (
    <Section title={t.jobs}>
      <Table
        caption={t.jobs}
        captionHidden
        columns={[
          { key: 'job', label: t.job },
          { key: 'employer', label: t.employer },
          { key: 'expected', label: t.expected },
          { key: 'state', label: t.state },
        ]}
        rows={found.map((one) => ({
          job: <a href={`/banen/${one.id}`}>{one.function || t.noName}</a>,
          employer: one.employer,
          expected: one.expectedFrom && monthName(one.expectedFrom, locale),
          state: futureJobCycle[one.status as FutureJobStatus].label[locale],
        }))}
      />
      <More found={found} />
    </Section>
  )
}

/** Says so when there is more than is shown. */
function More({ found }: { found: readonly { total: number }[] }) {
  const t = useTexts(searchTexts)
  const total = found[0]?.total ?? 0
  return total > found.length ? <p class="soft">{t.more(found.length, total)}</p> : null
}
