import { clock, type WeekTime, weekDays } from '#method/weekTimes.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { stackingTexts } from './texts.ts'

type Part = { title: string; slots: readonly WeekTime[] }

const dayWidth = 100
const left = 44
const top = 24
const hourHeight = 20

/** A week drawn on the server: days beside each other, hours under each other, a block for each time of each part. */
export function Week({ name, parts }: { name: string; parts: readonly Part[] }) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  const times = parts.flatMap((part) => part.slots)
  if (times.length === 0) return null
  const first = Math.floor(Math.min(...times.map((time) => time[1])) / 60)
  const last = Math.ceil(Math.max(...times.map((time) => time[2])) / 60)
  const days = times.some((time) => time[0] > 4) ? 7 : 5
  const width = left + days * dayWidth
  const height = top + (last - first) * hourHeight + 6
  const y = (minute: number) => top + ((minute - first * 60) / 60) * hourHeight
  const hours = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return (
    <section class="week" tabindex={0} aria-label={t.week(name)}>
      <svg class="week__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.week(name)}>
        <desc>{t.weekWords}</desc>
        {weekDays.slice(0, days).map((day, at) => (
          <text class="week__day" x={left + at * dayWidth + 4} y="14">
            {day.short[locale]}
          </text>
        ))}
        {hours.map((hour) => (
          <g>
            <line class="week__hour" x1={left} x2={width} y1={y(hour * 60)} y2={y(hour * 60)} />
            {hour % 2 === 0 && (
              <text class="week__time" x="0" y={y(hour * 60) + 4}>
                {clock(hour * 60)}
              </text>
            )}
          </g>
        ))}
        {parts.flatMap((part, number) =>
          part.slots.map((slot) => <Block part={part} number={number} slot={slot} y={y} />),
        )}
      </svg>
    </section>
  )
}

type BlockProps = { part: Part; number: number; slot: WeekTime; y: (minute: number) => number }

function Block({ part, number, slot: [day, from, until], y }: BlockProps) {
  const x = left + day * dayWidth + 3
  const height = y(until) - y(from) - 2
  return (
    <g class={`week__part week__part--${number % 4}`}>
      <rect x={x} y={y(from) + 1} width={dayWidth - 6} height={height} rx="4" />
      {height >= 16 && (
        <text x={x + 6} y={y(from) + 15}>
          {fitting(`${number + 1} ${part.title}`)}
        </text>
      )}
    </g>
  )
}

const mostLetters = 13

const fitting = (name: string): string =>
  name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1)}…`
