import { mayEver } from '#access/policy.ts'
import type { Role } from '#access/roles.ts'
import { tierWords } from '#matching/words.ts'
import { proposalCycle } from '#method/lifecycles/proposal.ts'
import { trajectoryCycle } from '#method/lifecycles/trajectory.ts'
import { outcomes } from '#method/outcomes.ts'
import { shortDay } from '#texts/days.ts'
import { Proposal, Table, Tag } from '../../ui/data.tsx'
import { Empty, Section } from '../../ui/page.tsx'
import { useTexts, useView } from '../../ui/view.tsx'
import type { Dossier } from './dossier.ts'
import { dossierTexts } from './texts/dossier.ts'
import { wayTexts } from './texts/way.ts'
import { labelIn, nameOf } from './words.ts'

type Props = Pick<Dossier, 'head' | 'trajectories' | 'proposals' | 'bestJobs'> & { role: Role }

/** The trajectories and proposals of a candidate: every way to a job that was tried or is being gone. */
export function WaySection({ head, trajectories, proposals, bestJobs, role }: Props) {
  const t = useTexts(dossierTexts)
  const { jobAt } = useTexts(wayTexts)
  const { locale } = useView()
  const day = (on: string | null) => (on ? shortDay(on, locale) : '')
  const opensProposals = mayEver('proposal', 'oversee', role)
  const mayPropose = mayEver('candidate', 'match', role) && head.stage !== 'atWork'
  const propose = mayPropose
    ? { href: `/kandidaten/${head.id}/voorstellen`, label: t.proposeForJob }
    : undefined
  const rows = [
    ...trajectories.map((one) => ({
      job: <a href={`/trajecten/${one.id}`}>{jobAt(one.function, one.employer)}</a>,
      kind: t.openTrajectory,
      state: one.outcome
        ? labelIn(outcomes, one.outcome, locale)
        : labelIn(trajectoryCycle, one.status, locale),
      since: day(one.startedOn ?? one.startsOn),
    })),
    ...proposals.map((one) => ({
      job: opensProposals ? (
        <a href={`/banen/${one.futureJobId}/match/voorstellen/${one.id}`}>
          {jobAt(one.function, one.employer)}
        </a>
      ) : (
        jobAt(one.function, one.employer)
      ),
      kind: t.proposal,
      state: labelIn(proposalCycle, one.status, locale),
      since: day(one.proposedOn),
    })),
  ]
  return (
    <Section title={t.way} id="op-weg" action={rows.length > 0 ? propose : undefined}>
      {rows.length === 0 ? (
        <Empty title={t.noWay} text={t.noWayText} picture="futureJob" action={propose} />
      ) : (
        <Table
          caption={t.way}
          captionHidden
          columns={[
            { key: 'job', label: t.job },
            { key: 'kind', label: t.kind },
            { key: 'state', label: t.state },
            { key: 'since', label: t.since },
          ]}
          rows={rows}
        />
      )}
      {mayEver('candidate', 'path', role) && head.stage !== 'atWork' && (
        <p>
          <a href={`/kandidaten/${head.id}/pad`}>{t.toPath}</a>
        </p>
      )}
      {bestJobs.length > 0 && <BestJobs head={head} bestJobs={bestJobs} />}
    </Section>
  )
}

/** The few jobs that fit best: each to its match with this person looked up, and all of them with the reasons. */
function BestJobs({ head, bestJobs }: Pick<Props, 'head' | 'bestJobs'>) {
  const t = useTexts(wayTexts)
  const { locale } = useView()
  const query = new URLSearchParams({ zoek: nameOf(head) })
  const why = `/kandidaten/${head.id}/voorstellen`
  return (
    <Proposal why={<p>{t.bestJobsWhy}</p>}>
      <h3>{t.bestJobs}</h3>
      <ul class="rows">
        {bestJobs.map((one) => (
          <li class="rows__row">
            <span class="rows__words">
              <a href={`/banen/${one.id}/match?${query}#kandidaten`}>{t.jobAt(one.function, one.employer)}</a>
              {one.expectedFrom && <span class="soft"> {shortDay(one.expectedFrom, locale)}</span>}
            </span>
            <Tag tone={one.tier === 1 ? 'good' : 'own'}>{tierWords(one.tier, locale)}</Tag>
          </li>
        ))}
      </ul>
      <p>
        <a href={why}>{t.allJobs}</a>
      </p>
    </Proposal>
  )
}
