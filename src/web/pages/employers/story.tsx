import { addMonths } from '#method/dates.ts'
import { type NoteKind, noteKinds } from '#method/noteKinds.ts'
import { dayInAmsterdam, longDay, whenFrom } from '#texts/days.ts'
import { Timeline, type TimelineItem } from '../../ui/data.tsx'
import { LinkButton, PostButton } from '../../ui/form.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import type { PictureName } from '../../ui/pictures.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { fileTexts } from './fileTexts.ts'
import { Outcome } from './jobs.tsx'
import type { Parts } from './parts.ts'

const pictures: Record<NoteKind, PictureName> = {
  call: 'phone',
  visit: 'employer',
  talk: 'match',
  mail: 'messages',
  note: 'note',
}

type Moment = { on: string; at: number; item: Omit<TimelineItem, 'date'> }

/** What happened with this employer, newest first: contact moments, growth conversations, who took over. */
export function Story({ data, may, base, screens }: Parts & { screens: number }) {
  const t = useTexts(fileTexts)
  const { locale, now } = useView()
  const today = dayInAmsterdam(now)
  const yearAgo = addMonths(today, -12)
  const dayOf = (on: string) => (on < yearAgo ? longDay(on, locale) : whenFrom(on, today, locale))
  const oldest = data.olderNotes ? data.notes.at(-1)?.onDate : undefined
  const moments = [...noteMoments({ data, may, base }), ...otherMoments({ data, base })]
    // What is older than the notes shown waits for the next screen, so that the order stays true.
    .filter((one) => oldest === undefined || one.on >= oldest)
    .toSorted((a, b) => (a.on === b.on ? b.at - a.at : a.on < b.on ? 1 : -1))
  return (
    <Section title={t.story} id="gebeurd">
      {moments.length === 0 ? (
        <Empty title={t.noStory} text={t.noStoryText} />
      ) : (
        <Timeline items={moments.map(({ on, item }) => ({ ...item, date: dayOf(on) }))} />
      )}
      {data.olderNotes && <LinkButton href={`${base}?notities=${screens + 1}#gebeurd`}>{t.older}</LinkButton>}
    </Section>
  )
}

function noteMoments({ data, may, base }: Pick<Parts, 'data' | 'may' | 'base'>): Moment[] {
  const t = useTexts(fileTexts)
  const { locale } = useView()
  const made = new Set([...data.actions.open, ...data.actions.done].map((action) => action.fromNoteId))
  return data.notes.map((note) => ({
    on: note.onDate,
    at: note.createdAt.getTime(),
    item: {
      title: `${noteKinds[note.kind as NoteKind].label[locale]}, ${note.by}`,
      kind: pictures[note.kind as NoteKind],
      text: (
        <>
          <p class="said">{note.text}</p>
          <div class="note-touch small">
            {made.has(note.id) && <span class="soft">{t.isAction}</span>}
            {may && !made.has(note.id) && (
              <PostButton
                action={`${base}/actie`}
                label={t.toAction}
                kind="quiet"
                fields={{ noteId: note.id }}
                about={note.text.slice(0, 60)}
              />
            )}
            {may && note.byId === data.me && <a href={`${base}/contactmoment/${note.id}`}>{t.mend}</a>}
          </div>
        </>
      ),
    },
  }))
}

function otherMoments({ data, base }: Pick<Parts, 'data' | 'base'>): Moment[] {
  const t = useTexts(fileTexts)
  const talks = data.conversations.map((one) => ({
    on: one.heldOn,
    at: one.createdAt.getTime(),
    item: {
      title: <a href={`${base}/groeigesprek/${one.id}`}>{t.conversationHeld}</a>,
      text: <Outcome conversation={one} />,
    },
  }))
  const handovers = data.handovers.map((one) => ({
    on: one.onDate,
    at: one.at.getTime(),
    item: { title: t.handedOver(one.from, one.to), text: one.note && <p class="said">{one.note}</p> },
  }))
  return [...talks, ...handovers]
}
