import { Disclosure, Form, HiddenField, TextArea } from '../../../ui/form.tsx'
import { wasSent } from '../../../ui/formContext.ts'
import type { FormState } from '../../../ui/formState.ts'
import { useTexts } from '../../../ui/view.tsx'
import { Taps } from './taps.tsx'
import { voiceTexts } from './texts.ts'

type Props = { action: string; id: string; mood: number | null; text: string | null; state: FormState }

/** This week: one tap on a face, and room for words behind a fold. */
export function WeekVoice({ action, id, mood, text, state }: Props) {
  const t = useTexts(voiceTexts)
  return (
    <>
      <Taps action={action} label={t.thisWeek} mood={mood} text={text} />
      <Disclosure summary={text ? t.changeWords : t.addWords} open={wasSent(state)}>
        <Form action={action} state={state} id={`week-${id}`} submit={t.send}>
          <HiddenField name="mood" value={mood ?? ''} />
          <TextArea name="text" label={t.words} rows={2} value={text ?? ''} />
        </Form>
      </Disclosure>
    </>
  )
}
