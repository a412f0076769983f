import type { PlaceData } from '#cases/places/viewPlace.ts'
import { placeKindKeys, placeKinds } from '#method/placeKinds.ts'
import { schoolRegions } from '#planning/calendar/schoolRegions.ts'
import { schoolRegionTexts } from '#planning/calendar/schoolRegionTexts.ts'
import { Facts } from '../../ui/data.tsx'
import { Check, Disclosure, Field, Form, Radios, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { calendarTexts, onePlaceTexts, placeTexts } from './texts.ts'

type Props = {
  data: PlaceData
  state: FormState
  mayWrite: boolean
  /** Whether the person also says whose place it is and who coordinates it. */
  arranges: boolean
}

/** Facts of the place, and the form to change them behind a fold. */
export function PlaceFacts({ data, state, mayWrite, arranges }: Props) {
  const t = useTexts(onePlaceTexts)
  const words = useTexts(placeTexts)
  const calendar = useTexts(calendarTexts)
  const { locale } = useView()
  const { place } = data
  const employer =
    place.employer && arranges ? (
      <a href={`/werkgevers/${place.employerId}`}>{place.employer}</a>
    ) : (
      place.employer
    )
  const items = [
    { term: words.capacity, value: place.capacity },
    { term: words.employer, value: employer },
    { term: words.partner, value: place.partner },
    { term: t.city, value: place.city },
    { term: words.buddy, value: place.buddyName ?? place.buddyAccount },
    { term: t.coordinator, value: place.coordinator },
    {
      term: calendar.region,
      value: place.schoolRegion && schoolRegionTexts[place.schoolRegion][locale],
    },
    { term: t.about, value: place.about && <span class="lines-kept">{place.about}</span> },
  ].filter(({ value }) => value !== null)
  return (
    <Section title={t.facts}>
      <Facts items={items} />
      {mayWrite && (
        <Disclosure summary={t.change} open={wasSent(state)}>
          <Form action={`/leerplekken/${place.id}`} state={state} version={place.version}>
            <PlaceFields data={data} arranges={arranges} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

function PlaceFields({ data, arranges }: { data: PlaceData; arranges: boolean }) {
  const t = useTexts(onePlaceTexts)
  const calendar = useTexts(calendarTexts)
  const words = useTexts(placeTexts)
  const { locale } = useView()
  const { place } = data
  return (
    <>
      <Field name="name" label={words.name} value={place.name} />
      <Radios
        name="kind"
        label={words.kind}
        value={place.kind}
        options={placeKindKeys.map((value) => ({
          value,
          label: placeKinds[value].label[locale],
          hint: placeKinds[value].hint[locale],
        }))}
      />
      <Field name="capacity" type="number" label={words.capacity} value={String(place.capacity)} />
      {arranges && <Belongs data={data} />}
      <Field name="city" label={t.city} value={place.city ?? ''} />
      <Field name="buddyName" label={t.buddyName} value={place.buddyName ?? ''} />
      <Select
        name="buddyId"
        label={t.buddyId}
        hint={t.buddyIdHint}
        empty={t.noAccount}
        value={place.buddyId ?? ''}
        options={optionsOf(data.buddies)}
      />
      <Select
        name="schoolRegion"
        label={calendar.region}
        hint={calendar.regionHint}
        empty={calendar.noRegion}
        value={place.schoolRegion ?? ''}
        options={schoolRegions.map((value) => ({ value, label: schoolRegionTexts[value][locale] }))}
      />
      <TextArea name="about" label={t.about} hint={t.aboutHint} value={place.about ?? ''} />
      <Check name="ended" label={t.ended} hint={t.endedHint} checked={place.closedAt !== null} />
    </>
  )
}

const optionsOf = (all: { id: string; name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }))

function Belongs({ data }: { data: PlaceData }) {
  const t = useTexts(onePlaceTexts)
  const words = useTexts(placeTexts)
  const { place } = data
  return (
    <>
      <Select
        name="employerId"
        label={words.employer}
        empty={words.nobodys}
        value={place.employerId ?? ''}
        options={optionsOf(data.employers)}
      />
      <Select
        name="partnerId"
        label={words.partner}
        empty={words.noPartner}
        value={place.partnerId ?? ''}
        options={optionsOf(data.partners)}
      />
      <Select
        name="coordinatorId"
        label={t.coordinator}
        value={place.coordinatorId ?? ''}
        options={optionsOf(data.coordinators)}
      />
    </>
  )
}
