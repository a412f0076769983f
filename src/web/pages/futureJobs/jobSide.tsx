import type { JobHead } from '#cases/futureJobs/head.ts'
import type { JobData } from '#cases/futureJobs/viewFutureJob.ts'
import { commitmentKeys, commitments } from '#method/commitments.ts'
import { type CommitmentStatus, commitmentCycle } from '#method/lifecycles/commitment.ts'
import { type TrajectoryStatus, trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { isKeyOf } from '#method/lists.ts'
import { routeKeys, routes } from '#method/routes.ts'
import { longDay } from '#texts/days.ts'
import { Person, Tag } from '../../ui/data.tsx'
import { Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'
import { LevelWords } from './level.tsx'
import { seesMatch } from './words.ts'

/** How many were proposed and chosen, and who is on the way, as far as one may know. */
export function People({ data: { job, people } }: { data: JobData }) {
  const t = useTexts(jobTexts)
  const { locale, account } = useView()
  const open = people.filter((one) => one.status !== 'ended')
  const inJob = people.filter((one) => one.outcome === 'intendedJob')
  const others = job.openTrajectories - open.length
  return (
    <Section
      title={t.people}
      action={seesMatch(account?.role) ? { href: `/banen/${job.id}/match`, label: t.toMatch } : undefined}
    >
      <p>{t.proposed(job.proposed, job.waiting, job.chosen)}</p>
      {[...open, ...inJob].length > 0 && (
        <ul class="people">
          {[...open, ...inJob].map((one) => (
            <li>
              <Person
                name={`${one.firstName} ${one.lastName}`}
                role={
                  one.outcome === 'intendedJob'
                    ? t.inJob
                    : trajectoryCycle[one.status as TrajectoryStatus].label[locale]
                }
                href={`/trajecten/${one.id}`}
              />
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p class="soft">{t.othersUnderway(others)}</p>}
    </Section>
  )
}

export function Essentials({ data: { job, essentials, today } }: { data: JobData }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  const adapted = job.adaptation && (!job.adaptationUntil || job.adaptationUntil >= today)
  return (
    <Section title={t.essentials} action={{ href: `/banen/${job.id}/profiel`, label: t.toProfile }}>
      {essentials.length === 0 ? (
        <p class="soft">{t.noEssentials}</p>
      ) : (
        <ul class="spaced-list">
          {essentials.map((one) => (
            <li>
              {one.skill} <LevelWords level={one.level} />
            </li>
          ))}
        </ul>
      )}
      {adapted && (
        <p>
          <Tag tone="warn">{t.adaptation}</Tag> {job.adaptation}
          {job.adaptationUntil && ` (${t.adaptedUntil(longDay(job.adaptationUntil, locale))})`}
        </p>
      )}
    </Section>
  )
}

export function RoutesNow({ job }: { job: JobHead }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  const chosen = routeKeys.filter((route) => job.routes.includes(route))
  return (
    <Section title={t.routesTitle} action={{ href: `/banen/${job.id}/routes`, label: t.toRoutes }}>
      {chosen.length === 0 ? (
        <p class="soft">{t.noRoute}</p>
      ) : (
        <p>{chosen.map((route) => routes[route].label[locale]).join(' + ')}</p>
      )}
    </Section>
  )
}

export function Commitments({ data }: { data: JobData }) {
  const t = useTexts(jobTexts)
  const { locale } = useView()
  return (
    <Section
      title={t.commitment}
      action={{ href: `/werkgevers/${data.job.employerId}`, label: t.toEmployer }}
    >
      {data.commitments.length === 0 && <p class="soft">{t.noCommitment}</p>}
      {data.commitments.map((one) => (
        <div class="stack-small">
          <p>
            {t.commitmentOf(
              isKeyOf(commitmentKeys, one.kind) ? commitments[one.kind].label[locale] : one.kind,
              one.positions,
              longDay(one.agreedOn, locale),
            )}
          </p>
          <p class="soft small">
            {commitmentCycle[one.status as CommitmentStatus].label[locale]}.{' '}
            {one.futureJobId === null && t.forWholeEmployer} {one.conditions}
          </p>
        </div>
      ))}
    </Section>
  )
}

export function PlanLink({ job }: { job: JobHead }) {
  const t = useTexts(jobTexts)
  return (
    <Section title={t.planTitle} action={{ href: `/banen/${job.id}/plan`, label: t.toPlan }}>
      <p class="soft">{t.planText}</p>
    </Section>
  )
}
