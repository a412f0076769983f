import type { SharedWords, Sharing } from '#cases/consents/sharing.ts'
import { consentItems, isShared, mayWriteDown } from '#method/consents.ts'
import { PostButton } from '../../ui/buttons.tsx'
import { Table, Tag } from '../../ui/data.tsx'
import { wordsUnder } from '../../ui/sharedWords.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { sharingTexts } from './texts/sharing.ts'

type Item = Sharing['items'][number]
type Props = {
  sharing: Sharing
  /** The texts of the profile; without them the table does not tell what the employer would read. */
  words?: SharedWords
  /** Where a press goes; absent for who may only look. */
  turn?: { action: string }
}

/** Both sides of every switch towards one employer, each turned in one press. */
export function SharingTable({ sharing, words, turn }: Props) {
  const t = useTexts(sharingTexts)
  const { locale } = useView()
  return (
    <Table
      caption={t.sees(sharing.employer)}
      captionHidden
      columns={[
        { key: 'item', label: t.item },
        { key: 'candidate', label: t.candidate },
        { key: 'coach', label: t.coach },
        { key: 'employer', label: t.employer },
      ]}
      rows={sharing.items.map((one) => ({
        item: <What one={one} words={words && wordsUnder(words, one.item, locale)} />,
        candidate: <CandidateSide one={one} turn={turn} employerId={sharing.employerId} />,
        coach: <CoachSide one={one} turn={turn} employerId={sharing.employerId} />,
        employer: (
          <div class="switch">
            <Tag tone={isShared(one) ? 'good' : 'neutral'} shape={isShared(one) ? undefined : 'cross'}>
              {isShared(one) ? t.shown : t.notShown}
            </Tag>
          </div>
        ),
      }))}
    />
  )
}

function What({ one, words }: { one: Item; words: string | null | undefined }) {
  const t = useTexts(sharingTexts)
  const { locale } = useView()
  const { label, hint } = consentItems[one.item]
  return (
    <>
      <span>{label[locale]}</span>
      <span class="switch__hint">{hint[locale]}</span>
      {typeof words === 'string' && <span class="switch__hint">{words ? t.wouldRead(words) : t.empty}</span>}
    </>
  )
}

type SideProps = { one: Item; employerId: string; turn: Props['turn'] }

function CandidateSide({ one, employerId, turn }: SideProps) {
  const t = useTexts(sharingTexts)
  const { locale } = useView()
  const { candidateOn: on, ownWord } = one
  const word = ownWord ? (on ? t.ownYes : t.ownNo) : on ? t.yes : t.no
  return (
    <div class="switch">
      <Tag tone={on ? 'good' : 'neutral'} shape={on ? undefined : 'cross'}>
        {word}
      </Tag>
      {turn && mayWriteDown(one, !on) && (
        <PostButton
          action={turn.action}
          fields={{ employerId, item: one.item, side: 'candidate', turn: on ? 'off' : 'on' }}
          label={on ? t.saysNo : t.saysYes}
          about={consentItems[one.item].label[locale]}
          kind="quiet"
        />
      )}
    </div>
  )
}

function CoachSide({ one, employerId, turn }: SideProps) {
  const t = useTexts(sharingTexts)
  const { locale } = useView()
  const { coachOn: on } = one
  return (
    <div class="switch">
      <Tag tone={on ? 'good' : 'neutral'} shape={on ? undefined : 'cross'}>
        {on ? t.yes : t.no}
      </Tag>
      {turn && (
        <PostButton
          action={turn.action}
          fields={{ employerId, item: one.item, side: 'coach', turn: on ? 'off' : 'on' }}
          label={on ? t.turnOff : t.turnOn}
          about={consentItems[one.item].label[locale]}
        />
      )}
    </div>
  )
}
