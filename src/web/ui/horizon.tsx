import { uiTexts } from '#texts/ui.ts'
import {
  fillPath,
  type HorizonCandidate,
  type HorizonJob,
  layoutHorizon,
  type PlacedCandidate,
  type PlacedJob,
  type PlacedMonth,
} from './horizonLayout.ts'
import { Table } from './table.tsx'
import { useTexts, useView } from './view.tsx'

export type { HorizonCandidate, HorizonJob } from './horizonLayout.ts'
export { Line, type Stop, type StopState } from './line.tsx'

type HorizonProps = {
  months: string[]
  jobs: HorizonJob[]
  candidates: HorizonCandidate[]
  title: string
  description: string
  /** 'YYYY-MM-DD'; draws where we are now. */
  today?: string
  id?: string
}

/** Above the line what is promised, below the line who is getting ready. */
export function Horizon({
  months,
  jobs,
  candidates,
  title,
  description,
  today,
  id = 'horizon',
}: HorizonProps) {
  const t = useTexts(uiTexts)
  const drawing = layoutHorizon(months, jobs, candidates, today)
  return (
    <div class="horizon">
      <section class="horizon__scroll" tabindex={0} aria-label={t.horizonScroll}>
        <svg
          class="horizon__drawing"
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          <text class="horizon__side" x="24" y="18">
            {t.horizonPromised}
          </text>
          <text class="horizon__side" x="24" y={drawing.height - 6}>
            {t.horizonGettingReady}
          </text>
          {drawing.months.map((month) => (
            <Month month={month} ground={drawing.ground} />
          ))}
          {drawing.today !== undefined && <Today x={drawing.today} height={drawing.height} />}
          {drawing.jobs.map((job) => (
            <path class="horizon__stem" d={`M${job.x} ${job.y + job.radius}V${drawing.ground}`} />
          ))}
          <path class="horizon__ground" d={`M0 ${drawing.ground}H${drawing.width}`} />
          {drawing.jobs.map((job) => (
            <Job job={job} />
          ))}
          {drawing.candidates.map((candidate) => (
            <Candidate candidate={candidate} />
          ))}
        </svg>
      </section>
      <details class="disclosure">
        <summary>{t.asTable}</summary>
        <div class="disclosure__body">
          <HorizonTable jobs={jobs} candidates={candidates} />
        </div>
      </details>
    </div>
  )
}

function Month({ month, ground }: { month: PlacedMonth; ground: number }) {
  const { locale } = useView()
  const [year, number] = [month.month.slice(0, 4), month.month.slice(5, 7)]
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const first = number === '01'
  return (
    <g class="horizon__month">
      <path d={`M${month.x} ${ground - 4}v8`} />
      <text x={month.x + 4} y={ground + 20}>
        {name.format(new Date(`${month.month}-01T00:00:00Z`)).replace('.', '')}
        {first && ` ${year}`}
      </text>
    </g>
  )
}

function Today({ x, height }: { x: number; height: number }) {
  const t = useTexts(uiTexts)
  return (
    <g class="horizon__today">
      <path d={`M${x} 24V${height - 24}`} stroke-dasharray="3 4" />
      <text x={x + 6} y="34">
        {t.horizonToday}
      </text>
    </g>
  )
}

function Job({ job }: { job: PlacedJob }) {
  const t = useTexts(uiTexts)
  const at = job.labelBefore ? job.x - job.radius - 8 : job.x + job.radius + 8
  const side = job.labelBefore ? 'end' : 'start'
  const fill = fillPath(job.x, job.y, job.radius, job.share)
  const drawn = (
    <>
      <circle class="horizon__dot" cx={job.x} cy={job.y} r={job.radius} />
      {fill && <path class="horizon__fill" d={fill} />}
      <text class="horizon__label" x={at} y={job.y - 2} text-anchor={side}>
        {job.label}
      </text>
      <text class="horizon__note" x={at} y={job.y + 13} text-anchor={side}>
        {t.horizonFill(job.onTheWay, job.places)}
      </text>
    </>
  )
  return <g class="horizon__job">{job.href ? <a href={job.href}>{drawn}</a> : drawn}</g>
}

function Candidate({ candidate }: { candidate: PlacedCandidate }) {
  const at = candidate.labelBefore ? candidate.x1 - 8 : candidate.x2 + 12
  const drawn = (
    <>
      <path class="horizon__way" d={`M${candidate.x1} ${candidate.y}H${candidate.x2}`} />
      <circle class="horizon__end" cx={candidate.x2} cy={candidate.y} r="5" />
      <text
        class="horizon__label"
        x={at}
        y={candidate.y + 5}
        text-anchor={candidate.labelBefore ? 'end' : 'start'}
      >
        {candidate.label}
      </text>
    </>
  )
  return <g class="horizon__candidate">{candidate.href ? <a href={candidate.href}>{drawn}</a> : drawn}</g>
}

/** The same as the drawing, in words. */
export function HorizonTable({ jobs, candidates }: Pick<HorizonProps, 'jobs' | 'candidates'>) {
  const t = useTexts(uiTexts)
  const { locale } = useView()
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const date = (text: string) => format.format(new Date(`${text}T00:00:00Z`))
  const link = (label: string, href?: string) => (href ? <a href={href}>{label}</a> : label)
  return (
    <>
      <Table
        caption={t.horizonPromised}
        columns={[
          { key: 'job', label: t.horizonJob },
          { key: 'on', label: t.horizonStart },
          { key: 'places', label: t.horizonPlaces, numeric: true },
          { key: 'onTheWay', label: t.horizonOnTheWay, numeric: true },
          { key: 'gap', label: t.horizonGap, numeric: true },
        ]}
        rows={jobs.map((job) => ({
          job: link(job.label, job.href),
          on: date(job.on),
          places: job.places,
          onTheWay: job.onTheWay,
          gap: Math.max(0, job.places - job.onTheWay),
        }))}
      />
      <Table
        caption={t.horizonGettingReady}
        columns={[
          { key: 'person', label: t.horizonPerson },
          { key: 'from', label: t.horizonFrom },
          { key: 'to', label: t.horizonTo },
        ]}
        rows={candidates.map((one) => ({
          person: link(one.label, one.href),
          from: date(one.from),
          to: date(one.to),
        }))}
      />
    </>
  )
}
