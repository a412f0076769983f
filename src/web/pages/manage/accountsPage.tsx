import { roleKeys, roles } from '#access/roles.ts'
import { createAccount } from '#cases/accounts/createAccount.ts'
import { listAccounts } from '#cases/accounts/listAccounts.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Pager, Table, Tag } from '../../ui/data.tsx'
import { Disclosure, Field, FilterForm, Form, Select } from '../../ui/form.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { accountState } from './accountState.ts'
import { manageAccountTexts } from './accountTexts.ts'
import { ManageTabs } from './tabs.tsx'
import { manageTexts } from './texts.ts'

export const accountsPage = page({
  path: '/beheer/accounts',
  case: listAccounts,
  place: 'manage',
  title: (_, locale) => messages(manageTexts, locale).accounts,
  body({ data, form }) {
    const t = useTexts(manageAccountTexts)
    const title = useTexts(manageTexts).accounts
    const { locale } = useView()
    const state = form('createAccount')
    const roleOptions = roleKeys.map((value) => ({ value, label: roles[value][locale] }))
    return (
      <>
        <ManageTabs current="accounts" />
        <PageHead title={title} lead={t.lead} />
        <Disclosure summary={t.add} open={Object.keys(state.values).length > 0}>
          <p>{t.addNote}</p>
          <Form action="/beheer/accounts" state={state} submit={t.add}>
            <Field name="name" label={t.name} />
            <Field name="email" type="email" label={t.email} />
            <Select name="role" label={t.role} options={roleOptions} />
          </Form>
        </Disclosure>
        <FilterForm action="/beheer/accounts">
          <Field name="zoek" label={t.search} type="search" value={data.zoek} />
          <Select name="rol" label={t.role} value={data.rol ?? ''} options={roleOptions} empty={t.allRoles} />
        </FilterForm>
        {data.rows.length === 0 ? (
          <Empty title={t.none} text={t.noneText} />
        ) : (
          <AccountTable rows={data.rows} caption={title} />
        )}
        <Pager
          page={data.pagina}
          pages={data.pages}
          href={(n) =>
            `/beheer/accounts?${new URLSearchParams({ zoek: data.zoek, rol: data.rol ?? '', pagina: String(n) })}`
          }
        />
      </>
    )
  },
})

type Row = Parameters<typeof accountState>[0] & {
  id: string
  name: string
  email: string
  employer: string | null
}

function AccountTable({ rows, caption }: { rows: Row[]; caption: string }) {
  const t = useTexts(manageAccountTexts)
  const { locale } = useView()
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: 'name', label: t.name },
        { key: 'role', label: t.role },
        { key: 'at', label: t.at },
        { key: 'email', label: t.email },
        { key: 'state', label: t.state },
      ]}
      rows={rows.map((row) => {
        const state = accountState(row, locale)
        const role = roleKeys.find((key) => key === row.role)
        return {
          name: <a href={`/beheer/accounts/${row.id}`}>{row.name}</a>,
          role: role && roles[role][locale],
          at: row.employer,
          email: <span class="address">{row.email}</span>,
          state: <Tag tone={state.tone}>{state.word}</Tag>,
        }
      })}
    />
  )
}

export const createAccountForm = form({
  path: '/beheer/accounts',
  case: createAccount,
  page: accountsPage,
  next: ({ id }) => `/beheer/accounts/${id}`,
  done: { nl: 'Het account is gemaakt.', en: 'The account was made.' },
})
