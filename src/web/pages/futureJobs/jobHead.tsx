import type { Actor } from '#access/actor.ts'
import { mayEver } from '#access/policy.ts'
import type { JobHead as Head } from '#cases/futureJobs/head.ts'
import { certainties, certaintyKeys } from '#method/certainty.ts'
import { futureJobCycle, stepKeyOf, stepOf } from '#method/lifecycles/futureJob.ts'
import { isKeyOf } from '#method/lists.ts'
import { steps } from '#method/steps.ts'
import { type Locale, messages } from '#texts/catalogue.ts'
import { Tabs, Tag } from '../../ui/data.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import { jobTexts } from './jobTexts.ts'
import { futureJobTexts } from './texts.ts'
import { hrefOfSpot, seesMatch, whenLong } from './words.ts'

export type JobTab = 'overview' | 'facts' | 'profile' | 'routes' | 'match' | 'plan'

type HeadProps = { job: Head; current: JobTab; actor: Actor; today: string }

/** The top of every page about a job: where it stands, the one next thing, and its pages beside each other. */
export function JobHead({ job, current, actor, today }: HeadProps) {
  const { locale } = useView()
  const words = useTexts(futureJobTexts)
  const mayWrite = mayEver('futureJob', 'write', actor.role)
  const here = hrefOfSpot(job, job.next?.at ?? 'job', actor.role) === hrefOfTab(job.id, current)
  return (
    <div class="room-head">
      <PageHead
        title={job.function || words.noFunction}
        lead={whereItStands(job, locale)}
        crumbs={[
          { href: '/banen', label: words.jobs },
          { href: `/werkgevers/${job.employerId}`, label: job.employer },
        ]}
        action={
          job.next && mayWrite && !here
            ? { href: hrefOfSpot(job, job.next.at, actor.role), label: job.next.label[locale] }
            : undefined
        }
        status={<JobStatus job={job} today={today} />}
      />
      <JobTabs futureJobId={job.id} current={current} />
    </div>
  )
}

function JobStatus({ job, today }: { job: Head; today: string }) {
  const words = useTexts(futureJobTexts)
  const { locale } = useView()
  const certainty = isKeyOf(certaintyKeys, job.certainty) ? certainties[job.certainty].label[locale] : null
  const lapsed = job.status === 'lapsed'
  return (
    <>
      {lapsed ? (
        <Tag tone="bad" shape="cross">
          {futureJobCycle.lapsed.label[locale]}
        </Tag>
      ) : (
        <Tag tone={job.filled >= job.positions ? 'good' : 'own'} shape={job.filled > 0 ? undefined : 'ring'}>
          {words.filledOf(job.filled, job.positions)}
        </Tag>
      )}
      <Tag tone="neutral" shape={job.expectedFrom ? 'dot' : 'dashed'}>
        {whenLong(job, today, locale)}
      </Tag>
      {certainty && !lapsed && (
        <Tag tone="neutral" shape="half">
          {certainty}
        </Tag>
      )}
    </>
  )
}

function whereItStands(job: Head, locale: Locale): string {
  const t = messages(jobTexts, locale)
  const step = stepOf(job.status, job.planOrder)
  const key = stepKeyOf(job.status)
  if (step === undefined || key === undefined) return t.lapsed
  const stands = t.stands(step, inSentence(steps[key].label[locale]))
  return job.next ? `${stands} ${t.toDo(inSentence(job.next.label[locale]))}` : stands
}

const inSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

const hrefOfTab = (futureJobId: string, tab: JobTab): string => {
  const parts: Record<JobTab, string> = {
    overview: '',
    facts: '/gegevens',
    profile: '/profiel',
    routes: '/routes',
    match: '/match',
    plan: '/plan',
  }
  return `/banen/${futureJobId}${parts[tab]}`
}

/** The pages about one job beside each other. */
export function JobTabs({ futureJobId, current }: { futureJobId: string; current: JobTab }) {
  const t = useTexts(jobTexts)
  const { account } = useView()
  const all: readonly JobTab[] = ['overview', 'facts', 'profile', 'routes', 'match', 'plan']
  const tabs = all.filter((tab) => tab !== 'match' || seesMatch(account?.role))
  return (
    <Tabs
      label={t.parts}
      items={tabs.map((tab) => ({
        href: hrefOfTab(futureJobId, tab),
        label: t[tab],
        current: tab === current,
      }))}
    />
  )
}
