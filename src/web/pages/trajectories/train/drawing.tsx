import type { Child } from 'hono/jsx'
import { type StayStatus, stayCycle, stayStatuses } from '#method/lifecycles/stay.ts'
import { isKeyOf } from '#method/lists.ts'
import { shortDay } from '#texts/days.ts'
import { Table } from '../../../ui/data.tsx'
import { Disclosure } from '../../../ui/form.tsx'
import { useTexts, useView } from '../../../ui/view.tsx'
import { RoomLink } from '../../places/roomLink.tsx'
import { hrefOf } from '../head/head.tsx'
import { type Bar, type DrawnStay, headHeight, type Layout, rowHeight, trainLayout } from './layout.ts'
import { trainTexts } from './texts.ts'

type Props = {
  stays: readonly DrawnStay[]
  today: string
  /** The day on which the job begins. */
  goal?: string
  /** The table that says the same, where the page has a fuller one. */
  table?: Child
}

/** The lines under each other, drawn on the server; the table says the same. */
export function TrainDrawing({ stays, today, goal, table }: Props) {
  const t = useTexts(trainTexts)
  const layout = trainLayout(stays, today, goal)
  return (
    <>
      {layout && <Drawing layout={layout} />}
      <Disclosure summary={t.asTable} open={!layout}>
        {table ?? <TrainTable stays={stays} />}
      </Disclosure>
    </>
  )
}

function Drawing({ layout }: { layout: Layout }) {
  const t = useTexts(trainTexts)
  const { width, height } = layout
  return (
    <section class="train" tabindex={0} aria-label={t.scroll}>
      <svg class="train__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.drawing}>
        <desc>{t.description(layout.lines.length)}</desc>
        <Months layout={layout} />
        {layout.lines.map((line) => (
          <g>
            <text class="train__name" x="0" y={line.y + 18}>
              {line.name}
            </text>
            {line.bars.map((bar) => (
              <Carriage bar={bar} />
            ))}
          </g>
        ))}
        {layout.goalX !== null && (
          <line class="train__goal" x1={layout.goalX} x2={layout.goalX} y1={headHeight - 8} y2={height} />
        )}
        {layout.todayX !== null && (
          <line class="train__today" x1={layout.todayX} x2={layout.todayX} y1={headHeight - 8} y2={height} />
        )}
      </svg>
    </section>
  )
}

function Months({ layout }: { layout: Layout }) {
  const { locale } = useView()
  return (
    <>
      {layout.months.map(({ day, x }) => (
        <g>
          <line class="train__month" x1={x} x2={x} y1={headHeight - 8} y2={layout.height} />
          <text class="train__month-name" x={x + 4} y="16">
            {shortDay(day, locale).replace(/^1 /, '')}
          </text>
        </g>
      ))}
    </>
  )
}

/** One stay: a filled bar behind us or now, an outlined one ahead; without an end it is open at the right. */
function Carriage({ bar }: { bar: Bar }) {
  const { stay, x, width, y } = bar
  return (
    <g class={`train__stay train__stay--${stay.status}`}>
      <rect x={x} y={y + 24} width={width} height={rowHeight - 32} rx={bar.openEnd ? 0 : 6} />
      <text x={x + 6} y={y + 41}>
        {fitting(stay.place, width)}
      </text>
    </g>
  )
}

const unitsPerLetter = 7.2

/** As much of a name as fits in a bar. */
function fitting(name: string, width: number): string {
  const room = Math.floor((width - 10) / unitsPerLetter)
  return name.length <= room ? name : room > 2 ? `${name.slice(0, room - 1)}…` : ''
}

function TrainTable({ stays }: { stays: readonly DrawnStay[] }) {
  const t = useTexts(trainTexts)
  const { locale } = useView()
  const day = (value: string | null) => (value ? shortDay(value, locale) : t.notKnown)
  return (
    <Table
      caption={t.drawing}
      captionHidden
      columns={[
        { key: 'candidate', label: t.candidate },
        { key: 'place', label: t.place },
        { key: 'from', label: t.from },
        { key: 'until', label: t.until },
        { key: 'state', label: t.state },
      ]}
      rows={stays.map((stay) => ({
        candidate: (
          <>
            {stay.mayOpen ? <a href={hrefOf(stay.trajectoryId)}>{stay.firstName}</a> : stay.firstName}
            <span class="under">{t.towards(stay.function)}</span>
          </>
        ),
        place: <RoomLink href={`/leerplekken/${stay.placeId}`}>{stay.place}</RoomLink>,
        from: stay.startsOn ? day(stay.startsOn) : t.waits,
        until: day(stay.endsOn),
        state: isKeyOf<StayStatus>(stayStatuses, stay.status) ? stayCycle[stay.status].label[locale] : '',
      }))}
    />
  )
}
