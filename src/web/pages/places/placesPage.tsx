import { mayEver } from '#access/policy.ts'
import { createPlace } from '#cases/places/createPlace.ts'
import { listPlaces, type PlacesData } from '#cases/places/listPlaces.ts'
import { placeKindKeys, placeKinds } from '#method/placeKinds.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { shortDay } from '#texts/days.ts'
import { form, page } from '../../http/definitions.ts'
import { Pager, Table } from '../../ui/data.tsx'
import { Check, Disclosure, Field, FilterForm, Form, Select } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Empty } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { PlacesHead } from './placesHead.tsx'
import { SeatWords } from './seats.tsx'
import { placeTexts } from './texts.ts'

export const placesPage = page({
  path: '/leerplekken',
  case: listPlaces,
  place: 'learningPlaces',
  title: (_, locale) => messages(placeTexts, locale).places,
  body({ data, actor, form }) {
    const { locale } = useView()
    return (
      <>
        <div class="room-head">
          <PlacesHead current="places" lead={leadOf(data, locale)} actor={actor} />
          <Filters data={data} />
        </div>
        <PlaceTable data={data} />
        <Pager page={data.pagina} pages={data.pages} href={(pagina) => hrefOf(data, pagina)} />
        {mayEver('place', 'arrange', actor.role) && <AddPlace data={data} state={form('createPlace')} />}
      </>
    )
  },
})

/** How many people find a seat at the places shown: now, or during the period that is sought. */
function leadOf({ rows, period }: PlacesData, locale: Locale): string {
  const t = messages(placeTexts, locale)
  if (rows.length === 0) return t.noneText
  const free = rows.reduce((sum, { seats }) => sum + ((period ? seats?.during : seats?.free) ?? 0), 0)
  return period
    ? t.leadDuring(free, shortDay(period.from, locale), shortDay(period.until, locale))
    : t.lead(free, rows.length)
}

const isFiltered = ({ filters }: PlacesData) =>
  filters.zoek !== '' || filters.soort !== null || filters.gestopt || filters.van !== null

function hrefOf({ filters }: PlacesData, pagina: number): string {
  const query = new URLSearchParams({ pagina: String(pagina) })
  if (filters.zoek) query.set('zoek', filters.zoek)
  if (filters.soort) query.set('soort', filters.soort)
  if (filters.gestopt) query.set('gestopt', 'ja')
  if (filters.van) query.set('van', filters.van)
  if (filters.tot) query.set('tot', filters.tot)
  return `/leerplekken?${query}`
}

function Filters({ data }: { data: PlacesData }) {
  const t = useTexts(placeTexts)
  return (
    <Disclosure summary={t.filters} open={isFiltered(data)}>
      <FilterForm action="/leerplekken">
        <Field name="zoek" label={t.search} type="search" value={data.filters.zoek} />
        <KindSelect name="soort" value={data.filters.soort ?? ''} empty={t.everyKind} />
        <Field name="van" type="date" label={t.freeFrom} value={data.filters.van ?? ''} />
        <Field name="tot" type="date" label={t.freeUntil} value={data.filters.tot ?? ''} />
        <Check name="gestopt" label={t.endedOnly} checked={data.filters.gestopt} />
      </FilterForm>
    </Disclosure>
  )
}

function KindSelect({ name, value, empty }: { name: string; value?: string; empty?: string }) {
  const t = useTexts(placeTexts)
  const { locale } = useView()
  return (
    <Select
      name={name}
      label={t.kind}
      value={value}
      empty={empty}
      options={placeKindKeys.map((key) => ({ value: key, label: placeKinds[key].label[locale] }))}
    />
  )
}

function PlaceTable({ data }: { data: PlacesData }) {
  const t = useTexts(placeTexts)
  const { locale } = useView()
  if (data.rows.length === 0) {
    return isFiltered(data) ? (
      <Empty title={t.noneFound} text={t.noneText} action={{ href: '/leerplekken', label: t.all }} />
    ) : (
      <Empty title={t.none} text={t.noneText} picture="learning" />
    )
  }
  return (
    <Table
      caption={t.places}
      captionHidden
      columns={[
        { key: 'name', label: t.name },
        { key: 'seats', label: t.seats },
        { key: 'kind', label: t.kind },
        { key: 'teaches', label: t.teaches },
        { key: 'buddy', label: t.buddy },
      ]}
      rows={data.rows.map((row) => ({
        name: <a href={`/leerplekken/${row.id}`}>{row.name || t.noName}</a>,
        seats: (
          <span class="seats">
            {data.period && row.closedAt === null && <strong>{t.freeDuring(row.seats?.during ?? 0)}</strong>}
            <SeatWords
              seats={row.seats}
              capacity={row.capacity}
              ended={row.closedAt !== null}
              today={data.today}
            />
          </span>
        ),
        kind: [placeKinds[row.kind].label[locale], row.employer ?? row.partner].filter(Boolean).join(', '),
        teaches: <SkillWords skills={row.skills} />,
        buddy: row.buddyName,
      }))}
    />
  )
}

const skillsShown = 3

function SkillWords({ skills }: { skills: string[] }) {
  const t = useTexts(placeTexts)
  const more = skills.length - skillsShown
  return (
    <>
      {skills.slice(0, skillsShown).join(', ')}
      {more > 0 && ` ${t.andMore(more)}`}
    </>
  )
}

function AddPlace({ data, state }: { data: PlacesData; state: FormState }) {
  const t = useTexts(placeTexts)
  const options = (all: { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Disclosure summary={t.add} open={wasSent(state)}>
      <Form action="/leerplekken" state={state} submit={t.add}>
        <Field name="name" label={t.name} />
        <KindSelect name="kind" />
        <Field name="capacity" type="number" label={t.capacity} value="1" />
        <Select name="employerId" label={t.employer} empty={t.nobodys} options={options(data.employers)} />
        <Select name="partnerId" label={t.partner} empty={t.noPartner} options={options(data.partners)} />
      </Form>
    </Disclosure>
  )
}

export const createPlaceForm = form({
  path: '/leerplekken',
  case: createPlace,
  page: placesPage,
  next: (result) => `/leerplekken/${result.id}`,
})
