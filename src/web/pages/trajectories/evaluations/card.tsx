import type { Role } from '#access/roles.ts'
import { evaluationKindKeys, evaluationKinds } from '#method/evaluationKinds.ts'
import { type EvaluationStatus, evaluationCycle, evaluationStatuses } from '#method/lifecycles/evaluation.ts'
import { isKeyOf } from '#method/lists.ts'
import { voiceKeys, voices } from '#method/voices.ts'
import { longDay, whenFrom } from '#texts/days.ts'
import { Tag } from '../../../ui/data.tsx'
import { Disclosure, Field, Form, Radios, Select, Smileys, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { MoveForms } from '../head/moveForms.tsx'
import { EvaluationActions, NewAction } from './actions.tsx'
import type { Evaluation, Parts } from './data.ts'
import { evaluationTexts } from './texts.ts'
import { Voices } from './voices.tsx'

type Props = Parts & { evaluation: Evaluation; role: Role }

/** One evaluation: who said what, what came out of it, and what follows. */
export function EvaluationCard(props: Props) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  const { evaluation, data, base, form, role } = props
  const status: EvaluationStatus = isKeyOf(evaluationStatuses, evaluation.status)
    ? evaluation.status
    : 'planned'
  const kind = isKeyOf(evaluationKindKeys, evaluation.kind)
    ? evaluationKinds[evaluation.kind].label[locale]
    : ''
  const action = `${base}/${evaluation.id}`
  return (
    <Section
      title={`${kind}: ${longDay(evaluation.heldOn ?? evaluation.plannedOn, locale)}`}
      id={`e-${evaluation.id}`}
    >
      <p>
        <StatusWords evaluation={evaluation} today={data.today} />
      </p>
      <Voices evaluation={evaluation} />
      {evaluation.summary && <p class="said">{evaluation.summary}</p>}
      {evaluation.agreed && (
        <p class="said">
          <strong>{t.agreed}</strong> {evaluation.agreed}
        </p>
      )}
      <EvaluationActions {...props} />
      {data.mayWrite && (
        <div class="moves">
          {status !== 'skipped' && <VoiceForm {...props} />}
          {status !== 'skipped' && <WriteForm {...props} />}
          <MoveForms
            cycle={evaluationCycle}
            status={status}
            role={role}
            action={`${action}/stap`}
            state={(move) => form(`moveEvaluation#${evaluation.id}-${move}`)}
            day={data.today}
            about={kind}
          />
          <NewAction {...props} />
        </div>
      )}
    </Section>
  )
}

function StatusWords({ evaluation, today }: { evaluation: Evaluation; today: string }) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  if (evaluation.status === 'held')
    return <Tag tone="good">{t.heldOn(longDay(evaluation.heldOn ?? evaluation.plannedOn, locale))}</Tag>
  if (evaluation.status === 'skipped')
    return (
      <Tag tone="neutral" shape="dashed">
        {t.skippedWhy(evaluation.reason ?? '')}
      </Tag>
    )
  const late = evaluation.plannedOn < today
  return (
    <Tag tone={late ? 'warn' : 'own'}>
      {t.plannedFor(whenFrom(evaluation.plannedOn, today, locale))}
      {late && `. ${t.tooLate}`}
    </Tag>
  )
}

function VoiceForm({ evaluation, base, form }: Props) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  const state = form(`recordVoice#${evaluation.id}`)
  const heard = new Set(evaluation.voices.map((one) => one.voice))
  return (
    <Disclosure summary={t.addVoice} open={wasSent(state)}>
      <Form
        action={`${base}/${evaluation.id}/stem`}
        state={state}
        id={`stem-${evaluation.id}`}
        submit={t.save}
      >
        <Radios
          name="voice"
          label={t.whose}
          value={heard.has('coach') ? '' : 'coach'}
          options={voiceKeys.map((value) => ({ value, label: voices[value].label[locale] }))}
        />
        <Smileys name="mood" label={t.howIsIt} />
        <TextArea name="text" label={t.text} rows={3} />
        <Field name="name" label={t.whoSaid} />
      </Form>
    </Disclosure>
  )
}

function WriteForm({ evaluation, base, form }: Props) {
  const t = useTexts(evaluationTexts)
  const state = form(`saveEvaluation#${evaluation.id}`)
  return (
    <Disclosure summary={t.edit} open={wasSent(state)}>
      <Form
        action={`${base}/${evaluation.id}`}
        state={state}
        version={evaluation.version}
        id={`uitkomst-${evaluation.id}`}
        autosave
      >
        <TextArea
          name="summary"
          label={t.summary}
          hint={t.shared}
          rows={3}
          value={evaluation.summary ?? ''}
        />
        <TextArea name="agreed" label={t.agreed} rows={3} value={evaluation.agreed ?? ''} />
        <Field name="plannedOn" type="date" label={t.plannedOn} value={evaluation.plannedOn} />
      </Form>
    </Disclosure>
  )
}

/** A day to look together. */
export function PlanForm({ data, base, form }: Parts) {
  const t = useTexts(evaluationTexts)
  const { locale } = useView()
  const state = form('planEvaluation')
  return (
    <Section title={t.plan} id="plannen">
      <Form action={base} state={state} submit={t.plan}>
        <Select
          name="kind"
          label={t.kind}
          value={data.evaluations.length === 0 ? 'interim' : ''}
          options={evaluationKindKeys.map((value) => ({
            value,
            label: evaluationKinds[value].label[locale],
          }))}
        />
        <Field name="plannedOn" type="date" label={t.plannedOn} />
      </Form>
    </Section>
  )
}
