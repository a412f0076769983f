import type { JobRoutesData } from '#cases/futureJobs/viewJobRoutes.ts'
import { considerationKeys, considerations } from '#method/considerations.ts'
import { chosenRoutes, currentRoutes } from '#method/currentRoutes.ts'
import { type Route, routeKeys, routes } from '#method/routes.ts'
import { longDay } from '#texts/days.ts'
import { Timeline } from '../../ui/data.tsx'
import { Disclosure, Form, HiddenField, Radios, TextArea } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Notice, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { ConsiderationTag } from './considerationTag.tsx'
import { routesTexts } from './routesTexts.ts'

export type RoutesPart = { data: JobRoutesData; form: (name: string) => FormState; mayWrite: boolean }

/** The five routes, each with where it stands now, and the whole record below. */
export function RouteCards({ data, form, mayWrite }: RoutesPart) {
  const t = useTexts(routesTexts)
  const { locale } = useView()
  const chosen = chosenRoutes(data.choices)
  return (
    <Section title={t.routes} intro={t.intro}>
      {chosen.length > 1 && (
        <Notice kind="ok">
          {t.combined(chosen.map((route) => routes[route].label[locale]).join(' + '))}
        </Notice>
      )}
      <ul class="route-cards">
        {routeKeys.map((route) => (
          <RouteCard route={route} data={data} state={form(`chooseRoute#${route}`)} mayWrite={mayWrite} />
        ))}
      </ul>
      {data.choices.length > 0 && (
        <Disclosure summary={t.record}>
          <Timeline
            items={data.choices.toReversed().map((choice) => ({
              date: t.sinceBy(longDay(choice.onDate, locale), choice.by),
              title: t.recordLine(
                routes[choice.route].label[locale],
                considerations[choice.state].label[locale],
              ),
              text: choice.reason ?? undefined,
            }))}
          />
        </Disclosure>
      )}
    </Section>
  )
}

type CardProps = { route: Route; data: JobRoutesData; state: FormState; mayWrite: boolean }

function RouteCard({ route, data, state, mayWrite }: CardProps) {
  const t = useTexts(routesTexts)
  const { locale } = useView()
  const now = currentRoutes(data.choices).find((choice) => choice.route === route)
  const facts = routes[route]
  return (
    <li class={now?.state === 'chosen' ? 'route-card route-card--chosen' : 'route-card'}>
      <h3>{facts.label[locale]}</h3>
      <ConsiderationTag state={now?.state} otherwise={t.notLookedAt} />
      {now?.reason && <p class="lines-kept">{now.reason}</p>}
      {now && <p class="soft small">{t.sinceBy(longDay(now.onDate, locale), now.by)}</p>}
      <p class="soft">{facts.when[locale]}</p>
      <Disclosure summary={t.about}>
        <p>{facts.how[locale]}</p>
        <p>
          <strong>{t.difficulties}</strong>
        </p>
        <ul>
          {facts.difficulties.map((one) => (
            <li>{one[locale]}</li>
          ))}
        </ul>
      </Disclosure>
      {mayWrite && (
        <Disclosure summary={t.decide} open={wasSent(state)}>
          <Form
            action={`/banen/${data.job.id}/routes`}
            state={state}
            submit={t.saveRoute}
            id={`route-${route}`}
          >
            <HiddenField name="route" value={route} />
            <Radios
              name="state"
              label={t.state}
              value={now?.state ?? 'considered'}
              options={considerationKeys.map((value) => ({
                value,
                label: considerations[value].label[locale],
              }))}
            />
            <TextArea name="reason" label={t.reason} rows={3} />
          </Form>
        </Disclosure>
      )}
    </li>
  )
}
