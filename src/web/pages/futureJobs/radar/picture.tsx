import type { RadarMonth } from '#planning/radar/radar.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import {
  type Bar,
  column,
  ground,
  height,
  hoursGround,
  layoutRadar,
  type MonthDrawing,
  margin,
  seatsGround,
} from './pictureLayout.ts'
import { radarTexts } from './texts.ts'
import { shortMonth } from './words.ts'

type Props = {
  months: readonly RadarMonth[]
  href: (month: string) => string
  seesSeats: boolean
  seesHours: boolean
}

/** Months beside each other: what is promised, who is on the way, and below it seats and hours. */
export function RadarPicture({ months, href, seesSeats, seesHours }: Props) {
  const t = useTexts(radarTexts)
  const drawing = layoutRadar(months)
  const tall = seesHours ? height : seesSeats ? seatsGround + 12 : ground + 28
  return (
    <div class="radar">
      <Legend seesMore={seesSeats || seesHours} />
      <section class="horizon__scroll" tabindex={0} aria-label={t.pictureScroll}>
        <svg
          class="horizon__drawing"
          width={drawing.width}
          height={tall}
          viewBox={`0 0 ${drawing.width} ${tall}`}
          aria-labelledby="radar-title"
          aria-describedby="radar-desc"
        >
          <title id="radar-title">{t.title}</title>
          <desc id="radar-desc">{t.description(months.length)}</desc>
          <Hatch id="radar-hatch" />
          {drawing.months.map((month) => (
            <MonthBars month={month} href={href(month.row.month)} {...{ seesSeats, seesHours, tall }} />
          ))}
          <path class="radar__ground" d={`M0 ${ground}H${drawing.width}`} />
          {seesSeats && <Side y={seatsGround} width={drawing.width} label={t.seats} />}
          {seesHours && <Side y={hoursGround} width={drawing.width} label={t.hours} />}
        </svg>
      </section>
    </div>
  )
}

function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="radar__hatch" d="M0 0V6" />
      </pattern>
    </defs>
  )
}

function Side({ y, width, label }: { y: number; width: number; label: string }) {
  return (
    <>
      <path class="radar__ground radar__ground--low" d={`M0 ${y}H${width}`} />
      <text class="radar__side" x={margin} y={y - 46}>
        {label}
      </text>
    </>
  )
}

type MonthProps = { month: MonthDrawing; href: string; seesSeats: boolean; seesHours: boolean; tall: number }

function MonthBars({ month, href, seesSeats, seesHours, tall }: MonthProps) {
  const t = useTexts(radarTexts)
  const { locale } = useView()
  const { row, x } = month
  const { promised, short, seats, hours } = row
  const total = promised.sure + promised.doubtful
  return (
    <a href={href}>
      <rect class="horizon__hit" x={x} y="0" width={column} height={tall} />
      {short.sure > 0 && (
        <text class="radar__short" x={x + 4} y="18">
          {t.shortMark(short.sure)}
        </text>
      )}
      <Box kind="sure" bar={month.sure} x={x + 6} width={26} />
      <Box kind="doubtful" bar={month.doubtful} x={x + 6} width={26} />
      {total > 0 && <Value x={x + 19} y={month.doubtful.y - 5} text={String(total)} />}
      <Box kind="way" bar={month.onTheWay} x={x + 38} width={26} />
      {row.onTheWay > 0 && <Value x={x + 51} y={month.onTheWay.y - 5} text={String(row.onTheWay)} />}
      <text class="radar__month" x={x + 6} y={ground + 20}>
        {shortMonth(row.month, locale)}
      </text>
      {seesSeats && (
        <>
          <Box kind="room" bar={month.capacity} x={x + 6} width={58} />
          <Box
            kind={seats.short > 0 || seats.places.some(({ over }) => over > 0) ? 'tooMuch' : 'used'}
            bar={month.taken}
            x={x + 6}
            width={58}
          />
          {seats.short > 0 && <Mark x={x + 6} y={seatsGround - 6} text={t.shortMark(seats.short)} />}
        </>
      )}
      {seesHours && (
        <>
          <Box kind="room" bar={month.available} x={x + 6} width={58} />
          <Box kind={hours.short > 0 ? 'tooMuch' : 'used'} bar={month.asked} x={x + 6} width={58} />
          {hours.short > 0 && <Mark x={x + 6} y={hoursGround - 6} text={t.shortMark(hours.short)} />}
        </>
      )}
    </a>
  )
}

type BoxKind = 'sure' | 'doubtful' | 'way' | 'room' | 'used' | 'tooMuch'

function Box({ kind, bar, x, width }: { kind: BoxKind; bar: Bar; x: number; width: number }) {
  if (bar.height === 0) return null
  const fill = kind === 'doubtful' ? 'url(#radar-hatch)' : undefined
  return (
    <rect
      class={`radar__${kind}`}
      x={x}
      y={bar.y.toFixed(1)}
      width={width}
      height={bar.height.toFixed(1)}
      fill={fill}
    />
  )
}

const Value = ({ x, y, text }: { x: number; y: number; text: string }) => (
  <text class="radar__value" x={x} y={y.toFixed(1)} text-anchor="middle">
    {text}
  </text>
)

const Mark = ({ x, y, text }: { x: number; y: number; text: string }) => (
  <text class="radar__mark" x={x + 3} y={y}>
    {text}
  </text>
)

function Legend({ seesMore }: { seesMore: boolean }) {
  const t = useTexts(radarTexts)
  const items: [BoxKind, string][] = [
    ['sure', t.promised],
    ['doubtful', t.doubtful],
    ['way', t.onTheWay],
    ...(seesMore
      ? ([['used', `${t.seatsTaken} / ${t.hoursAsked.toLowerCase()}`]] as [BoxKind, string][])
      : []),
  ]
  return (
    <ul class="radar__legend">
      {items.map(([kind, label]) => (
        <li>
          <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true" focusable="false">
            <Hatch id={`radar-legend-${kind}`} />
            <rect
              class={`radar__${kind}`}
              x="1"
              y="1"
              width="20"
              height="14"
              fill={kind === 'doubtful' ? 'url(#radar-legend-doubtful)' : undefined}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
