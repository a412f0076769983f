import type { Child } from 'hono/jsx'
import { seasonsOf } from '#method/seasons.ts'
import { clock, type WeekTime, weekDays } from '#method/weekTimes.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { stackingTexts } from './texts.ts'
import { hoursInWords, monthsInWords } from './words.ts'

type Part = { title: string; slots: readonly WeekTime[]; months: readonly number[]; hours: number }

const dayWidth = 100
const left = 44
const top = 24
const hourHeight = 20

/** What all weeks of one job are drawn on: the same days and hours, so that seasons can be compared. */
type Sheet = { first: number; last: number; days: number }

/** The weeks of a full job drawn on the server: one for each season in which other parts are worked. */
export function Weeks({ name, parts }: { name: string; parts: readonly Part[] }) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  const times = parts.flatMap((part) => part.slots)
  if (times.length === 0) return null
  const sheet = {
    first: Math.floor(Math.min(...times.map((time) => time[1])) / 60),
    last: Math.ceil(Math.max(...times.map((time) => time[2])) / 60),
    days: times.some((time) => time[0] > 4) ? 7 : 5,
  }
  return (
    <div class="weeks">
      {seasonsOf(parts).map(({ months, at, hours }) => {
        const when = t.season(monthsInWords(months, locale), hoursInWords(hours, locale))
        return (
          <figure class="week">
            <figcaption>{when}</figcaption>
            <Week name={`${t.week(name)}, ${when}`} sheet={sheet}>
              {at.flatMap((number) =>
                (parts[number]?.slots ?? []).map((slot) => (
                  <Block title={parts[number]?.title ?? ''} number={number} slot={slot} sheet={sheet} />
                )),
              )}
            </Week>
          </figure>
        )
      })}
    </div>
  )
}

const placeOf = (minute: number, { first }: Sheet) => top + ((minute - first * 60) / 60) * hourHeight

/** Days beside each other, hours under each other. */
function Week({ name, sheet, children }: { name: string; sheet: Sheet; children: Child }) {
  const t = useTexts(stackingTexts)
  const { locale } = useView()
  const { first, last, days } = sheet
  const width = left + days * dayWidth
  const height = top + (last - first) * hourHeight + 6
  const hours = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return (
    <section class="week__frame" tabindex={0} aria-label={name}>
      <svg class="week__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
        <desc>{t.weekWords}</desc>
        {weekDays.slice(0, days).map((day, at) => (
          <text class="week__day" x={left + at * dayWidth + 4} y="14">
            {day.short[locale]}
          </text>
        ))}
        {hours.map((hour) => (
          <g>
            <line
              class="week__hour"
              x1={left}
              x2={width}
              y1={placeOf(hour * 60, sheet)}
              y2={placeOf(hour * 60, sheet)}
            />
            {hour % 2 === 0 && (
              <text class="week__time" x="0" y={placeOf(hour * 60, sheet) + 4}>
                {clock(hour * 60)}
              </text>
            )}
          </g>
        ))}
        {children}
      </svg>
    </section>
  )
}

type BlockProps = { title: string; number: number; slot: WeekTime; sheet: Sheet }

function Block({ title, number, slot: [day, from, until], sheet }: BlockProps) {
  const y = (minute: number) => placeOf(minute, sheet)
  const x = left + day * dayWidth + 3
  const height = y(until) - y(from) - 2
  return (
    <g class={`week__part week__part--${number % 4}`}>
      <rect x={x} y={y(from) + 1} width={dayWidth - 6} height={height} rx="4" />
      {height >= 16 && (
        <text x={x + 6} y={y(from) + 15}>
          {fitting(`${number + 1} ${title}`)}
        </text>
      )}
    </g>
  )
}

const mostLetters = 13

const fitting = (name: string): string =>
  name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1)}…`
