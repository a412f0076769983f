import { createEmployer } from '#cases/employers/createEmployer.ts'
import { listEmployers } from '#cases/employers/listEmployers.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Pager, Table } from '../../ui/data.tsx'
import { Disclosure, Field, FilterForm, Form } from '../../ui/form.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { employerTexts } from './texts.ts'

export const employersPage = page({
  path: '/werkgevers',
  case: listEmployers,
  place: 'employers',
  title: (_, locale) => messages(employerTexts, locale).employers,
  body({ data, form }) {
    const t = useTexts(employerTexts)
    const state = form('createEmployer')
    return (
      <>
        <PageHead title={t.employers} lead={t.lead} />
        <FilterForm action="/werkgevers">
          <Field name="zoek" label={t.search} type="search" value={data.zoek} />
        </FilterForm>
        {data.rows.length === 0 ? (
          <Empty title={t.none} text={t.noneText} />
        ) : (
          <Table
            caption={t.employers}
            captionHidden
            columns={[
              { key: 'name', label: t.name },
              { key: 'city', label: t.city },
              { key: 'openPositions', label: t.openPositions, numeric: true },
              { key: 'owner', label: t.owner },
            ]}
            rows={data.rows.map((row) => ({
              name: <a href={`/werkgevers/${row.id}`}>{row.name || t.noName}</a>,
              city: row.city,
              openPositions: row.openPositions ?? 0,
              owner: row.owner,
            }))}
          />
        )}
        <Pager
          page={data.pagina}
          pages={data.pages}
          href={(n) => `/werkgevers?${new URLSearchParams({ zoek: data.zoek, pagina: String(n) })}`}
        />
        <Disclosure summary={t.add} open={Object.keys(state.values).length > 0}>
          <Form action="/werkgevers" state={state} submit={t.add}>
            <Field name="name" label={t.name} />
            <Field name="city" label={t.city} />
          </Form>
        </Disclosure>
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
