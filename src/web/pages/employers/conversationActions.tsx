import type { ConversationData } from '#cases/employers/viewConversation.ts'
import { dayInAmsterdam, whenFrom } from '#texts/days.ts'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { conversationTexts } from './conversationTexts.ts'

/** What has to be done after this talk, and by whom. */
export function ActionsNoted({ data }: { data: ConversationData }) {
  const t = useTexts(conversationTexts)
  const { locale, now } = useView()
  const today = dayInAmsterdam(now)
  if (data.actions.length === 0) return null
  return (
    <Section
      title={t.actionsNoted}
      id="acties"
      action={{ href: `/werkgevers/${data.employer.id}#acties`, label: data.employer.name }}
    >
      <ul class="rows">
        {data.actions.map((action) => (
          <li class="rows__row">
            <div class="rows__words">
              <p class="said">{action.text}</p>
              <p class="soft">
                {[
                  action.doneAt ? t.actionDone : action.dueOn && whenFrom(action.dueOn, today, locale),
                  action.owner,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
