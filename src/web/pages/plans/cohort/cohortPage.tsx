import { mayEver } from '#access/policy.ts'
import { chooseAnswer } from '#cases/plans/cohort/chooseAnswer.ts'
import { saveTakers } from '#cases/plans/cohort/saveTakers.ts'
import { scheduleTalks } from '#cases/plans/cohort/scheduleTalks.ts'
import { type CohortData, viewCohort } from '#cases/plans/cohort/viewCohort.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Tag } from '../../../ui/data.tsx'
import { LinkButton } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { PlanStand } from '../planStand.tsx'
import { TwoAnswers } from './answers.tsx'
import { Schedule } from './scheduleSection.tsx'
import { Takers } from './takers.tsx'
import { cohortTexts, newCohortTexts } from './texts.ts'

const base = '/plannen/kennismaken'

export const cohortPage = page({
  path: `${base}/:planId`,
  case: viewCohort,
  place: 'futureJobs',
  title: ({ plan }, locale) => plan.name || messages(cohortTexts, locale).noName,
  body({ data, actor, form }) {
    const t = useTexts(cohortTexts)
    const writes = mayEver('plan', 'write', actor.role)
    const may = writes && data.plan.status === 'draft'
    return (
      <>
        <Head data={data} />
        <Takers data={data} may={may} state={form('saveTakers')} />
        <Schedule data={data} may={may} state={form('scheduleTalks')} />
        <Wishes data={data} may={may} />
        <TwoAnswers data={data} may={may} state={form('chooseAnswer')} />
        {writes && (
          <PlanStand
            status={data.plan.status}
            path={`${base}/${data.plan.id}`}
            state={form('movePlan')}
            again={{ label: t.takeUp, why: t.takeUpWhy }}
          />
        )}
      </>
    )
  },
})

function Head({ data: { plan, candidates, tracks, meetings } }: { data: CohortData }) {
  const t = useTexts(cohortTexts)
  const words = useTexts(newCohortTexts)
  const { locale } = useView()
  return (
    <PageHead
      title={plan.name || t.noName}
      lead={t.lead(candidates.length, tracks.length, meetings.length)}
      crumbs={[{ href: '/plannen', label: words.plans }]}
      status={
        <Tag tone={plan.status === 'accepted' ? 'good' : 'neutral'}>
          {planCycle[plan.status].label[locale]}
        </Tag>
      }
    />
  )
}

function Wishes({ data: { plan, candidates, tracks, meetings }, may }: { data: CohortData; may: boolean }) {
  const t = useTexts(cohortTexts)
  const said = (ids: readonly { id: string }[], has: (id: string) => boolean) =>
    ids.filter((one) => has(one.id)).length
  const ofCandidates = said(candidates, (id) =>
    meetings.some((one) => one.candidateId === id && one.candidateRank !== null),
  )
  const ofJobs = said(tracks, (id) =>
    meetings.some((one) => one.futureJobId === id && one.employerRank !== null),
  )
  return (
    <Section title={t.wishes} id="wensen">
      <p>{t.wishesLead(ofCandidates, candidates.length, ofJobs, tracks.length)}</p>
      {may && <LinkButton href={`${base}/${plan.id}/wensen`}>{t.toWishes}</LinkButton>}
    </Section>
  )
}

const back = (_: unknown, input: { planId: string }) => `${base}/${input.planId}`

export const cohortForms = [
  form({
    path: `${base}/:planId`,
    case: saveTakers,
    page: cohortPage,
    next: back,
    done: cohortTexts.saved,
    theirs: ({ name }) => ({ name: String(name ?? '') }),
  }),
  form({
    path: `${base}/:planId/rooster`,
    case: scheduleTalks,
    page: cohortPage,
    next: (_, input) => `${base}/${input.planId}#rooster`,
    theirs: () => ({}),
  }),
  form({
    path: `${base}/:planId/kiezen`,
    case: chooseAnswer,
    page: cohortPage,
    next: (_, input) => `${base}/${input.planId}#antwoorden`,
    done: cohortTexts.chosenDone,
  }),
  form({ path: `${base}/:planId/stand`, case: movePlan, page: cohortPage, next: back }),
]
