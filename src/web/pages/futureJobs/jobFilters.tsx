import type { Child } from 'hono/jsx'
import type { JobFilters } from '#cases/futureJobs/filters.ts'
import { routeKeys, routes } from '#method/routes.ts'
import { Check, Disclosure, FilterForm, Select } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { futureJobTexts } from './texts.ts'

type Props = {
  action: string
  filters: JobFilters
  employers: { id: string; name: string }[]
  /** More to choose on this page. */
  children?: Child
  /** Whether that more is chosen. */
  open?: boolean
}

/** Which jobs one looks at. The choice stands in the address, so that it can be kept and shared. */
export function JobFilterForm({ action, filters, employers, children, open }: Props) {
  const t = useTexts(futureJobTexts)
  const { locale } = useView()
  const chosen = open || isFiltered(filters)
  return (
    <Disclosure summary={t.filters} open={chosen}>
      <FilterForm action={action}>
        <Select
          name="werkgever"
          label={t.employer}
          empty={t.everyEmployer}
          value={filters.werkgever ?? ''}
          options={employers.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="route"
          label={t.route}
          empty={t.everyRoute}
          value={filters.route ?? ''}
          options={routeKeys.map((value) => ({ value, label: routes[value].label[locale] }))}
        />
        {children}
        <Check name="mijn" label={t.mine} hint={t.mineHint} checked={filters.mijn} />
      </FilterForm>
    </Disclosure>
  )
}

export const isFiltered = (filters: JobFilters): boolean =>
  filters.mijn || filters.werkgever !== null || filters.route !== null

/** The chosen filters as the query of an address; '' when there are none. */
export function queryOf(filters: JobFilters, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more)
  if (filters.mijn) query.set('mijn', 'ja')
  if (filters.werkgever) query.set('werkgever', filters.werkgever)
  if (filters.route) query.set('route', filters.route)
  return query.size > 0 ? `?${query}` : ''
}
