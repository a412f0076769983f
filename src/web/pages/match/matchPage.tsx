import { createGathering } from '#cases/match/createGathering.ts'
import { backOnList, notPropose } from '#cases/match/notPropose.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { saveJobAsks } from '#cases/match/saveJobAsks.ts'
import { viewMatch } from '#cases/match/viewMatch.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Tag } from '../../ui/data.tsx'
import { Columns, PageHead, Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { JobTabs } from '../futureJobs/jobHead.tsx'
import { Asks } from './asks.tsx'
import { decisionTexts } from './decisionTexts.ts'
import { GatheringList } from './gatheringList.tsx'
import { gatheringTexts } from './gatheringTexts.ts'
import { Possible } from './possible.tsx'
import { Standing } from './standing.tsx'
import { matchTexts } from './texts.ts'

export const matchPage = page({
  path: '/banen/:futureJobId/match',
  case: viewMatch,
  place: 'futureJobs',
  title: ({ job }, locale) => messages(matchTexts, locale).title(job.function),
  body({ data, actor, form }) {
    const t = useTexts(matchTexts)
    const { job } = data
    const chosen = data.proposals.filter((one) => one.status === 'chosen').length
    return (
      <>
        <PageHead
          title={t.title(job.function || t.noName)}
          lead={t.lead(job.employer)}
          crumbs={[
            { href: '/banen', label: t.jobs },
            { href: `/banen/${job.id}`, label: job.function || t.noName },
          ]}
          status={
            <Tag tone={chosen >= job.positions ? 'good' : 'own'}>{t.chosenOf(chosen, job.positions)}</Tag>
          }
        />
        <JobTabs futureJobId={job.id} current="match" />
        <Columns
          main={
            <>
              <Section title={t.proposed} intro={data.proposals.length > 0 ? t.proposedIntro : undefined}>
                <Standing data={data} />
              </Section>
              <Possible data={data} form={form} coach={actor.role === 'coach'} />
            </>
          }
          side={
            <>
              <GatheringList data={data} state={form('createGathering')} />
              <Asks data={data} state={form('saveJobAsks')} />
              <p class="soft">
                <a href="/hoe-werkt-de-match">{t.howItWorks}</a>
              </p>
            </>
          }
        />
      </>
    )
  },
})

export const proposeForm = form({
  path: '/banen/:futureJobId/match/voorstellen',
  case: proposeCandidates,
  page: matchPage,
  next: (_, input) => `/banen/${input.futureJobId}/match`,
  done: matchTexts.proposedDone,
})

export const notProposeForm = form({
  path: '/banen/:futureJobId/match/niet-voorstellen',
  case: notPropose,
  page: matchPage,
  next: (_, input) => `/banen/${input.futureJobId}/match`,
  done: decisionTexts.done,
})

export const backForm = form({
  path: '/banen/:futureJobId/match/terug-op-lijst',
  case: backOnList,
  page: matchPage,
  next: (_, input) => `/banen/${input.futureJobId}/match`,
  done: decisionTexts.done,
})

export const asksForm = form({
  path: '/banen/:futureJobId/match/gevraagd',
  case: saveJobAsks,
  page: matchPage,
  next: (_, input) => `/banen/${input.futureJobId}/match`,
  done: matchTexts.asksDone,
})

export const planForm = form({
  path: '/banen/:futureJobId/match/bijeenkomsten',
  case: createGathering,
  page: matchPage,
  next: (result, input) => `/banen/${input.futureJobId}/match/bijeenkomsten/${result.id}`,
  done: gatheringTexts.planned,
})
