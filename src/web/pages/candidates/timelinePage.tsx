import { viewTimeline } from '#cases/candidates/viewTimeline.ts'
import { messages } from '#texts/catalogue.ts'
import { page } from '../../http/definitions.ts'
import { Pager } from '../../ui/data.tsx'
import { Empty } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { CandidatePageHead } from './candidateHead.tsx'
import { dossierTexts } from './texts/dossier.ts'
import { timelineTexts } from './texts/timeline.ts'
import { TimelineList } from './timelineList.tsx'
import { nameOf } from './words.ts'

export const timelinePage = page({
  path: '/kandidaten/:candidateId/tijdlijn',
  case: viewTimeline,
  place: 'candidates',
  title: ({ head }, locale) => messages(timelineTexts, locale).title(nameOf(head)),
  body({ data, actor }) {
    const t = useTexts(timelineTexts)
    const d = useTexts(dossierTexts)
    const { head, entries } = data
    return (
      <>
        <CandidatePageHead
          candidateId={head.id}
          title={t.title(nameOf(head))}
          lead={t.lead}
          part="timeline"
        />
        {entries.length === 0 ? (
          <Empty title={d.nothingYet} text={d.nothingYetText} picture="note" />
        ) : (
          <TimelineList candidateId={head.id} entries={entries} accountId={actor.accountId} />
        )}
        <Pager
          page={data.pagina}
          pages={data.pages}
          href={(pagina) => `/kandidaten/${head.id}/tijdlijn?pagina=${pagina}`}
        />
      </>
    )
  },
})
