import type { PathData } from '#cases/plans/path/viewPath.ts'
import { longDay } from '#texts/days.ts'
import { Buttons, LinkButton } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/page.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { pathTexts } from './texts.ts'

/** A path was chosen for this job before: when, by whom and why. */
export function Accepted({ data: { accepted, job } }: { data: PathData }) {
  const t = useTexts(pathTexts)
  const { locale } = useView()
  if (!accepted?.acceptedOn) return null
  return (
    <Notice kind="ok" title={t.acceptedOn(longDay(accepted.acceptedOn, locale), accepted.by)}>
      {accepted.reason && <p>{accepted.reason}</p>}
      {job?.trajectoryId && <a href={`/trajecten/${job.trajectoryId}`}>{t.toTrajectory}</a>}
    </Notice>
  )
}

/** What has to happen before a path can become the trajectory. */
export function FirstThis({ data: { job, candidate } }: { data: PathData }) {
  const t = useTexts(pathTexts)
  if (job?.standing === 'notProposed')
    return (
      <Notice kind="info">
        <p>{t.firstPropose}</p>
        <Buttons>
          <LinkButton href={`/kandidaten/${candidate.id}/voorstellen`}>{t.toPropose}</LinkButton>
          <LinkButton href={`/banen/${job.id}/traject`} kind="quiet">
            {t.orWithout}
          </LinkButton>
        </Buttons>
      </Notice>
    )
  if (job?.standing === 'proposed')
    return (
      <Notice kind="info">
        <p>{t.firstChosen}</p>
        <Buttons>
          <LinkButton href={`/banen/${job.id}/match/voorstellen/${job.proposalId}`}>
            {t.toProposal}
          </LinkButton>
        </Buttons>
      </Notice>
    )
  return null
}
