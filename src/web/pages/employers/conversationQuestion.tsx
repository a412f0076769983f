import type { ConversationData } from '#cases/employers/viewConversation.ts'
import { certainties, certaintyKeys } from '#method/certainty.ts'
import { type GrowthQuestion, growthQuestions, yesNoAnswers, yesNoKeys } from '#method/growthConversation.ts'
import { Button, Buttons, Field, Radios, Select, TextArea } from '../../ui/form.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { conversationTexts } from './conversationTexts.ts'
import { JobsNoted } from './jobsNoted.tsx'

type QuestionProps = { question: GrowthQuestion; number: number; data: ConversationData; base: string }

/** One guided question with its hint, and what can be made of the answer at once. */
export function Question({ question, number, data, base }: QuestionProps) {
  const t = useTexts(conversationTexts)
  const { locale } = useView()
  const facts = growthQuestions[question]
  const label = `${number}. ${facts.label[locale]}`
  const hint = facts.hint[locale]
  const value = data.fields[question]
  if (facts.kind === 'yesNo')
    return (
      <div class="in-a-row">
        <Radios
          name={question}
          label={label}
          hint={hint}
          value={value}
          options={[
            ...yesNoKeys.map((key) => ({ value: key, label: yesNoAnswers[key].label[locale] })),
            { value: '', label: t.notAsked },
          ]}
        />
      </div>
    )
  return (
    <>
      <TextArea name={question} label={label} hint={hint} value={value} rows={3} />
      {facts.kind === 'jobs' && <NewJob data={data} base={base} />}
      {question === 'whoElse' && (
        <Buttons>
          <Button formAction={`${base}/vraag-verder`}>{t.askThem}</Button>
        </Buttons>
      )}
    </>
  )
}

/** A job that the employer names is put on the list right here. */
function NewJob({ data, base }: { data: ConversationData; base: string }) {
  const t = useTexts(conversationTexts)
  const { locale } = useView()
  const { fields } = data
  return (
    <div class="side-step">
      <JobsNoted data={data} />
      <fieldset class="field group">
        <legend class="field__label">{t.addJob}</legend>
        <div class="side-step__fields">
          <Field name="jobFunction" label={t.jobFunction} value={fields.jobFunction} />
          <Field name="jobPositions" type="number" label={t.jobPositions} value={fields.jobPositions} />
          <Field name="jobFrom" type="date" label={t.jobFrom} hint={t.jobFromHint} value={fields.jobFrom} />
          <Select
            name="jobCertainty"
            label={t.jobCertainty}
            value={fields.jobCertainty}
            options={certaintyKeys.map((key) => ({ value: key, label: certainties[key].label[locale] }))}
          />
        </div>
      </fieldset>
      <Buttons>
        <Button formAction={`${base}/baan`}>{t.addJobNow}</Button>
      </Buttons>
    </div>
  )
}
