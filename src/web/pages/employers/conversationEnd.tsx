import type { ConversationData } from '#cases/employers/viewConversation.ts'
import { notJoiningKeys, notJoiningReasons } from '#method/notJoining.ts'
import { Button, Buttons, Disclosure, Field, Select, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { conversationTexts } from './conversationTexts.ts'

type EndProps = { data: ConversationData; base: string; state: FormState }

/** The two other ways a talk can end: time to think, or a reason why not. */
export function ConversationEnd({ data, base, state }: EndProps) {
  const t = useTexts(conversationTexts)
  const { locale } = useView()
  const { fields, conversation } = data
  const wrong = (name: string) => name in state.errors
  return (
    <Section title={t.ending} intro={t.endingIntro} id="einde">
      <Disclosure summary={t.thinking} open={wrong('callBackOn') || fields.callBackOn !== ''}>
        <Field name="callBackOn" type="date" label={t.callBackOn} value={fields.callBackOn} />
        <Buttons>
          <Button formAction={`${base}/denkt-na`}>{t.thinkingNow}</Button>
        </Buttons>
      </Disclosure>
      <Disclosure
        summary={t.notJoining}
        open={
          wrong('notJoiningReason') || fields.notJoiningReason !== '' || conversation.outcome === 'notJoining'
        }
      >
        <Select
          name="notJoiningReason"
          label={t.notJoiningReason}
          value={fields.notJoiningReason}
          options={notJoiningKeys.map((key) => ({ value: key, label: notJoiningReasons[key].label[locale] }))}
        />
        <TextArea name="notJoiningNote" label={t.notJoiningNote} value={fields.notJoiningNote} rows={3} />
        <Buttons>
          <Button formAction={`${base}/doet-niet-mee`}>{t.notJoiningNow}</Button>
        </Buttons>
      </Disclosure>
    </Section>
  )
}
