import type { ConversationData } from '#cases/employers/viewConversation.ts'
import {
  type GrowthQuestion,
  growthQuestionKeys,
  growthQuestions,
  yesNoAnswers,
  yesNoKeys,
} from '#method/growthConversation.ts'
import { isKeyOf } from '#method/lists.ts'
import { longDay } from '#texts/days.ts'
import { Facts } from '../../ui/data.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { conversationTexts } from './conversationTexts.ts'
import { Outcome } from './jobs.tsx'
import { JobsNoted } from './jobsNoted.tsx'

/** The talk for somebody who only reads. */
export function ConversationRead({ data }: { data: ConversationData }) {
  const t = useTexts(conversationTexts)
  const { locale } = useView()
  const { fields, conversation } = data
  const answer = (key: GrowthQuestion) => {
    const value = fields[key]
    if (growthQuestions[key].kind !== 'yesNo') return <span class="said">{value}</span>
    return isKeyOf(yesNoKeys, value) ? yesNoAnswers[value].label[locale] : ''
  }
  return (
    <div class="stack">
      <Facts
        items={[
          { term: t.heldOn, value: longDay(fields.heldOn, locale) },
          { term: t.spokenWith, value: fields.spokenWith },
          ...growthQuestionKeys
            .filter((key) => fields[key] !== '')
            .map((key) => ({ term: growthQuestions[key].label[locale], value: answer(key) })),
          { term: t.ending, value: <Outcome conversation={conversation} /> },
        ].filter((fact) => fact.value)}
      />
      <JobsNoted data={data} />
    </div>
  )
}
