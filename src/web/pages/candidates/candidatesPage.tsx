import { listCandidates } from '#cases/candidates/listCandidates.ts'
import { candidateStageKeys, candidateStages } from '#method/candidateStages.ts'
import { messages } from '#texts/catalogue.ts'
import { whenFrom } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Pager, Table, Tabs, Tag } from '../../ui/data.tsx'
import { Field, FilterForm, HiddenField, Select } from '../../ui/form.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { StageTag } from './candidateHead.tsx'
import { listTexts } from './texts/list.ts'
import { aheadWords } from './words.ts'

type Listed = Awaited<ReturnType<typeof listCandidates.run>>

export const candidatesPage = page({
  path: '/kandidaten',
  case: listCandidates,
  place: 'candidates',
  title: (_, locale) => messages(listTexts, locale).candidates,
  body({ data }) {
    const t = useTexts(listTexts)
    const own = data.filter.van === 'mij'
    return (
      <>
        <PageHead title={t.candidates} lead={t.lead} action={addAction(data, t.add)} />
        {data.hasOwn && (
          <Tabs
            label={t.whose}
            items={[
              { href: hrefOf(data, { van: 'mij', coach: null }), label: t.mine, current: own },
              { href: hrefOf(data, { van: 'iedereen', fase: null }), label: t.everybody, current: !own },
            ]}
          />
        )}
        <Filters data={data} />
        {data.rows.length === 0 ? <Nobody data={data} /> : <Candidates data={data} />}
        <Pager page={data.pagina} pages={data.pages} href={(pagina) => hrefOf(data, { pagina })} />
        {!own && data.hasOwn && <p class="soft">{t.others}</p>}
      </>
    )
  },
})

type Change = Partial<Listed['filter']> & { pagina?: number }

/** The list with one thing changed; the whole state of the list is in its address. */
function hrefOf({ filter }: Listed, change: Change): string {
  const query = Object.entries({ ...filter, ...change }).filter(([, value]) => value)
  const words = new URLSearchParams(query.map(([key, value]): [string, string] => [key, String(value)]))
  return words.size > 0 ? `/kandidaten?${words}` : '/kandidaten'
}

function Filters({ data }: { data: Listed }) {
  const t = useTexts(listTexts)
  const { locale } = useView()
  const { van, zoek, fase, coach } = data.filter
  return (
    <FilterForm action="/kandidaten" submit={t.find}>
      <HiddenField name="van" value={van} />
      <Field name="zoek" label={t.search} type="search" value={zoek} />
      {van === 'mij' ? (
        <Select
          name="fase"
          label={t.stage}
          value={fase ?? ''}
          empty={t.anyStage}
          options={candidateStageKeys.map((value) => ({
            value,
            label: candidateStages[value].label[locale],
          }))}
        />
      ) : (
        <Select
          name="coach"
          label={t.coach}
          value={coach ?? ''}
          empty={t.anyCoach}
          options={data.coaches.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </FilterForm>
  )
}

/** The way to somebody new, for those who may make a dossier. */
const addAction = (data: Listed, label: string) =>
  data.mayCreate ? { href: '/kandidaten/nieuw', label } : undefined

function Nobody({ data }: { data: Listed }) {
  const t = useTexts(listTexts)
  const { zoek, van, fase, coach } = data.filter
  const add = addAction(data, t.add)
  if (zoek === '' && !fase && !coach)
    return (
      <Empty
        title={t.noneMine}
        text={data.mayCreate ? t.noneMineText : t.noneTeamText}
        picture="coach"
        action={add}
      />
    )
  const everybody = { href: hrefOf(data, { van: 'iedereen', fase: null }), label: t.everybody }
  return (
    <Empty
      title={t.noneFound}
      text={t.noneFoundText}
      picture="search"
      action={van === 'mij' ? everybody : add}
    />
  )
}

function Candidates({ data }: { data: Listed }) {
  const t = useTexts(listTexts)
  const own = data.filter.van === 'mij'
  const columns = own
    ? [
        { key: 'name', label: t.name },
        { key: 'city', label: t.city },
        { key: 'where', label: t.where },
        { key: 'next', label: t.next },
      ]
    : [
        { key: 'name', label: t.name },
        { key: 'city', label: t.city },
        { key: 'coach', label: t.coach },
      ]
  if (data.mayAssign && !data.hasOwn) columns.push({ key: 'handOver', label: t.handOver })
  return (
    <Table
      caption={own ? t.mine : t.everybody}
      captionHidden
      columns={columns}
      rows={data.rows.map((row) => {
        const name = row.name || t.noName
        return {
          name: row.opens ? <a href={`/kandidaten/${row.id}`}>{name}</a> : name,
          city: row.city,
          coach: row.coach,
          where: row.stage && (
            <span>
              <StageTag stage={row.stage} />
              {row.employer && row.stage !== 'seeking' && row.stage !== 'proposed' && (
                <span class="soft"> {row.employer}</span>
              )}
            </span>
          ),
          next: <Next row={row} today={data.today} />,
          handOver: <a href={`/kandidaten/${row.id}/overdragen`}>{t.handOver}</a>,
        }
      })}
    />
  )
}

function Next({ row, today }: { row: Listed['rows'][number]; today: string }) {
  const t = useTexts(listTexts)
  const { locale } = useView()
  if (!row.nextKind || !row.nextOn) return <span class="soft">{t.nothingPlanned}</span>
  const ahead = { kind: row.nextKind, key: row.nextKey, text: row.nextText, onDate: row.nextOn }
  const words = aheadWords(ahead, locale)
  return (
    <span>
      {row.nextOn < today && (
        <>
          <Tag tone="bad">{t.late}</Tag>{' '}
        </>
      )}
      {words.charAt(0).toUpperCase() + words.slice(1)}, {whenFrom(row.nextOn, today, locale)}
    </span>
  )
}
