import { longDay, shortDay, whenFrom } from '#texts/days.ts'
import { Tag } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, Radios, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Notice, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import type { OutcomeData, Parts } from './data.ts'
import { aftercareTexts } from './texts.ts'

type Moment = OutcomeData['aftercare'][number]

/** The days on which the coach asks how it goes, ticked with still at work or not. */
export function Aftercare(parts: Parts) {
  const t = useTexts(aftercareTexts)
  const { data } = parts
  const stopped = data.aftercare.some((one) => one.stillWorking === false)
  return (
    <Section title={t.aftercare} id="nazorg" intro={t.intro}>
      {data.aftercare.length === 0 && <p class="soft">{t.none}</p>}
      {stopped && !data.outcome?.contractEndedOn && <Notice kind="warn">{t.stopped}</Notice>}
      <ol class="rows">
        {data.aftercare.map((moment) => (
          <MomentRow {...parts} moment={moment} />
        ))}
      </ol>
    </Section>
  )
}

function MomentRow({ moment, data, base, form }: Parts & { moment: Moment }) {
  const t = useTexts(aftercareTexts)
  const { locale } = useView()
  const state = form(`tickAftercare#${moment.id}`)
  return (
    <li class="rows__row">
      <div class="rows__words">
        <p>{longDay(moment.dueOn, locale)}</p>
        <p>
          <Answer moment={moment} today={data.today} />
        </p>
        {moment.note && <p class="said">{moment.note}</p>}
      </div>
      {data.mayWrite && (
        <Disclosure summary={moment.doneOn ? t.change : t.ask} open={wasSent(state)}>
          <Form
            action={`${base}/nazorg/${moment.id}`}
            state={state}
            version={moment.version}
            id={`nazorg-${moment.id}`}
            submit={t.tick}
          >
            <Radios
              name="stillWorking"
              label={t.stillWorking}
              value={moment.stillWorking === null ? '' : moment.stillWorking ? 'yes' : 'no'}
              options={[
                { value: 'yes', label: t.yes },
                { value: 'no', label: t.no },
              ]}
            />
            <TextArea name="note" label={t.note} rows={2} value={moment.note ?? ''} />
            <Field name="doneOn" type="date" label={t.doneOn} value={moment.doneOn ?? ''} />
          </Form>
        </Disclosure>
      )}
    </li>
  )
}

function Answer({ moment, today }: { moment: Moment; today: string }) {
  const t = useTexts(aftercareTexts)
  const { locale } = useView()
  if (!moment.doneOn)
    return (
      <Tag tone={moment.dueOn <= today ? 'warn' : 'neutral'} shape="ring">
        {whenFrom(moment.dueOn, today, locale)}
      </Tag>
    )
  return (
    <Tag tone={moment.stillWorking ? 'good' : 'bad'}>
      {moment.stillWorking ? t.yes : t.no}, {t.asked(shortDay(moment.doneOn, locale))}
    </Tag>
  )
}
