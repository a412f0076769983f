import { type Consideration, considerationKeys, considerations } from '#method/considerations.ts'
import { isKeyOf } from '#method/lists.ts'
import { routeKeys, routes } from '#method/routes.ts'
import { shortDay } from '#texts/days.ts'
import { Timeline } from '../../../ui/data.tsx'
import { Check, Disclosure, Form, Radios, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { PlanData } from './goals.tsx'
import { planTexts } from './texts.ts'

/** The route of this trajectory, how it came to be, and another one on the way. */
export function RouteChoice({ data, base, state }: { data: PlanData; base: string; state: FormState }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  const word = (value: string) =>
    isKeyOf<Consideration>(considerationKeys, value) ? considerations[value].label[locale] : value
  const name = (value: string) => (isKeyOf(routeKeys, value) ? routes[value].label[locale] : value)
  return (
    <Section title={t.route} id="route">
      <p>{t.routeNow(data.routes.map((route) => routes[route].label[locale]).join(', '))}</p>
      {data.mayWrite && (
        <Disclosure summary={t.changeRoute} open={wasSent(state)}>
          <Form action={`${base}/route`} state={state} submit={t.save}>
            <Radios
              name="route"
              label={t.newRoute}
              options={routeKeys.map((value) => ({
                value,
                label: routes[value].label[locale],
                hint: routes[value].when[locale],
              }))}
            />
            <Check name="beside" label={t.beside} />
            <TextArea name="reason" label={t.why} rows={2} />
          </Form>
        </Disclosure>
      )}
      {data.routeChanges.length > 1 && (
        <Disclosure summary={t.routeHistory}>
          <Timeline
            items={data.routeChanges.map((one) => ({
              date: shortDay(one.onDate, locale),
              title: `${name(one.route)}: ${word(one.state).toLowerCase()}`,
              text: [one.reason, one.by].filter(Boolean).join(' · '),
            }))}
          />
        </Disclosure>
      )}
    </Section>
  )
}
