import type { Child } from 'hono/jsx'
import type { TimelineEntry } from '#cases/candidates/timeline.ts'
import { longDay } from '#texts/days.ts'
import { PostButton } from '../../ui/buttons.tsx'
import { Timeline } from '../../ui/data.tsx'
import { Disclosure, Field } from '../../ui/form.tsx'
import { emptyForm } from '../../ui/formState.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { QuickForm } from './quickForm.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { timelineTexts } from './texts/timeline.ts'
import { told } from './timelineWords.ts'

type ListProps = { candidateId: string; entries: readonly TimelineEntry[]; accountId: string }

/** What happened, newest first; a note can become an action, a barrier or a date at once. */
export function TimelineList({ candidateId, entries, accountId }: ListProps) {
  const t = useTexts(timelineTexts)
  const { locale } = useView()
  return (
    <Timeline
      items={entries.map((entry) => {
        const { title, text, picture, href } = told(entry, locale)
        return {
          date: longDay(entry.onDate, locale),
          title: (
            <>
              {href ? <a href={href}>{title}</a> : title}
              {entry.by && <span class="soft small"> · {entry.by}</span>}
            </>
          ),
          kind: picture,
          text: (
            <>
              {text && <Paragraphs text={text} />}
              {entry.kind === 'note' && entry.facts.trajectoryId === null && (
                <NoteTouch candidateId={candidateId} entry={entry} mine={entry.byId === accountId} />
              )}
              {entry.kind === 'note' && entry.facts.trajectoryId && (
                <p>
                  <a href={`/trajecten/${entry.facts.trajectoryId}`}>{t.toTrajectory}</a>
                </p>
              )}
            </>
          ),
        }
      })}
    />
  )
}

/** Text as it was typed: each line its own. */
export function Paragraphs({ text }: { text: string }): Child {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => <p>{line}</p>)
}

type Note = Extract<TimelineEntry, { kind: 'note' }>

function NoteTouch({ candidateId, entry, mine }: { candidateId: string; entry: Note; mine: boolean }) {
  const t = useTexts(dossierTexts)
  const base = `/kandidaten/${candidateId}/notities/${entry.id}`
  const about = entry.facts.text.slice(0, 60)
  return (
    <div class="note-touch small">
      {entry.facts.followed ? (
        <span class="soft">{t.isAction}</span>
      ) : (
        <>
          <PostButton action={`${base}/actie`} label={t.toAction} kind="quiet" about={about} />
          <PostButton action={`${base}/drempel`} label={t.toBarrier} kind="quiet" about={about} />
          <Disclosure summary={t.toDate}>
            <QuickForm action={`${base}/actie`} state={emptyForm} save={t.setDay} id={`dag-${entry.id}`}>
              <Field name="dueOn" type="date" label={t.onDay} />
            </QuickForm>
          </Disclosure>
        </>
      )}
      {mine && <a href={base}>{t.mend}</a>}
    </div>
  )
}
