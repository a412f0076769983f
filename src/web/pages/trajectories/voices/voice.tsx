import { addDays, weekday } from '#method/dates.ts'
import { evaluationKindKeys, evaluationKinds } from '#method/evaluationKinds.ts'
import { isKeyOf } from '#method/lists.ts'
import { longDay, shortDay, whenFrom } from '#texts/days.ts'
import { Disclosure, Form, HiddenField, Smileys, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import { Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { Face } from '../head/faces.tsx'
import type { Followed, Parts } from './data.ts'
import { voiceTexts } from './texts.ts'
import { WeekVoice } from './weekVoice.tsx'

/** How this week went, and what one said in the weeks before. */
export function Week({ data, base, form }: Parts) {
  const t = useTexts(voiceTexts)
  const { locale } = useView()
  const weekOn = addDays(data.today, 1 - weekday(data.today))
  const now = data.pulses.find((one) => one.weekOn === weekOn)
  const before = data.pulses.filter((one) => one.weekOn !== weekOn)
  return (
    <Section title={t.week} id="week">
      <WeekVoice
        action={`${base}/stem`}
        id={data.id}
        mood={now?.mood ?? null}
        text={now?.text ?? null}
        state={form('saveVoice#week')}
      />
      {before.length > 0 && (
        <Disclosure summary={t.earlierWeeks}>
          <ul class="said-list">
            {before.map((one) => (
              <li class="said-list__one">
                <Face mood={one.mood} wordless />
                <div>
                  <p class="soft">{t.weekOf(shortDay(one.weekOn, locale))}</p>
                  {one.text && <p class="said">{one.text}</p>}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  )
}

/** The evaluations, each with one's own voice and what was agreed. */
export function FollowedEvaluations(parts: Parts) {
  const t = useTexts(voiceTexts)
  const open = parts.data.evaluations.filter((one) => one.status !== 'skipped')
  return (
    <Section title={t.evaluations} id="samen">
      {open.length === 0 && <p class="soft">{t.noEvaluations}</p>}
      {open.map((evaluation) => (
        <OneEvaluation {...parts} evaluation={evaluation} />
      ))}
    </Section>
  )
}

type Evaluation = Followed['evaluations'][number]

function OneEvaluation({ evaluation, data, base, form }: Parts & { evaluation: Evaluation }) {
  const t = useTexts(voiceTexts)
  const { locale } = useView()
  const { own } = evaluation
  const state = form(`saveVoice#${evaluation.id}`)
  const kind = isKeyOf(evaluationKindKeys, evaluation.kind)
    ? evaluationKinds[evaluation.kind].label[locale]
    : ''
  const planned = evaluation.status === 'planned'
  const when = planned
    ? t.plannedFor(whenFrom(evaluation.plannedOn, data.today, locale))
    : t.heldOn(longDay(evaluation.heldOn ?? evaluation.plannedOn, locale))
  return (
    <div class="promise">
      <p class="promise__title">
        {kind}, {when}
      </p>
      {own && (
        <p>
          {t.yourVoice}: <Face mood={own.mood} /> <span class="said">{own.text}</span>
        </p>
      )}
      {evaluation.summary && <p class="said">{evaluation.summary}</p>}
      {evaluation.agreed && (
        <p class="said">
          <strong>{t.agreed}:</strong> {evaluation.agreed}
        </p>
      )}
      <Disclosure summary={own ? t.changeVoice : t.yourVoice} open={wasSent(state) || (planned && !own)}>
        <Form
          action={`${base}/stem`}
          state={state}
          version={own?.version ?? 0}
          id={`stem-${evaluation.id}`}
          submit={t.send}
        >
          <HiddenField name="evaluationId" value={evaluation.id} />
          <Smileys name="mood" label={t.yourVoice} value={own?.mood ? String(own.mood) : undefined} />
          <TextArea name="text" label={t.words} rows={3} value={own?.text ?? ''} />
        </Form>
      </Disclosure>
    </div>
  )
}
