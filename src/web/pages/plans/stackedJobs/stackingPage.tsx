import { mayEver } from '#access/policy.ts'
import { callOffRun } from '#cases/plans/callOffRun.ts'
import { movePlan } from '#cases/plans/movePlan.ts'
import { isBusy } from '#cases/plans/runs.ts'
import { agreeJob } from '#cases/plans/stackedJobs/agreeJob.ts'
import { askHours } from '#cases/plans/stackedJobs/askHours.ts'
import { keepJob } from '#cases/plans/stackedJobs/keepJob.ts'
import { saveStacking } from '#cases/plans/stackedJobs/planStacking.ts'
import { splitJob, takeBackSplit } from '#cases/plans/stackedJobs/splitJob.ts'
import { type StackingData, viewStacking } from '#cases/plans/stackedJobs/viewStacking.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { messages } from '#texts/catalogue.ts'
import { form, page } from '../../../http/definitions.ts'
import { Tag } from '../../../ui/data.tsx'
import { Buttons, LinkButton, PostButton } from '../../../ui/form.tsx'
import type { FormState } from '../../../ui/formState.ts'
import { Notice, PageHead, Section } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { PlanStand } from '../planStand.tsx'
import { RunState, refreshFor } from '../runState.tsx'
import { FullJob } from './fullJob.tsx'
import { Left, Missing, Moved } from './leftOver.tsx'
import { Rules } from './rules.tsx'
import { Splits, useNearCertainty } from './splits.tsx'
import { splitTexts } from './splitTexts.ts'
import { partJobTexts, stackingTexts } from './texts.ts'

const base = '/plannen/stapelbanen'

export const stackingPage = page({
  path: `${base}/:planId`,
  case: viewStacking,
  place: 'futureJobs',
  title: (_, locale) => messages(stackingTexts, locale).title,
  refresh: ({ run }) => refreshFor(run),
  body({ data, actor, form }) {
    const { plan, run, told } = data
    const t = useTexts(stackingTexts)
    const nearCertainty = useNearCertainty(run)
    const path = `${base}/${plan.id}`
    const may = mayEver('plan', 'write', actor.role) && plan.status === 'draft' && !isBusy(run)
    return (
      <>
        <Head data={data} />
        {run && plan.status === 'draft' && (
          <RunState run={run} callOff={`${path}/stop`} certainty={nearCertainty} />
        )}
        {run?.answer?.kind === 'infeasible' && <Notice kind="warn">{t.clash}</Notice>}
        {told && told.unknownSites > 0 && <Notice kind="info">{t.unknownSites(told.unknownSites)}</Notice>}
        {data.before && data.now && !isBusy(run) && <Moved data={data} />}
        {may && <Again data={data} />}
        <Splits data={data} path={path} may={may} />
        {told && <Jobs data={data} may={may} form={form} />}
        {told && <Missing data={data} may={may} state={form('askHours')} />}
        {told && <Left data={data} />}
        {may && <Rules data={data} state={form('saveStacking')} />}
        {(may || (plan.status === 'dropped' && mayEver('plan', 'write', actor.role))) && (
          <PlanStand status={plan.status} path={path} state={form('movePlan')} />
        )}
      </>
    )
  },
})

function Head({ data: { plan, told } }: { data: StackingData }) {
  const t = useTexts(stackingTexts)
  const words = useTexts(partJobTexts)
  const { locale } = useView()
  return (
    <PageHead
      title={t.title}
      lead={told ? t.lead(told.jobs.length, told.left.length) : t.noPlanYet}
      crumbs={[
        { href: '/plannen', label: words.plans },
        { href: base, label: words.title },
      ]}
      status={<Tag tone="neutral">{planCycle[plan.status].label[locale]}</Tag>}
    />
  )
}

/** Everything open again, by the same rules, with the jobs that were kept; and the rules, to change them. */
function Again({ data }: { data: StackingData }) {
  const t = useTexts(stackingTexts)
  const { plan } = data
  return (
    <Buttons>
      <PostButton
        action={`${base}/${plan.id}`}
        label={t.planAgain}
        fields={{ ...plan.setup.rules, _version: plan.version }}
      />
      <LinkButton href="#regels" kind="quiet">
        {t.rules}
      </LinkButton>
    </Buttons>
  )
}

type JobsProps = { data: StackingData; may: boolean; form: (name: string) => FormState }

function Jobs({ data, may, form }: JobsProps) {
  const t = useTexts(stackingTexts)
  const jobs = data.told?.jobs ?? []
  return (
    <Section title={t.jobs} id="banen">
      {jobs.length === 0 && <p>{t.noJobs}</p>}
      {jobs.map((job, at) => (
        <FullJob
          job={job}
          number={at + 1}
          path={`${base}/${data.plan.id}`}
          may={may}
          agreeState={form(`agreeJob#${job.parts[0]?.id}`)}
          splitState={form(`splitJob#${job.parts[0]?.id}`)}
        />
      ))}
    </Section>
  )
}

const back = (_: unknown, input: { planId: string }) => `${base}/${input.planId}`
const firstPart = (raw: Record<string, unknown>) =>
  String(Array.isArray(raw.parts) ? raw.parts[0] : raw.parts)

export const stackingForms = [
  form({ path: `${base}/:planId`, case: saveStacking, page: stackingPage, next: back, theirs: () => ({}) }),
  form({ path: `${base}/:planId/stop`, case: callOffRun, page: stackingPage, next: back }),
  form({ path: `${base}/:planId/stand`, case: movePlan, page: stackingPage, next: back }),
  form({ path: `${base}/:planId/houden`, case: keepJob, page: stackingPage, next: back }),
  form({
    path: `${base}/:planId/splitsen`,
    case: splitJob,
    page: stackingPage,
    formId: firstPart,
    next: back,
    done: splitTexts.done,
  }),
  form({
    path: `${base}/:planId/splitsing-terug`,
    case: takeBackSplit,
    page: stackingPage,
    next: back,
    done: splitTexts.takenBack,
  }),
  form({
    path: `${base}/:planId/afspreken`,
    case: agreeJob,
    page: stackingPage,
    formId: firstPart,
    next: () => `${base}#vol`,
    done: stackingTexts.agreed,
  }),
  form({
    path: `${base}/:planId/vragen`,
    case: askHours,
    page: stackingPage,
    next: (_, input) => `${base}/${input.planId}#ontbreekt`,
    done: stackingTexts.asked,
  }),
]
