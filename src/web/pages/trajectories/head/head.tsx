import { mayEver } from '#access/policy.ts'
import type { Role } from '#access/roles.ts'
import type { TrajectoryHead as Head } from '#cases/trajectories/shared/trajectory.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { Tabs, Tag } from '../../../ui/data.tsx'
import { Notice, PageHead } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { headTexts } from './texts.ts'

export type TrajectoryTab = 'overview' | 'plan' | 'agreement' | 'evaluations' | 'outcome'

const paths: Record<TrajectoryTab, string> = {
  overview: '',
  plan: '/plan',
  agreement: '/overeenkomst',
  evaluations: '/evaluaties',
  outcome: '/afloop',
}

export const hrefOf = (trajectoryId: string, tab: TrajectoryTab = 'overview') =>
  `/trajecten/${trajectoryId}${paths[tab]}`

/** The title of a trajectory: who is on the way to which job. */
export function titleOf(head: Pick<Head, 'firstName' | 'function'>, locale: Locale): string {
  const t = messages(headTexts, locale)
  return t.title(head.firstName || t.noName, head.function || t.job)
}

type Props = {
  trajectory: Head
  current: TrajectoryTab
  lead?: string
  mayWrite: boolean
  action?: { href: string; label: string }
}

/** The top of every page of a trajectory: who, to which job, where it stands, and its pages beside each other. */
export function TrajectoryTop({ trajectory, current, lead, mayWrite, action }: Props) {
  const t = useTexts(headTexts)
  const { locale, account } = useView()
  const role = (account?.role ?? 'candidate') as Role
  return (
    <>
      <PageHead
        title={titleOf(trajectory, locale)}
        lead={lead}
        action={action}
        crumbs={[
          // Only the team may open the dossier; for anybody else there is nothing there.
          ...(mayEver('candidate', 'dossier', role)
            ? [
                {
                  href: `/kandidaten/${trajectory.candidateId}`,
                  label: `${trajectory.firstName} ${trajectory.lastName}`.trim() || t.noName,
                },
              ]
            : []),
          {
            href: `/banen/${trajectory.futureJobId}`,
            label: `${trajectory.function}, ${trajectory.employer}`,
          },
        ]}
        status={
          <>
            <Tag tone="own">{trajectoryCycle[trajectory.status].label[locale]}</Tag>
            {trajectory.openPlan && (
              <Tag tone="warn" shape="dashed">
                {t.openPlan}
              </Tag>
            )}
            <Tag tone="neutral" shape="dot">
              {t.coach(trajectory.coach)}
            </Tag>
          </>
        }
      />
      <Tabs
        label={t.pages}
        items={(Object.keys(paths) as TrajectoryTab[]).map((tab) => ({
          href: hrefOf(trajectory.id, tab),
          label: t[tab],
          current: tab === current,
        }))}
      />
      {!mayWrite && <Notice kind="info">{t.readOnly}</Notice>}
    </>
  )
}
