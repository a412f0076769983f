import type { JobRoutesData } from '#cases/futureJobs/viewJobRoutes.ts'
import { considerationKeys, considerations } from '#method/considerations.ts'
import { isKeyOf } from '#method/lists.ts'
import { placeKindKeys, placeKinds } from '#method/placeKinds.ts'
import { Disclosure, Form, PostButton, Radios, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { RoomLink, seesPlaces } from '../places/roomLink.tsx'
import { ConsiderationTag } from './considerationTag.tsx'
import type { RoutesPart } from './routeCards.tsx'
import { routesTexts } from './routesTexts.ts'

type JobPlace = JobRoutesData['places'][number]

/** Places and trainings that are weighed for a job, in the order in which somebody goes through them. */
export function JobPlaces({ data, form, mayWrite }: RoutesPart) {
  const t = useTexts(routesTexts)
  return (
    <Section title={t.places} intro={t.placesIntro} id="plekken">
      {data.places.length === 0 && <p class="soft">{t.noPlaces}</p>}
      <ol class="job-places">
        {data.places.map((place, at) => (
          <li class="job-place">
            <PlaceWords place={place} futureJobId={data.job.id} />
            {mayWrite && (
              <PlaceHands
                place={place}
                path={`/banen/${data.job.id}/plekken/${place.id}`}
                first={at === 0}
                last={at === data.places.length - 1}
                state={form(`saveJobPlace#${place.id}`)}
              />
            )}
          </li>
        ))}
      </ol>
      {mayWrite && <AddPlace data={data} state={form('considerPlace')} />}
    </Section>
  )
}

function PlaceWords({ place, futureJobId }: { place: JobPlace; futureJobId: string }) {
  const t = useTexts(routesTexts)
  const { locale, account } = useView()
  const kind = isKeyOf(placeKindKeys, place.kind) ? placeKinds[place.kind].label[locale] : t.training
  const href = place.placeId
    ? `/leerplekken/${place.placeId}`
    : `/leerplekken/opleidingen/${place.trainingId}`
  return (
    <>
      <h3>
        <RoomLink href={href}>{place.place ?? place.training}</RoomLink>
      </h3>
      <p class="row">
        <ConsiderationTag state={place.state} /> <span class="soft">{kind}</span>
      </p>
      {place.reason && <p class="lines-kept">{place.reason}</p>}
      {place.placeId && place.asked > 0 && (
        <p>
          {t.teaches(place.enough, place.asked)}{' '}
          {seesPlaces(account?.role) && (
            <a href={`/leerplekken/${place.placeId}?baan=${futureJobId}#vergelijk`}>{t.compare}</a>
          )}
        </p>
      )}
    </>
  )
}

type HandsProps = { place: JobPlace; path: string; first: boolean; last: boolean; state: FormState }

function PlaceHands({ place, path, first, last, state }: HandsProps) {
  const t = useTexts(routesTexts)
  const { locale } = useView()
  const name = place.place ?? place.training ?? ''
  return (
    <>
      <div class="row">
        {!first && (
          <PostButton
            action={`${path}/volgorde`}
            label={t.earlier}
            about={name}
            kind="quiet"
            fields={{ to: 'earlier' }}
          />
        )}
        {!last && (
          <PostButton
            action={`${path}/volgorde`}
            label={t.later}
            about={name}
            kind="quiet"
            fields={{ to: 'later' }}
          />
        )}
      </div>
      <Disclosure summary={t.change} open={wasSent(state)}>
        <Form action={path} state={state} version={place.version}>
          <Radios
            name="state"
            label={t.placeState}
            value={place.state}
            options={considerationKeys.map((value) => ({
              value,
              label: considerations[value].label[locale],
            }))}
          />
          <TextArea name="reason" label={t.reason} rows={2} value={place.reason ?? ''} />
        </Form>
      </Disclosure>
    </>
  )
}

function AddPlace({ data, state }: { data: JobRoutesData; state: FormState }) {
  const t = useTexts(routesTexts)
  const taken = new Set(data.places.flatMap((one) => [one.placeId, one.trainingId]))
  const options = [
    ...data.allPlaces.map((one) => ({ id: one.id, value: `place:${one.id}`, label: one.name })),
    ...data.allTrainings.map((one) => ({
      id: one.id,
      value: `training:${one.id}`,
      label: `${t.training}: ${one.name}`,
    })),
  ].filter((one) => !taken.has(one.id))
  if (options.length === 0) {
    return (
      <p class="soft">
        {data.places.length === 0 && t.nothingToAdd} <a href="/leerplekken">{t.toPlaces}</a>
      </p>
    )
  }
  return (
    <Disclosure summary={t.addPlace} open={wasSent(state)}>
      <Form action={`/banen/${data.job.id}/plekken`} state={state} submit={t.addPlace}>
        <Select name="what" label={t.what} options={options.map(({ value, label }) => ({ value, label }))} />
        <TextArea name="whyPlace" label={t.whyPlace} rows={2} />
      </Form>
    </Disclosure>
  )
}
