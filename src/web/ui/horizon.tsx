import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import {
  fillPath,
  type HorizonCandidate,
  type HorizonJob,
  type LabelSide,
  layoutHorizon,
  type PlacedCandidate,
  type PlacedJob,
  type PlacedMonth,
  type Stretch,
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
  const label = labelAt(job.side, job.x - job.radius - 8, job.x + job.radius + 8)
  const fill = fillPath(job.x, job.y, job.radius, job.share)
  return (
    <Linked kind="job" href={job.href} stretch={job.stretch} y={job.y} height={44}>
      <circle class="horizon__dot" cx={job.x} cy={job.y} r={job.radius} />
      {fill && <path class="horizon__fill" d={fill} />}
      <text class="horizon__label" x={label.x} y={job.y - 2} text-anchor={label.anchor}>
        {job.short}
      </text>
      <text class="horizon__note" x={label.x} y={job.y + 14} text-anchor={label.anchor}>
        {t.horizonFill(job.onTheWay, job.places)}
      </text>
    </Linked>
  )
}

function Candidate({ candidate }: { candidate: PlacedCandidate }) {
  const { x1, x2, y, side } = candidate
  const label = labelAt(side, x1 - 8, x2 + 12)
  return (
    <Linked kind="candidate" href={candidate.href} stretch={candidate.stretch} y={y} height={28}>
      <path class="horizon__way" d={`M${x1} ${y}H${x2}`} />
      <circle class="horizon__end" cx={x2} cy={y} r="5" />
      <text class="horizon__label" x={label.x} y={side === 'over' ? y - 8 : y + 5} text-anchor={label.anchor}>
        {candidate.short}
      </text>
    </Linked>
  )
}

const labelAt = (side: LabelSide, before: number, after: number) =>
  side === 'after'
    ? { x: after, anchor: 'start' as const }
    : { x: side === 'over' ? after - 24 : before, anchor: 'end' as const }

type LinkedProps = {
  kind: 'job' | 'candidate'
  href: string | undefined
  stretch: Stretch
  y: number
  height: number
  children: Child
}

/** A link with a surface large enough for a finger. */
function Linked({ kind, href, stretch, y, height, children }: LinkedProps) {
  if (!href) return <g class={`horizon__${kind}`}>{children}</g>
  const width = stretch.to - stretch.from
  return (
    <g class={`horizon__${kind}`}>
      <a href={href}>
        <rect class="horizon__hit" x={stretch.from} y={y - height / 2} width={width} height={height} />
        {children}
      </a>
    </g>
  )
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
