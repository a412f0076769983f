import { viewGathering } from '#cases/match/viewGathering.ts'
import { type Introduction, introductions } from '#method/introductions.ts'
import { messages } from '#texts/catalogue.ts'
import { longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Table } from '../../ui/data.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { gatheringName } from './gatheringList.tsx'
import { gatheringTexts } from './gatheringTexts.ts'

/** The list on paper: names, and room to write. */
export const gatheringListPage = page({
  path: '/banen/:futureJobId/match/bijeenkomsten/:gatheringId/lijst',
  case: viewGathering,
  place: 'futureJobs',
  title: ({ gathering }, locale) => {
    const t = messages(gatheringTexts, locale)
    return t.listTitle(gatheringName(gathering, locale, t.inRound))
  },
  body({ data }) {
    const t = useTexts(gatheringTexts)
    const { locale } = useView()
    const { gathering, job } = data
    const name = gatheringName(gathering, locale, t.inRound)
    const { hasVerdict } = introductions[gathering.kind as Introduction] ?? { hasVerdict: false }
    const facts = [longDay(gathering.onDate, locale), gathering.atTime, gathering.place, job.employer]
    return (
      <>
        <PageHead
          title={name}
          lead={facts.filter(Boolean).join(' · ')}
          crumbs={[{ href: `/banen/${job.id}/match/bijeenkomsten/${gathering.id}`, label: name }]}
        />
        <p class="screen-only soft">{t.listLead}</p>
        <div class="paper-list">
          <Table
            caption={name}
            captionHidden
            columns={[
              { key: 'number', label: t.number, numeric: true },
              { key: 'name', label: t.name },
              { key: 'coach', label: t.coach },
              { key: 'present', label: t.present },
              ...(hasVerdict ? [{ key: 'verdict', label: t.verdictWords }] : []),
              { key: 'notes', label: t.notes },
            ]}
            rows={data.guests.map((one, at) => ({
              number: at + 1,
              name: `${one.firstName} ${one.lastName}`,
              coach: one.coach,
            }))}
          />
        </div>
      </>
    )
  },
})
