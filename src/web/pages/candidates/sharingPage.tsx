import { turnSwitch, viewSharing } from '#cases/consents/coachSharing.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Empty, Notice, Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { CandidatePageHead } from './candidateHead.tsx'
import { SharingTable } from './sharingTable.tsx'
import { sharingTexts } from './texts/sharing.ts'
import { nameOf } from './words.ts'

/** What each employer sees of one candidate: the coach's switches, and the candidate's as far as a coach writes them. */
export const sharingPage = page({
  path: '/kandidaten/:candidateId/delen',
  case: viewSharing,
  place: 'candidates',
  title: ({ head }, locale) => messages(sharingTexts, locale).title(head.firstName),
  body({ data: { head, words, employers }, form }) {
    const t = useTexts(sharingTexts)
    const { message } = form('turnSwitch')
    const action = `/kandidaten/${head.id}/delen`
    return (
      <>
        <CandidatePageHead
          candidateId={head.id}
          title={t.title(head.firstName || nameOf(head))}
          lead={t.lead}
          part="sharing"
        />
        {message && <Notice kind="error">{message}</Notice>}
        {employers.length === 0 && <Empty title={t.none} text={t.noneText} picture="employer" />}
        {employers.map((sharing) => (
          <Section title={t.sees(sharing.employer)} id={`w-${sharing.employerId}`}>
            <SharingTable sharing={sharing} words={words} turn={{ action }} />
          </Section>
        ))}
      </>
    )
  },
})

export const turnSwitchForm = form({
  path: '/kandidaten/:candidateId/delen',
  case: turnSwitch,
  page: sharingPage,
  next: (_, input) => `/kandidaten/${input.candidateId}/delen#w-${input.employerId}`,
  done: sharingTexts.turned,
})
