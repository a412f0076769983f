import { createGathering } from '#cases/match/createGathering.ts'
import { proposeCandidates } from '#cases/match/proposeCandidates.ts'
import { saveJobAsks } from '#cases/match/saveJobAsks.ts'
import { type MatchData, viewMatch } from '#cases/match/viewMatch.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../http/definitions.ts'
import { Pager, Tabs, Tag } from '../../ui/data.tsx'
import { Field, FilterForm, Form, HiddenField, TextArea } from '../../ui/form.tsx'
import type { FormState } from '../../ui/formState.ts'
import { Columns, Empty, Notice, PageHead, Section } from '../../ui/page.tsx'
import { useTexts } from '../../ui/view.tsx'
import { JobTabs } from '../futureJobs/jobHead.tsx'
import { Asks } from './asks.tsx'
import { GatheringList } from './gatheringList.tsx'
import { gatheringTexts } from './gatheringTexts.ts'
import { Picks } from './picks.tsx'
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
              <Possible data={data} state={form('proposeCandidates')} coach={actor.role === 'coach'} />
            </>
          }
          side={
            <>
              <GatheringList data={data} state={form('createGathering')} />
              <Asks data={data} state={form('saveJobAsks')} />
            </>
          }
        />
      </>
    )
  },
})

function Possible({ data, state, coach }: { data: MatchData; state: FormState; coach: boolean }) {
  const t = useTexts(matchTexts)
  const path = `/banen/${data.job.id}/match`
  const href = (given: { van?: boolean; pagina?: number }) => {
    const query = new URLSearchParams()
    if (data.zoek) query.set('zoek', data.zoek)
    if (given.van ?? data.van) query.set('van', 'mij')
    if (given.pagina && given.pagina > 1) query.set('pagina', String(given.pagina))
    return `${path}${query.size > 0 ? `?${query}` : ''}#kandidaten`
  }
  return (
    <Section title={t.possible} id="kandidaten" intro={t.possibleIntro}>
      {coach && (
        <Tabs
          label={t.whose}
          items={[
            { href: href({ van: false }), label: t.everybody, current: !data.van },
            { href: href({ van: true }), label: t.myOwn, current: data.van },
          ]}
        />
      )}
      <FilterForm action={path}>
        <Field name="zoek" label={t.search} type="search" value={data.zoek} />
        {data.van && <HiddenField name="van" value="mij" />}
      </FilterForm>
      {data.asks.skills.every((one) => !one.essential) && (
        <Notice kind="info">
          {t.noEssentials} <a href={`/banen/${data.job.id}/profiel`}>{t.toProfile}</a>
        </Notice>
      )}
      {data.candidates.length === 0 ? (
        <Empty title={t.nobody} text={t.nobodyText} />
      ) : (
        <Form action={`${path}/voorstellen`} state={state} submit={t.propose}>
          <Picks candidates={data.candidates} first={data.first} />
          <Pager page={data.pagina} pages={data.pages} href={(pagina) => href({ pagina })} />
          <TextArea name="why" label={t.reason} hint={t.reasonHint} rows={2} />
        </Form>
      )}
    </Section>
  )
}

export const proposeForm = form({
  path: '/banen/:futureJobId/match/voorstellen',
  case: proposeCandidates,
  page: matchPage,
  next: (_, input) => `/banen/${input.futureJobId}/match`,
  done: matchTexts.proposedDone,
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
