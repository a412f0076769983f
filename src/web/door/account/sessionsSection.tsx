import type { Locale } from '#texts/catalogue.ts'
import { dayInAmsterdam, shortDay, timeInAmsterdam } from '#texts/days.ts'
import { Table, Tag } from '../../ui/data.tsx'
import { PostButton } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { accountTexts } from './accountTexts.ts'

type OwnSession = { id: string; device: string | null; createdAt: Date; lastSeenAt: Date; here: boolean }

/** Where the account is open, each with a button to end it. */
export function SessionsSection({ sessions }: { sessions: OwnSession[] }) {
  const t = useTexts(accountTexts)
  const { locale } = useView()
  return (
    <Section title={t.sessions} intro={t.sessionsIntro}>
      <Table
        caption={t.sessions}
        captionHidden
        columns={[
          { key: 'device', label: t.device },
          { key: 'since', label: t.since },
          { key: 'lastSeen', label: t.lastSeen },
          { key: 'end', label: t.action },
        ]}
        rows={sessions.map((session) => ({
          device: session.device || t.unknownDevice,
          since: moment(session.createdAt, locale),
          lastSeen: moment(session.lastSeenAt, locale),
          end: session.here ? <Tag tone="own">{t.here}</Tag> : <EndButton session={session} />,
        }))}
      />
      {sessions.length > 2 && (
        <PostButton action="/account/sessies/andere" label={t.endOthers} kind="danger" />
      )}
    </Section>
  )
}

function EndButton({ session }: { session: OwnSession }) {
  const t = useTexts(accountTexts)
  return (
    <PostButton
      action="/account/sessies"
      label={t.endThis}
      fields={{ sessionId: session.id }}
      about={session.device || t.unknownDevice}
    />
  )
}

const moment = (instant: Date, locale: Locale) =>
  `${shortDay(dayInAmsterdam(instant), locale)}, ${timeInAmsterdam(instant)}`
