import type { TrainPlanData } from '#cases/plans/train/viewTrainPlan.ts'
import { Checks, Disclosure, Field, Form } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { useTexts } from '../../../ui/view.tsx'
import { PlaceNumber } from './newTrainPage.tsx'
import { newTrainTexts, trainPlanTexts } from './texts.ts'

type Props = { data: TrainPlanData; state: FormState }

/** Everything that can be changed, in one form: planned again with one press. */
export function ChangeTrain({ data, state }: Props) {
  const t = useTexts(trainPlanTexts)
  const words = useTexts(newTrainTexts)
  const { plan, setup, names, latecomers, data: train, otherPlaces } = data
  return (
    <Disclosure summary={t.change} open={wasSent(state) || data.told === null}>
      <p>{t.changeLead}</p>
      <Form action={`/plannen/treintje/${plan.id}`} state={state} version={plan.version} submit={t.again}>
        <Field
          name="readyOn"
          type="date"
          label={words.readyOn}
          hint={words.readyOnHint}
          value={setup.readyOn}
        />
        <Checks
          name="people"
          label={t.whoGoes}
          values={setup.people.map((one) => one.candidateId)}
          options={setup.people.map(({ candidateId }) => ({
            value: candidateId,
            label: names.person(candidateId),
          }))}
        />
        {latecomers.length > 0 && (
          <Checks
            name="latecomers"
            label={t.latecomers}
            values={[]}
            options={latecomers.map((one) => ({
              value: one.candidateId,
              label: words.person(one.firstName, one.function),
              hint: words.coach(one.coach),
            }))}
          />
        )}
        <fieldset class="field">
          <legend class="field__label">{t.perPerson}</legend>
          {setup.people.map(({ candidateId }, at) => (
            <PersonFields data={data} candidateId={candidateId} at={at} />
          ))}
        </fieldset>
        <Disclosure summary={t.order}>
          {train.places.map((place, at) => (
            <PlaceNumber place={{ ...place, number: at + 1 }} />
          ))}
          {otherPlaces.map((place) => (
            <PlaceNumber place={{ ...place, number: null }} />
          ))}
        </Disclosure>
      </Form>
    </Disclosure>
  )
}

function PersonFields({ data, candidateId, at }: { data: TrainPlanData; candidateId: string; at: number }) {
  const t = useTexts(trainPlanTexts)
  const { setup, names, data: train } = data
  const away = setup.away.find((one) => one.candidateId === candidateId)
  return (
    <Disclosure summary={names.person(candidateId)}>
      {train.places.map((place, number) => {
        const isHere = (one: { candidateId: string; placeId: string }) =>
          one.candidateId === candidateId && one.placeId === place.id
        return (
          <div class="field-pair">
            <Field
              name={`weken-${candidateId}-${place.id}`}
              type="number"
              label={t.weeksAt(place.name)}
              hint={useProposal(data, at, number)}
              value={String(setup.weeks.find(isHere)?.weeks ?? '')}
            />
            <Field
              name={`vast-${candidateId}-${place.id}`}
              type="date"
              label={t.pin(place.name)}
              value={setup.pins.find(isHere)?.weekOn ?? ''}
            />
          </div>
        )
      })}
      <div class="field-pair">
        <Field name={`weg-van-${candidateId}`} type="date" label={t.awayFrom} value={away?.fromOn ?? ''} />
        <Field name={`weg-tot-${candidateId}`} type="date" label={t.awayUntil} value={away?.untilOn ?? ''} />
      </div>
    </Disclosure>
  )
}

/** The proposed weeks with the reason: what is learnt there that the job asks and the person lacks. */
function useProposal({ data: { proposed, label } }: TrainPlanData, person: number, place: number): string {
  const t = useTexts(trainPlanTexts)
  const one = proposed[person]?.[place]
  if (!one || (one.isTold && one.learns.length === 0)) return t.proposedNone
  return one.isTold ? t.proposed(one.weeks, one.learns.map(label).join(', ')) : t.proposedGuess(one.weeks)
}
