import type { PlaceData } from '#cases/places/viewPlace.ts'
import { longDay } from '#texts/days.ts'
import { Disclosure, Field, Form, PostButton } from '../../ui/form.tsx'
import { wasSent } from '../../ui/formContext.ts'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { onePlaceTexts } from './texts.ts'

type Props = { data: PlaceData; state: FormState; mayWrite: boolean }

/** The days and weeks in which the place is closed. */
export function Closures({ data, state, mayWrite }: Props) {
  const t = useTexts(onePlaceTexts)
  const { locale } = useView()
  const words = (one: PlaceData['closures'][number]) =>
    t.closure(longDay(one.fromOn, locale), longDay(one.untilOn, locale))
  return (
    <Section title={t.closures} id="dicht">
      {data.closures.length === 0 && <p class="soft">{t.noClosures}</p>}
      <ul class="spaced-list">
        {data.closures.map((one) => (
          <li>
            {words(one)}
            {one.why && ` (${one.why})`}{' '}
            {mayWrite && (
              <PostButton
                action={`/leerplekken/${data.place.id}/dicht/${one.id}/weg`}
                label={t.remove}
                about={words(one)}
                kind="quiet"
              />
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Disclosure summary={t.addClosure} open={wasSent(state)}>
          <Form action={`/leerplekken/${data.place.id}/dicht`} state={state} submit={t.addClosure}>
            <Field name="fromOn" type="date" label={t.fromOn} />
            <Field name="untilOn" type="date" label={t.untilOn} hint={t.untilHint} />
            <Field name="why" label={t.why} />
          </Form>
        </Disclosure>
      )}
    </Section>
  )
}
