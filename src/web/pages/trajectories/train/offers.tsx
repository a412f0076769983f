import type { TrainStay } from '#cases/trajectories/learning/viewTrain.ts'
import type { TrainOffer } from '#method/trajectories/train.ts'
import { whenFrom } from '#texts/days.ts'
import { Disclosure, Field, Form, HiddenField, PostButton } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { trainTexts } from './texts.ts'

type Offer = TrainOffer<TrainStay> & { place: { id: string; name: string } }
type Props = {
  offers: readonly Offer[]
  today: string
  mayWrite: boolean
  action: (placeId: string) => string
  form: (name: string) => FormState
}

/** Who can start where, and who has to move on for it: one press moves both. */
export function Offers(props: Props) {
  const t = useTexts(trainTexts)
  return (
    <Section title={t.moveUp} id="doorschuiven">
      {props.offers.length === 0 && <p class="soft">{t.noOffers}</p>}
      <ul class="rows">
        {props.offers.map((offer) => (
          <OfferRow {...props} offer={offer} />
        ))}
      </ul>
    </Section>
  )
}

function OfferRow({ offer, today, mayWrite, action, form }: Props & { offer: Offer }) {
  const t = useTexts(trainTexts)
  const { locale } = useView()
  const { starting, leaving, place } = offer
  const label = leaving ? t.both(leaving.firstName, starting.firstName) : t.start(starting.firstName)
  const fields = { startingId: starting.id, ...(leaving ? { leavingId: leaving.id } : {}) }
  const state = form(`moveTrain#${starting.id}`)
  return (
    <li class="rows__row">
      <div class="rows__words">
        {state.message && <Notice kind="error">{state.message}</Notice>}
        <p>
          {leaving
            ? t.afterwards(starting.firstName, place.name, leaving.firstName)
            : t.freeNow(starting.firstName, place.name)}
        </p>
        {starting.startsOn && <p class="soft">{t.plannedFrom(whenFrom(starting.startsOn, today, locale))}</p>}
        {leaving?.endsOn && <p class="soft">{t.leavesOn(whenFrom(leaving.endsOn, today, locale))}</p>}
      </div>
      {mayWrite && <PostButton action={action(place.id)} label={label} fields={fields} />}
      {mayWrite && (
        <Disclosure summary={t.otherDay} open={wasSent(state) && Object.keys(state.errors).length > 0}>
          <Form action={action(place.id)} id={`treintje-${starting.id}`} state={state} submit={label}>
            {Object.entries(fields).map(([name, value]) => (
              <HiddenField name={name} value={value} />
            ))}
            <Field name="onDate" type="date" label={t.onDay} />
          </Form>
        </Disclosure>
      )}
    </li>
  )
}
