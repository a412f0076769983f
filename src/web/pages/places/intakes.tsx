import type { PlaceData } from '#cases/places/viewPlace.ts'
import { longDay } from '#texts/days.ts'
import { Disclosure, Field, Form, PostButton } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { calendarTexts } from './texts.ts'

type Props = { data: PlaceData; state: FormState; mayWrite: boolean }

/** The days on which somebody new may begin at the place. */
export function Intakes({ data, state, mayWrite }: Props) {
  const t = useTexts(calendarTexts)
  const { locale } = useView()
  return (
    <Section title={t.intakes} id="instroom">
      <p class="soft">{data.lastIntakeOn ? t.lastIntake(longDay(data.lastIntakeOn, locale)) : t.everyWeek}</p>
      <ul class="spaced-list">
        {data.intakes.map((one) => (
          <li>
            {longDay(one.onDate, locale)}{' '}
            {mayWrite && (
              <PostButton
                action={`/leerplekken/${data.place.id}/instroom/${one.id}/weg`}
                label={t.remove}
                about={longDay(one.onDate, locale)}
                kind="quiet"
              />
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Disclosure summary={t.addIntake} open={wasSent(state)}>
          <Form action={`/leerplekken/${data.place.id}/instroom`} state={state} submit={t.addIntake}>
            <Field name="onDate" type="date" label={t.intakeOn} hint={t.intakeHint} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
