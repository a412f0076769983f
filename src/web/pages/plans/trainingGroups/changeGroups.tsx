import type { Learner } from '#cases/plans/trainingGroups/learners.ts'
import { keyOfTime } from '#cases/plans/trainingGroups/setup.ts'
import type { GroupsPlanData } from '#cases/plans/trainingGroups/viewGroupsPlan.ts'
import { Table } from '../../../ui/data.tsx'
import { Disclosure, Field, Form } from '../../../ui/form.tsx'
import { useField, wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { RoomTimes, Sizes } from './chosen.tsx'
import { People } from './newGroupsPage.tsx'
import { groupsPlanTexts } from './texts.ts'
import { longTime, shortTime } from './words.ts'

type Props = { data: GroupsPlanData; state: FormState }

/** Everything that can be changed, in one form: divided again with one press. */
export function ChangeGroups({ data, state }: Props) {
  const t = useTexts(groupsPlanTexts)
  const { plan, people, others } = data
  const { locale } = useView()
  return (
    <Disclosure summary={t.change} open={wasSent(state) || data.told === null}>
      <Form
        action={`/plannen/trainingsgroepen/${plan.id}`}
        state={state}
        version={plan.version}
        submit={t.again}
      >
        <CanTable data={data} />
        <RoomTimes times={plan.setup.times} />
        <fieldset class="field">
          <legend class="field__label">{t.roomsTitle}</legend>
          <div class="field-days">
            {plan.setup.times.map(({ time, rooms }) => (
              <Field
                name={`lokalen-${keyOfTime(time)}`}
                type="number"
                label={t.roomsAt(shortTime(time, locale))}
                value={String(rooms)}
                width="short"
              />
            ))}
          </div>
        </fieldset>
        <Sizes {...plan.setup} />
        <People name="people" label={t.stays} people={people} ticked={people} />
        {others.length > 0 && (
          <Disclosure summary={t.add}>
            <People name="erbij" label={t.add} people={others} ticked={[]} />
          </Disclosure>
        )}
      </Form>
    </Disclosure>
  )
}

/** Who can when: a row for each person, a box for each time. */
function CanTable({ data: { plan, people } }: { data: GroupsPlanData }) {
  const t = useTexts(groupsPlanTexts)
  const { locale } = useView()
  const times = plan.setup.times.map(({ time }) => time)
  return (
    <fieldset class="field">
      <legend class="field__label">{t.can}</legend>
      <p class="field__hint">{t.canHint}</p>
      <section class="can-table" tabindex={0} aria-label={t.can}>
        <Table
          caption={t.can}
          captionHidden
          columns={[
            { key: 'who', label: t.who },
            ...times.map((time) => ({ key: keyOfTime(time), label: shortTime(time, locale) })),
          ]}
          rows={people.map((one) => useCanRow(one, plan.setup))}
        />
      </section>
    </fieldset>
  )
}

function useCanRow(one: Learner, setup: GroupsPlanData['plan']['setup']) {
  const t = useTexts(groupsPlanTexts)
  const { locale } = useView()
  const name = `kan-${one.id}`
  const given = setup.people.find((chosen) => chosen.candidateId === one.id)?.can ?? []
  const field = useField({ name, label: `${t.can} ${one.firstName}`, hint: undefined, given })
  const boxes = setup.times.map(({ time }, at) => {
    const key = keyOfTime(time)
    return [
      key,
      <label class="can-table__box">
        <input
          class="choice__input"
          type="checkbox"
          id={at === 0 ? field.id : `${field.id}-${at + 1}`}
          name={name}
          value={key}
          checked={field.values.includes(key)}
        />
        <span class="silent">{t.canAt(one.firstName, longTime(time, locale))}</span>
      </label>,
    ]
  })
  return { who: one.firstName, ...Object.fromEntries(boxes) }
}
