import type { ActivityLine } from '#cases/trajectories/shared/activities.ts'
import { labelOfActivity } from '#cases/trajectories/shared/changeActivity.ts'
import { type StepKey, stepKeys, steps } from '#method/steps.ts'
import { shortDay } from '#texts/days.ts'
import { Tag } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, HiddenField, PostButton, Select, TextArea } from '../../../ui/form.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { Due } from '../overview/toDo.tsx'
import { type ActivityProps, sentAbout } from './activityProps.ts'
import { activityTexts } from './texts.ts'

type RowProps = ActivityProps & { line: ActivityLine; step: StepKey }

/** One line of a plan: what, when, who, and what can be done with it. */
export function ActivityRow(props: RowProps) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  const { line, base, mayWrite } = props
  const pattern = props.ofJob && line.level === 'person'
  const label = labelOfActivity(line)[locale]
  return (
    <li class="rows__row activity-row">
      <div class="rows__words">
        <p>
          {label} {pattern && <span class="soft">({t.forPerson})</span>}
        </p>
        <State line={line} today={props.today} />
      </div>
      {mayWrite && line.status === 'planned' && !pattern && (
        <PostButton
          action={`${base}/activiteit/${line.id}/stap`}
          label={t.done}
          fields={{ move: 'complete' }}
          about={label}
        />
      )}
      {mayWrite && line.status !== 'planned' && (
        <PostButton
          action={`${base}/activiteit/${line.id}/stap`}
          label={line.status === 'done' ? t.undo : t.again}
          kind="quiet"
          fields={{ move: line.status === 'done' ? 'undo' : 'planAgain' }}
          about={label}
        />
      )}
      {mayWrite && <ChangeRow {...props} />}
    </li>
  )
}

function State({ line, today }: { line: ActivityLine; today: string }) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  if (line.status === 'done')
    return (
      <p>
        <Tag tone="good">{line.doneOn ? t.doneOn(shortDay(line.doneOn, locale)) : t.done}</Tag>
      </p>
    )
  if (line.status === 'skipped')
    return (
      <p>
        <Tag tone="neutral" shape="dashed">
          {line.reason ? t.skipped(line.reason) : t.skippedWord}
        </Tag>
      </p>
    )
  if (!line.dueOn && !line.who) return null
  return (
    <p class="soft">
      {line.dueOn && <Due dueOn={line.dueOn} today={today} />} {line.who}
    </p>
  )
}

function ChangeRow(props: RowProps) {
  const t = useTexts(activityTexts)
  const { line } = props
  const action = `${props.base}/activiteit/${line.id}`
  return (
    <Disclosure summary={t.change} open={sentAbout(props, line.id)}>
      {line.status === 'planned' && (
        <Form
          action={action}
          state={props.form('date', line.id)}
          version={line.version}
          id={`datum-${line.id}`}
          submit={t.saveDate}
        >
          <Field name="dueOn" type="date" label={t.dueOn} value={line.dueOn ?? ''} />
          <Field name="who" label={t.who} value={line.who ?? ''} />
        </Form>
      )}
      {line.status === 'planned' && (
        <Form
          action={`${action}/stap`}
          state={props.form('move', line.id)}
          id={`overslaan-${line.id}`}
          submit={t.skip}
        >
          <HiddenField name="move" value="skip" />
          <TextArea name="reason" label={t.reason} rows={2} />
        </Form>
      )}
      <PlaceForm {...props} action={action} />
    </Disclosure>
  )
}

function PlaceForm(props: RowProps & { action: string }) {
  const t = useTexts(activityTexts)
  const { locale } = useView()
  const { line, step } = props
  const others = props.steps.flatMap((one) => one.lines).filter((one) => one.id !== line.id)
  const before = props.steps.find((one) => one.step === step)?.lines ?? []
  const at = before.findIndex((one) => one.id === line.id)
  return (
    <Form
      action={`${props.action}/plaats`}
      state={props.form('place', line.id)}
      id={`plaats-${line.id}`}
      submit={t.place}
    >
      <Select
        name="step"
        label={t.step}
        value={step}
        options={stepKeys.map((value) => ({ value, label: steps[value].label[locale] }))}
      />
      <Select
        name="afterId"
        label={t.after}
        empty={t.first}
        value={before[at - 1]?.id ?? ''}
        options={others.map((one) => ({ value: one.id, label: labelOfActivity(one)[locale] }))}
      />
      <TextArea name="reason" label={t.reason} rows={2} />
    </Form>
  )
}
