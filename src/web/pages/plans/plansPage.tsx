import { mayEver } from '#access/policy.ts'
import { listPlans } from '#cases/plans/listPlans.ts'
import { isBusy } from '#cases/plans/runs.ts'
import { planCycle } from '#method/lifecycles/plan.ts'
import { planKindKeys, planKinds } from '#method/planKinds.ts'
import { messages } from '#texts/catalogue.ts'
import { dayInAmsterdam, longDay } from '#texts/days.ts'
import { page } from '../../http/definitions.ts'
import { Pager, Table, Tag } from '../../ui/data.tsx'
import { Buttons, LinkButton } from '../../ui/form.tsx'
import { Empty, PageHead, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { pathsOfKind } from './kinds.ts'
import { planTexts } from './texts.ts'

export const plansPage = page({
  path: '/plannen',
  case: listPlans,
  place: 'futureJobs',
  title: (_, locale) => messages(planTexts, locale).plans,
  body({ data, actor }) {
    const t = useTexts(planTexts)
    const mayWrite = mayEver('plan', 'write', actor.role)
    return (
      <>
        <PageHead title={t.plans} lead={t.lead} crumbs={[{ href: '/banen', label: t.jobs }]} />
        {mayWrite && <NewPlans plansPaths={mayEver('candidate', 'path', actor.role)} />}
        <Section title={t.plans}>
          {data.plans.length === 0 ? (
            <Empty title={t.none} text={mayWrite ? t.noneText : t.noneToSee} />
          ) : (
            <Plans data={data} />
          )}
        </Section>
      </>
    )
  },
})

function NewPlans({ plansPaths }: { plansPaths: boolean }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  const kinds = planKindKeys.flatMap((kind) => {
    const fresh = pathsOfKind[kind]?.fresh
    return fresh ? [{ kind, fresh }] : []
  })
  if (kinds.length === 0) return null
  return (
    <Section title={t.make}>
      <Buttons>
        {kinds.map(({ kind, fresh }) => (
          <LinkButton href={fresh}>{planKinds[kind][locale]}</LinkButton>
        ))}
      </Buttons>
      {plansPaths && (
        <p class="soft">
          {t.pathOfOne} <a href="/kandidaten">{t.toCandidates}</a>
        </p>
      )}
    </Section>
  )
}

type Listed = { plans: Plan[]; pagina: number; pages: number }
type Plan = Awaited<ReturnType<typeof listPlans.run>>['plans'][number]

function Plans({ data }: { data: Listed }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  return (
    <>
      <Table
        caption={t.plans}
        captionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'kind', label: t.kind },
          { key: 'status', label: t.status },
          { key: 'madeOn', label: t.madeOn },
          { key: 'by', label: t.by },
        ]}
        rows={data.plans.map((plan) => ({
          name: <a href={pathsOfKind[plan.kind]?.plan(plan.id) ?? '/plannen'}>{plan.name}</a>,
          kind: planKinds[plan.kind][locale],
          status: <Stand plan={plan} />,
          madeOn: longDay(dayInAmsterdam(plan.createdAt), locale),
          by: plan.by,
        }))}
      />
      <Pager page={data.pagina} pages={data.pages} href={(pagina) => `/plannen?pagina=${pagina}`} />
    </>
  )
}

function Stand({ plan }: { plan: Plan }) {
  const t = useTexts(planTexts)
  const { locale } = useView()
  if (plan.status === 'draft' && plan.run && isBusy({ status: plan.run }))
    return <Tag tone="own">{t.busy}</Tag>
  const tone = plan.status === 'accepted' ? 'good' : 'neutral'
  return (
    <>
      <Tag tone={tone}>{planCycle[plan.status].label[locale]}</Tag>
      {plan.status === 'draft' && <span class="under">{t[outcomeOf(plan)]}</span>}
      {plan.status === 'accepted' && plan.acceptedOn && (
        <span class="under">{longDay(plan.acceptedOn, locale)}</span>
      )}
    </>
  )
}

/** What came of the last time that it was planned. */
function outcomeOf({ run, answer }: Plan) {
  if (run === null) return 'notPlanned' as const
  if (run === 'failed') return 'wentWrong' as const
  if (answer === 'plan') return 'isFound' as const
  return answer === 'infeasible' ? ('isImpossible' as const) : ('isNotFound' as const)
}
