import { mayEver } from '#access/policy.ts'
import { createEmployer } from '#cases/employers/createEmployer.ts'
import { employerFilters, listEmployers } from '#cases/employers/listEmployers.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Pager, Tabs } from '../../ui/data.tsx'
import { Field, FilterForm, HiddenField } from '../../ui/form.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { EmployerTable } from './employerTable.tsx'
import { NewEmployer } from './newEmployer.tsx'
import { employerTexts } from './texts.ts'

export const employersPage = page({
  path: '/werkgevers',
  case: listEmployers,
  place: 'employers',
  title: (_, locale) => messages(employerTexts, locale).employers,
  body({ data, actor, form }) {
    const t = useTexts(employerTexts)
    const { zoek, toon } = data
    const href = (part: Record<string, string>) => {
      const query = Object.entries({ zoek, toon, ...part }).filter(
        ([name, value]) => value !== '' && !(name === 'toon' && value === 'alle'),
      )
      return query.length > 0 ? `/werkgevers?${new URLSearchParams(query)}` : '/werkgevers'
    }
    const nobody = data.rows.length === 0
    return (
      <>
        <PageHead title={t.employers} lead={t.lead} />
        <div class="stack">
          <FilterForm action="/werkgevers">
            {toon !== 'alle' && <HiddenField name="toon" value={toon} />}
            <Field name="zoek" label={t.search} type="search" value={zoek} />
          </FilterForm>
          {mayEver('employer', 'create', actor.role) && (
            <NewEmployer state={form('createEmployer')} alike={data.alike} sought={nobody ? zoek : ''} />
          )}
          <Tabs
            label={t.show}
            items={employerFilters.map((filter) => ({
              href: href({ toon: filter }),
              label: t[filter](data.counts[filter]),
              current: filter === toon,
            }))}
          />
          {nobody ? (
            <Empty title={t.none} text={zoek ? t.noneText : t.noneHere} />
          ) : (
            <EmployerTable rows={data.rows} toon={toon} />
          )}
          <Pager page={data.pagina} pages={data.pages} href={(n) => href({ pagina: String(n) })} />
        </div>
      </>
    )
  },
})

export const createEmployerForm = form({
  path: '/werkgevers',
  case: createEmployer,
  page: employersPage,
  next: (result) => `/werkgevers/${result.id}`,
})
