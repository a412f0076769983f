import type { ConversationData } from '#cases/employers/viewConversation.ts'
import { certainties, certaintyKeys } from '#method/certainty.ts'
import { isKeyOf } from '#method/lists.ts'
import { monthName } from '#texts/days.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { conversationTexts } from './conversationTexts.ts'
import { fileTexts } from './fileTexts.ts'

/** The jobs that came out of this talk. */
export function JobsNoted({ data }: { data: ConversationData }) {
  const t = useTexts(conversationTexts)
  const words = useTexts(fileTexts)
  const { locale } = useView()
  if (data.jobs.length === 0) return null
  return (
    <>
      <p class="field__label">{t.jobsNoted}</p>
      <ul class="plain-list">
        {data.jobs.map((job) => {
          const about = [
            t.places(job.positions),
            job.expectedFrom && t.fromDay(monthName(job.expectedFrom, locale)),
            isKeyOf(certaintyKeys, job.certainty) && certainties[job.certainty].label[locale].toLowerCase(),
          ]
          return (
            <li>
              <a href={`/banen/${job.id}`}>{job.function || words.noFunction}</a>
              <span class="soft">, {about.filter(Boolean).join(', ')}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
