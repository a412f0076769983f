import type { PathFound } from '#cases/plans/path/viewPath.ts'
import { shortDay } from '#texts/days.ts'
import { useTexts, useView } from '../../../ui/view.tsx'
import { headHeight, lineHeight, type PathLayout, type PathLine, pathLayout } from './layout.ts'
import { pathTexts } from './texts.ts'

type Props = { found: PathFound; jobOn: string | null }

/** The paths under each other along the months, drawn on the server. */
export function PathPicture({ found, jobOn }: Props) {
  const t = useTexts(pathTexts)
  const layout = pathLayout(
    found.paths.map((one) => one.links),
    found.begins,
    jobOn,
  )
  return (
    <section class="path" tabindex={0} aria-label={t.scroll}>
      <svg
        class="path__drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={t.picture}
      >
        <desc>{t.pictureText}</desc>
        <Months layout={layout} />
        {layout.jobX !== null && (
          <text class="path__job-name" x={layout.jobX + 9} y={headHeight + 2} text-anchor="end">
            {t.jobStart}
          </text>
        )}
        {layout.lines.map((line, at) => (
          <Way line={line} number={at + 1} jobX={layout.jobX} />
        ))}
      </svg>
    </section>
  )
}

function Months({ layout }: { layout: PathLayout }) {
  const { locale } = useView()
  return (
    <>
      {layout.months.map(({ day, x }) => (
        <g>
          <line class="path__month" x1={x} x2={x} y1={headHeight - 8} y2={layout.height} />
          <text class="path__month-name" x={x + 4} y="16">
            {shortDay(day, locale).replace(/^1 /, '')}
          </text>
        </g>
      ))}
    </>
  )
}

function Way({ line, number, jobX }: { line: PathLine; number: number; jobX: number | null }) {
  const t = useTexts(pathTexts)
  const middle = line.y + lineHeight - 22
  return (
    <g>
      <text class="path__name" x="0" y={line.y + 14}>
        {t.pathOf(number)}
      </text>
      {line.waits.map(({ from, to }) => (
        <line class="path__wait" x1={from} x2={to} y1={middle} y2={middle} />
      ))}
      {jobX !== null && jobX > line.readyX && (
        <line class="path__after" x1={line.readyX} x2={jobX} y1={middle} y2={middle} />
      )}
      {line.bars.map((bar) => (
        <g class="path__stay">
          <rect x={bar.x + 1} y={middle - 14} width={Math.max(4, bar.width - 2)} height="28" rx="6" />
          <text x={bar.x + 8} y={middle + 5}>
            {fitting(`${bar.number} ${bar.name}`, bar.width)}
          </text>
        </g>
      ))}
      {jobX !== null && <circle class="path__job" cx={jobX} cy={middle} r="9" />}
    </g>
  )
}

const unitsPerLetter = 7.4

/** As much of a name as fits in a bar: its number always. */
function fitting(name: string, width: number): string {
  const room = Math.floor((width - 14) / unitsPerLetter)
  if (name.length <= room) return name
  return room > 4 ? `${name.slice(0, room - 1)}…` : (name.split(' ')[0] ?? '')
}
