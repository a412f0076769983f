import { mayEver } from '#access/policy.ts'
import type { ConversationName } from '#cases/employers/conversationFields.ts'
import { type ConversationData, viewConversation } from '#cases/employers/viewConversation.ts'
import { conversationOutcomeKeys, conversationOutcomes } from '#method/conversationOutcomes.ts'
import { type GrowthQuestion, growthQuestionKeys } from '#method/growthConversation.ts'
import { isKeyOf } from '#method/lists.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { Field, Form } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { ActionsNoted } from './conversationActions.tsx'
import { ConversationEnd } from './conversationEnd.tsx'
import { Question } from './conversationQuestion.tsx'
import { ConversationRead } from './conversationRead.tsx'
import { conversationState } from './conversationState.ts'
import { conversationTexts } from './conversationTexts.ts'
import { employerTexts } from './texts.ts'

export const conversationPage = page({
  path: '/werkgevers/:employerId/groeigesprek/:conversationId',
  case: viewConversation,
  place: 'employers',
  title: ({ employer }, locale) => messages(conversationTexts, locale).title(employer.name),
  body({ data, actor, form }) {
    const t = useTexts(conversationTexts)
    const words = useTexts(employerTexts)
    const { locale } = useView()
    const { employer, conversation, answered } = data
    const name = employer.name || words.noName
    const { outcome } = conversation
    const lead = isKeyOf(conversationOutcomeKeys, outcome)
      ? t.leadEnded(conversationOutcomes[outcome].label[locale])
      : t.leadOpen(answered, growthQuestionKeys.length)
    return (
      <>
        <PageHead
          title={t.title(name)}
          lead={lead}
          status={<span class="soft">{t.writtenBy(conversation.by)}</span>}
          crumbs={[
            { href: '/werkgevers', label: words.employers },
            { href: `/werkgevers/${employer.id}`, label: name },
          ]}
        />
        {mayEver('employer', 'write', actor.role) ? (
          <div class="talk">
            <ConversationForm data={data} state={conversationState(form)} />
          </div>
        ) : (
          <ConversationRead data={data} />
        )}
        <ActionsNoted data={data} />
      </>
    )
  },
})

/**
 * One form for the whole talk: each button sends all of it, so that no button loses what was typed elsewhere. The
 * unseen first button is what the Enter key presses.
 */
function ConversationForm({ data, state }: { data: ConversationData; state: FormState }) {
  const t = useTexts(conversationTexts)
  const { employer, conversation, fields, contacts } = data
  const base = `/werkgevers/${employer.id}/groeigesprek/${conversation.id}`
  const names = contacts.map((person) => person.name).filter(Boolean)
  const value = (name: ConversationName) => fields[name]
  return (
    <Form action={base} id="gesprek" state={state} version={conversation.version} autosave submit={t.save}>
      <button type="submit" class="silent" tabindex={-1}>
        {t.save}
      </button>
      <Field name="heldOn" type="date" label={t.heldOn} value={value('heldOn')} />
      <Field
        name="spokenWith"
        label={t.spokenWith}
        hint={names.length > 0 ? t.spokenWithHint(names.join(', ')) : undefined}
        value={value('spokenWith')}
      />
      <Section title={t.questions}>
        {growthQuestionKeys.map((key: GrowthQuestion, at) => (
          <Question question={key} number={at + 1} data={data} base={base} />
        ))}
      </Section>
      <ConversationEnd data={data} base={base} state={state} />
    </Form>
  )
}
