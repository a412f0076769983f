import type { JobRoutesData } from '#cases/futureJobs/viewJobRoutes.ts'
import { visitDirectionKeys, visitDirections } from '#method/visitDirections.ts'
import { longDay } from '#texts/days.ts'
import { Disclosure, Field, Form, Radios, Select, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { RoutesPart } from './routeCards.tsx'
import { routesTexts } from './routesTexts.ts'

type Visit = JobRoutesData['visits'][number]

/** Work visits both ways: who walked along where, and what was seen. */
export function Visits({ data, form, mayWrite }: RoutesPart) {
  const t = useTexts(routesTexts)
  const state = form('addWorkVisit')
  return (
    <Section title={t.visits} intro={t.visitsIntro} id="bezoeken">
      {data.visits.length === 0 && <p class="soft">{t.noVisits}</p>}
      <ul class="job-places">
        {data.visits.map((visit) => {
          const changed = form(`saveWorkVisit#${visit.id}`)
          return (
            <li class="job-place">
              <VisitWords visit={visit} />
              {mayWrite && (
                <Disclosure summary={t.changeVisit} open={wasSent(changed)}>
                  <Form
                    action={`/banen/${data.job.id}/bezoeken/${visit.id}`}
                    state={changed}
                    version={visit.version}
                  >
                    <VisitFields data={data} visit={visit} />
                  </Form>
                </Disclosure>
              )}
            </li>
          )
        })}
      </ul>
      {mayWrite && (
        <Disclosure summary={t.addVisit} open={wasSent(state)}>
          <Form action={`/banen/${data.job.id}/bezoeken`} state={state}>
            <VisitFields data={data} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}

function VisitWords({ visit }: { visit: Visit }) {
  const { locale } = useView()
  return (
    <>
      <h3>
        {visitDirections[visit.direction].label[locale]}
        {visit.place && `: ${visit.place}`}
      </h3>
      <p class="soft">
        {longDay(visit.onDate, locale)}
        {visit.who && `, ${visit.who}`}
      </p>
      {visit.findings && <p class="lines-kept">{visit.findings}</p>}
    </>
  )
}

function VisitFields({ data, visit }: { data: JobRoutesData; visit?: Visit }) {
  const t = useTexts(routesTexts)
  const { locale } = useView()
  const gone = visit?.placeId && !data.allPlaces.some((one) => one.id === visit.placeId)
  const places = gone
    ? [...data.allPlaces, { id: visit.placeId ?? '', name: visit.place ?? '' }]
    : data.allPlaces
  return (
    <>
      <Radios
        name="direction"
        label={t.direction}
        value={visit?.direction ?? 'toEmployer'}
        options={visitDirectionKeys.map((value) => ({ value, label: visitDirections[value].label[locale] }))}
      />
      <Field name="onDate" type="date" label={t.onDate} value={visit?.onDate ?? data.today} />
      <Field name="who" label={t.who} value={visit?.who ?? ''} />
      <Select
        name="placeId"
        label={t.visitPlace}
        value={visit?.placeId ?? ''}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea name="findings" label={t.findings} hint={t.findingsHint} value={visit?.findings ?? ''} />
    </>
  )
}
