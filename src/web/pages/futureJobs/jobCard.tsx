import type { BoardJob } from '#cases/futureJobs/listFutureJobs.ts'
import { useTexts, useView } from '../../ui/view.tsx'
import { futureJobTexts } from './texts.ts'
import { hrefOfSpot, whenShort } from './words.ts'

/** One job on the board: what, where, how many, when, and the one next thing to do. */
export function JobCard({ job }: { job: BoardJob }) {
  const t = useTexts(futureJobTexts)
  const { locale, account } = useView()
  const name = job.function || t.noFunction
  return (
    <li class="job-card">
      <h3 class="job-card__title">
        <a href={`/banen/${job.id}`}>{name}</a>
      </h3>
      <p class="job-card__employer">{job.employer}</p>
      <p class="job-card__fact">
        {t.filledOf(job.filled, job.positions)}
        {job.onTheWay > 0 && `, ${t.underway(job.onTheWay)}`}
      </p>
      <p class="job-card__fact">{whenShort(job, locale)}</p>
      {job.next && (
        <p class="job-card__next">
          <a href={hrefOfSpot(job, job.next.at, account?.role)}>
            <span class="silent">{t.next}: </span>
            {job.next.label[locale]}
            <span class="silent">, {name}</span>
          </a>
        </p>
      )}
    </li>
  )
}
